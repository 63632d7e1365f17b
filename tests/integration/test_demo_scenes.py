"""What must be seen in every invented station, beside what chance brings."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from desktop.domain.appointments import State
from desktop.domain.cards import CardState, CardStep
from desktop.domain.cases import CaseStatus, Channel
from desktop.domain.corrections import CorrectionKind
from desktop.domain.papers import Delivery, FeeState, LineState, NoteOnRights, PaperKind
from desktop.domain.rights import Role
from desktop.domain.till import TillState
from desktop.services import papers
from desktop.services.correction_preview import papers_still_wrong
from desktop.services.demo.scenes import scenes
from desktop.services.demo.steps import STEPS
from desktop.services.no_time import no_time_proof
from desktop.services.queries.cards import cards_at_station, late_cards
from desktop.services.queries.checklist import checklist, family_papers
from desktop.services.queries.missing_papers import overdue_papers
from desktop.services.queries.needs import needs
from desktop.services.queries.queue import queue_of_day
from desktop.services.queries.till import tills_of_day
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.models import (
    CardEvent,
    CardOrder,
    Case,
    CaseChecklist,
    ChecklistLine,
    CorrectionRecord,
    Fee,
    HandIn,
    IssuedPaper,
    LostCardReport,
    Passport,
    Payment,
    Staff,
)
from desktop.storage.store import Store
from tests.support.demo import MONDAY, opened

FRIDAY = MONDAY - timedelta(days=3)


@pytest.fixture(scope="module")
def store(demo_folder: Path) -> Iterator[Store]:
    store = opened(demo_folder)
    yield store
    store.close()


@pytest.fixture
def connection(store: Store) -> Iterator[Connection]:
    with store.read() as connection:
        yield connection


def all_cases(connection: Connection) -> list[str]:
    return list(connection.execute(select(Case.id)).scalars())


def test_every_step_has_its_scene() -> None:
    used = {step.do for scene in scenes() for step in scene.after}
    used |= {name for scene in scenes() for name in scene.before}

    assert used == set(STEPS)


def test_cases_were_withdrawn_and_dismissed_and_fees_asked_back(connection: Connection) -> None:
    rows = connection.execute(select(Case.status, Case.other_facts, Case.attended_at)).all()
    wishes = {(row.other_facts.get("withdrawal.by"), row.status) for row in rows if "withdrawal.by" in row.other_facts}
    asked_back = [row for row in rows if "refund.requested_on" in row.other_facts]

    assert ("applicant", CaseStatus.WITHDRAWN) in wishes
    assert ("applicant", CaseStatus.DISMISSED) in wishes
    assert {by for by, status in wishes if status == CaseStatus.HANDED_IN} == {"reference-person", "power-of-attorney"}
    assert len(asked_back) == 2
    assert sum(bool(row.other_facts.get("wrong_place")) for row in asked_back) == 1
    assert not any(row.attended_at for row in asked_back)


def test_an_eea_citizen_has_the_certificate_and_no_card(connection: Connection) -> None:
    cases = [row for row in connection.execute(select(Case)).all() if row.other_facts.get("certificate.on") is not None]

    assert cases
    assert {(row.kind, row.status) for row in cases} == {("eea-registration", CaseStatus.GRANTED)}
    ordered = set(connection.execute(select(CardOrder.case_id)).scalars())
    assert not ordered & {row.id for row in cases}


def test_that_no_time_was_free_is_proven_and_stands_on_the_note(store: Store, connection: Connection) -> None:
    proven = {case_id for case_id in all_cases(connection) if no_time_proof(store, case_id)}
    notes = connection.execute(select(IssuedPaper).where(IssuedPaper.kind == PaperKind.NOTE_ON_RIGHTS)).all()
    said = {row.case_id: papers.paper(store, row.number) for row in notes}

    assert len(proven) == 1
    assert proven < set(said)
    with_proof = {case_id for case_id, note in said.items() if isinstance(note, NoteOnRights) and note.proof}
    assert with_proof == proven


def test_papers_are_overdue_of_several_people_and_some_have_been_asked(store: Store) -> None:
    overdue = overdue_papers(store, MONDAY)

    assert len(overdue) >= 4
    assert any(case.letter and len(case.calls) == 2 for case in overdue)
    assert any(case.calls and not case.letter for case in overdue)
    assert any(case.protected and case.letter for case in overdue)
    assert any(not case.calls and not case.letter for case in overdue)


def test_a_checklist_has_passports_questions_and_a_paper_of_its_own(store: Store, connection: Connection) -> None:
    holders = connection.execute(select(Case.id).join(Passport, Passport.person_id == Case.person_id)).scalars().all()
    lists = [checklist(store, case_id, MONDAY) for case_id in holders]
    answered = connection.execute(select(CaseChecklist.answers)).scalars().all()

    assert len(lists) == 2
    for view in lists:
        assert view.held == 3
        assert sum(line.document == "passport-copies" for line in view.lines) == 3
        assert all(passport.expired for passport in view.passports)
        assert [passport.name_differs for passport in view.passports] == [False, True]
        assert any(line.name and line.certified_copy and line.translation for line in view.lines)
    assert any(answers.get("staffing-agency") for answers in answered)


def test_the_common_papers_of_a_family_are_ticked_for_all(store: Store, connection: Connection) -> None:
    families: dict[str, list[str]] = {}
    for row in connection.execute(select(Case.id, Case.family_id).where(Case.family_id.is_not(None))):
        families.setdefault(row.family_id, []).append(row.id)
    common = [paper for members in families.values() for paper in family_papers(store, members[0], MONDAY)]

    assert families
    assert all(len(members) > 1 for members in families.values())
    brought = [paper for paper in common if paper.standings[0].line.state is LineState.BROUGHT]
    assert any(len(paper.standings) > 2 and paper.alike for paper in brought)


def test_somebody_came_three_times_and_got_three_receipts(connection: Connection) -> None:
    counted = connection.execute(select(func.count(HandIn.id)).group_by(HandIn.case_id)).scalars().all()
    said = connection.execute(select(ChecklistLine.translation, ChecklistLine.certified_copy)).all()

    assert max(counted) == 3
    assert any(row.translation for row in said)
    assert any(row.certified_copy for row in said)


def test_the_tills_of_two_desks_have_taken_something_today_and_were_counted_before(connection: Connection) -> None:
    station = connection.execute(select(Case.station_id).limit(1)).scalar_one()
    today, friday = tills_of_day(connection, station, MONDAY), tills_of_day(connection, station, FRIDAY)
    days = set(connection.execute(select(Payment.day)).scalars()) - {MONDAY}

    assert len(today) >= 2
    assert all(till.state is TillState.OPEN and till.figures.total > 0 for till in today)
    assert any(till.figures.reversals for till in today)
    assert len(friday) >= 2
    counted = [till for day in days for till in tills_of_day(connection, station, day)]
    assert {till.state for till in counted} == {TillState.CLOSED}
    explained = [up for till in counted for up in till.cash_ups if up.terminal_total != up.figures.total]
    assert len(explained) == 1
    assert explained[0].explanation


def test_fees_stand_in_every_way(connection: Connection) -> None:
    fees = connection.execute(select(Fee, Case.channel).join(Case, Case.id == Fee.case_id)).all()

    assert {FeeState.DUE, FeeState.PAID, FeeState.PREPAID, FeeState.EXEMPT} <= {fee.state for fee in fees}
    assert any(fee.state == FeeState.PREPAID and fee.receipt_seen_at and fee.channel == Channel.PAPER for fee in fees)
    assert any(fee.state == FeeState.PAID and fee.refund_requested_at for fee in fees)
    assert set(connection.execute(select(Payment.method)).scalars()) == {"card", "invoice"}
    assert any(fee.purpose == "residence-card" and fee.state == FeeState.PAID for fee in fees)


def test_cards_are_everywhere_a_card_can_be(store: Store, connection: Connection) -> None:
    states = connection.execute(select(CardOrder.state)).scalars().all()
    lost = connection.execute(select(CardOrder.state).join(LostCardReport, LostCardReport.order_id == CardOrder.id))
    here = cards_at_station(store, MONDAY)
    late = late_cards(store, MONDAY)

    assert set(states) == {state.value for state in CardState}
    assert lost.scalars().all() == [CardState.LOST]
    assert {item.state for item in here} == {CardState.ARRIVED, CardState.RETURNED}
    assert any(item.protected and item.delivery is Delivery.COLLECT for item in here)
    assert len(late) >= 2
    assert any(item.asked_on for item in late)
    assert any(not item.asked_on for item in late)
    assert set(connection.execute(select(CardEvent.step)).scalars()) == {step.value for step in CardStep}


def test_corrections_keep_both_values_and_leave_a_paper_to_issue_again(store: Store, connection: Connection) -> None:
    clerk = connection.execute(select(Staff.id, Staff.name).where(Staff.role == Role.CLERK)).one()
    actor = Actor(clerk.id, clerk.name, roles()[Role.CLERK], None)
    rows = connection.execute(select(CorrectionRecord.entry_id, CorrectionRecord.kind, CorrectionRecord.field)).all()
    kinds = {row.entry_id: row.kind for row in rows}
    ours = [entry for entry, kind in kinds.items() if kind != CorrectionKind.APPLICATION]
    still_wrong = [bool(papers_still_wrong(store, actor, entry)) for entry in ours]

    assert set(kinds.values()) == {CorrectionKind.APPLICATION, CorrectionKind.PERSON, CorrectionKind.DECISION}
    assert {"born_on", "permit_valid_to", "order_valid_to", "paper"} <= {row.field for row in rows}
    assert sorted(still_wrong) == [False, True, True]
    assert connection.execute(select(IssuedPaper.number).where(IssuedPaper.replaced_by.is_not(None))).first()


def test_it_is_known_what_people_need(store: Store, connection: Connection) -> None:
    needed = needs(store, all_cases(connection), MONDAY).values()

    assert any(each.interpreter and each.access for each in needed)
    assert any(each.guardian_missing for each in needed)
    assert any(each.protected for each in needed)


def test_two_wait_without_an_appointment(store: Store) -> None:
    queue = queue_of_day(store, MONDAY)
    assert [row.service for row in queue.walk_ins] == ["missing-documents", "card-collection"]
    assert all(row.state is State.ARRIVED and not row.case_id for row in queue.walk_ins)
    given = [*queue.numbers.values(), *(row.number for row in queue.walk_ins)]
    assert sorted(given) == list(range(1, len(given) + 1))
