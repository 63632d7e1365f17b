"""The slip that is signed when a residence card is handed over."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Row, select

from desktop.domain.card_papers import CardCollection, CollectedBy, OldCard
from desktop.domain.cards import IdentitySeen
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind
from desktop.domain.representation import RepresentativeKind
from desktop.services import papers
from desktop.services.card_rows import holder_of
from desktop.services.on_paper import person_on_paper, station_on_paper
from desktop.services.papers import PaperData
from desktop.services.wording import errand_on_paper, reason
from desktop.services.work import Work
from desktop.storage.models import Case, Representative

NO_OLD_CARD = frozenset({"none", "lost"})
"""Coded reasons after which there is no old card to be asked for when the new one is collected."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What is told when a card is handed over.

    Attributes:
        collector: the name of who collects; empty for the holder.
        representative_id: a guardian or a holder of a power of attorney; empty for others.
        because: the coded reason why there is no old card, or why it is not handed in; may be empty.
        old_card_now: the old card is handed in with it.
    """

    identity: IdentitySeen
    collector: str
    representative_id: str
    because: str
    old_card_now: bool


def issue_slip(
    work: Work, order: Row[Any], said: HandedOver, number: str, paper: PaperData | None
) -> tuple[str, PaperData]:
    """Issue the slip for a card, and return its number and what it says.

    Args:
        work: the unit of work.
        order: the row of the order, as it was before the card was handed over.
        said: what was told.
        number, paper: what was issued when the command was first carried out; empty and None for a new command.
    """
    number = number or papers.next_number(work)
    data = paper or msgspec.to_builtins(_slip(work, order, said, number))
    return number, papers.issue(work, PaperKind.CARD_COLLECTION, order.case_id, number, data)


def _slip(work: Work, order: Row[Any], said: HandedOver, number: str) -> CardCollection:
    case = work.connection.execute(select(Case).where(Case.id == order.case_id)).one()
    person = holder_of(work.connection, order.case_id)
    language = Language(person.language)
    by, attorney_from = _as_what(work, said)
    old_card = _old_card(order, said)
    return CardCollection(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        order_number=order.number,
        errand=errand_on_paper(case.application, language),
        valid_from=order.valid_from,
        valid_to=order.valid_to,
        by=by,
        collector=said.collector,
        identity=said.identity,
        attorney_from=attorney_from,
        old_card=old_card,
        old_card_because=(
            reason(ReasonGroup.OLD_CARD_NOT_HANDED_IN, said.because, language)
            if old_card is OldCard.NOT_HANDED_IN
            else ""
        ),
        handed_over_at=work.at,
        clerk=work.actor.name,
        order_id=order.id,
    )


def _as_what(work: Work, said: HandedOver) -> tuple[CollectedBy, date | None]:
    """Return as what somebody collects, and from which day a power of attorney holds."""
    if said.representative_id:
        row = work.connection.execute(select(Representative).where(Representative.id == said.representative_id)).one()
        if row.kind == RepresentativeKind.GUARDIAN:
            return CollectedBy.GUARDIAN, None
        return CollectedBy.POWER_OF_ATTORNEY, row.valid_from
    return (CollectedBy.FAMILY if said.collector else CollectedBy.HOLDER), None


def _old_card(order: Row[Any], said: HandedOver) -> OldCard:
    if said.old_card_now:
        return OldCard.NOW
    if order.old_card_handed_in:
        return OldCard.BEFORE
    return OldCard.NONE if said.because in NO_OLD_CARD else OldCard.NOT_HANDED_IN
