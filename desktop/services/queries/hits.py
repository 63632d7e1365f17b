"""One row for each person that was found: who it is, the case to open, and the next appointment."""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.domain.appointments import State
from desktop.domain.cases import AddressProtection, CaseStatus
from desktop.domain.names import display_name
from desktop.storage.plain import Plain
from desktop.storage.search_shown import Entry, Shown, ShownAppointment, ShownCase, decoded, standing_for

Found = tuple[Entry, str, str]
"""Somebody in the index, one of their cases or nothing (then the one to open is chosen here), and why it fits."""


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A person that fits, with the case to open: the one of the next appointment, else the newest.

    Attributes:
        matched: why it fits: `name`, `near`, `alike`, or the kind of identifier.
        person, case, appointment: what is shown, the appointment the next one; `name` and the rest read it.
        ambiguous: another person in the list has the same name and birth date.
    """

    person_id: str
    matched: str
    person: Shown
    case: ShownCase
    appointment: ShownAppointment | None
    ambiguous: bool = False

    @property
    def case_id(self) -> str:
        """The case to open."""
        return self.case.id

    @property
    def name(self) -> str:
        """The name as lists show it."""
        return display_name(self.person.family_name, self.person.given_names)

    @property
    def born_on(self) -> str:
        """The birth date as `YYYY-MM-DD`, with `00` for what is unknown."""
        return self.person.born_on

    @property
    def citizenship(self) -> str:
        """The code of the country."""
        return self.person.citizenship

    @property
    def duf(self) -> str:
        """Twelve digits, or nothing."""
        return self.person.duf

    @property
    def application(self) -> str:
        """The catalogue's code of what is applied for."""
        return self.case.application

    @property
    def status(self) -> CaseStatus:
        """Where the case stands."""
        return CaseStatus(self.case.status)

    @property
    def protected(self) -> bool:
        """Whether the address is; a reason is asked before the person is shown."""
        return self.person.protection != AddressProtection.NONE

    @property
    def next_day(self) -> date | None:
        """The local day of the next appointment."""
        return date.fromisoformat(self.appointment.day) if self.appointment else None

    @property
    def next_start(self) -> int | None:
        """The minute in Oslo at which it begins."""
        return self.appointment.start if self.appointment else None

    @property
    def next_state(self) -> State | None:
        """Where it stands."""
        return State(self.appointment.state) if self.appointment else None


def hits_of(plain: Plain, station_id: str, found: Sequence[Found], today: date) -> list[Hit]:
    """Return a row for each that has a case at the station (R17), in the order given; each case once.

    SQLite only.
    """
    people = decoded([entry for entry, _, _ in found])
    if not all(person.cases for person in people):
        return _with_those_standing(plain, station_id, found, today)
    return _hits(found, people, station_id, today)


def _with_those_standing(plain: Plain, station_id: str, found: Sequence[Found], today: date) -> list[Hit]:
    """Return the rows where somebody has no case under an entry: another entry may stand for it."""
    standing = standing_for(plain, [person_id for (_, person_id, _), _, _ in found])
    stood = [(standing.get(entry[1], entry), case_id, matched) for entry, case_id, matched in found]
    return _hits(stood, decoded([entry for entry, _, _ in stood]), station_id, today)


def _hits(found: Sequence[Found], people: Sequence[Shown], station_id: str, today: date) -> list[Hit]:
    day = today.isoformat()
    hits: dict[str, Hit] = {}
    for ((_, person_id, _), case_id, matched), person in zip(found, people, strict=True):
        opened = next_case = next_one = None
        for case in person.cases:
            if case.station_id == station_id and (not case_id or case_id == case.id):
                opened = opened or case
                for each in case.appointments:
                    if each.day >= day and (next_one is None or each < next_one):
                        next_case, next_one = case, each
        opened = next_case or opened
        if opened is not None and opened.id not in hits:
            hits[opened.id] = Hit(person_id, matched, person, opened, next_one)
    return list(hits.values())
