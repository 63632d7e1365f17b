"""The checklist that somebody takes home: what to bring, also without an appointment."""

from dataclasses import dataclass, replace

from desktop.domain.changes import Touched
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.checklist_state import case_list
from desktop.services.commands import handles
from desktop.services.help_wish import help_wish
from desktop.services.papers import PaperData, issue, next_number
from desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class IssueChecklist:
    """Write the checklist as the case stands today; number and words are filled in for the journal."""

    case_id: str
    number: str = ""
    paper: PaperData | None = None


@handles(IssueChecklist, name="issue-checklist", right=Right.BOOK, touches=Touched.PAPERS)
def issue_checklist(work: Work, command: IssueChecklist) -> str:
    """Write the checklist, with the help translation that the person's last paper had, and return its number.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `case-closed`; `no-list-to-bring`, the case has no checklist.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    refuse_closed_case(case)
    if not any(line.asked_for for line in case_list(work.connection, case, work.today).lines):
        raise RuleBroken("no-list-to-bring")
    number = command.number or next_number(work)
    wish = help_wish(work.connection, case.person_id)
    paper = issue(work, PaperKind.CHECKLIST, case.id, number, command.paper, help_language=wish)
    work.command = replace(command, number=number, paper=paper)
    return number
