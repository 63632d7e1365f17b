"""The copies of a paper: who made each, where, and what became of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import aliased

from desktop.domain.cases import AddressProtection
from desktop.domain.paper_copies import Given, Way
from desktop.services.paper_copies import may_be_posted
from desktop.storage.models import Case, IssuedPaper, PaperCopy, Person, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class PaperCopyRow:
    """A copy that came out.

    Attributes:
        turn: which one it is among all, the spoilt ones among them.
        copy: the number that it bears.
        made_by: empty, and `made_at` None, for a copy of which it was not kept.
        given: what became of it, or None while it lies here.
        spoilt: it came out wrongly and does not count.
    """

    turn: int
    copy: int
    way: Way
    printer: str
    made_by: str
    made_at: datetime | None
    given: Given | None
    given_by: str
    given_at: datetime | None
    spoilt: bool


def newest_copy() -> ColumnElement[bool]:
    """Return the condition that joins an issued paper to the newest copy that counts: its number is how many do."""
    return and_(
        PaperCopy.number == IssuedPaper.number, PaperCopy.copy == IssuedPaper.copies, PaperCopy.spoilt_at.is_(None)
    )


def copies_of(store: Store, number: str) -> tuple[PaperCopyRow, ...]:
    """Return the copies of a paper, the newest first; whoever asks has opened the paper itself before (R17)."""
    maker, giver = aliased(Staff), aliased(Staff)
    wanted = (
        select(PaperCopy, maker.name.label("maker"), giver.name.label("giver"))
        .join(maker, maker.id == PaperCopy.made_by, isouter=True)
        .join(giver, giver.id == PaperCopy.given_by, isouter=True)
        .where(PaperCopy.number == number)
        .order_by(PaperCopy.turn.desc())
    )
    with store.read() as connection:
        return tuple(
            PaperCopyRow(
                turn=row.turn,
                copy=row.copy,
                way=Way(row.way),
                printer=row.printer,
                made_by=row.maker or "",
                made_at=row.made_at,
                given=Given(row.given) if row.given else None,
                given_by=row.giver or "",
                given_at=row.given_at,
                spoilt=row.spoilt_at is not None,
            )
            for row in connection.execute(wanted)
        )


def postable(store: Store, number: str) -> bool:
    """Say whether a paper may go by post: not where it is handed over only, or the address is protected."""
    wanted = (
        select(IssuedPaper.data, Person.protection)
        .join(Case, Case.id == IssuedPaper.case_id, isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
        .where(IssuedPaper.number == number)
    )
    with store.read() as connection:
        row = connection.execute(wanted).one()
    return may_be_posted(row.data, AddressProtection(row.protection or AddressProtection.NONE))
