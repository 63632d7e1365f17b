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
    without = [at for at, person in enumerate(people) if not person.cases]
    if without:
        standing = standing_for(plain, [found[at][0][1] for at in without])
        found = [(standing.get(entry[1], entry), case_id, matched) for entry, case_id, matched in found]
        people = decoded([entry for entry, _, _ in found])
    day = today.isoformat()
    hits: dict[str, Hit] = {}
    for (entry, case_id, matched), person in zip(found, people, strict=True):
        cases: Sequence[ShownCase] = person.cases
        if case_id or len(cases) != 1 or cases[0].station_id != station_id:
            cases = [case for case in cases if case.station_id == station_id and case_id in {"", case.id}]
            if not cases:
                continue
        case, appointment = cases[0], None
        if case.appointments or len(cases) > 1:
            case, appointment = _next(cases, day)
        if case.id not in hits:
            hits[case.id] = Hit(entry[1], matched, person, case, appointment)
    return list(hits.values())


def _next(cases: Sequence[ShownCase], today: str) -> tuple[ShownCase, ShownAppointment | None]:
    """Return the case of the next appointment, with it; else the newest case."""
    found: tuple[ShownCase, ShownAppointment | None] = (cases[0], None)
    for case in cases:
        for appointment in case.appointments:  # the earliest first
            if appointment.day >= today:
                if found[1] is None or appointment < found[1]:
                    found = (case, appointment)
                break
    return found
