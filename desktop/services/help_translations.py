"""A paper written anew with a help translation in a second column, or with another one, or without."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import select

from desktop.domain.changes import Touched
from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.paper_types import HELPED
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.help_wish import help_in
from desktop.services.help_wording import to_bring
from desktop.services.papers import PaperData, issue, next_number
from desktop.services.reissue import replace_by
from desktop.services.work import Work
from desktop.storage.models import IssuedPaper, Staff, VoidedPaper

LISTS = ("documents", "if_it_applies", "handed_in")
"""What lists documents in the data of these papers."""


@dataclass(frozen=True, slots=True)
class IssueWithHelp:
    """Write a paper anew that says the same with another help translation, or without one; it replaces the old one.

    Attributes:
        number: of the paper as it was issued.
        help: the language of the second column, None for none.
        new_number, paper: filled in for the journal.
    """

    number: str
    help: HelpLanguage | None
    new_number: str = ""
    paper: PaperData | None = None


@handles(IssueWithHelp, name="issue-with-help", right=Right.BOOK, touches=Touched.PAPERS)
def issue_with_help(work: Work, command: IssueWithHelp) -> str:
    """Write the paper anew, and return its number; the same number where it has that help translation already.

    Raises:
        RuleBroken: `no-paper`; `belongs-to` (R17); `no-help-translation`, papers of its kind have none; `paper-void`;
            `paper-replaced`, another one holds by now.
    """
    row = work.connection.execute(
        select(IssuedPaper, VoidedPaper.voided_at, Staff.name.label("voided_by"))
        .join(VoidedPaper, VoidedPaper.number == IssuedPaper.number, isouter=True)
        .join(Staff, Staff.id == VoidedPaper.voided_by, isouter=True)
        .where(IssuedPaper.number == command.number)
    ).one_or_none()
    if row is None:
        raise RuleBroken("no-paper")
    if row.voided_at is not None:
        raise RuleBroken("paper-void", by=row.voided_by, at=row.voided_at)
    if row.kind not in HELPED or row.case_id is None:
        raise RuleBroken("no-help-translation")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    if row.replaced_by:
        raise RuleBroken("paper-replaced", number=row.replaced_by)
    if help_in(row.data) == command.help:
        return command.number
    number = command.new_number or next_number(work)
    paper = command.paper or _with_help(work, row.data, command.help, number)
    issue(work, PaperKind(row.kind), row.case_id, number, paper)
    replace_by(work, command.number, number)
    work.command = replace(command, new_number=number, paper=paper)
    return number


def _with_help(work: Work, data: PaperData, language: HelpLanguage | None, number: str) -> PaperData:
    own = Language(data["language"])
    lists = {name: [_translated(each, own, language) for each in data[name]] for name in LISTS if name in data}
    made = {"number": number, "made_at": msgspec.to_builtins(work.at), "clerk": work.actor.name}
    return {**data, **lists, **made, "help": language.value if language else None}


def _translated(listed: dict[str, Any], own: Language, language: HelpLanguage | None) -> dict[str, Any]:
    """Return a document as it was listed, with the words of another help translation."""
    code = listed.get("code", "")
    name: str = listed["name"]
    fresh = to_bring(code, own, language, name=name)  # a paper of an earlier version names no codes
    # Which of several passports it is for stands behind the name.
    behind = name.removeprefix(fresh.name) if language and name.startswith(fresh.name) else ""
    return {**listed, "help_name": fresh.help_name + behind, "help_explanation": fresh.help_explanation}
