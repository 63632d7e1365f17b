"""What the screens ask of the papers about a step of a case: which holds, and which offices one can be sent to."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop.domain.cases import AddressProtection
from desktop.domain.papers import PaperKind
from desktop.services.case_facts import read_case
from desktop.services.case_papers import why_no_slip
from desktop.services.paper_state import holding
from desktop.services.stations import OtherStation, home_stations, other_stations
from desktop.storage.models import IssuedPaper, Person
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Offices:
    """Where somebody can be sent with a case.

    Attributes:
        offered: whether anybody is sent elsewhere with it at all.
        known: the other stations, by name.
        likely: the code of the one that serves the home, or empty; always empty for a protected address, because it
            would tell where somebody lives.
    """

    offered: bool
    known: tuple[OtherStation, ...]
    likely: str


def offices(store: Store, case_id: str) -> Offices:
    """Return where somebody can be sent with a case.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        if why_no_slip(case) is not None:
            return Offices(offered=False, known=(), likely="")
        known = other_stations(connection)
        person = connection.execute(select(Person.postcode, Person.protection).where(Person.id == case.person_id)).one()
        serving = home_stations(connection, person.postcode) or frozenset()
    open_ = person.protection == AddressProtection.NONE
    likely = next((each.station_id for each in known if each.station_id in serving), "") if open_ else ""
    return Offices(offered=True, known=known, likely=likely)


def slip_to(store: Store, case_id: str, office: str) -> str:
    """Return the number of the slip that holds and names an office, or an empty text.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        read_case(connection, store, case_id)
        rows = connection.execute(
            select(IssuedPaper.number, IssuedPaper.data).where(
                IssuedPaper.number.in_(holding(connection, case_id, (PaperKind.WRONG_PLACE,)))
            )
        ).all()
    return next((row.number for row in rows if row.data["office"]["name"] == office), "")


def note_on(store: Store, case_id: str, entry_id: str, replaced: int) -> str:
    """Return the number of the note on a correction that holds, or an empty text.

    A note that knows of fewer papers than have been issued again by now is none.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        read_case(connection, store, case_id)
        numbers = holding(connection, case_id, (PaperKind.CORRECTION_NOTE,), correction=entry_id)
        rows = connection.execute(
            select(IssuedPaper.number, IssuedPaper.data).where(IssuedPaper.number.in_(numbers))
        ).all()
    return next((row.number for row in rows if len(row.data["replaced"]) == replaced), "")


def held(store: Store, case_id: str, kind: PaperKind, **says: str) -> str:
    """Return the number of the newest paper of a kind that holds and says something, or an empty text.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        read_case(connection, store, case_id)
        return next(iter(holding(connection, case_id, (kind,), **says)), "")
