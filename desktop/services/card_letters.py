"""Letters about a card that has come, or has not; one to a protected address is handed over and never posted."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, select

from desktop.domain.cards import AT_STATION, ON_ITS_WAY, CardLetterEvent
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.domain.papers import CardLetter, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.card_rows import order_row
from desktop.services.commands import handles
from desktop.services.on_paper import person_on_paper, station_on_paper
from desktop.services.papers import PaperData, issue, next_number
from desktop.services.work import Work
from desktop.storage.models import CardOrder

_TELLS = {CardLetterEvent.COME: AT_STATION, CardLetterEvent.DELAYED: ON_ITS_WAY}


@dataclass(frozen=True, slots=True)
class IssueCardLetter:
    """Write the letter about a card; number and words are filled in for the journal."""

    order_id: str
    event: CardLetterEvent
    number: str = ""
    paper: PaperData | None = None


@handles(IssueCardLetter, name="issue-card-letter", right=Right.RECEIVE, touches=Touched.PAPERS)
def issue_card_letter(work: Work, command: IssueCardLetter) -> str:
    """Write the letter, and return its number.

    Raises:
        RuleBroken: `letter-not-true`, the card is not where the letter says that it is.
    """
    row = order_row(work, command.order_id)
    if row.state not in _TELLS[command.event]:
        raise RuleBroken("letter-not-true", state=f"card-{row.state}")
    number = command.number or next_number(work)
    paper = issue(
        work,
        PaperKind.CARD_LETTER,
        row.case_id,
        number,
        command.paper,
        order_id=row.id,
        event=command.event,
    )
    work.command = replace(command, number=number, paper=paper)
    return number


def card_letter(
    work: Work, case: Row[Any], person: Row[Any], number: str, *, order_id: str, event: CardLetterEvent
) -> CardLetter:
    """Return what the letter says, from the rows as they stand."""
    del case
    language = Language(person.language)
    order = work.connection.execute(select(CardOrder).where(CardOrder.id == order_id)).one()
    return CardLetter(
        language=language,
        number=number,
        event=event,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        order_number=order.number,
        ordered_on=oslo_day(order.ordered_at),
        bring_old_card=not order.old_card_handed_in and order.old_card_note not in ("none", "lost"),
        hand_over_only=person.protection != "none",
        made_at=work.at,
        clerk=work.actor.name,
    )
