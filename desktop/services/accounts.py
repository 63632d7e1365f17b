"""The account that an application was sent from: lost, or found again (R27 – R29)."""

from dataclasses import dataclass

from desktop.domain.advice.facts import Account
from desktop.domain.cases import Channel
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.case_facts import put_facts, read_case
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class NoteAccount:
    """Note whether the applicant still has the account; None where nothing is known.

    What is booked stands (R27), what is handed in stands (R29); after a decision the police book (R28).
    """

    case_id: str
    account: Account | None


@handles(NoteAccount, name="note-account", right=Right.BOOK, touches=Touched.CASES)
def note_account(work: Work, command: NoteAccount) -> None:
    """Write the fact.

    Raises:
        RuleBroken: `no-account`, a paper application has none (R5).
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if case.channel == Channel.PAPER:
        raise RuleBroken("no-account", "R5")
    before = case.other_facts.get("account")
    put_facts(work, case, {"account": command.account.value if command.account else None})
    work.undo = NoteAccount(command.case_id, Account(before) if before else None)


def account_of(store: Store, case_id: str) -> Account | None:
    """Return whether the applicant still has the account; None where nothing is known.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        said = read_case(connection, store, case_id).other_facts.get("account")
    return Account(said) if said else None
