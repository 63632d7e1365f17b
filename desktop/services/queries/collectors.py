"""Who could collect cards: the holders, those who act for them, and grown-ups of the family for its children."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from desktop.domain.alphabet import name_key
from desktop.domain.names import display_name, fold
from desktop.domain.partial_date import PartialDate
from desktop.domain.representation import ADULT, RepresentativeKind
from desktop.services.queries.cards import CardItem
from desktop.storage.models import Case, Person, Representative
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Way:
    """As what somebody collects one card; both empty for its holder. See `HandOverCard`."""

    representative_id: str = ""
    relative_case_id: str = ""


@dataclass(frozen=True, slots=True)
class Collector:
    """Somebody who could stand at the counter.

    Attributes:
        kind: as what they act, or None for holders and the family.
        ways: for each card (by the id of its order) that they may collect, as what.
    """

    name: str
    kind: RepresentativeKind | None
    ways: Mapping[str, Way]


def collectors(store: Store, items: Sequence[CardItem], today: date) -> tuple[Collector, ...]:
    """Return who could collect some of the cards on a local day: the holder of the first one first.

    Args:
        store: the database.
        items: cards of one family, or one card.
        today: the local day.
    """
    with store.read() as connection:
        people = _grown_ups_and_holders(connection, store, items, today)
        acting = _acting(connection, [item.case_id for item in items], today)
    found = [_of_the_family(person, items, acting, today) for person in people]
    named = {fold(collector.name) for collector in found}
    others = {fold(row.name): row for row in acting if fold(row.name) not in named}
    found += [
        Collector(row.name, RepresentativeKind(row.kind), _as_representative(name, items, acting))
        for name, row in others.items()
    ]
    return tuple(collector for collector in found if collector.ways)


def _of_the_family(person: Row[Any], items: Sequence[CardItem], acting: Sequence[Row[Any]], today: date) -> Collector:
    name = f"{person.given_names} {person.family_name}".strip()
    ways = dict(_as_representative(fold(name), items, acting))
    grown_up = _age(person.born_on, today) >= ADULT
    for item in items:
        if item.case_id == person.id:
            ways[item.order_id] = Way()
        elif grown_up and _age(item.born_on, today) < ADULT:
            ways.setdefault(item.order_id, Way(relative_case_id=person.id))
    return Collector(display_name(person.family_name, person.given_names), None, ways)


def _as_representative(folded: str, items: Sequence[CardItem], acting: Sequence[Row[Any]]) -> dict[str, Way]:
    mine = {row.case_id: row.id for row in acting if fold(row.name) == folded}
    return {item.order_id: Way(mine[item.case_id]) for item in items if item.case_id in mine}


def _grown_ups_and_holders(
    connection: Connection, store: Store, items: Sequence[CardItem], today: date
) -> list[Row[Any]]:
    holders = [item.case_id for item in items]
    family = items[0].family_id
    wanted = Case.family_id == family if family else Case.id.in_(holders)
    query: Select[*tuple[Any, ...]] = (
        select(Case.id, Person.family_name, Person.given_names, Person.born_on)
        .join(Person, Person.id == Case.person_id)
        .where(wanted, Case.station_id == store.device.station_id)
        .order_by(Case.id != holders[0], Person.born_on, Case.id)
    )
    rows = connection.execute(query).all()
    return [row for row in rows if row.id in holders or _age(row.born_on, today) >= ADULT]


def _acting(connection: Connection, case_ids: Sequence[str], today: date) -> Sequence[Row[Any]]:
    query: Select[*tuple[Any, ...]] = select(
        Representative.id, Representative.case_id, Representative.name, Representative.kind
    ).where(
        Representative.case_id.in_(case_ids),
        Representative.valid_from <= today,
        Representative.ended_on.is_(None) | (Representative.ended_on > today),
    )
    return sorted(connection.execute(query), key=lambda row: (row.kind, name_key(row.name)))


def _age(born_on: str, today: date) -> int:
    return PartialDate.parse(born_on).age_on(today)
