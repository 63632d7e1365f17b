"""Steps about the case itself: withdrawn, sent to the wrong place, corrected, told of its rights, registered."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from desktop.domain.advice.facts import Because, WithdrawnBy
from desktop.domain.corrections import ApplicationField, Correction, Mistake
from desktop.domain.partial_date import PartialDate
from desktop.domain.representation import RepresentativeKind
from desktop.services.case_papers import IssueEeaReceipt, IssueWithdrawalConfirmation, IssueWrongPlaceSlip
from desktop.services.certificates import HandOverCertificate
from desktop.services.correction_notes import IssueCorrectionNote
from desktop.services.correction_preview import papers_to_reissue
from desktop.services.corrections import CorrectApplication, CorrectDecision
from desktop.services.demo.scenes import words_of
from desktop.services.demo.story import Story
from desktop.services.people import CorrectPerson, correction
from desktop.services.queries.case_papers import offices
from desktop.services.queries.corrections import corrections_of
from desktop.services.representation import AppointRepresentative
from desktop.services.rights_notes import IssueNoteOnRights
from desktop.services.withdrawals import NoteWithdrawal, NoteWrongPlace, RequestRefund


def note_guardian(story: Story) -> None:
    """Note who comes along with a child."""
    words = words_of("guardian")
    story.office.do(
        AppointRepresentative(
            story.office.new_id(),
            story.case_id,
            RepresentativeKind.GUARDIAN,
            words["name"],
            story.today,
            words["relation"],
            attends=True,
        )
    )


def hand_over_certificate(story: Story) -> None:
    """Register an EEA citizen, and hand the certificate over at once (R43)."""
    number = f"R{story.random.randrange(1_000_000):06d}"
    story.office.do(HandOverCertificate(story.case_id, number), IssueEeaReceipt(story.case_id))


def withdraw(story: Story) -> None:
    """The applicant withdraws."""
    story.office.do(NoteWithdrawal(story.case_id, WithdrawnBy.APPLICANT), IssueWithdrawalConfirmation(story.case_id))


def withdraw_in_writing(story: Story) -> None:
    """The applicant withdraws with a signed letter what has been handed in (R57)."""
    story.office.do(
        NoteWithdrawal(story.case_id, WithdrawnBy.APPLICANT, signed_letter=True),
        IssueWithdrawalConfirmation(story.case_id),
    )


def withdraw_consent(story: Story) -> None:
    """The reference person takes the consent back; the application is processed on (R59)."""
    story.office.do(
        NoteWithdrawal(story.case_id, WithdrawnBy.REFERENCE_PERSON), IssueWithdrawalConfirmation(story.case_id)
    )


def report_separation(story: Story) -> None:
    """The spouse who holds the power of attorney reports a separation: it ends (R60)."""
    words = words_of("power-of-attorney")
    story.office.do(
        AppointRepresentative(
            story.office.new_id(),
            story.case_id,
            RepresentativeKind.POWER_OF_ATTORNEY,
            words["name"],
            story.today - timedelta(days=3),
            words["relation"],
        ),
        NoteWithdrawal(story.case_id, WithdrawnBy.POWER_OF_ATTORNEY, because=Because.SEPARATION),
    )


def note_wrong_place(story: Story) -> None:
    """The wrong place of attendance was chosen; a slip says which station is the right one (R19)."""
    story.office.do(NoteWrongPlace(story.case_id))
    other = offices(story.office.store, story.case_id).known[0]
    story.office.do(IssueWrongPlaceSlip(story.case_id, other.station_id))


def ask_refund(story: Story) -> None:
    """The applicant asks for the fee back (R58)."""
    story.office.do(RequestRefund(story.case_id))


def tell_rights(story: Story) -> None:
    """Write the note on rights while waiting."""
    story.office.do(IssueNoteOnRights(story.case_id))


def correct_application(story: Story) -> None:
    """The applicant brings written information about a minor error (R55)."""
    words = words_of("minor-error")
    story.office.do(
        CorrectApplication(
            story.case_id, ApplicationField.EMPLOYER, words["said"], words["should_say"], words["written_note"]
        )
    )


def correct_birth(story: Story) -> None:
    """We had misread the birth date; the papers that say it are still to be issued again."""
    story.office.do(_birth(story))


def correct_birth_and_papers(story: Story) -> None:
    """We had misread the birth date; the papers that say it are issued again."""
    command, office = _birth(story), story.office
    wrong = papers_to_reissue(office.store, office.clerk, command)
    office.do(replace(command, reissue=tuple(paper.number for paper in wrong)))
    corrected = corrections_of(office.store, story.case_id)[0]
    office.do(IssueCorrectionNote(story.case_id, corrected.entry_id))


def correct_validity(story: Story) -> None:
    """We had noted the last day of the permit wrong; the order of the card says it still."""
    right = story.file.valid_to - timedelta(days=1)
    made = Correction("permit_valid_to", str(story.file.valid_to), str(right))
    story.office.do(CorrectDecision(story.case_id, (made,), "typing-error"))
    story.file.valid_to = right


def _birth(story: Story) -> CorrectPerson:
    before = story.tale.person
    born = PartialDate.parse(before.born_on)
    after = replace(before, born_on=str(PartialDate(born.year, born.month, born.day % 28 + 1)))
    made = correction(story.file.person_id, before, after, case_id=story.case_id)
    return replace(made, mistake=Mistake.OURS, because="misread")


STEPS: Mapping[str, Callable[[Story], None]] = {
    "guardian": note_guardian,
    "certificate": hand_over_certificate,
    "withdraw": withdraw,
    "withdraw-in-writing": withdraw_in_writing,
    "withdraw-consent": withdraw_consent,
    "report-separation": report_separation,
    "wrong-place": note_wrong_place,
    "refund": ask_refund,
    "note-on-rights": tell_rights,
    "correct-application": correct_application,
    "correct-birth": correct_birth,
    "correct-birth-and-papers": correct_birth_and_papers,
    "correct-validity": correct_validity,
}
