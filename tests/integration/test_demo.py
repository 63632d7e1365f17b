"""The invented station: repeatable, whole, and nobody's."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from sqlalchemy import Connection, Row, select

from desktop.cli.seat_check import check_seats
from desktop.domain.appointments import HOLDS_SEAT, Audience, State
from desktop.domain.calendar_words import ItemState, PlanState
from desktop.domain.cases import AddressProtection, CaseStatus, Channel
from desktop.domain.clock import OSLO, instant_of, oslo_day
from desktop.domain.duf import read_duf
from desktop.domain.national_id import read_national_id
from desktop.domain.papers import Delivery, PaperKind
from desktop.domain.partial_date import PartialDate
from desktop.domain.receipt_number import read_portal_receipt
from desktop.domain.rights import Right
from desktop.domain.station_profile import closure_on
from desktop.printing.render import template_version
from desktop.services import papers
from desktop.services.demo.diary import Diary
from desktop.services.demo.invented import is_invented, last_entry_at, last_published_day
from desktop.services.demo.station import PASSWORD, PRESENT_MINUTE, Stage, make_station, staff_members
from desktop.services.queries.closing import closings, phone_list, review
from desktop.services.queries.find import find
from desktop.services.queries.plan import plan_history
from desktop.services.queries.waiting_list import waiting_list
from desktop.services.reference import catalogue, demo_station
from desktop.services.rule_book import holidays
from desktop.services.staff import authenticate
from desktop.storage.journal_walk import walk
from desktop.storage.models import (
    Appointment,
    Biometrics,
    CardOrder,
    Case,
    Closure,
    Desk,
    IssuedPaper,
    JournalEntry,
    Person,
    Slot,
)
from desktop.storage.store import DATABASE_FILE, Store
from tests.support.demo import CASES, MONDAY, opened

SUNDAY = date(2026, 11, 22)
PRESENT = instant_of(MONDAY, PRESENT_MINUTE)


@pytest.fixture(scope="module")
def store(demo_folder: Path) -> Iterator[Store]:
    store = opened(demo_folder)
    yield store
    store.close()


@pytest.fixture
def connection(store: Store) -> Iterator[Connection]:
    with store.read() as connection:
        yield connection


def is_printed(kind: PaperKind) -> bool:
    """Tell whether there is a template for a kind of paper."""
    try:
        return bool(template_version(kind))
    except KeyError:
        return False


def test_the_same_seed_and_day_make_the_same_file_to_the_last_byte(tmp_path: Path) -> None:
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        make_station(tmp_path / name, cases=12, seed=seed, day=MONDAY)
    first, same, other = ((tmp_path / name / DATABASE_FILE).read_bytes() for name in "abc")

    assert first == same
    assert first != other


def test_every_state_of_an_appointment_is_there_today(connection: Connection) -> None:
    today = connection.execute(select(Appointment.state).where(Appointment.day == MONDAY)).scalars().all()

    assert set(today) == {state.value for state in State}


def test_cases_stand_everywhere_a_case_can_stand(connection: Connection) -> None:
    statuses = set(connection.execute(select(Case.status)).scalars())
    granted = set(connection.execute(select(Case.id).where(Case.status == CaseStatus.GRANTED)).scalars())
    ordered = set(connection.execute(select(CardOrder.case_id)).scalars())

    assert statuses == {status.value for status in CaseStatus}
    assert ordered
    assert ordered < granted
    assert set(connection.execute(select(Case.channel)).scalars()) >= {"paper", "electronic"}


def test_something_is_missing_and_something_was_brought_later(store: Store, connection: Connection) -> None:
    numbers = connection.execute(select(IssuedPaper.number).where(IssuedPaper.kind == PaperKind.RECEIPT)).scalars()
    receipts = [papers.paper(store, number) for number in numbers]
    firsts = {getattr(receipt, "first", None) for receipt in receipts}
    states = {line.state for receipt in receipts for line in getattr(receipt, "documents", ())}

    assert firsts == {True, False}
    assert "missing" in states


def test_the_journal_holds_and_goes_forward_in_time(connection: Connection) -> None:
    walked = walk(connection)
    times = connection.execute(select(JournalEntry.at).order_by(JournalEntry.number)).scalars().all()

    assert walked.breaks == ()
    assert walked.entries == len(times) > CASES * 4
    assert list(times) == sorted(times)
    assert times[-1] <= PRESENT


def test_no_two_people_sit_on_one_seat(connection: Connection) -> None:
    held = connection.execute(select(Appointment).where(Appointment.state.in_(HOLDS_SEAT))).all()

    def apart(one: Row[*tuple[object, ...]], other: Row[*tuple[object, ...]]) -> bool:
        a, b = one._mapping, other._mapping
        same = (a["desk_id"], a["day"]) == (b["desk_id"], b["day"])
        return not same or a["start"] + a["minutes"] <= b["start"] or b["start"] + b["minutes"] <= a["start"]

    assert all(apart(one, other) for one, other in combinations(held, 2))
    assert check_seats(connection).wrong == ()
    assert check_seats(connection).held == len(held)


def test_national_numbers_are_nobodys(connection: Connection) -> None:
    numbers = [number for number in connection.execute(select(Person.national_id)).scalars() if number]

    assert len(numbers) > CASES // 4
    assert all(read_national_id(number).synthetic and 81 <= int(number[2:4]) <= 92 for number in numbers)


def test_duf_numbers_have_right_check_digits_and_years(connection: Connection) -> None:
    numbers = [read_duf(duf, MONDAY) for duf in connection.execute(select(Person.duf)).scalars() if duf]

    assert len(numbers) > CASES // 2
    assert all(number.check_digit_ok and 2005 <= int(number.digits[:4]) <= 2026 for number in numbers)


def test_phones_and_addresses_are_seen_to_be_invented(connection: Connection) -> None:
    people = connection.execute(select(Person.phone, Person.email, Person.city, Person.passport_number)).all()
    form = re.compile(r"\+47[49]\d000\d{3}|\+447700900\d{3}|\+120255501\d\d")

    assert all(form.fullmatch(person.phone) for person in people)
    assert all(not person.email or person.email.endswith("@example.org") for person in people)
    assert {person.city for person in people} == {"Eksempelvik"}
    assert all(re.fullmatch(r"(XX\d{7})?", person.passport_number) for person in people)


def test_names_come_from_many_countries_and_keep_their_letters(store: Store, connection: Connection) -> None:
    people = connection.execute(select(Person.family_name, Person.given_names, Person.citizenship)).all()
    letters = set("".join(person.family_name + person.given_names for person in people))

    assert len({person.citizenship for person in people}) >= 20
    assert len([letter for letter in letters if not letter.isascii()]) >= 20
    assert any(person.family_name == "" for person in connection.execute(select(Person.family_name)))
    someone = next(person for person in people if person.citizenship == "VNM")
    assert any(hit.citizenship == "VNM" for hit in find(store, someone.given_names.split()[-1]))


def test_some_birth_dates_are_known_in_part(connection: Connection) -> None:
    births = [PartialDate.parse(born) for born in connection.execute(select(Person.born_on)).scalars()]

    assert 0 < sum(not born.is_complete for born in births) < len(births) / 2


def test_families_live_together_and_come_with_a_time_each(connection: Connection) -> None:
    rows = connection.execute(
        select(Person.street, Person.phone, Person.id, Person.born_on, Appointment.day, Appointment.start)
        .join(Case, Case.person_id == Person.id)
        .join(Appointment, Appointment.case_id == Case.id)
    ).all()
    homes: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        homes.setdefault((row.street, row.phone), set()).add(row.id)
    families = [people for people in homes.values() if len(people) > 1]
    children = [row for row in rows if PartialDate.parse(row.born_on).age_on(MONDAY) < 18]

    assert families
    assert children
    assert any(child.id in people for child in children for people in families)


def test_young_children_give_no_fingerprints(connection: Connection) -> None:
    taken = connection.execute(
        select(Person.born_on, Biometrics.fingerprints, Biometrics.taken_at)
        .join(Case, Case.person_id == Person.id)
        .join(Biometrics, Biometrics.case_id == Case.id)
    ).all()
    young = [row for row in taken if PartialDate.parse(row.born_on).age_on(oslo_day(row.taken_at)) < 6]

    assert young
    assert not any(row.fingerprints for row in young)


def test_a_protected_address_is_on_no_paper(connection: Connection) -> None:
    protected = connection.execute(
        select(Person.street, Person.postcode, Case.id)
        .join(Case, Case.person_id == Person.id)
        .where(Person.protection != AddressProtection.NONE)
    ).all()
    said = connection.execute(select(IssuedPaper.case_id, IssuedPaper.data)).all()
    theirs = {case_id: str(data) for case_id, data in said if case_id in {row.id for row in protected}}

    assert len(protected) >= 2
    assert theirs
    assert not any(row.street in text for row in protected for text in theirs.values())
    ordered = select(CardOrder.delivery).where(CardOrder.case_id.in_([row.id for row in protected]))
    assert set(connection.execute(ordered).scalars()) <= {Delivery.COLLECT.value}


def test_an_online_case_has_a_receipt_of_the_portal_and_a_paper_case_has_none(connection: Connection) -> None:
    cases = connection.execute(select(Case.channel, Case.receipt, Case.registered_on)).all()

    for case in cases:
        if case.channel == Channel.PAPER:
            assert (case.receipt, case.registered_on) == ("", None)
        else:
            assert read_portal_receipt(case.receipt, MONDAY).registered_on == case.registered_on


def test_the_plan_keeps_to_the_opening_hours_and_to_the_calendar(connection: Connection) -> None:
    slots = connection.execute(select(Slot)).all()
    closed_days = {(row.day, row.reason) for row in connection.execute(select(Closure.day, Closure.reason))}
    hours = {
        span.weekday: (span.opens.hour * 60 + span.opens.minute, span.closes.hour * 60 + span.closes.minute)
        for span in demo_station().opening
    }

    for slot in slots:
        assert holidays().is_open_weekday(slot.day)
        closed = closure_on(demo_station(), slot.day)
        assert closed is None or (slot.day, closed.reason.nb) in closed_days, "closed days lie over their places"
        opens, closes = hours[slot.day.isoweekday()]
        assert opens <= slot.start < slot.start + slot.minutes <= closes
    assert min(slot.day for slot in slots) == MONDAY - timedelta(weeks=6)
    assert max(slot.day for slot in slots) > MONDAY + timedelta(weeks=4)
    assert (date(2026, 12, 28), "Julestengt (oppdiktet)") in closed_days


def test_the_plan_has_a_history_and_makes_the_places_that_the_weeks_were_laid_out_for(
    store: Store, connection: Connection
) -> None:
    versions = plan_history(store)
    assert [(row.number, row.state) for row in versions] == [(2, PlanState.PUBLISHED), (1, PlanState.SUPERSEDED)]
    diary = Diary(demo_station(), catalogue(), holidays(), MONDAY - timedelta(weeks=6), MONDAY)
    desks = connection.execute(select(Desk.id).order_by(Desk.position)).scalars().all()
    laid_out = {
        (desks[slot.desk], slot.day, slot.start, slot.minutes, slot.audience)
        for monday in diary.mondays()
        for slot in diary.week(monday)
    }
    written = {
        (slot.desk_id, slot.day, slot.start, slot.minutes, Audience(slot.audience))
        for slot in connection.execute(select(Slot))
        if closure_on(demo_station(), slot.day) is None
    }
    assert written == laid_out


def test_a_closing_is_half_worked_through_and_somebody_waits(store: Store) -> None:
    (closing,) = closings(store, MONDAY)
    assert 0 < closing.open < closing.total
    (moved, *_) = [row for row in review(store, closing.closing_id) if row.state is ItemState.MOVED]
    assert moved.letter
    assert phone_list(store, closing.closing_id)
    assert len(waiting_list(store)) >= 2


def test_a_share_of_the_places_is_for_the_public_and_left_alone(connection: Connection) -> None:
    slots = connection.execute(select(Slot)).all()
    public = {(slot.desk_id, slot.day, slot.start) for slot in slots if slot.audience == Audience.PUBLIC}
    booked = connection.execute(select(Appointment.desk_id, Appointment.day, Appointment.start)).all()

    assert 0.2 < len(public) / len(slots) < 0.5
    assert not public & {tuple(row) for row in booked}


def test_the_staff_sign_in_and_have_their_rights(store: Store) -> None:
    actors = {member.login: authenticate(store, member.login, PASSWORD) for member in staff_members()}

    assert set(actors) == {"clerk", "leader", "auditor", "administrator"}
    assert Right.BOOK in actors["clerk"].rights
    assert Right.PUBLISH_PLAN in actors["leader"].rights
    assert Right.MANAGE_STAFF in actors["administrator"].rights
    assert actors["auditor"].rights == {Right.LOOK, Right.READ_JOURNAL, Right.READ_FIGURES}


def test_every_kind_of_paper_can_be_printed_for_people_from_everywhere(store: Store, connection: Connection) -> None:
    rows = connection.execute(
        select(IssuedPaper.number, IssuedPaper.kind, Person.citizenship)
        .join(Case, Case.id == IssuedPaper.case_id, isouter=True)  # some papers are the station's, and of no case
        .join(Person, Person.id == Case.person_id, isouter=True)
        .order_by(IssuedPaper.number)
    )
    one_each = {(kind, citizenship): number for number, kind, citizenship in rows}
    first_of_kind = {kind: number for (kind, _), number in sorted(one_each.items())}
    letters = {number for (kind, _), number in one_each.items() if kind == PaperKind.APPOINTMENT_LETTER}

    assert set(first_of_kind) == {kind.value for kind in PaperKind if is_printed(kind)}
    for number in sorted(letters | set(first_of_kind.values())):
        assert papers.preview(store, number).pdf.startswith(b"%PDF")


@pytest.mark.parametrize("day", [SUNDAY, date(2026, 11, 26), date(2026, 12, 24)], ids=str)
def test_whatever_day_it_is_there_is_everything_to_show(tmp_path: Path, day: date) -> None:
    """A Sunday, the late Thursday, and a day on which the station is closed."""
    make_station(tmp_path, cases=60, seed=day.toordinal(), day=day)
    store = opened(tmp_path, day)
    with store.read() as connection:
        days = set(connection.execute(select(Slot.day)).scalars())
        today = connection.execute(select(Appointment.state).where(Appointment.day == day)).scalars().all()
        assert walk(connection).breaks == ()
        assert check_seats(connection).wrong == ()
    store.close()

    assert {day for day in days if day.weekday() >= 5} <= {day}
    assert set(today) == {state.value for state in State}


def test_on_a_public_holiday_nobody_comes(tmp_path: Path) -> None:
    day = date(2027, 5, 17)
    assert make_station(tmp_path, cases=20, seed=1, day=day) == 20
    store = opened(tmp_path, day)
    with store.read() as connection:
        days = set(connection.execute(select(Slot.day)).scalars())
        coming = set(connection.execute(select(Appointment.day)).scalars())
    store.close()

    assert day not in days | coming
    assert min(coming) < day < max(coming)


@pytest.mark.parametrize("cases", [1, 8])
def test_a_small_station_is_whole_too(tmp_path: Path, cases: int) -> None:
    assert make_station(tmp_path, cases=cases, seed=1, day=date(2027, 3, 25)) == cases
    store = opened(tmp_path, date(2027, 3, 25))
    with store.read() as connection:
        assert len(connection.execute(select(Case.id)).all()) == cases
        assert walk(connection).breaks == ()
    store.close()


def test_it_says_of_itself_that_it_is_invented(store: Store) -> None:
    last = last_entry_at(store)

    assert is_invented(store)
    assert last_published_day(store) == date(2027, 1, 8)
    assert last is not None
    assert last.astimezone(OSLO).date() == MONDAY


def test_a_station_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / DATABASE_FILE).write_bytes(b"somebody's")

    with pytest.raises(FileExistsError):
        make_station(tmp_path, cases=1, seed=1, day=MONDAY)

    assert (tmp_path / DATABASE_FILE).read_bytes() == b"somebody's"
    assert [path.name for path in tmp_path.iterdir()] == [DATABASE_FILE]


def test_progress_goes_forward_and_a_making_that_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    told: list[tuple[float, Stage]] = []

    def tell(fraction: float, stage: Stage) -> None:
        told.append((fraction, stage))
        if fraction > 0.7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_station(tmp_path, cases=40, seed=1, day=MONDAY, tell=tell)

    assert list(tmp_path.iterdir()) == []
    assert [fraction for fraction, _ in told] == sorted(fraction for fraction, _ in told)
    assert {stage for _, stage in told} == {Stage.SETTING_UP, Stage.LIVING}
