"""The note on rights: what the counter can tell somebody who waits for an answer (R33 to R39, R41)."""

from dataclasses import dataclass, replace

from desktop.domain.cases import CaseStatus
from desktop.domain.changes import Touched
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.papers import PaperData, issue, next_number
from desktop.services.work import Work

WAITING = frozenset({CaseStatus.REGISTERED, CaseStatus.HANDED_IN, CaseStatus.FORWARDED})
"""The statuses in which somebody still waits for an answer."""


@dataclass(frozen=True, slots=True)
class IssueNoteOnRights:
    """Write the note on rights as the case stands today; number and words are filled in for the journal."""

    case_id: str
    number: str = ""
    paper: PaperData | None = None


@handles(IssueNoteOnRights, name="issue-note-on-rights", right=Right.BOOK, touches=Touched.PAPERS)
def issue_note_on_rights(work: Work, command: IssueNoteOnRights) -> str:
    """Write the note, and return its number.

    Raises:
        RuleBroken: `not-waiting`, the case is answered or closed; `no-case`; `belongs-to` (R17).
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if case.status not in WAITING:
        raise RuleBroken("not-waiting", "R33")
    number = command.number or next_number(work)
    paper = issue(work, PaperKind.NOTE_ON_RIGHTS, command.case_id, number, command.paper)
    work.command = replace(command, number=number, paper=paper)
    return number
