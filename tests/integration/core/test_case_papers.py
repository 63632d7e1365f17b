"""Papers about steps of a case: they say what is noted, hold as long as it does, and hide what must not be printed."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.case_papers import (
    ConsentWithdrawal,
    EeaRegistrationReceipt,
    NotReceived,
    WithdrawalConfirmation,
    WrongPlaceSlip,
)
from desktop.domain.cases import AddressProtection, Channel
from desktop.domain.correction_note import CorrectedLine, CorrectionNote
from desktop.domain.corrections import ApplicationField, Mistake
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.biometrics import RecordBiometrics
from desktop.services.case_papers import IssueEeaReceipt, IssueWithdrawalConfirmation, IssueWrongPlaceSlip
from desktop.services.certificates import HandOverCertificate, TakeBackCertificate
from desktop.services.commands import Command, from_json, perform, registered, to_json
from desktop.services.correction_notes import IssueCorrectionNote
from desktop.services.correction_preview import papers_to_reissue
from desktop.services.correction_record import UndoCorrection
from desktop.services.corrections import CorrectApplication, MoveCaseToPerson
from desktop.services.papers import paper, preview
from desktop.services.people import CorrectPerson, correction
from desktop.services.queries.case_page import PaperRow, case_page
from desktop.services.queries.case_papers import held, note_on, offices, slip_to
from desktop.services.queries.corrections import corrections_of
from desktop.services.staff import founder
from desktop.services.stations import KnowStations, OtherStation
from desktop.services.withdrawals import NoteWithdrawal, NoteWrongPlace, RequestRefund, RetractWithdrawal
from desktop.storage.models import IssuedPaper, JournalPayload
from tests.support.cases import case_elsewhere, hand_in, open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person

NORTH = OtherStation(
    "north", "Nordvik politistasjon", "", "Sjøgata 4", "9008", "Nordvik", "77 61 20 00", "", ("9000-9299",)
)
WEST = OtherStation("west", "Vestvik politistasjon", postcodes=("4000-4099",))
SECRET = replace(ANH, protection=AddressProtection.CONFIDENTIAL)


def do(station: TestStation, *commands: Command) -> object:
    return perform(station.store, station.clerk, *commands).result


def issue(station: TestStation, command: Command) -> object:
    """Return what the paper says that a command writes, once it has been set as well."""
    number = str(do(station, command))
    assert preview(station.store, number).pdf.startswith(b"%PDF")
    return paper(station.store, number)


def rows(station: TestStation, case_id: str, kind: PaperKind) -> dict[str, PaperRow]:
    return {each.number: each for each in case_page(station.store, case_id, MONDAY).papers if each.kind is kind}


def refused(station: TestStation, command: Command, code: str) -> None:
    with pytest.raises(RuleBroken, match=f"^{code}$"):
        do(station, command)


def know_others(station: TestStation) -> None:
    perform(station.store, founder(station.ids.new()), KnowStations((NORTH, WEST)))


def test_an_eea_receipt_follows_the_certificate_and_goes_with_it(station: TestStation) -> None:
    german = replace(ANH, citizenship="DEU", language=Language.ENGLISH, protection=AddressProtection.CONFIDENTIAL)
    case_id = open_case(station, german, application="eea-worker", fee=None)
    hand_in(station, case_id)
    refused(station, IssueEeaReceipt(case_id), "no-certificate")
    do(station, HandOverCertificate(case_id, " R004417 "))

    said = issue(station, IssueEeaReceipt(case_id))

    assert isinstance(said, EeaRegistrationReceipt)
    assert (said.language, said.registered_on, said.certificate) == (Language.ENGLISH, MONDAY, "R004417")
    assert (said.person.citizenship, said.person.address) == ("Germany", ())
    assert held(station.store, case_id, PaperKind.EEA_REGISTRATION) == said.number
    second = str(do(station, IssueEeaReceipt(case_id)))
    assert rows(station, case_id, PaperKind.EEA_REGISTRATION)[said.number].replaced_by == second
    do(station, TakeBackCertificate(case_id))
    assert rows(station, case_id, PaperKind.EEA_REGISTRATION)[second].voided_at is not None
    assert held(station.store, case_id, PaperKind.EEA_REGISTRATION) == ""


def test_a_withdrawal_is_confirmed_and_what_is_retracted_is_void(station: TestStation) -> None:
    case_id = open_case(station)
    refused(station, IssueWithdrawalConfirmation(case_id), "not-withdrawn")
    do(station, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    do(station, RequestRefund(case_id))

    said = issue(station, IssueWithdrawalConfirmation(case_id))

    assert isinstance(said, WithdrawalConfirmation)
    assert (said.outcome, said.withdrawn_on, said.portal_receipt) == (WithdrawalOutcome.WITHDRAWN, MONDAY, "20261001-X")
    assert "bedt om å få gebyret tilbake" in said.sentences[1]

    handed_in = open_case(station)
    hand_in(station, handed_in)
    do(station, NoteWithdrawal(handed_in, WithdrawnBy.APPLICANT))
    refused(station, IssueWithdrawalConfirmation(handed_in), "nothing-to-confirm")
    do(station, NoteWithdrawal(handed_in, WithdrawnBy.APPLICANT, signed_letter=True))
    dismissed = issue(station, IssueWithdrawalConfirmation(handed_in))
    assert isinstance(dismissed, WithdrawalConfirmation)
    assert dismissed.outcome is WithdrawalOutcome.DISMISSED
    do(station, RetractWithdrawal(handed_in))
    assert rows(station, handed_in, PaperKind.WITHDRAWAL)[dismissed.number].voided_at is not None


def test_a_consent_is_confirmed_to_who_gave_it_without_the_applicants_data(station: TestStation) -> None:
    case_id = open_case(station)
    do(station, NoteWithdrawal(case_id, WithdrawnBy.REFERENCE_PERSON))
    first = issue(station, IssueWithdrawalConfirmation(case_id))
    assert isinstance(first, ConsentWithdrawal)
    assert (first.applicant, first.born_on, first.by) == ("Thị Ánh Nguyễn", "1991-02-00", WithdrawnBy.REFERENCE_PERSON)
    with station.store.read() as connection:
        stored = str(connection.execute(select(IssuedPaper.data)).scalar_one())
    assert not [secret for secret in (ANH.duf, ANH.street, ANH.phone, "Vietnam", "VNM") if secret in stored]

    do(station, NoteWithdrawal(case_id, WithdrawnBy.SPONSOR))
    second = issue(station, IssueWithdrawalConfirmation(case_id))
    assert isinstance(second, ConsentWithdrawal)
    found = rows(station, case_id, PaperKind.CONSENT_WITHDRAWN)
    assert [each.replaced_by for each in found.values()] == ["", ""], "two people, two papers"
    do(station, RetractWithdrawal(case_id))
    found = rows(station, case_id, PaperKind.CONSENT_WITHDRAWN)
    assert (found[first.number].voided_at, found[second.number].voided_at is None) == (None, False)

    person_id = case_page(station.store, case_id, MONDAY).person_id
    named = replace(correction(person_id, ANH, replace(ANH, family_name="Ngo")), written_note="Brev 4")
    wrong = {each.number: each for each in papers_to_reissue(station.store, station.clerk, named)}
    assert [(each.said, each.should_say) for each in wrong[first.number].said] == [("Thị Ánh Nguyễn", "Thị Ánh Ngo")]


def test_who_is_sent_elsewhere_is_told_where_and_what_did_not_come(station: TestStation) -> None:
    know_others(station)
    case_id = open_case(station, replace(ANH, postcode="9010"))
    assert not offices(station.store, case_id).offered
    refused(station, IssueWrongPlaceSlip(case_id, "north"), "place-not-wrong")
    do(station, NoteWrongPlace(case_id))
    found = offices(station.store, case_id)
    assert ([each.station_id for each in found.known], found.likely) == (["north", "west"], "north")
    refused(station, IssueWrongPlaceSlip(case_id, "nowhere"), "no-other-station")

    said = issue(station, IssueWrongPlaceSlip(case_id, "north"))

    assert isinstance(said, WrongPlaceSlip)
    assert (said.office.name, said.office.street, said.office.phone) == (NORTH.name, NORTH.street, NORTH.phone)
    assert (said.by_paper, said.ask_fee_back) == (False, True)
    assert said.not_received == (NotReceived.APPLICATION, NotReceived.DOCUMENTS, NotReceived.BIOMETRICS), "paid online"
    assert slip_to(station.store, case_id, NORTH.name) == said.number
    other = str(do(station, IssueWrongPlaceSlip(case_id, "west")))
    assert rows(station, case_id, PaperKind.WRONG_PLACE)[said.number].replaced_by == other
    do(station, NoteWrongPlace(case_id, wrong=False))
    assert rows(station, case_id, PaperKind.WRONG_PLACE)[other].voided_at is not None


def test_a_paper_form_goes_to_where_one_lives_unless_that_is_secret_or_it_was_received(station: TestStation) -> None:
    know_others(station)
    case_id = open_case(station, replace(SECRET, postcode="9010"), channel=Channel.PAPER, fee=FeeState.DUE, receipt="")
    assert offices(station.store, case_id).likely == "", "it would tell where somebody lives"
    do(station, RecordBiometrics(case_id, True, True, True))
    said = issue(station, IssueWrongPlaceSlip(case_id, "north"))
    assert isinstance(said, WrongPlaceSlip)
    assert (said.by_paper, said.person.address, said.ask_fee_back) == (True, (), False)
    assert said.not_received == (NotReceived.APPLICATION, NotReceived.DOCUMENTS, NotReceived.FEE)
    received = open_case(station, channel=Channel.PAPER, fee=None)
    hand_in(station, received)
    refused(station, IssueWrongPlaceSlip(received, "north"), "received-here")


def test_a_note_says_what_was_corrected_and_which_papers_it_replaced(station: TestStation) -> None:
    case_id = book_person(station).case_id
    person_id = case_page(station.store, case_id, MONDAY).person_id
    after = replace(ANH, family_name="Nguyên", citizenship="SYR", note="Kommer ofte", phone="+4790000001")
    command = replace(correction(person_id, ANH, after, case_id=case_id), mistake=Mistake.OURS, because="misheard")
    wrong = tuple(each.number for each in papers_to_reissue(station.store, station.clerk, command))
    do(station, replace(command, reissue=wrong))
    entry = corrections_of(station.store, case_id)[0].entry_id

    said = issue(station, IssueCorrectionNote(case_id, entry))

    assert isinstance(said, CorrectionNote)
    assert said.lines == (
        CorrectedLine("family_name", "Nguyễn", "Nguyên"),
        CorrectedLine("citizenship", "Vietnam", "Syria"),
        CorrectedLine("phone", "+4791234567", "+4790000001"),
    ), "our own note is nobody's paper"
    assert [(each.name, each.old) for each in said.replaced] == [("Timebrev", wrong[0])]
    assert (said.corrected_by, said.mistake, said.person.family_name) == (station.clerk.name, Mistake.OURS, "Nguyên")
    assert note_on(station.store, case_id, entry, 1) == said.number
    assert note_on(station.store, case_id, entry, 2) == "", "more papers have been issued since"
    again = replace(correction(person_id, after, ANH, case_id=case_id), mistake=Mistake.OURS, because="misheard")
    assert said.number not in {each.number for each in papers_to_reissue(station.store, station.clerk, again)}
    do(station, UndoCorrection(entry))
    assert rows(station, case_id, PaperKind.CORRECTION_NOTE)[said.number].voided_at is not None
    refused(station, IssueCorrectionNote(case_id, entry), "correction-undone")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SECRET, replace(SECRET, street="Lia 4", postcode="0160")),
        (SECRET, replace(ANH, street="Lia 4", postcode="0160")),
        (ANH, replace(SECRET, street="Lia 4", postcode="0160")),
    ],
    ids=["protected", "no-longer", "from-now-on"],
)
def test_a_note_never_prints_an_address_that_is_or_was_protected(
    station: TestStation, before: object, after: object
) -> None:
    assert isinstance(before, type(ANH))
    assert isinstance(after, type(ANH))
    case_id = open_case(station, before)
    person_id = case_page(station.store, case_id, MONDAY).person_id
    do(station, correction(person_id, before, after, case_id=case_id))
    entry = corrections_of(station.store, case_id)[0].entry_id
    said = issue(station, IssueCorrectionNote(case_id, entry))
    assert isinstance(said, CorrectionNote)
    assert said.lines == (
        CorrectedLine("street", "", "", hidden=True),
        CorrectedLine("postcode", "", "", hidden=True),
    )


def test_a_note_names_no_other_person_and_needs_something_to_tell(station: TestStation) -> None:
    case_id = open_case(station)
    other_case = open_case(station, replace(ANH, family_name="Rett", given_names="Eva", duf=""))
    right = case_page(station.store, other_case, MONDAY).person_id
    wrong = case_page(station.store, case_id, MONDAY).person_id
    do(station, correction(wrong, ANH, replace(ANH, phone="+4790000001"), case_id=case_id))
    of_another = corrections_of(station.store, case_id)[0].entry_id
    do(station, MoveCaseToPerson(case_id, right, "misread"))
    entry = corrections_of(station.store, case_id)[0].entry_id
    said = issue(station, IssueCorrectionNote(case_id, entry))
    assert isinstance(said, CorrectionNote)
    assert said.lines == (CorrectedLine("person_id", "", "", hidden=True),)
    assert said.person.family_name == "Rett"
    refused(station, IssueCorrectionNote(case_id, of_another), "no-correction")

    do(station, CorrectApplication(case_id, ApplicationField.OTHER, "blå", "grønn", "Brev 12", "Bilens farge"))
    entry = corrections_of(station.store, case_id)[0].entry_id
    said = issue(station, IssueCorrectionNote(case_id, entry))
    assert isinstance(said, CorrectionNote)
    assert said.lines == (CorrectedLine("other", "blå", "grønn", named="Bilens farge"),)
    assert said.written_note == "Brev 12"

    person = replace(ANH, family_name="Rett", given_names="Eva", duf="")
    do(station, CorrectPerson(right, replace(person, note="Ring før"), case_id))
    entry = corrections_of(station.store, case_id)[0].entry_id
    refused(station, IssueCorrectionNote(case_id, entry), "correction-not-for-paper")
    refused(station, IssueCorrectionNote(case_id, "0"), "no-correction")


def test_each_command_is_journalled_with_what_it_wrote_and_stops_at_the_door(station: TestStation) -> None:
    elsewhere = case_elsewhere(station)
    for command in (
        IssueEeaReceipt(elsewhere),
        IssueWithdrawalConfirmation(elsewhere),
        IssueWrongPlaceSlip(elsewhere, "north"),
        IssueCorrectionNote(elsewhere, "0"),
    ):
        refused(station, command, "belongs-to")
        with pytest.raises(RuleBroken, match="no-right"):
            perform(station.store, replace(station.clerk, rights=frozenset()), command)
        assert from_json(registered(type(command)).name, to_json(command)) == command

    case_id = open_case(station)
    do(station, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT))
    number = str(do(station, IssueWithdrawalConfirmation(case_id)))
    with station.store.read() as connection:
        body = connection.execute(select(JournalPayload.body).where(JournalPayload.body.contains(number))).scalar_one()
    kept = from_json("issue-withdrawal-confirmation", str(body))
    assert isinstance(kept, IssueWithdrawalConfirmation)
    assert (kept.number, kept.paper is not None and kept.paper["errand"]) == (
        number,
        paper(station.store, number).errand,
    )
