"""Outages, and the list "To be entered elsewhere": what the national systems must still learn, case by case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from desktop.domain.cases import AddressProtection
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.domain.outages import EntryKind, Noticed
from desktop.services.to_enter import Item, items_of
from desktop.services.to_enter_facts import Fact, beside, facts_of, kind_word
from desktop.services.wording import errand
from desktop.storage.models import Case, EnteredElsewhere, OutageRow, Person, Staff
from desktop.storage.store import Store

_AT_ONCE = 500
_LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Outage:
    """A time in which the lines were down.

    Attributes:
        began_at, ended_at, closed_at: UTC, or None for what has not come.
        noticed: a clerk said so, or the program found out by itself.
        declared_by, closed_by: names; empty where nobody did.
        total, left: how many things are to be entered, and how many of them still are.
    """

    outage_id: str
    reason: str
    began_at: datetime
    noticed: Noticed
    declared_by: str
    ended_at: datetime | None
    closed_at: datetime | None
    closed_by: str
    total: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class ToEnter:
    """Something to be entered, with everything that has to be typed.

    Attributes:
        item_id: what it is ticked off by.
        kind, what: what kind of thing it is, and that in words.
        taken_back: it was entered or known before, and no longer holds.
        at, by: when (UTC) and by whom it was done.
        name, born_on, duf, national_id, receipt, errand: whose it is; empty where the case has gone with its booking.
        protected: the address is; it is never among the facts.
        entered_at, entered_by: when (UTC) and by whom it was ticked off; None and empty for what is still to be done.
    """

    item_id: str
    case_id: str
    kind: EntryKind
    what: str
    taken_back: bool
    at: datetime
    by: str
    name: str
    born_on: str
    duf: str
    national_id: str
    receipt: str
    errand: str
    protected: bool
    facts: tuple[Fact, ...]
    entered_at: datetime | None
    entered_by: str


def outages(store: Store) -> tuple[Outage, ...]:
    """Return the outages of this counter, the newest first, each with how much of it is to be entered."""
    with store.read() as connection:
        done_before = store.clock.now() - _LATELY
        return tuple(_counted(connection, row, done_before) for row in connection.execute(_outages(store)).all())


def outage_now(store: Store) -> Outage | None:
    """Return the outage that goes on, or None."""
    with store.read() as connection:
        row = connection.execute(_outages(store).where(OutageRow.ended_at.is_(None))).first()
        return _counted(connection, row) if row is not None else None


def count_to_enter(store: Store) -> int:
    """Return how many things are still to be entered; of outages that were closed lately too.

    What was written by hand may be entered here after the outage has been closed.
    """
    lately = store.clock.now() - _LATELY
    which = OutageRow.closed_at.is_(None) | (OutageRow.closed_at >= lately)
    with store.read() as connection:
        rows = connection.execute(_outages(store).where(which)).all()
        return sum(_counted(connection, row).left for row in rows)


def to_enter(store: Store, outage_id: str, language: Language) -> tuple[ToEnter, ...]:
    """Return what of an outage has to be entered or was, case by case, in words; nothing for one that is not ours."""
    with store.read() as connection:
        row = connection.execute(_outages(store).where(OutageRow.id == outage_id)).one_or_none()
        if row is None:
            return ()
        items = items_of(connection, outage_id)
        people = _people(connection, store.device.station_id, items)
        protected = frozenset(
            key for key, person in people.items() if person.protection != AddressProtection.NONE.value
        )
        known = beside(connection, (item.deed for item in items), protected)
        names = select(Staff.id, Staff.name).where(Staff.station_id == store.device.station_id)
        staff = {row.id: row.name for row in connection.execute(names)}
        found = []
        for item in items:
            assert item.deed.kind is not None  # noqa: S101 - an item is of a kind
            person = people.get(_whose(item))
            back = item.back is not None
            found.append(
                ToEnter(
                    item_id=item.item_id,
                    case_id=person.case_id if person is not None else "",
                    kind=item.deed.kind,
                    what=kind_word(item.deed.kind, language, taken_back=back),
                    taken_back=back,
                    at=item.at,
                    by=staff.get((item.back or item.deed).staff_id, ""),
                    name=display_name(person.family_name, person.given_names) if person is not None else "",
                    born_on=person.born_on if person is not None else "",
                    duf=person.duf if person is not None else "",
                    national_id=person.national_id if person is not None else "",
                    receipt=person.receipt if person is not None else "",
                    errand=_errand(person.application, language) if person is not None else "",
                    protected=_whose(item) in protected,
                    facts=facts_of(item.deed, known, language),
                    entered_at=item.entered[0] if item.entered else None,
                    entered_by=staff.get(item.entered[1], "") if item.entered else "",
                )
            )
        return tuple(found)


def _outages(store: Store) -> Select[*tuple[Any, ...]]:
    declared, closed = Staff.__table__.alias("declared"), Staff.__table__.alias("closed")
    return (
        select(*OutageRow.__table__.columns, declared.c.name.label("declared"), closed.c.name.label("closed"))
        .join(declared, declared.c.id == OutageRow.declared_by)
        .join(closed, closed.c.id == OutageRow.closed_by, isouter=True)
        .where(OutageRow.station_id == store.device.station_id, OutageRow.device == store.device.id)
        .order_by(OutageRow.began_at.desc(), OutageRow.id)
    )


def _counted(connection: Connection, row: Row[Any], done_before: datetime | None = None) -> Outage:
    """Return an outage; of one that was closed long ago only the ticks are counted."""
    if done_before is not None and row.closed_at is not None and row.closed_at < done_before:
        ticks = select(func.count()).select_from(EnteredElsewhere).where(EnteredElsewhere.outage_id == row.id)
        total, left = int(connection.execute(ticks).scalar_one()), 0
    else:
        items = items_of(connection, row.id)
        total, left = len(items), sum(item.entered is None for item in items)
    return Outage(
        outage_id=row.id,
        reason=row.reason,
        began_at=row.began_at,
        noticed=Noticed(row.began_noticed),
        declared_by=row.declared,
        ended_at=row.ended_at,
        closed_at=row.closed_at,
        closed_by=row.closed or "",
        total=total,
        left=left,
    )


def _whose(item: Item) -> str:
    """Return the case of something, or the person where it is about no case."""
    return item.deed.case_id or str(item.deed.said.get("person_id", ""))


def _people(connection: Connection, station_id: str, items: Sequence[Item]) -> dict[str, Any]:
    """Return people and cases of this station (R17) by the case, and by the person where no case is named."""
    columns = (
        *(Case.id.label("case_id"), Case.receipt, Case.application, Person.id.label("person_id")),
        *(Person.family_name, Person.given_names, Person.born_on, Person.duf, Person.national_id, Person.protection),
    )
    found: dict[str, Any] = {}
    ids = sorted({_whose(item) for item in items})
    for at in range(0, len(ids), _AT_ONCE):
        portion = ids[at : at + _AT_ONCE]
        query: Select[*tuple[Any, ...]] = (
            select(*columns)
            .join(Person, Person.id == Case.person_id)
            .where(Case.station_id == station_id, Case.id.in_(portion) | Case.person_id.in_(portion))
            .order_by(Case.opened_at, Case.id)
        )
        for row in connection.execute(query):
            found[row.case_id] = found[row.person_id] = row
    return found


def _errand(application: str, language: Language) -> str:
    try:
        return errand(application, language)
    except UnknownCodeError:  # of an earlier catalogue
        return application
