"""The station's own rules for places: how long a cancelled one waits, and whether there may be a second seat."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import CalendarRules
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules; as they stand here where a station has said nothing.

    Attributes:
        cancelled_wait: for so many minutes a cancelled place is not offered again.
        extra_seats: how many may be booked at a place beside the first; 0 for no overbooking.
        claim_minutes: after so many minutes somebody else may take over an item of a closing review.
    """

    cancelled_wait: int = 0
    extra_seats: int = 0
    claim_minutes: int = 15


@dataclass(frozen=True, slots=True)
class SetCalendarRules:
    """Set the station's rules for places."""

    rules: Rules


DEFAULTS = Rules()
_OF_STATION = select(CalendarRules.cancelled_wait, CalendarRules.extra_seats, CalendarRules.claim_minutes).where(
    CalendarRules.station_id == bindparam("station_id")
)
BOUNDS = {"cancelled_wait": (0, 10080), "extra_seats": (0, 8), "claim_minutes": (1, 1440)}
"""The least and the most of each number."""


@handles(SetCalendarRules, name="set-calendar-rules", right=Right.PUBLISH_PLAN, touches=Touched.PLAN | Touched.STATION)
def set_calendar_rules(work: Work, command: SetCalendarRules) -> None:
    """Write the rules.

    Raises:
        RuleBroken: `calendar-rule`, a number is out of its bounds.
    """
    values = {name: getattr(command.rules, name) for name in BOUNDS}
    for name, (least, most) in BOUNDS.items():
        if not least <= values[name] <= most:
            raise RuleBroken("calendar-rule", least=least, most=most)
    work.undo = SetCalendarRules(calendar_rules(work.connection, work.station_id))
    work.connection.execute(delete(CalendarRules).where(CalendarRules.station_id == work.station_id))
    work.connection.execute(insert(CalendarRules).values(station_id=work.station_id, **values))


def calendar_rules(connection: Connection, station_id: str) -> Rules:
    """Return the rules of a station."""
    row = connection.execute(_OF_STATION, {"station_id": station_id}).one_or_none()
    return Rules(*row) if row else DEFAULTS


def own_calendar_rules(store: Store) -> Rules:
    """Return the rules of this counter's station."""
    with store.read() as connection:
        return calendar_rules(connection, store.device.station_id)
