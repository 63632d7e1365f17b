"""Set up a station with its desks, and know the other stations by name (R15, R17)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select, union_all, update

from desktop.domain.alphabet import name_key
from desktop.domain.changes import Touched
from desktop.domain.papers import StationContact
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.desks import refuse_unknown_desk
from desktop.services.work import Work
from desktop.storage.models import Desk, Device, KnownStation, Station


@dataclass(frozen=True, slots=True)
class DeskSetUp:
    """A desk: the number on its sign, and the services that it takes (none named: all)."""

    desk_id: str
    number: str
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetUpStation:
    """Write down the station that this counter belongs to.

    Attributes:
        opening_hours: in words, by language.
        opening: the same as spans: weekday by ISO 8601, opens, closes; local minutes since midnight.
        postcodes: the codes and ranges that the station serves, such as `0001-1299`.
        release_routine: when and how new times are published, by language (R21).
    """

    station_id: str
    district: str
    contact: StationContact
    opening_hours: dict[str, str]
    invented: bool
    desks: tuple[DeskSetUp, ...]
    opening: tuple[tuple[int, int, int], ...] = ()
    postcodes: tuple[str, ...] = ()
    release_routine: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OtherStation:
    """A station that is not this one: its code, its name, and which postcodes it serves."""

    station_id: str
    name: str
    district: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    postcodes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnowStations:
    """Write down other stations; one that is known already gets what is said of it now."""

    stations: tuple[OtherStation, ...]


@dataclass(frozen=True, slots=True)
class ForgetStation:
    """Take another station off the list."""

    station_id: str


@dataclass(frozen=True, slots=True)
class SitAtDesk:
    """Say at which desk this PC stands; empty for none."""

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
            opening=[list(span) for span in command.opening],
            postcodes=list(command.postcodes),
            release_routine=command.release_routine,
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
    """Remember the desk of this counter.

    Raises:
        RuleBroken: `no-desk`.
    """
    if command.desk_id:
        refuse_unknown_desk(work, command.desk_id)
    this = Device.counter == work.counter
    before = work.connection.execute(select(Device.desk_id).where(this)).scalar_one_or_none()
    work.connection.execute(update(Device).where(this).values(desk_id=command.desk_id or None))
    work.undo = SitAtDesk(before or "")


@handles(KnowStations, name="know-stations", right=Right.SET_UP_STATION, touches=Touched.STATION)
def know_stations(work: Work, command: KnowStations) -> None:
    """Write the stations.

    Raises:
        RuleBroken: `station-is-ours`, one of them is this station itself.
    """
    if any(station.station_id == work.station_id for station in command.stations):
        raise RuleBroken("station-is-ours")
    known = {station.station_id: station for station in other_stations(work.connection)}
    for station in command.stations:
        work.connection.execute(delete(KnownStation).where(KnownStation.id == station.station_id))
        columns = {name: getattr(station, name) for name in _COLUMNS}
        work.connection.execute(
            insert(KnownStation).values(id=station.station_id, postcodes=list(station.postcodes), **columns)
        )
    if len(command.stations) == 1:
        station_id = command.stations[0].station_id
        work.undo = KnowStations((known[station_id],)) if station_id in known else ForgetStation(station_id)


@handles(ForgetStation, name="forget-station", right=Right.SET_UP_STATION, touches=Touched.STATION)
def forget_station(work: Work, command: ForgetStation) -> None:
    """Delete the station's row; nothing else points at it."""
    known = [station for station in other_stations(work.connection) if station.station_id == command.station_id]
    work.connection.execute(delete(KnownStation).where(KnownStation.id == command.station_id))
    if known:
        work.undo = KnowStations(tuple(known))


_COLUMNS = ("name", "district", "street", "postcode", "city", "phone", "email")
_NAMES = union_all(select(KnownStation.id, KnownStation.name), select(Station.id, Station.name))
_POSTCODES = union_all(select(KnownStation.id, KnownStation.postcodes), select(Station.id, Station.postcodes))


def other_stations(connection: Connection) -> tuple[OtherStation, ...]:
    """Return the other stations that are known, by name."""
    rows = connection.execute(select(KnownStation).order_by(KnownStation.id)).all()
    return tuple(
        OtherStation(
            station_id=row.id,
            name=row.name,
            district=row.district,
            street=row.street,
            postcode=row.postcode,
            city=row.city,
            phone=row.phone,
            email=row.email,
            postcodes=tuple(row.postcodes),
        )
        for row in sorted(rows, key=lambda row: name_key(row.name))
    )


def station_names(connection: Connection) -> dict[str, str]:
    """Return what all stations that are known are called, this one among them, by their codes."""
    return {row.id: row.name for row in connection.execute(_NAMES)}


def home_stations(connection: Connection, postcode: str) -> frozenset[str] | None:
    """Return the codes of the stations that serve a home postcode (R15), None where nobody is known to serve it."""
    serving = frozenset(row.id for row in connection.execute(_POSTCODES) if _serves(row.postcodes, postcode))
    return serving or None


def station_serving(connection: Connection, postcode: str) -> str | None:
    """Return the name of the other station that serves a home postcode, so that the applicant can be sent there (R15).

    None where this station serves it too, where the postcode is empty, or where no station is known to serve it.
    """
    own = connection.execute(select(Station.postcodes)).scalars()
    if any(_serves(served, postcode) for served in own):
        return None
    return next(
        (station.name for station in other_stations(connection) if _serves(station.postcodes, postcode)),
        None,
    )


def _serves(served: Iterable[str], postcode: str) -> bool:
    """Tell whether a postcode is among codes and ranges; four digits as text, so that they compare as numbers do."""
    spans = (text.partition("-") for text in served)
    return any(first <= postcode <= (last or first) for first, _, last in spans)
