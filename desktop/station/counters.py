"""The counters of a station, as its administrator sees them: who there is, how each stands, and who goes."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Engine, func, select, text, update

from desktop.station.founding import Membership
from desktop.storage import row_log, schema
from desktop.storage.models import Conflict, CounterContact, Desk, Station, StationCounter, StationHead


@dataclass(frozen=True, slots=True)
class CounterState:
    """One counter.

    Attributes:
        code: on receipts.
        desk: the number on the sign of the desk where it stands, or empty.
        heard_at: when it was last there, UTC; None for never. The following are what it said then.
        offset_ms: how much the station's clock was ahead of its own.
        waiting: how many entries it had to hand over.
        behind: how many units of work of the station it had not fetched.
        program: its version.
    """

    code: str
    name: str
    desk: str
    added_at: datetime
    retired_at: datetime | None
    heard_at: datetime | None
    offset_ms: int
    waiting: int
    behind: int
    program: str


@dataclass(frozen=True, slots=True)
class StationState:
    """A station and its counters, at one moment of its own clock.

    Attributes:
        schema: the number of the database's schema; `newest` is the program's.
        update_by: by when older programs are to be updated, if somebody said so.
        conflicts: how many items wait for somebody's decision.
    """

    code: str
    name: str
    at: datetime
    schema: int
    newest: int
    update_by: date | None
    position: int
    conflicts: int
    counters: tuple[CounterState, ...]


def state_of(connection: Connection) -> StationState:
    """Return how a station stands; its schema must be the program's."""
    at = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    head = connection.execute(select(StationHead.position, StationHead.update_by)).one()
    open_conflicts = select(func.count()).select_from(Conflict).where(Conflict.settled_at.is_(None))
    query = (
        select(StationCounter, CounterContact, Desk.number.label("desk"))
        .join(CounterContact, CounterContact.counter_id == StationCounter.id, isouter=True)
        .join(Desk, Desk.id == StationCounter.desk_id, isouter=True)
        .order_by(StationCounter.counter)
    )
    counters = tuple(
        CounterState(
            row.counter,
            row.name,
            row.desk or "",
            row.added_at,
            row.retired_at,
            row.heard_at,
            row.offset_ms or 0,
            row.waiting or 0,
            head.position - row.position if row.position is not None else 0,
            row.program or "",
        )
        for row in connection.execute(query)
    )
    own = select(StationCounter.station_id).limit(1).scalar_subquery()
    station = connection.execute(select(Station.id, Station.name).where(Station.id == own)).one()
    return StationState(
        station.id,
        station.name,
        at,
        schema.schema_number(connection),
        schema.NEWEST,
        head.update_by,
        head.position,
        int(connection.execute(open_conflicts).scalar_one()),
        counters,
    )


def desk_numbered(connection: Connection, number: str) -> str | None:
    """Return the id of the desk with a number on its sign, or None."""
    return connection.execute(select(Desk.id).where(Desk.number == number)).scalars().first()


def next_code(connection: Connection) -> str:
    """Return the first code `S1`, `S2` … that no counter has or has had."""
    taken = set(connection.execute(select(StationCounter.counter)).scalars())
    return next(code for number in range(1, len(taken) + 2) if (code := f"S{number}") not in taken)


def member_named(connection: Connection, name: str) -> tuple[Membership, CounterState] | None:
    """Return the counter with this code or this name that is not retired, or None."""
    same = (StationCounter.counter == name) | (StationCounter.name == name)
    row = connection.execute(select(StationCounter).where(same, StationCounter.retired_at.is_(None))).first()
    if row is None:
        return None
    member = Membership(row.id, row.device, row.station_id, row.counter, row.desk_id)
    state = next(each for each in state_of(connection).counters if each.code == row.counter)
    return member, state


def retire(owner: Engine, member: Membership) -> None:
    """Write down that a counter is one no more; what it has done stays."""
    with owner.begin() as connection:
        row_log.take_head(connection)
        this = update(StationCounter).where(StationCounter.id == member.id)
        now = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
        connection.execute(this.values(retired_at=now))


def update_by(owner: Engine, day: date | None) -> None:
    """Write down by when older programs are to be updated; None where nobody says so."""
    with owner.begin() as connection:
        connection.execute(update(StationHead).values(update_by=day))
