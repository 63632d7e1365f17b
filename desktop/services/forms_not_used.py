"""Note that forms were spoilt or never used, so that nobody looks for them."""

from dataclasses import dataclass, replace

from sqlalchemy import delete, select

from desktop.domain.blank_forms import FormOutcome
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.form_rows import form_row, note_outcome, refuse_settled
from desktop.services.work import Work
from desktop.storage.models import EnteredForm


@dataclass(frozen=True, slots=True)
class NoteForms:
    """Forms that will not be entered.

    Attributes:
        outcome: spoilt, or never used.
    """

    numbers: tuple[str, ...]
    outcome: FormOutcome


@dataclass(frozen=True, slots=True)
class LetFormsWait:
    """Take such a note back: the forms wait to be entered again."""

    numbers: tuple[str, ...]


@handles(NoteForms, name="note-blank-forms", right=Right.RECEIVE, touches=Touched.PAPERS)
def note_forms(work: Work, command: NoteForms) -> None:
    """Note it of all of them, or of none.

    Raises:
        RuleBroken: `no-form`, none is named or one is not known; `belongs-to` (R17); `form-entered`, `form-spoilt`,
            `form-unused`.
    """
    if not command.numbers or command.outcome is FormOutcome.ENTERED:
        raise RuleBroken("no-form")
    forms = [form_row(work.connection, work.station_id, number) for number in dict.fromkeys(command.numbers)]
    for form in forms:
        refuse_settled(work.connection, form.number)
        note_outcome(work, form.number, command.outcome)
    numbers = tuple(form.number for form in forms)
    work.command = replace(command, numbers=numbers)
    work.undo = LetFormsWait(numbers)


@handles(LetFormsWait, name="let-blank-forms-wait", right=Right.RECEIVE, touches=Touched.PAPERS)
def let_wait(work: Work, command: LetFormsWait) -> None:
    """Take the note back.

    Raises:
        RuleBroken: `no-form`; `belongs-to` (R17); `form-not-noted`, it is entered, or waits already.
    """
    outcomes = set()
    for number in command.numbers:
        form = form_row(work.connection, work.station_id, number)
        noted = work.connection.execute(
            select(EnteredForm.outcome).where(EnteredForm.number == form.number)
        ).scalar_one_or_none()
        if noted is None or noted == FormOutcome.ENTERED:
            raise RuleBroken("form-not-noted", number=form.number)
        outcomes.add(FormOutcome(noted))
        work.connection.execute(delete(EnteredForm).where(EnteredForm.number == form.number))
    if len(outcomes) == 1:
        work.undo = NoteForms(command.numbers, outcomes.pop())
