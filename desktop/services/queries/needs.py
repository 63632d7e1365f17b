"""What somebody needs who comes to the counter: an interpreter, a room without stairs, a guardian."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, select

from desktop.domain.representation import RepresentativeKind
from desktop.services.representation import needs_guardian
from desktop.storage.models import Case, Person, Representative
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Needs:
    """What is needed; empty and False for what is not.

    Attributes:
        interpreter: the language.
        access: in words, such as a room without stairs.
        guardian_missing: under 18, and nobody who acts as guardian is noted. It is warned of and stops nobody.
        protected: the address is protected and is never printed.
    """

    interpreter: str = ""
    access: str = ""
    guardian_missing: bool = False
    protected: bool = False

    def __bool__(self) -> bool:
        return bool(self.interpreter or self.access or self.guardian_missing or self.protected)


def needs(store: Store, case_ids: Collection[str], today: date) -> Mapping[str, Needs]:
    """Return what the people of cases need on a local day; those who need nothing are left out.

    Only cases of this station are looked at (R17).
    """
    query: Select[*tuple[Any, ...]] = (
        select(Case.id, Person.born_on, Person.interpreter, Person.access_needs, Person.protection)
        .join(Person, Person.id == Case.person_id)
        .where(Case.id.in_(case_ids), Case.station_id == store.device.station_id)
    )
    guarded = select(Representative.case_id).where(
        Representative.case_id.in_(case_ids),
        Representative.kind == RepresentativeKind.GUARDIAN,
        Representative.ended_on.is_(None),
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
        with_guardian = frozenset(connection.execute(guarded).scalars())
    found = {row.id: _needs(row, today, guarded=row.id in with_guardian) for row in rows}
    return {case_id: each for case_id, each in found.items() if each}


def _needs(row: Row[Any], today: date, *, guarded: bool) -> Needs:
    return Needs(
        interpreter=row.interpreter,
        access=row.access_needs,
        guardian_missing=not guarded and needs_guardian(row.born_on, today),
        protected=row.protection != "none",
    )
