"""The checklist of a case in the database: facts, answers, versions, passports, own papers and families."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from desktop.domain.cases import CaseStatus, Channel
from desktop.domain.catalogue import Condition
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState, LineState
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import RepresentativeKind
from desktop.services.booking import Request, book, offer
from desktop.services.checklists import (
    AddPaper,
    AddPassport,
    AnswerQuestion,
    RemovePaper,
    RemovePassport,
    SayPassports,
    TakeChecklist,
)
from desktop.services.commands import Command, Outcome, all_registered, from_json, perform, to_json
from desktop.services.families import LinkFamily
from desktop.services.further_cases import open_further_case
from desktop.services.hand_in import HandInDocuments, TickDocument, TickForFamily
from desktop.services.people import CorrectPerson
from desktop.services.queries.case_page import case_page
from desktop.services.queries.checklist import ChecklistView, LineRow, checklist, family_papers
from desktop.services.reference import use_station_files
from desktop.services.representation import AppointRepresentative
from desktop.storage.models import Case, CaseChecklist, JournalPayload
from tests.support.cases import case_elsewhere, open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person

NEWER = date(2026, 12, 1)
NEWER_LIST = f"""
[[checklist]]
code = "work-renewal"
valid_from = {NEWER}
documents = ["passport", "passport-copies", "staffing-assignment", "grounds", "written-explanation"]
source = "test"
"""


@pytest.fixture
def newer_list(tmp_path: Path) -> Iterator[None]:
    """Give the station a list for work that stands from December on."""
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (folder / "checklists.toml").write_text(NEWER_LIST, encoding="utf-8")
    assert use_station_files(folder) is None
    yield
    use_station_files(None)


def do(station: TestStation, *commands: Command) -> Outcome:
    """Do something as the clerk."""
    return perform(station.store, station.clerk, *commands)


def refused(station: TestStation, command: Command) -> str:
    """Return the code with which a command is refused."""
    with pytest.raises(RuleBroken) as broken:
        do(station, command)
    return broken.value.code


def view(station: TestStation, case_id: str, today: date = MONDAY) -> ChecklistView:
    """Return the checklist of a case."""
    return checklist(station.store, case_id, today)


def line(station: TestStation, case_id: str, document: str, nth: int = 0) -> LineRow:
    """Return a line by its document."""
    return [row for row in view(station, case_id).lines if row.document == document][nth]


def documents(station: TestStation, case_id: str, today: date = MONDAY) -> list[str]:
    """Return which documents are asked for."""
    return [row.document for row in view(station, case_id, today).lines if row.asked_for]


def worker(station: TestStation, **more: object) -> str:
    """Book somebody who renews a work permit, and return the case."""
    request = Request(ANH, "renewal-work", "phone", permit_expires_on=date(2027, 2, 28), **more)  # type: ignore[arg-type] # what differs
    offered = offer(station.store, request)
    return book(station.store, station.clerk, request, offered.in_time[0]).case_id


def test_the_list_follows_birth_date_representative_and_answer(station: TestStation) -> None:
    case_id = worker(station)
    assert not {"guardian", "power-of-attorney", "staffing-assignment"} & set(documents(station, case_id))
    person_id = case_page(station.store, case_id, MONDAY).person_id

    do(station, CorrectPerson(person_id, replace(ANH, born_on="2010-01-00"), case_id))
    do(station, TickDocument(line(station, case_id, "guardian").line_id, original_seen=True))
    do(station, AppointRepresentative("r", case_id, RepresentativeKind.POWER_OF_ATTORNEY, "Advokat Lie", MONDAY))
    answered = do(station, AnswerQuestion(case_id, Condition.STAFFING_AGENCY, holds=True))
    assert {"guardian", "power-of-attorney", "staffing-assignment"} <= set(documents(station, case_id))

    do(station, CorrectPerson(person_id, replace(ANH, born_on="1991-02-00"), case_id))
    guardian = line(station, case_id, "guardian")
    assert (guardian.asked_for, guardian.required, guardian.state) == (False, False, LineState.BROUGHT)
    assert answered.undo is not None
    do(station, answered.undo)
    assert "staffing-assignment" not in documents(station, case_id)
    asked = {row.condition: row for row in view(station, case_id).questions}
    assert asked[Condition.STAFFING_AGENCY].answer is None
    assert asked[Condition.REPRESENTED].by_fact
    assert Condition.UNDER_18 not in asked
    assert refused(station, AnswerQuestion(case_id, Condition.UNDER_18, holds=True)) == "not-asked"


def test_a_child_that_comes_of_age_before_the_appointment_needs_no_guardian(station: TestStation) -> None:
    request = Request(replace(ANH, born_on="2008-11-24"), "renewal-work", "phone", permit_expires_on=date(2027, 2, 28))  # type: ignore[arg-type]
    times = offer(station.store, request).in_time
    today = next(time for time in times if time.day == MONDAY)
    tomorrow = offer(station.store, request, start_day=date(2026, 11, 24)).in_time[0]
    assert "guardian" in documents(station, book(station.store, station.clerk, request, today).case_id)
    assert "guardian" not in documents(station, book(station.store, station.clerk, request, tomorrow).case_id)


def test_what_was_asked_at_the_booking_decides_on_the_list(station: TestStation) -> None:
    case_id = worker(station, circumstances=frozenset({Condition.HAS_OLD_CARD}), passports=2)
    seen = view(station, case_id)
    assert "residence-card" in documents(station, case_id)
    assert [row.passport for row in seen.lines if row.document == "passport-copies"] == ["", "2"]
    assert seen.held == 2
    assert {row.condition for row in seen.questions if row.answer} == {Condition.HAS_OLD_CARD}


@pytest.mark.parametrize(("channel", "asked"), [(Channel.PAPER, True), (Channel.ELECTRONIC, False)])
def test_the_receipt_of_a_prepaid_fee_is_asked_for_on_paper(
    station: TestStation, channel: Channel, *, asked: bool
) -> None:
    case_id = open_case(station, channel=channel, fee=FeeState.PREPAID)
    do(station, TakeChecklist(case_id))
    assert ("prepaid-receipt" in documents(station, case_id)) is asked


def test_a_case_without_a_list_has_none_until_one_is_taken(station: TestStation) -> None:
    case_id = open_case(station)
    assert (view(station, case_id).exists, view(station, case_id).lines) == (False, ())
    do(station, TakeChecklist(case_id))
    assert "passport" in documents(station, case_id)


def test_missing_asks_for_an_explanation_and_undo_takes_it_back(station: TestStation) -> None:
    case_id = worker(station)
    missing = do(station, TickDocument(line(station, case_id, "passport").line_id, missing_by=date(2026, 12, 7)))
    assert line(station, case_id, "written-explanation").required
    assert missing.undo is not None
    do(station, missing.undo)
    assert "written-explanation" not in documents(station, case_id)


def test_taking_back_what_was_brought_late_keeps_the_day_that_has_passed(station: TestStation) -> None:
    case_id = worker(station)
    line_id = line(station, case_id, "passport").line_id
    do(station, TickDocument(line_id, missing_by=date(2026, 11, 24)))
    station.clock.advance(days=3)
    brought = do(station, TickDocument(line_id, original_seen=True))
    assert brought.undo is not None
    do(station, brought.undo)
    assert line(station, case_id, "passport").missing_by == date(2026, 11, 24)


def test_translation_and_certified_copy(station: TestStation) -> None:
    case_id = worker(station)
    line_id = line(station, case_id, "qualifications").line_id
    do(station, TickDocument(line_id, missing_by=date(2026, 12, 7), translation=True))
    assert line(station, case_id, "qualifications").state is LineState.MISSING
    do(station, TickDocument(line_id, certified_copy=True, translation=True))
    row = line(station, case_id, "qualifications")
    assert (row.state, row.certified_copy, row.translation) == (LineState.BROUGHT, True, True)
    assert refused(station, TickDocument(line_id, certified_copy=True, missing_by=date(2026, 12, 7))) == "one-state"
    assert refused(station, TickDocument(line_id, translation=True, not_relevant_because="x")) == "one-state"


def test_a_journal_of_the_first_version_still_decodes() -> None:
    old = (
        '{"copy_taken":true,"line_id":"a","missing_by":null,"not_relevant_because":null,"note":"","original_seen":true}'
    )
    assert from_json("tick-document", old) == TickDocument("a", original_seen=True, copy_taken=True)
    old = '{"case_id":"c","hand_in_id":"h","number":"20261123-S1-0001","paper":null}'
    assert from_json("hand-in", old) == HandInDocuments("h", "c", "20261123-S1-0001")


@pytest.mark.usefixtures("newer_list")
def test_a_newer_version_is_offered_and_taken_over_with_every_tick(station: TestStation) -> None:
    case_id = worker(station)
    before = view(station, case_id, NEWER)
    assert (before.version, before.newer) == (date(2024, 5, 27), NEWER)
    assert "1. desember 2026" in before.newer_words(Language.BOKMAL)
    assert view(station, case_id).newer is None
    assert refused(station, TakeChecklist(case_id)) == "list-is-newest"
    for document in ("passport", "housing"):
        do(station, TickDocument(line(station, case_id, document).line_id, original_seen=True))
    station.clock.advance(days=10)

    taken = do(station, TakeChecklist(case_id))

    assert taken.result == NEWER
    assert documents(station, case_id) == ["passport", "passport-copies", "grounds"]
    assert line(station, case_id, "passport").original_seen
    housing = line(station, case_id, "housing")
    assert (housing.asked_for, housing.original_seen) == (False, True)
    assert taken.undo is not None
    do(station, taken.undo)
    assert documents(station, case_id) == [row.document for row in before.lines]
    fresh = worker(station, person_id=case_page(station.store, case_id, MONDAY).person_id, case_id="")
    assert view(station, fresh).version == NEWER


def test_a_case_from_before_versions_were_kept_has_the_one_of_its_day(station: TestStation) -> None:
    case_id = worker(station, circumstances=frozenset({Condition.HAS_OLD_CARD}), passports=3)
    before = view(station, case_id)
    with station.store.write() as connection:
        connection.execute(delete(CaseChecklist).where(CaseChecklist.case_id == case_id))
    assert view(station, case_id) == before
    do(station, TickDocument(line(station, case_id, "passport-copies", 2).line_id, copy_taken=True))
    do(station, AnswerQuestion(case_id, Condition.HAS_OLD_CARD, holds=None))
    assert "residence-card" not in documents(station, case_id)
    assert view(station, case_id).held == 3


def test_passports_are_the_persons_and_each_case_has_a_line(station: TestStation) -> None:
    case_id = worker(station)
    other = open_further_case(station.store, station.clerk, case_id, "first-other-paper").result
    assert isinstance(other, str)
    added = do(station, AddPassport("p", case_id, "x 123", "VNM", date(2026, 11, 22), "Tran", "Thi Anh"))
    assert added.changes.cases == {case_id, other}
    assert [row.number for row in view(station, other).passports] == ["", "X123"]
    assert documents(station, other).count("passport-copies") == 2

    own, second = view(station, case_id).passports
    assert (own.passport_id, second.number, second.expired, second.name_differs) == ("", "X123", True, True)
    assert [warning.count("X123") for warning in second.warnings(Language.ENGLISH)] == [1, 1]
    assert "Tran, Thi Anh" in second.warnings(Language.NYNORSK)[1]
    copies = line(station, case_id, "passport-copies", 1)
    assert (copies.passport, copies.passport_number) == ("p", "X123")
    assert refused(station, AddPassport("q", case_id, "X123", "VNM")) == "passport-known"
    assert refused(station, AddPassport("q", case_id, " ")) == "passport-number-missing"
    assert refused(station, AddPassport("q", case_id, "Y1", "QQQ")) == "no-country"

    do(station, TickDocument(copies.line_id, copy_taken=True))
    removed = do(station, RemovePassport("p", case_id))
    assert not line(station, case_id, "passport-copies", 1).asked_for
    assert refused(station, RemovePassport("p", case_id)) == "no-passport"
    assert removed.undo is not None
    do(station, removed.undo)
    again = line(station, case_id, "passport-copies", 1)
    assert (again.asked_for, again.copy_taken, again.passport_number) == (True, True, "X123")


def test_a_spelling_is_no_other_name(station: TestStation) -> None:
    case_id = worker(station)
    do(station, AddPassport("p", case_id, "X1", "VNM", date(2026, 11, 23), "NGUYEN", "THI ANH"))
    passport = view(station, case_id).passports[1]
    assert (passport.expired, passport.name_differs, passport.warnings(Language.BOKMAL)) == (False, False, ())


def test_how_many_passports_were_held(station: TestStation) -> None:
    case_id = worker(station)
    said = do(station, SayPassports(case_id, 3))
    assert documents(station, case_id).count("passport-copies") == 3
    do(station, AddPassport("p", case_id, "X1"))
    assert documents(station, case_id).count("passport-copies") == 3
    assert said.undo is not None
    do(station, said.undo)
    assert documents(station, case_id).count("passport-copies") == 2
    assert refused(station, SayPassports(case_id, 0)) == "passport-count"


def test_a_paper_on_no_list(station: TestStation) -> None:
    case_id = worker(station)
    added = do(station, AddPaper("own", case_id, "  Brev fra  skolen ", original_seen=True))
    row = view(station, case_id).lines[-1]
    assert (row.name, row.document, row.removable, row.required) == ("Brev fra skolen", "", True, False)
    assert refused(station, AddPaper("own2", case_id, "brev fra skolen")) == "paper-listed"
    assert refused(station, AddPaper("own2", case_id, " ")) == "paper-name-missing"
    assert refused(station, RemovePaper(line(station, case_id, "passport").line_id)) == "paper-on-list"
    removed = do(station, RemovePaper("own"))
    assert all(row.document for row in view(station, case_id).lines)
    assert removed.undo is not None
    do(station, removed.undo)
    assert view(station, case_id).lines[-1].original_seen
    assert added.undo == RemovePaper("own")


def test_common_papers_are_ticked_once_for_the_family(station: TestStation) -> None:
    cases = [
        book_person(station, replace(ANH, given_names=name), application="renewal-family", nth=nth).case_id
        for nth, name in enumerate(("Thị Ánh", "Văn", "Lan"))
    ]
    first, second, closed = cases
    do(station, LinkFamily(station.ids.new(), tuple(cases)))
    with station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == closed).values(status=CaseStatus.WITHDRAWN))
    shared = line(station, first, "family-relation")
    other = line(station, second, "family-relation").line_id
    do(station, TickDocument(other, missing_by=date(2026, 12, 7), note="ringer fredag"))

    tick = TickDocument(shared.line_id, original_seen=True, copy_taken=True, note="apostille")
    ticked = do(station, TickForFamily(tick))
    assert [line(station, case_id, "family-relation").note for case_id in (first, second)] == [
        "apostille",
        "ringer fredag",
    ]

    papers = {paper.document: paper for paper in family_papers(station.store, first, MONDAY)}
    relation = papers["family-relation"]
    assert [standing.case_id for standing in relation.standings] == [first, second]
    assert relation.alike
    assert {standing.line.state for standing in relation.standings} == {LineState.BROUGHT}
    assert line(station, closed, "family-relation").state is LineState.OPEN
    assert ticked.changes.cases == {first, second}
    assert ticked.undo is not None
    do(station, ticked.undo)
    assert line(station, first, "family-relation").state is LineState.OPEN
    assert line(station, second, "family-relation").missing_by == date(2026, 12, 7)
    passport = TickDocument(line(station, first, "passport").line_id, original_seen=True)
    assert refused(station, TickForFamily(passport)) == "not-common"


def test_alone_there_is_nobody_to_tick_for(station: TestStation) -> None:
    case_id = book_person(station, application="renewal-family").case_id
    tick = TickDocument(line(station, case_id, "family-relation").line_id, original_seen=True)
    assert refused(station, TickForFamily(tick)) == "no-family"
    assert family_papers(station.store, case_id, MONDAY) == ()


def test_a_closed_case_takes_no_tick(station: TestStation) -> None:
    case_id = worker(station)
    line_id = line(station, case_id, "passport").line_id
    with station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == case_id).values(status=CaseStatus.DISMISSED))
    assert view(station, case_id).closed
    for command in (
        TickDocument(line_id, original_seen=True),
        AddPaper("own", case_id, "Brev"),
        AddPassport("p", case_id, "X1"),
        AnswerQuestion(case_id, Condition.STAFFING_AGENCY, holds=True),
        TakeChecklist(case_id),
    ):
        assert refused(station, command) == "case-closed"


def test_another_stations_list_is_not_shown(station: TestStation) -> None:
    case_id = case_elsewhere(station)
    with pytest.raises(RuleBroken) as broken:
        view(station, case_id)
    assert broken.value.code == "belongs-to"
    assert refused(station, AddPaper("own", case_id, "Brev")) == "belongs-to"
    assert refused(station, TickDocument(f"{case_id}-0123456789abcdef", original_seen=True)) == "belongs-to"
    assert refused(station, TickDocument("nowhere-0123456789abcdef")) == "no-line"


def test_the_journal_says_the_version_that_was_taken(station: TestStation) -> None:
    case_id = worker(station)
    with station.store.read() as connection:
        bodies = list(connection.execute(select(JournalPayload.body)).scalars())
    opened = next(body for body in map(str, bodies) if f'"case_id":"{case_id}"' in body and '"checklist_from"' in body)
    assert '"checklist_from":"2024-05-27"' in opened
    assert {kind.name for kind in all_registered()} >= {"tick-for-family", "take-checklist", "add-paper"}
    assert from_json("take-checklist", to_json(TakeChecklist(case_id, NEWER))) == TakeChecklist(case_id, NEWER)


TICKS = st.one_of(
    st.builds(TickDocument, st.just(""), original_seen=st.just(True), copy_taken=st.booleans()),
    st.builds(TickDocument, st.just(""), missing_by=st.just(MONDAY + timedelta(days=14)), translation=st.booleans()),
    st.builds(TickDocument, st.just(""), not_relevant_because=st.just("replaced")),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("tick"), st.integers(0, 20), TICKS),
        st.tuples(
            st.just("answer"), st.sampled_from([Condition.STAFFING_AGENCY, Condition.HAS_OLD_CARD]), st.booleans()
        ),
        st.tuples(st.just("born"), st.sampled_from(["2010-01-00", "1991-02-00"]), st.none()),
        st.tuples(st.just("passport"), st.sampled_from("pqr"), st.booleans()),
        st.tuples(st.just("held"), st.integers(1, 4), st.none()),
        st.tuples(st.just("version"), st.sampled_from([date(2024, 5, 27), NEWER]), st.none()),
    ),
    min_size=1,
    max_size=10,
)


@pytest.mark.usefixtures("newer_list")
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_happens_no_tick_is_lost(station: TestStation, steps: list[tuple[str, object, object]]) -> None:
    case_id = worker(station)
    person_id = case_page(station.store, case_id, MONDAY).person_id
    said: dict[str, TickDocument] = {}
    for kind, what, how in steps:
        command: Command
        match kind, what, how:
            case "tick", int(nth), TickDocument() as tick:
                lines = view(station, case_id).lines
                tick = replace(tick, line_id=lines[nth % len(lines)].line_id)
                said[tick.line_id] = command = tick
            case "answer", Condition() as condition, bool(holds):
                command = AnswerQuestion(case_id, condition, holds)
            case "born", str(born_on), _:
                person = case_page(station.store, case_id, MONDAY).person
                command = CorrectPerson(person_id, replace(person, born_on=born_on), case_id)
            case "passport", str(name), True:
                command = AddPassport(f"{case_id}{name}"[-40:], case_id, name)
            case "passport", str(name), _:
                command = RemovePassport(f"{case_id}{name}"[-40:], case_id)
            case "held", int(count), _:
                command = SayPassports(case_id, count)
            case _:
                assert isinstance(what, date)
                command = TakeChecklist(case_id, what)
        try:
            do(station, command)
        except RuleBroken as broken:
            assert broken.code in {"nothing-corrected", "passport-known", "no-passport", "list-is-newest"}  # noqa: PT017
        shown = {row.line_id: row for row in view(station, case_id).lines}
        assert len(shown) == len(view(station, case_id).lines)
        for line_id, tick in said.items():
            row = shown[line_id]
            assert (row.original_seen, row.copy_taken, row.missing_by) == (
                tick.original_seen,
                tick.copy_taken,
                tick.missing_by,
            )
            assert (row.not_relevant_because or None) == tick.not_relevant_because
