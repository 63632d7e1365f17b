"""The office in which the weeks are played: its store, its clock, its people, and what a clerk does at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from desktop.domain.catalogue import Catalogue
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.languages import Language
from desktop.services.commands import Command, perform
from desktop.services.demo.diary import PUBLISHED_WEEKS_AHEAD, Diary, monday_of
from desktop.services.demo.till_words import till_words
from desktop.services.end_of_day import make_report
from desktop.services.queries.till import tills_of_day
from desktop.services.staff import SignIn
from desktop.services.till import CloseTill
from desktop.services.work import Actor
from desktop.storage.store import Store

_PUBLISHED_AT = 8 * 60
_SIGN_IN_AT = 8 * 60 + 5
_OFFICE_OPENS, _OFFICE_MINUTES = 8 * 60 + 20, 6 * 60
_TO_COUNT_MINUTES = 20


@dataclass(slots=True)
class Office:
    """Everything that the tales are played with.

    Attributes:
        desks: the ids of the desks, in the order of the station.
        now: the present moment, UTC; nothing happens after it.
    """

    store: Store
    clock: SetClock
    clerk: Actor
    leader: Actor
    desks: tuple[str, ...]
    known: Catalogue
    diary: Diary
    today: date
    now: datetime
    _families: dict[str, str] = field(default_factory=dict)

    def do(self, *commands: Command) -> object:
        """Carry out commands as the clerk, and return what the last one answered."""
        return perform(self.store, self.clerk, *commands).result

    def last_day_here(self) -> date:
        """Return today, or the last day before it that was open."""
        if self.diary.open_days(self.today, self.today):
            return self.today
        return self.diary.last_open_day() or self.today

    def new_id(self) -> str:
        """Return a new id."""
        return self.store.ids.new()

    def family(self, household: str) -> str:
        """Return the id of the family of a household: the same for all who live there."""
        if household not in self._families:
            self._families[household] = self.new_id()
        return self._families[household]


def office_hour(random: Random, day: date) -> datetime:
    """Return an instant within the office hours of a day, or of the weekday before it."""
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return instant_of(day, _OFFICE_OPENS + random.randrange(_OFFICE_MINUTES))


def working_days_after(day: date, count: int) -> date:
    """Return the weekday that lies so many weekdays after a day."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def signing_in(office: Office) -> Iterator[datetime]:
    """Sign the clerk in on each day that is open."""
    for day in office.diary.open_days(office.diary.first, office.today):
        yield instant_of(day, _SIGN_IN_AT)
        office.do(SignIn())


def cashing_up(office: Office) -> Iterator[datetime]:
    """Count the tills of each day after it has closed.

    On the last day a terminal says more than the program, and the leader makes the end-of-day report.
    """
    last = office.diary.last_open_day()
    for day in office.diary.open_days(office.diary.first, office.today - timedelta(days=1)):
        yield instant_of(day, office.diary.closes(day) + _TO_COUNT_MINUTES)
        with office.store.read() as connection:
            tills = tills_of_day(connection, office.store.device.station_id, day)
        for number, till in enumerate(tills):
            words = till_words()
            differs = day == last and number == 0
            office.do(
                CloseTill(
                    cash_up_id=office.new_id(),
                    day=day,
                    desk_id=till.key.desk_id,
                    staff_id=till.key.staff_id,
                    seen=till.figures,
                    terminal_total=till.figures.total + (words.difference if differs else 0),
                    explanation=words.explanation if differs else "",
                )
            )
        if day == last:
            make_report(office.store, office.leader, Language.BOKMAL)


def founded_on(diary: Diary) -> datetime:
    """Return when the station is set up: before its first places are published."""
    return published_at(diary.first) - timedelta(hours=1)


def published_at(day: date) -> datetime:
    """Return when the places of a day are published."""
    return instant_of(monday_of(day) - timedelta(weeks=PUBLISHED_WEEKS_AHEAD), _PUBLISHED_AT)
