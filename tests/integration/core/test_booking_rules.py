"""The booking obeys the advice, in the handler, on both databases: each rule says no, and only a leader overrules."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select, update

from desktop.domain.advice.facts import (
    Account,
    ApplicantFacts,
    ApplicationFacts,
    AppointmentFacts,
    DecisionFacts,
    Facts,
    Side,
    WithdrawnBy,
)
from desktop.domain.advice.place import Place
from desktop.domain.appointments import Origin
from desktop.domain.cases import Channel, DecisionAuthor, Outcome, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.languages import Language
from desktop.domain.papers import AppointmentLetter, Delivery, OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.biometrics import RecordBiometrics
from desktop.services.booking import Booked, Request, book, offer
from desktop.services.booking_rules import (
    Overrule,
    RouteFact,
    Ruling,
    facts_that_matter,
    manual_reasons,
    rule_on,
    ruling_on_case,
    ruling_on_family,
)
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NoteDecision, PersonDetails
from desktop.services.commands import Command, from_json, perform
from desktop.services.families import LinkFamily, Visit, book_family
from desktop.services.no_time import NoteNoTimeAvailable
from desktop.services.papers import paper
from desktop.services.queries.case_page import case_page
from desktop.services.staff import founder
from desktop.services.stations import KnowStations, OtherStation
from desktop.services.withdrawals import NoteWithdrawal
from desktop.services.wording import refusal
from desktop.services.work import Actor
from desktop.storage.models import Case, JournalEntry, JournalPayload, Person, Station
from tests.support.cases import hand_in, open_case
from tests.support.station import ANH, MONDAY, TestStation

ONLINE = Request(
    ANH,
    "renewal-work",
    RequestedBy.PHONE,
    permit_expires_on=date(2027, 2, 28),
    permit_renewable=True,
    channel=Channel.ELECTRONIC,
    receipt="202609010001",
)
PAPER = Request(ANH, "renewal-protection", RequestedBy.PHONE, permit_expires_on=date(2027, 2, 28))
NORTH = OtherStation("north", "Nordvik politistasjon", postcodes=("9000-9299",))


def know_north(station: TestStation) -> None:
    """Let another station be known."""
    perform(station.store, founder(station.ids.new()), KnowStations((NORTH,)))


def book_first(station: TestStation, request: Request, actor: Actor | None = None) -> Booked:
    """Book the first free time."""
    offered = offer(station.store, request)
    return book(station.store, actor or station.clerk, request, (offered.in_time + offered.late)[0])


def refused(station: TestStation, request: Request, actor: Actor | None = None) -> RuleBroken:
    """Return the refusal of the first free time; nothing of it may be left in the database."""
    with pytest.raises(RuleBroken) as broken:
        book_first(station, request, actor)
    with station.store.read() as connection:
        for model in (Person, Case):
            assert connection.execute(select(func.count()).select_from(model)).scalar_one() == 0
    for language in Language:
        assert broken.value.code not in refusal(broken.value, language)
    return broken.value


def paper_case(station: TestStation, person: PersonDetails = ANH) -> str:
    """Open a case on paper that can be handed in at once, and return its id."""
    return open_case(station, person, application="renewal-protection", channel=Channel.PAPER, fee=None)


def time_for(station: TestStation, case_id: str, nth: int = 0, service: str = "hand-in") -> BookAppointment:
    """Return the command that books one of the first free times for a case."""
    free = offer(station.store, PAPER).in_time[nth]
    return BookAppointment(
        appointment_id=station.ids.new(),
        case_id=case_id,
        desk_id=free.desk_id,
        day=free.day,
        start=free.start,
        minutes=free.minutes,
        service=service,
        booking_number=f"TIME000{nth}",
        requested_by=RequestedBy.PHONE,
    )


def booked_command(station: TestStation, booked: Booked) -> BookAppointment:
    """Return the command as the journal keeps it."""
    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "book-appointment", JournalEntry.case_id == booked.case_id)
            .order_by(JournalEntry.number.desc())
        ).scalars()
        command = from_json("book-appointment", next(iter(body)))
    assert isinstance(command, BookAppointment)
    return command


def online(registered_on: date | None = None, **changes: object) -> Facts:
    """Return the facts of an electronic renewal."""
    facts = Facts(
        today=date(2026, 11, 23),
        station="demo",
        application=ApplicationFacts(Channel.ELECTRONIC, Kind.RENEWAL, PermitType.WORK, registered_on, place="demo"),
    )
    return replace(facts, **changes)  # type: ignore[arg-type] # the fields by name


def codes(ruling: Ruling) -> list[str]:
    """Return what stands in the way."""
    return [barrier.code for barrier in ruling.barriers]


# R3 and the reasons for which the counter books all the same


def test_who_can_book_alone_is_referred_to_the_portal(station: TestStation) -> None:
    broken = refused(station, ONLINE)
    assert (broken.code, broken.rule) == ("self-service", "R3")


@pytest.mark.parametrize("reason", ["R4", "R11", "R25", "R28"])
def test_a_reason_that_no_fact_speaks_against_lets_the_counter_book_and_is_kept(
    station: TestStation, reason: str
) -> None:
    booked = book_first(station, replace(ONLINE, manual_reason=reason))
    assert booked_command(station, booked).manual_reason == reason


@pytest.mark.parametrize("reason", ["R9", "R10", "R12", "R26", "R5", "R1", "nonsense"])
def test_a_reason_that_the_registration_contradicts_or_that_is_none_is_refused(
    station: TestStation, reason: str
) -> None:
    assert refused(station, replace(ONLINE, manual_reason=reason)).code == "reason-does-not-hold"


@pytest.mark.parametrize(
    ("fact", "rule"),
    [
        (RouteFact.TRIED_AND_FAILED, "R4"),
        (RouteFact.NO_BUTTON, "R11"),
        (RouteFact.CANCELLED, "R25"),
        (RouteFact.MIGRATED_2024, "R26"),
    ],
)
def test_what_the_applicant_tells_gives_the_reason_and_stays_with_the_case(
    station: TestStation, fact: RouteFact, rule: str
) -> None:
    request = replace(ONLINE, route_facts=frozenset({fact}))
    assert offer(station.store, request).ruling.holding == (rule,)
    booked = book_first(station, request)
    assert booked_command(station, booked).manual_reason == rule
    further = ruling_on_case(station.store, booked.case_id, "follow-up")
    assert further.barriers == ()
    assert further.holding == (rule,)


@pytest.mark.parametrize(("day", "books"), [("20240526", True), ("20240527", False)])
def test_before_27_may_2024_the_counter_books_and_from_that_day_on_the_applicant(
    station: TestStation, day: str, *, books: bool
) -> None:
    request = replace(ONLINE, receipt=f"{day}0001")
    if books:
        assert booked_command(station, book_first(station, request)).manual_reason == "R9"
    else:
        assert refused(station, request).code == "self-service"
        assert refused(station, replace(request, manual_reason="R9")).code == "reason-does-not-hold"


@pytest.mark.parametrize(("day", "books"), [("20220331", True), ("20220401", False)])
def test_the_old_portal_is_a_reason_only_before_april_2022(*, day: str, books: bool) -> None:
    registered_on = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    ruling = rule_on(online(registered_on, attended_on=registered_on), first_visit=False, reason="R12")
    assert ("R12" in ruling.possible) is books
    assert (ruling.barriers == ()) is books


@pytest.mark.parametrize(
    ("registered_on", "decided_on", "possible"),
    [
        (date(2024, 5, 26), date(2024, 5, 26), False),
        (date(2024, 5, 26), date(2024, 5, 27), True),
        (date(2024, 5, 27), date(2024, 5, 27), False),
    ],
)
def test_applied_before_and_decided_on_or_after_27_may_2024(
    registered_on: date, decided_on: date, *, possible: bool
) -> None:
    facts = online(registered_on, attended_on=registered_on, decision=DecisionFacts(decided_on, Outcome.GRANTED))
    ruling = rule_on(facts, first_visit=False, reason="R10")
    assert ("R10" in ruling.possible) is possible
    assert ("R10" in ruling.holding) is possible
    assert (ruling.barriers == ()) is possible


def test_all_reasons_that_hold_are_proposed_and_not_only_the_first() -> None:
    facts = online(
        date(2022, 3, 1),
        applicant=ApplicantFacts(account=Account.LOST),
        appointment=AppointmentFacts(cancelled=True, tried_and_failed=True),
        decision=DecisionFacts(date(2025, 1, 1), Outcome.GRANTED),
    )
    assert rule_on(facts, first_visit=False).holding == ("R25", "R9", "R10", "R28", "R4")


def test_without_a_date_of_registration_every_reason_may_be_given() -> None:
    assert manual_reasons() == ("R4", "R9", "R10", "R11", "R12", "R25", "R26", "R28")
    assert rule_on(online(), first_visit=True).possible == manual_reasons()


def test_an_appointment_that_the_applicant_cancelled_ends_self_service(station: TestStation) -> None:
    booked = book_first(station, replace(ONLINE, manual_reason="R4"))
    assert codes(ruling_on_case(station.store, booked.case_id, "hand-in")) == ["self-service"]
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "applicant"))
    assert ruling_on_case(station.store, booked.case_id, "hand-in") == Ruling(
        holding=("R25",), possible=ruling_on_case(station.store, booked.case_id, "hand-in").possible, reason="R25"
    )


def test_a_paper_application_is_booked_here_and_says_so(station: TestStation) -> None:
    assert booked_command(station, book_first(station, PAPER)).manual_reason == "R5"


def test_what_was_booked_in_the_portal_goes_by_the_portals_rules(station: TestStation) -> None:
    booked = book_first(station, replace(ONLINE, manual_reason="R4"))
    before = booked_command(station, booked)
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "staff-ill"))
    portal = replace(
        before, appointment_id=station.ids.new(), booking_number="PORTAL01", origin=Origin.PUBLIC, manual_reason=""
    )
    perform(station.store, station.clerk, portal)
    assert booked_command(station, booked).manual_reason == ""


# R17 and R15


def test_an_application_that_was_sent_to_another_station_belongs_there(station: TestStation) -> None:
    broken = refused(station, replace(ONLINE, sent_to="Fjordby politistasjon", manual_reason="R4"))
    assert (broken.code, broken.rule, broken.facts) == ("belongs-to", "R17", {"station": "Fjordby politistasjon"})
    assert "Fjordby politistasjon" in refusal(broken, Language.NYNORSK)


def test_of_another_stations_application_nothing_else_is_said(station: TestStation) -> None:
    ruling = offer(station.store, replace(ONLINE, sent_to="Fjordby")).ruling
    assert codes(ruling) == ["belongs-to"]
    assert (ruling.holding, ruling.possible) == ((), ())


@pytest.mark.parametrize("said", ["north", "nordvik  POLITISTASJON"])
def test_a_station_that_is_known_is_recognised_by_code_and_name(station: TestStation, said: str) -> None:
    know_north(station)
    assert refused(station, replace(ONLINE, sent_to=said)).facts == {"station": "Nordvik politistasjon"}


def test_sent_to_this_very_station_is_sent_here(station: TestStation) -> None:
    with station.store.read() as connection:
        name = connection.execute(select(Station.name)).scalar_one()
    booked = book_first(station, replace(ONLINE, sent_to=name.upper(), manual_reason="R4"))
    assert booked_command(station, booked).overrule is None


def test_a_home_that_another_known_station_serves_is_refused_with_its_name(station: TestStation) -> None:
    know_north(station)
    there = replace(PAPER, person=replace(ANH, postcode="9000"))
    broken = refused(station, there)
    assert (broken.code, broken.rule, broken.facts) == ("home-elsewhere", "R15", {"station": "Nordvik politistasjon"})
    for postcode in ("8999", "9300", ""):
        book_first(station, replace(PAPER, person=replace(ANH, postcode=postcode)))


def test_where_the_documents_are_here_a_move_of_house_changes_nothing(station: TestStation) -> None:
    know_north(station)
    case_id = paper_case(station, replace(ANH, postcode="9000"))
    assert case_page(station.store, case_id, MONDAY).advice.conclusions.place.value is Place.OTHER_STATION
    assert codes(ruling_on_case(station.store, case_id, "follow-up")) == ["home-elsewhere"]
    hand_in(station, case_id)
    assert case_page(station.store, case_id, MONDAY).advice.conclusions.place.value is None
    assert codes(ruling_on_case(station.store, case_id, "follow-up")) == []


# The case page, the booking of a case and the booking of somebody new say the same


AGREEING = {
    "on paper": PAPER,
    "on paper, lives elsewhere": replace(PAPER, person=replace(ANH, postcode="9000")),
    "on paper, nobody known serves the home": replace(PAPER, person=replace(ANH, postcode="5003")),
    "on paper, lives abroad": replace(PAPER, route_facts=frozenset({RouteFact.LIVES_ABROAD})),
    "online": ONLINE,
    "online, lives elsewhere": replace(ONLINE, person=replace(ANH, postcode="9000")),
    "online, sent to a station by its name": replace(ONLINE, sent_to="nordvik politistasjon"),
    "online, sent to a station that nobody knows": replace(ONLINE, sent_to="Fjordby"),
    "online, lives abroad": replace(ONLINE, route_facts=frozenset({RouteFact.LIVES_ABROAD})),
    "online, has cancelled": replace(ONLINE, route_facts=frozenset({RouteFact.CANCELLED})),
    "online, no button": replace(ONLINE, route_facts=frozenset({RouteFact.NO_BUTTON})),
}


@pytest.mark.parametrize("request_", AGREEING.values(), ids=AGREEING.keys())
def test_the_case_page_and_the_booking_agree(station: TestStation, request_: Request) -> None:
    know_north(station)
    wanted = replace(request_, overrule=Overrule("Agreed."))
    before = offer(station.store, wanted)
    booked = book_first(station, wanted, station.leader)
    page = case_page(station.store, booked.case_id, MONDAY)
    further = offer(station.store, replace(wanted, case_id=booked.case_id, person_id=page.person_id))
    assert further.advice == page.advice
    assert further.ruling == ruling_on_case(station.store, booked.case_id, further.service)
    assert further.ruling.barriers == before.ruling.barriers
    shared = ("place", "booking_route", "deadlines", "rights_while_waiting")
    assert [getattr(page.advice.conclusions, name) for name in shared] == [
        getattr(before.advice.conclusions, name) for name in shared
    ]


def test_a_time_that_the_applicant_cancelled_is_known_to_the_case_page(station: TestStation) -> None:
    booked = book_first(station, replace(ONLINE, manual_reason="R4"))
    assert case_page(station.store, booked.case_id, MONDAY).facts.appointment.cancelled is None
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "staff-ill"))
    assert case_page(station.store, booked.case_id, MONDAY).facts.appointment.cancelled is None
    again = replace(
        booked_command(station, booked), appointment_id=station.ids.new(), booking_number="AGAIN001", overrule=None
    )
    perform(station.store, station.clerk, again, CancelAppointment(again.appointment_id, "applicant"))
    page = case_page(station.store, booked.case_id, MONDAY)
    assert page.facts.appointment.cancelled is True
    assert page.advice.conclusions.booking_route.rules == ("R25",)


# A case that is closed


CLOSING = {"withdrawn": False, "dismissed": True}


@pytest.mark.parametrize("handed_in", CLOSING.values(), ids=CLOSING.keys())
def test_a_closed_case_gets_no_time_no_decision_and_no_biometrics(station: TestStation, *, handed_in: bool) -> None:
    case_id = paper_case(station)
    first = time_for(station, case_id)
    perform(station.store, station.clerk, first)
    if handed_in:
        hand_in(station, case_id)
    wish = NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, signed_letter=True)
    withdrawn = perform(station.store, station.clerk, wish)
    further = time_for(station, case_id, 6, "follow-up")
    wanted: tuple[Command, ...] = (
        further,
        MoveAppointment(first.appointment_id, further.desk_id, further.day, further.start),
        NoteNoTimeAvailable(case_id),
        NoteDecision(case_id, MONDAY, DecisionAuthor.UDI, Outcome.REJECTED),
        RecordBiometrics(case_id, photo=True, fingerprints=True, signature=True),
    )
    for command in wanted:
        with pytest.raises(RuleBroken, match="case-closed") as broken:
            perform(station.store, station.clerk, command)
        for language in Language:
            assert refusal(broken.value, language).endswith(".")
    # What is booked can still be cancelled, and the case can go on.
    perform(station.store, station.clerk, CancelAppointment(first.appointment_id, "applicant"))
    assert withdrawn.undo is not None
    perform(station.store, station.clerk, withdrawn.undo)
    perform(station.store, station.clerk, wanted[0])


def test_a_new_card_is_not_ordered_in_a_withdrawn_case(station: TestStation) -> None:
    case_id = open_case(station, application="new-card", channel=Channel.PAPER, fee=None)
    hand_in(station, case_id)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, signed_letter=True))
    order = OrderResidenceCard(
        station.ids.new(), case_id, MONDAY, date(2028, 1, 1), Delivery.COLLECT, OrderReason.LOST, True
    )
    with pytest.raises(RuleBroken, match="case-closed"):
        perform(station.store, station.clerk, order)


def test_a_rejected_case_is_decided_and_gets_no_time(station: TestStation) -> None:
    case_id = paper_case(station)
    hand_in(station, case_id)
    rejected = NoteDecision(case_id, MONDAY, DecisionAuthor.UDI, Outcome.REJECTED)
    perform(station.store, station.clerk, rejected)
    with pytest.raises(RuleBroken, match="decided-already"):
        perform(station.store, station.clerk, rejected)
    with pytest.raises(RuleBroken, match="case-closed"):
        perform(station.store, station.clerk, time_for(station, case_id, service="follow-up"))


# Families


def linked(station: TestStation, *requests: Request) -> list[str]:
    """Open a case for each, without a time, and make them one family."""
    ids = [
        open_case(
            station,
            replace(ANH, given_names=f"Number {number}", duf="", postcode=request.person.postcode),
            application=request.application,
            channel=request.channel,
        )
        for number, request in enumerate(requests)
    ]
    perform(station.store, station.clerk, LinkFamily(station.ids.new(), tuple(ids)))
    return ids


def family_visits(station: TestStation, ids: list[str]) -> list[Visit]:
    """Return a time for each that is nobody else's."""
    row = offer(station.store, PAPER).in_time[:: 12 // len(ids)]
    return [Visit(case_id, "hand-in", time) for case_id, time in zip(ids, row, strict=True)]


def test_a_family_online_is_booked_with_a_reason_for_all(station: TestStation) -> None:
    ids = linked(station, ONLINE, ONLINE, PAPER)
    errands = [(case_id, "hand-in") for case_id in ids]
    ruling = ruling_on_family(station.store, errands)
    assert codes(ruling.together) == ["self-service"]
    assert [codes(one) for one in ruling.each] == [["self-service"], ["self-service"], []]
    assert "R4" in ruling.together.possible
    assert (ruling.together.holding, ruling.together.reason) == ((), "")
    visits = family_visits(station, ids)
    with pytest.raises(RuleBroken, match="self-service"):
        book_family(station.store, station.clerk, visits)
    assert codes(ruling_on_family(station.store, errands, "R9").together) == ["reason-does-not-hold"]
    assert ruling_on_family(station.store, errands, "R4").together.barriers == ()
    done = book_family(station.store, station.clerk, visits, manual_reason="R4")
    kept = [booked_command(station, Booked(case_id, "", "", "", done.changes)).manual_reason for case_id in ids]
    assert kept == ["R4", "R4", "R5"]


def test_only_a_reason_that_holds_for_all_of_a_family_is_proposed(station: TestStation) -> None:
    facts_of_each = ({"booking_button": False, "appointment.tried_and_failed": True}, {"booking_button": False})
    ids = linked(station, ONLINE, ONLINE)
    for case_id, facts in zip(ids, facts_of_each, strict=True):
        with station.store.write() as connection:
            connection.execute(update(Case).where(Case.id == case_id).values(other_facts=facts))
    ruling = ruling_on_family(station.store, [(case_id, "hand-in") for case_id in ids]).together
    assert (ruling.barriers, ruling.holding, ruling.reason) == ((), ("R11",), "R11")


def test_a_family_on_paper_is_asked_for_no_reason(station: TestStation) -> None:
    ids = linked(station, PAPER, PAPER)
    assert ruling_on_family(station.store, [(case_id, "hand-in") for case_id in ids]).together == Ruling()


def test_a_leader_overrules_for_those_of_a_family_who_are_in_the_way(station: TestStation) -> None:
    know_north(station)
    ids = linked(station, PAPER, replace(PAPER, person=replace(ANH, postcode="9000")))
    visits = family_visits(station, ids)
    with pytest.raises(RuleBroken, match="home-elsewhere"):
        book_family(station.store, station.leader, visits)
    done = book_family(station.store, station.leader, visits, overrule=Overrule("One household."))
    kept = [booked_command(station, Booked(case_id, "", "", "", done.changes)).overrule for case_id in ids]
    assert kept == [None, Overrule("One household.", ("R15",))]


# R2, R53b, C7


def test_who_lives_abroad_attends_at_a_mission(station: TestStation) -> None:
    abroad = frozenset({RouteFact.LIVES_ABROAD})
    for request in (replace(PAPER, route_facts=abroad), replace(ONLINE, route_facts=abroad, manual_reason="R4")):
        broken = refused(station, request)
        assert (broken.code, broken.rule) == ("lives-abroad", "R2")


def test_a_first_application_for_protection_is_summoned(station: TestStation) -> None:
    broken = refused(station, Request(ANH, "protection-first", RequestedBy.COUNTER))
    assert (broken.code, broken.rule) == ("summoned", "R53b")


def test_to_a_further_visit_the_police_summon_too_and_set_its_time_here() -> None:
    facts = Facts(
        today=MONDAY, station="demo", application=ApplicationFacts(Channel.PAPER, Kind.PROTECTION_FIRST, place="demo")
    )
    assert codes(rule_on(facts, first_visit=True)) == ["summoned"]
    assert codes(rule_on(facts, first_visit=False)) == []


@pytest.mark.parametrize(
    ("receipt", "code"), [("202605050001", "no-appointment-needed"), ("202605040001", "self-service")]
)
def test_a_work_renewal_by_electronic_id_needs_no_appointment_from_5_may_2026(
    station: TestStation, receipt: str, code: str
) -> None:
    request = replace(ONLINE, channel=Channel.EID_UPLOAD, receipt=receipt)
    assert refused(station, request).code == code
    if code == "no-appointment-needed":
        assert refused(station, replace(request, manual_reason="R4")).rule == "C7"


# Overruling


OVERRULED = [
    (replace(ONLINE, sent_to="Fjordby politistasjon"), ("R17",)),
    (replace(PAPER, person=replace(ANH, postcode="9001")), ("R15",)),
    (ONLINE, ("R3",)),
    (replace(ONLINE, manual_reason="R9"), ("R9",)),
    (replace(PAPER, route_facts=frozenset({RouteFact.LIVES_ABROAD})), ("R2",)),
    (Request(ANH, "protection-first", RequestedBy.COUNTER), ("R53b",)),
    (replace(ONLINE, channel=Channel.EID_UPLOAD), ("C7",)),
    (
        replace(PAPER, person=replace(ANH, postcode="9001"), route_facts=frozenset({RouteFact.LIVES_ABROAD})),
        ("R15", "R2"),
    ),
]


@pytest.mark.parametrize(("request_", "rules"), OVERRULED, ids=[" ".join(rules) for _, rules in OVERRULED])
def test_a_leader_overrules_with_a_reason_that_the_journal_keeps(
    station: TestStation, request_: Request, rules: tuple[str, ...]
) -> None:
    know_north(station)
    wanted = replace(request_, overrule=Overrule("  Agreed with the other station.  "))
    assert refused(station, wanted).code == "leader-must-overrule"
    assert refused(station, replace(wanted, overrule=Overrule("  ")), station.leader).code == "overrule-reason-missing"
    booked = book_first(station, wanted, station.leader)
    assert booked_command(station, booked).overrule == Overrule("Agreed with the other station.", rules)


def test_where_nothing_is_in_the_way_nothing_is_overruled(station: TestStation) -> None:
    booked = book_first(station, replace(PAPER, overrule=Overrule("In case.", ("R15",))))
    assert booked_command(station, booked).overrule is None


# R33: a time after the deadline


@pytest.mark.parametrize(("expires_on", "late"), [(date(2026, 12, 23), False), (date(2026, 12, 22), True)])
def test_the_command_carries_the_deadline_and_the_letter_says_that_the_time_is_after_it(
    station: TestStation, expires_on: date, *, late: bool
) -> None:
    booked = book_first(station, replace(PAPER, permit_expires_on=expires_on))
    command = booked_command(station, booked)
    assert command.attend_by is not None
    assert (command.day > command.attend_by) is late
    letter = paper(station.store, booked.letter)
    assert isinstance(letter, AppointmentLetter)
    assert letter.attend_by == command.attend_by
    assert letter.day == command.day


def test_what_has_no_deadline_carries_none(station: TestStation) -> None:
    command = booked_command(station, book_first(station, Request(ANH, "citizenship", RequestedBy.PHONE)))
    assert command.attend_by is None


# What is asked


def test_only_what_can_change_the_answer_is_asked() -> None:
    assert facts_that_matter(online(date(2026, 9, 1))) == (
        RouteFact.NOT_FOUND,  # another account, or never sent (R80)
        RouteFact.NO_BUTTON,
        RouteFact.TRIED_AND_FAILED,
        RouteFact.MIGRATED_2024,
        RouteFact.CANCELLED,
        RouteFact.LIVES_ABROAD,
    )
    assert facts_that_matter(online(date(2024, 5, 26))) == (RouteFact.NOT_FOUND, RouteFact.LIVES_ABROAD)
    assert facts_that_matter(online(date(2022, 3, 31))) == (RouteFact.LIVES_ABROAD,)
    decided = DecisionFacts(date(2026, 10, 1), Outcome.GRANTED)
    assert RouteFact.ACCOUNT_LOST in facts_that_matter(online(date(2026, 9, 1), decision=decided))
    paper_case = online(application=ApplicationFacts(Channel.PAPER, Kind.RENEWAL, PermitType.PROTECTION))
    assert facts_that_matter(paper_case) == (RouteFact.LIVES_ABROAD,)
    assert facts_that_matter(online(applicant=ApplicantFacts(lives_in=Side.ABROAD))) == ()


def test_an_electronic_case_is_registered_on_the_day_of_its_receipt_and_paid_in_the_portal(
    station: TestStation,
) -> None:
    booked = book_first(station, replace(ONLINE, route_facts=frozenset({RouteFact.NO_BUTTON})))
    with station.store.read() as connection:
        row = connection.execute(select(Case).where(Case.id == booked.case_id)).one()
    assert (row.channel, row.receipt, row.registered_on) == ("electronic", "202609010001", date(2026, 9, 1))
    assert row.other_facts == {"booking_button": False}
