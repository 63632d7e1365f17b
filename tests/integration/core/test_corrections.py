"""Corrections: both values kept, undone as if they had not been, and exactly the papers that said the wrong thing."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.domain.cases import AddressProtection, Channel, LetterSays, Sex
from desktop.domain.corrections import ApplicationField, Correction, CorrectionKind, Mistake
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cases import PersonDetails, RegisterPerson
from desktop.services.commands import from_json, perform
from desktop.services.correcting import case_correction, decision_correction
from desktop.services.correction_preview import Correcting, papers_still_wrong, papers_to_reissue
from desktop.services.corrections import (
    CorrectApplication,
    CorrectCase,
    MoveCaseToPerson,
    ReissuePapers,
)
from desktop.services.hand_in import TickDocument
from desktop.services.looks import LookAtCase
from desktop.services.missing_papers import IssueMissingPapersLetter
from desktop.services.papers import paper
from desktop.services.people import CorrectPerson, correction
from desktop.services.queries.case_page import case_page
from desktop.services.queries.corrections import CorrectedTogether, corrections_of
from desktop.services.queries.find import find
from desktop.services.queries.papers import paper_row
from desktop.services.rights_notes import IssueNoteOnRights
from desktop.storage.models import IssuedPaper, JournalEntry, JournalPayload
from desktop.storage.row_log import shared_tables
from tests.integration.core.test_story import grant, hand_in, order
from tests.support.cases import give_away, open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station

SIRI = replace(
    ANH,
    family_name="Feilstavet",
    given_names="Siri Vanja",
    street="Grønnegata 77",
    postcode="9008",
    city="Tromsø",
    phone="+4799887766",
    email="siri@example.org",
    letterbox_name="Kasse Syttisju",
    passport_number="K7654321",
    born_at="Da Nang",
    sex=Sex.FEMALE,
)
"""Somebody of whom no value stands on a paper for another reason."""

KEPT_APART = {"journal_entry", "journal_payload", "correction", "issued_paper", "device"}
"""What an undo does not take away: that something was done."""


def whole_case(station: TestStation, person: PersonDetails = SIRI) -> tuple[str, str]:
    """Take somebody from the booking to the order of the card, and return the ids of person and case."""
    case_id = book_person(station, person).case_id
    perform(station.store, station.clerk, IssueNoteOnRights(case_id))
    hand_in(station, case_id)
    perform(station.store, station.clerk, RecordBiometrics(case_id, True, True, True))
    grant(station, case_id, LetterSays.NO_MEETING)
    order(station, case_id)
    return case_page(station.store, case_id, MONDAY).person_id, case_id


def rows_of(station: TestStation) -> dict[str, list[dict[str, Any]]]:
    """Return all rows that an undo must bring back."""
    with station.store.read() as connection:
        return {
            table.name: [
                dict(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns)).mappings()
            ]
            for table in shared_tables()
            if table.name not in KEPT_APART
        }


def papers_of(station: TestStation, *case_ids: str) -> dict[str, str]:
    """Return what each paper of cases says, as text."""
    with station.store.read() as connection:
        rows = connection.execute(select(IssuedPaper.number, IssuedPaper.data, IssuedPaper.case_id)).all()
    return {row.number: json.dumps(row.data, ensure_ascii=False) for row in rows if row.case_id in case_ids}


def history(station: TestStation, case_id: str) -> CorrectedTogether:
    return corrections_of(station.store, case_id)[0]


def numbers(station: TestStation, command: Correcting) -> set[str]:
    return {each.number for each in papers_to_reissue(station.store, station.leader, command)}


def ours(person_id: str, case_id: str, after: PersonDetails, before: PersonDetails = SIRI) -> CorrectPerson:
    made = correction(person_id, before, after, case_id=case_id)
    return replace(made, mistake=Mistake.OURS, because="misheard")


def test_the_papers_with_the_wrong_name_are_issued_again_in_one_go(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    old = papers_of(station, case_id)
    command = ours(person_id, case_id, replace(SIRI, family_name="Riktig"))
    wrong = papers_to_reissue(station.store, station.clerk, command)
    assert {each.number for each in wrong} == set(old)
    assert all([(said.said, said.should_say) for said in each.said] == [("Feilstavet", "Riktig")] for each in wrong)
    assert papers_of(station, case_id) == old, "looking wrote nothing"

    perform(station.store, station.clerk, replace(command, reissue=tuple(sorted(old))))

    papers = papers_of(station, case_id)
    assert {number: papers[number] for number in old} == old, "what was issued stays as it was"
    for number, before in old.items():
        by = paper_row(station.store, number).replaced_by
        assert by not in old
        said, now = json.loads(before), json.loads(papers[by])
        assert now["person"] == {**said["person"], "family_name": "Riktig"}
        assert {name for name in said if said[name] != now[name]} <= {"person", "number", "made_at", "clerk"}
        assert paper_row(station.store, by).replaced_by == ""
    done = history(station, case_id)
    assert (done.kind, done.mistake, done.because) == (CorrectionKind.PERSON, Mistake.OURS, "misheard")
    assert done.values == (Correction("family_name", "Feilstavet", "Riktig"),)
    assert {was for was, _ in done.papers} == set(old)
    assert papers_still_wrong(station.store, station.clerk, done.entry_id) == ()


def test_a_receipt_that_is_issued_again_keeps_the_moment_of_submission(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    receipt = next(p for p in case_page(station.store, case_id, MONDAY).papers if p.kind is PaperKind.RECEIPT)
    station.clock.advance(days=3)
    command = ours(person_id, case_id, replace(SIRI, given_names="Siri"))
    perform(station.store, station.leader, replace(command, reissue=(receipt.number,)))
    new = paper(station.store, paper_row(station.store, receipt.number).replaced_by)
    old = paper(station.store, receipt.number)
    assert getattr(new, "handed_in_at") == getattr(old, "handed_in_at")  # noqa: B009 - of several kinds of paper
    assert new.number.startswith("20261126-")
    assert new.person.given_names == "Siri"


def test_undo_lets_the_old_papers_hold_again_and_redo_the_new_ones(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    before, old = rows_of(station), papers_of(station, case_id)
    command = ours(person_id, case_id, replace(SIRI, family_name="Riktig"))
    done = perform(station.store, station.clerk, replace(command, reissue=tuple(sorted(old))))
    after = rows_of(station)
    new = set(papers_of(station, case_id)) - set(old)
    assert done.undo is not None
    undone = perform(station.store, station.clerk, done.undo)
    assert rows_of(station) == before
    assert {number for number in old if paper_row(station.store, number).replaced_by} == set()
    assert {paper_row(station.store, number).replaced_by for number in new} == set(old)
    assert history(station, case_id).undone_at == station.clock.now()
    with pytest.raises(RuleBroken, match="corrected-meanwhile"):
        perform(station.store, station.clerk, done.undo)
    assert undone.undo is not None
    perform(station.store, station.clerk, undone.undo)
    assert rows_of(station) == after
    assert {number for number in old if not paper_row(station.store, number).replaced_by} == set()
    assert history(station, case_id).undone_at is None


def test_a_paper_that_was_left_can_be_issued_again_later(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    old = sorted(papers_of(station, case_id))
    command = ours(person_id, case_id, replace(SIRI, duf="200900595509"))
    perform(station.store, station.clerk, replace(command, reissue=(old[0],)))
    entry = history(station, case_id).entry_id
    left = papers_still_wrong(station.store, station.clerk, entry)
    assert [each.number for each in left] == old[1:]
    with pytest.raises(RuleBroken, match="paper-not-wrong"):
        perform(station.store, station.clerk, ReissuePapers(entry, (old[0],)))
    perform(station.store, station.clerk, ReissuePapers(entry, tuple(old[1:])))
    assert papers_still_wrong(station.store, station.clerk, entry) == ()
    assert {was for was, _ in history(station, case_id).papers} == set(old)


def test_a_correction_twice_finds_the_first_wrong_paper_too(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    old = set(papers_of(station, case_id))
    once = replace(SIRI, family_name="Halvriktig")
    perform(station.store, station.clerk, ours(person_id, case_id, once))
    assert numbers(station, ours(person_id, case_id, replace(SIRI, family_name="Riktig"), once)) == old
    assert numbers(station, ours(person_id, case_id, SIRI, once)) == set(), "they say what is right after all"


def test_what_was_done_since_does_not_hide_what_a_paper_said(station: TestStation) -> None:
    """A letter told a fee and a last day; by now the fee is paid and the application handed in."""
    case_id = book_person(station, SIRI).case_id
    letter = case_page(station.store, case_id, MONDAY).papers[0].number
    station.clock.advance(hours=1)
    hand_in(station, case_id)
    station.clock.advance(hours=1)
    grant(station, case_id, LetterSays.NO_MEETING)
    receipt = next(p.number for p in case_page(station.store, case_id, MONDAY).papers if p.number != letter)
    values = {"permit_expires_on": date(2027, 4, 30)}
    command = case_correction(station.store, case_id, values, "misread")
    found = {
        each.number: {said.where for said in each.said}
        for each in papers_to_reissue(station.store, station.clerk, command)
    }
    assert set(found) == {letter, receipt}
    assert found[letter] == {"attend_by"}
    assert "permit_expires_on" in found[receipt]
    assert "rights" in found[receipt], "what the receipt said of rights rested on the wrong day"


def test_a_letter_about_missing_papers_is_found_too(station: TestStation) -> None:
    case_id = book_person(station, SIRI).case_id
    person_id = case_page(station.store, case_id, MONDAY).person_id
    line = case_page(station.store, case_id, MONDAY).lines[0]
    perform(station.store, station.clerk, TickDocument(line.line_id, missing_by=MONDAY + timedelta(days=7)))
    letter = str(perform(station.store, station.clerk, IssueMissingPapersLetter(case_id)).result)
    command = ours(person_id, case_id, replace(SIRI, family_name="Riktig"))
    assert letter in numbers(station, command)
    perform(station.store, station.clerk, replace(command, reissue=(letter,)))
    papers = papers_of(station, case_id)
    new = json.loads(papers[paper_row(station.store, letter).replaced_by])
    old = json.loads(papers[letter])
    assert new["person"]["family_name"] == "Riktig"
    assert {name for name in old if old[name] != new[name]} <= {"person", "number", "made_at", "clerk"}
    assert letter not in numbers(station, ours(person_id, case_id, replace(SIRI, phone=""), SIRI))


def test_the_language_of_letters_makes_no_paper_wrong(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    english = replace(SIRI, language=type(SIRI.language).ENGLISH, phone="")
    assert numbers(station, ours(person_id, case_id, english)) == set()


def test_a_protected_address_stands_on_none_of_the_new_papers(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    hidden = replace(SIRI, protection=AddressProtection.CONFIDENTIAL)
    command = ours(person_id, case_id, hidden)
    with_address = {number for number, says in papers_of(station, case_id).items() if SIRI.street in says}
    assert numbers(station, command) == with_address
    perform(station.store, station.clerk, replace(command, reissue=tuple(sorted(with_address))))
    new = {paper_row(station.store, number).replaced_by for number in with_address}
    papers = papers_of(station, case_id)
    assert not [number for number in new if SIRI.street in papers[number]]


def test_the_validity_of_the_permit_reaches_the_order_of_the_card(station: TestStation) -> None:
    _, case_id = whole_case(station)
    before = rows_of(station)
    later = MONDAY + timedelta(days=365)
    command = decision_correction(station.store, case_id, {"permit_valid_to": later}, "typing-error")
    order_paper = case_page(station.store, case_id, MONDAY).card_orders[0].number
    assert numbers(station, command) == {order_paper}
    done = perform(station.store, station.clerk, replace(command, reissue=(order_paper,)))
    page = case_page(station.store, case_id, MONDAY)
    assert page.decision is not None
    assert (page.decision.valid_to, page.card_orders[0].valid_to) == (later, later)
    new = paper(station.store, paper_row(station.store, order_paper).replaced_by)
    assert getattr(new, "valid_to") == later  # noqa: B009 - of several kinds of paper
    assert [each.field for each in history(station, case_id).values] == ["permit_valid_to"]
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert rows_of(station) == before
    again = decision_correction(station.store, case_id, {"permit_valid_to": later}, "typing-error")
    assert numbers(station, again) == {order_paper}


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"permit_valid_to": MONDAY}, "validity-backwards"),
        ({"permit_valid_to": None}, "validity-missing"),
        ({"decided_on": MONDAY + timedelta(days=1)}, "decision-in-future"),
        ({"decided_on": None}, "not-decided"),
        ({}, "nothing-corrected"),
    ],
)
def test_a_decision_stays_one_that_can_be(station: TestStation, values: dict[str, object], code: str) -> None:
    _, case_id = whole_case(station)
    with pytest.raises(RuleBroken, match=code):
        perform(station.store, station.clerk, decision_correction(station.store, case_id, values, "misread"))
    no_right = replace(station.clerk, rights=station.clerk.rights - {"note-decision"})
    with pytest.raises(RuleBroken, match="no-right"):
        perform(
            station.store,
            no_right,
            decision_correction(station.store, case_id, {"decided_on": date(2026, 11, 20)}, "x"),
        )


def test_another_application_brings_its_checklist_and_fee_and_keeps_what_was_ticked(station: TestStation) -> None:
    case_id = book_person(station, SIRI).case_id
    before, page = rows_of(station), case_page(station.store, case_id, MONDAY)
    ticked = page.lines[0]
    command = case_correction(station.store, case_id, {"application": "permanent"}, "wrong-choice")
    perform(station.store, station.clerk, TickDocument(ticked.line_id, original_seen=True, note="seen by Kari"))
    ticked_rows = rows_of(station)
    done = perform(station.store, station.clerk, command)
    after = case_page(station.store, case_id, MONDAY)
    assert (after.application, after.kind.value) == ("permanent", "permanent")
    assert ticked.document in {line.document for line in after.lines}
    assert {line.document for line in after.lines} != {line.document for line in page.lines}
    assert len({line.document for line in after.lines}) == len(after.lines)
    assert after.fee != page.fee
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert rows_of(station) == ticked_rows != before


def test_an_undo_never_takes_a_tick_away(station: TestStation) -> None:
    case_id = book_person(station, SIRI).case_id
    had = {line.document for line in case_page(station.store, case_id, MONDAY).lines}
    command = case_correction(station.store, case_id, {"application": "permanent"}, "wrong-choice")
    done = perform(station.store, station.clerk, command)
    fresh = next(line for line in case_page(station.store, case_id, MONDAY).lines if line.document not in had)
    perform(station.store, station.clerk, TickDocument(fresh.line_id, original_seen=True))
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    brought = {line.document for line in case_page(station.store, case_id, MONDAY).lines if line.original_seen}
    assert brought == {fresh.document}


def test_sent_electronically_after_all(station: TestStation) -> None:
    case_id = book_person(station, SIRI, application="permanent").case_id
    assert case_page(station.store, case_id, MONDAY).fee is not None
    values = {"channel": Channel.ELECTRONIC, "receipt": "20261002-AB", "registered_on": date(2026, 10, 2)}
    before = rows_of(station)
    done = perform(station.store, station.clerk, case_correction(station.store, case_id, values, "misheard"))
    page = case_page(station.store, case_id, MONDAY)
    assert (page.channel, page.receipt, page.registered_on) == tuple(values.values())
    assert page.fee is not None
    assert page.fee.state is FeeState.PREPAID
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert rows_of(station) == before


def test_the_search_follows_the_receipt_and_the_person(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    case_id = open_case(station, SIRI, receipt="20261001-GAL")
    perform(
        station.store,
        station.clerk,
        case_correction(station.store, case_id, {"receipt": "20261001-RETT"}, "typing-error"),
    )
    assert find(station.store, "20261001-GAL") == ()
    assert [hit.case_id for hit in find(station.store, "20261001-RETT")] == [case_id]
    other = open_case(station, replace(ANH, family_name="Rette", given_names="Ola"), receipt="20261001-NY")
    right = case_page(station.store, other, MONDAY).person_id
    done = perform(station.store, station.clerk, MoveCaseToPerson(case_id, right, "wrong-person"))
    assert [hit.name for hit in find(station.store, "20261001-RETT")] == ["Rette, Ola"]
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert [hit.name for hit in find(station.store, "20261001-RETT")] == ["Feilstavet, Siri Vanja"]
    station.store.close()


def test_a_case_of_the_wrong_person_moves_with_everything_and_the_looks_stay(station: TestStation) -> None:
    wrong_id, case_id = whole_case(station)
    right_id = station.ids.new()
    perform(station.store, station.clerk, LookAtCase(case_id))
    perform(station.store, station.clerk, RegisterPerson(right_id, replace(ANH, family_name="Rette", street="")))
    before, old = rows_of(station), papers_of(station, case_id)
    page = case_page(station.store, case_id, MONDAY)
    command = MoveCaseToPerson(case_id, right_id, "wrong-person")
    assert numbers(station, command) == set(old)
    done = perform(station.store, station.clerk, replace(command, reissue=tuple(sorted(old))))

    moved = case_page(station.store, case_id, MONDAY)
    assert (moved.person_id, moved.person.family_name) == (right_id, "Rette")
    assert (moved.lines, moved.biometrics) == (page.lines, page.biometrics)
    assert [row.booking_number for row in moved.appointments] == [row.booking_number for row in page.appointments]
    assert [event for event in moved.timeline if event.command == "look-at-case"]
    new = papers_of(station, case_id).keys() - old.keys()
    assert all("Feilstavet" not in papers_of(station, case_id)[number] for number in new)
    [told] = corrections_of(station.store, case_id)
    assert told.values == (Correction("person_id", "Feilstavet, Siri Vanja", "Rette, Thị Ánh"),)
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert rows_of(station) == before
    assert case_page(station.store, case_id, MONDAY).person_id == wrong_id


def test_what_makes_no_sense_is_refused(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    elsewhere = open_case(station, replace(ANH, family_name="Annensteds"))
    their_id = case_page(station.store, elsewhere, MONDAY).person_id
    give_away(station, elsewhere)
    values: list[tuple[Correcting | ReissuePapers, str]] = [
        (MoveCaseToPerson(case_id, person_id, "wrong-person"), "same-person"),
        (MoveCaseToPerson(case_id, "nobody", "wrong-person"), "no-person"),
        (MoveCaseToPerson(case_id, their_id, "wrong-person"), "belongs-to"),
        (MoveCaseToPerson(elsewhere, person_id, "wrong-person"), "belongs-to"),
        (MoveCaseToPerson(case_id, their_id, " "), "reason-needed"),
        (CorrectCase(case_id, (), "x"), "nothing-corrected"),
        (CorrectCase(case_id, (Correction("receipt", "", "20261001-X"),), ""), "reason-needed"),
        (CorrectCase(case_id, (Correction("receipt", "other", "20261001-X"),), "x"), "corrected-meanwhile"),
        (CorrectCase(case_id, (Correction("status", "granted", "rejected"),), "x"), "not-correctable"),
        (CorrectCase(case_id, (Correction("registered_on", "", "soon"),), "x"), "not-correctable"),
        (CorrectCase(case_id, (Correction("channel", "paper", "pigeon"),), "x"), "not-correctable"),
        (CorrectCase(case_id, (Correction("registered_on", "", "2026-11-24"),), "x"), "registered-in-future"),
        (CorrectCase(case_id, (Correction("permit_held_since", "", "2026-11-24"),), "x"), "held-since-in-future"),
        (ReissuePapers("nothing", ()), "no-correction"),
    ]
    before = rows_of(station)
    for command, code in values:
        with pytest.raises(RuleBroken, match=code):
            perform(station.store, station.clerk, command)
    assert rows_of(station) == before
    for application in ("no-such", ""):
        with pytest.raises(RuleBroken, match="not-correctable"):
            case_correction(station.store, case_id, {"application": application}, "x")


def test_a_minor_error_in_the_application_needs_what_the_applicant_has_written(station: TestStation) -> None:
    case_id = open_case(station)
    made = CorrectApplication(case_id, ApplicationField.EMPLOYER, "Fisk AS", "Fiske AS", "letter of 20.11.2026")
    for command, code in (
        (replace(made, written_note=" "), "written-note-missing"),
        (replace(made, should_say="Fisk AS "), "nothing-corrected"),
        (replace(made, what=ApplicationField.OTHER), "say-which"),
    ):
        with pytest.raises(RuleBroken, match=code):
            perform(station.store, station.clerk, command)
    with pytest.raises(RuleBroken, match="place-never-minor") as refused:
        perform(station.store, station.clerk, replace(made, what=ApplicationField.PLACE_OF_ATTENDANCE))
    assert refused.value.rule == "R19"

    done = perform(station.store, station.clerk, made)
    kept = history(station, case_id)
    assert (kept.kind, kept.written_note) == (CorrectionKind.APPLICATION, "letter of 20.11.2026")
    assert kept.values == (Correction("employer", "Fisk AS", "Fiske AS"),)
    assert kept.by == "Kari Berg"
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert history(station, case_id).undone_at is not None


def test_our_own_mistake_needs_a_reason_and_no_letter(station: TestStation) -> None:
    case_id = open_case(station)
    person_id = case_page(station.store, case_id, MONDAY).person_id
    made = replace(ours(person_id, case_id, replace(ANH, family_name="Tran"), ANH), because="")
    with pytest.raises(RuleBroken, match="reason-needed"):
        perform(station.store, station.clerk, made)
    perform(station.store, station.clerk, replace(made, because="misheard"))
    assert case_page(station.store, case_id, MONDAY).person.family_name == "Tran"


def test_the_journal_says_what_came_of_it(station: TestStation) -> None:
    person_id, case_id = whole_case(station)
    old = sorted(papers_of(station, case_id))
    command = ours(person_id, case_id, replace(SIRI, family_name="Riktig"))
    perform(station.store, station.clerk, replace(command, reissue=tuple(old)))
    query = (
        select(JournalPayload.body)
        .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        .where(JournalEntry.command == "correct-person")
    )
    with station.store.read() as connection:
        kept = from_json("correct-person", connection.execute(query).scalar_one())
    assert isinstance(kept, CorrectPerson)
    assert [each.instead_of for each in kept.reissued] == old
    assert all(each.paper["person"]["family_name"] == "Riktig" for each in kept.reissued)


# What holds for every correction

NEW_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "family_name": st.sampled_from(["Riktig", "Ø", "دارا"]),
    "given_names": st.sampled_from(["", "Siri"]),
    "born_on": st.sampled_from(["1991-02-28", "1990-00-00"]),
    "citizenship": st.sampled_from(["XXA", "SYR"]),
    "sex": st.sampled_from([Sex.MALE, Sex.UNKNOWN]),
    "duf": st.sampled_from(["", "200900595509"]),
    "passport_number": st.just("P1"),
    "passport_expires_on": st.just(date(2030, 1, 1)),
    "phone": st.just(""),
    "email": st.just("rett@example.org"),
    "street": st.sampled_from(["", "Ny gate 5"]),
    "city": st.just("Harstad"),
    "letterbox_name": st.just("Kasse 8"),
    "protection": st.sampled_from([AddressProtection.CONFIDENTIAL]),
    "interpreter": st.just("nordsamisk"),
}
CASE_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "application": st.sampled_from(["permanent", "renewal-work", "citizenship"]),
    "channel": st.just(Channel.ELECTRONIC),
    "receipt": st.just("20261002-AB"),
    "registered_on": st.dates(date(2026, 9, 1), MONDAY),
    "permit_expires_on": st.none() | st.dates(date(2026, 10, 1), date(2027, 6, 1)),
    "permit_renewable": st.sampled_from([None, False]),
    "permit_permanent": st.sampled_from([True, False]),
    "permit_held_since": st.dates(date(2020, 1, 1), MONDAY),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[TestStation, str, str]]:
    """Give one station with a whole case; each example leaves it as it was."""
    station = make_station(tmp_path_factory.mktemp("whole"))
    yield (station, *whole_case(station))
    station.store.close()


def some(values: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw new values for a few fields."""
    return st.sets(st.sampled_from(sorted(values)), min_size=1, max_size=3).flatmap(
        lambda names: st.fixed_dictionaries({name: values[name] for name in sorted(names)})
    )


@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_correct_and_undo_is_as_before_and_each_wrong_paper_is_listed(
    whole: tuple[TestStation, str, str], data: st.DataObject
) -> None:
    station, person_id, case_id = whole
    command: CorrectPerson | CorrectCase
    if data.draw(st.booleans(), label="in the person"):
        changes = data.draw(some(NEW_VALUES))
        command = ours(person_id, case_id, replace(SIRI, **changes))
    else:
        changes = data.draw(some(CASE_VALUES))
        command = case_correction(station.store, case_id, changes, "misread")
    before = rows_of(station)
    wrong = {each.number for each in papers_to_reissue(station.store, station.clerk, command)}
    assert rows_of(station) == before
    done = perform(station.store, station.clerk, command)
    entry = history(station, case_id)
    assert {each.number for each in papers_still_wrong(station.store, station.clerk, entry.entry_id)} == wrong
    assert {each.field for each in entry.values} == {each.field for each in command.corrections}
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert rows_of(station) == before
    assert papers_still_wrong(station.store, station.clerk, entry.entry_id) == ()
    station.clock.advance(seconds=1)


@pytest.mark.parametrize("field", sorted(set(NEW_VALUES) - {"sex", "citizenship", "protection", "passport_expires_on"}))
def test_exactly_the_papers_that_say_a_value_are_listed_when_it_is_corrected(
    whole: tuple[TestStation, str, str], field: str
) -> None:
    station, person_id, case_id = whole
    old = getattr(SIRI, field)
    say_it = {number for number, says in papers_of(station, case_id).items() if old and old in says}
    new = {"born_on": "1990-01-01", "duf": "200900595509"}.get(field, "Noe annet")
    corrected: PersonDetails = replace(SIRI, **{field: new})  # type: ignore[arg-type]  # texts, each by its own name
    assert numbers(station, ours(person_id, case_id, corrected)) == say_it
