"""Set up a station with its desks."""

from dataclasses import dataclass

from sqlalchemy import insert, update

from desktop.domain.changes import Touched
from desktop.domain.papers import StationContact
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Desk, Device, Station


@dataclass(frozen=True, slots=True)
class DeskSetUp:
    """A desk: the number on its sign, and the services that it takes (none named: all)."""

    desk_id: str
    number: str
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetUpStation:
    """Write down the station that this counter belongs to; opening hours by language."""

    station_id: str
    district: str
    contact: StationContact
    opening_hours: dict[str, str]
    invented: bool
    desks: tuple[DeskSetUp, ...]


@dataclass(frozen=True, slots=True)
class SitAtDesk:
    """Say at which desk this PC stands."""

    desk_id: str


@handles(SetUpStation, name="set-up-station", right=Right.SET_UP_STATION, touches=Touched.STATION | Touched.PLAN)
def set_up_station(work: Work, command: SetUpStation) -> None:
    """Write the station and its desks."""
    contact = command.contact
    work.connection.execute(
        insert(Station).values(
            id=command.station_id,
            name=contact.name,
            district=command.district,
            street=contact.street,
            postcode=contact.postcode,
            city=contact.city,
            phone=contact.phone,
            email=contact.email,
            opening_hours=command.opening_hours,
            invented=command.invented,
        )
    )
    for position, desk in enumerate(command.desks):
        work.connection.execute(
            insert(Desk).values(
                id=desk.desk_id,
                station_id=command.station_id,
                number=desk.number,
                position=position,
                services=list(desk.services),
            )
        )


@handles(SitAtDesk, name="sit-at-desk", right=None, touches=Touched.STATION)
def sit_at_desk(work: Work, command: SitAtDesk) -> None:
    """Remember the desk of this counter."""
    work.connection.execute(update(Device).where(Device.counter == work.counter).values(desk_id=command.desk_id))
