"""The station's own rules for the day: from when on somebody is late, and is proposed as not come."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from desktop.domain.changes import Touched
from desktop.domain.queue import DayTerms
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import DayRules
from desktop.storage.store import Store

LATE_MINUTES = (0, 120)
NO_SHOW_MINUTES = (1, 480)
"""The least and the most of each rule, in minutes."""


@dataclass(frozen=True, slots=True)
class SetDayRules:
    """Set the station's rules for the day."""

    terms: DayTerms


@handles(SetDayRules, name="set-day-rules", right=Right.PUBLISH_PLAN, touches=Touched.APPOINTMENTS | Touched.STATION)
def set_day_rules(work: Work, command: SetDayRules) -> None:
    """Write the rules.

    Raises:
        RuleBroken: `calendar-rule`, a number is out of its bounds; `no-show-before-late`, nobody is proposed as not
            come before they are late.
    """
    late, absent = command.terms.late_after, command.terms.no_show_after
    for value, (least, most) in ((late, LATE_MINUTES), (absent, NO_SHOW_MINUTES)):
        if not least <= value <= most:
            raise RuleBroken("calendar-rule", least=least, most=most)
    if absent < late:
        raise RuleBroken("no-show-before-late")
    work.undo = SetDayRules(day_terms(work.connection, work.station_id))
    work.connection.execute(delete(DayRules).where(DayRules.station_id == work.station_id))
    work.connection.execute(insert(DayRules).values(station_id=work.station_id, late_after=late, no_show_after=absent))


def day_terms(connection: Connection, station_id: str) -> DayTerms:
    """Return the rules of a station."""
    row = connection.execute(select(DayRules).where(DayRules.station_id == station_id)).one_or_none()
    return DayTerms(row.late_after, row.no_show_after) if row else DayTerms()


def own_day_terms(store: Store) -> DayTerms:
    """Return the rules of this counter's station."""
    with store.read() as connection:
        return day_terms(connection, store.device.station_id)
