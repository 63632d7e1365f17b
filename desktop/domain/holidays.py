"""Norway's public holidays, and on which weekdays a counter could be open.

The days come from `resources/holidays.toml`. Statutory days only: 24 and 31 December are ordinary weekdays here, and a
station's own closures belong to its calendar.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.languages import Language, Text

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


class OutsideCalendar(Exception):
    """The public holidays of that year are not known.

    Attributes:
        year: the year asked about.
    """

    def __init__(self, year: int) -> None:
        super().__init__("outside-calendar")
        self.year = year


@dataclass(frozen=True, slots=True, eq=False)
class Holidays:
    """The public holidays of a span of years.

    Attributes:
        days: every public holiday of those years, also those that fall on a Saturday or a Sunday.
        first_year: the first year whose holidays are known.
        last_year: the last one.
        names: what each day is called; two names where two holidays fall on one day.
    """

    days: frozenset[date]
    first_year: int
    last_year: int
    names: Mapping[date, tuple[Text, ...]]

    @classmethod
    def parse(cls, toml: bytes) -> "Holidays":
        """Read the holidays from the text of `resources/holidays.toml`.

        Raises:
            ValueError: the text is not TOML in UTF-8, or a key is missing.
        """
        table = tomllib.loads(toml.decode())
        names: dict[date, tuple[Text, ...]] = {}
        try:
            for holiday in table["holiday"]:
                name = Text(nb=holiday["nb"], nn=holiday["nn"], en=holiday["en"])
                for day in holiday["dates"]:
                    names[day] = (*names.get(day, ()), name)
            return cls(days=frozenset(names), first_year=table["first_year"], last_year=table["last_year"], names=names)
        except KeyError as missing:
            raise ValueError(f"the holidays lack the key {missing}") from missing

    def knows(self, day: date) -> bool:
        """Return whether the public holidays of the day's year are known."""
        return self.first_year <= day.year <= self.last_year

    def is_open_weekday(self, day: date) -> bool:
        """Return whether the day is neither a Saturday, a Sunday nor a public holiday.

        Raises:
            OutsideCalendar: the holidays of that year are not known.
        """
        if not self.knows(day):
            raise OutsideCalendar(day.year)
        return day.weekday() < _SATURDAY and day not in self.days

    def last_open_day_on_or_before(self, day: date) -> date:
        """Return the last open weekday up to and including the day.

        Raises:
            OutsideCalendar: the holidays of that year are not known.
        """
        while not self.is_open_weekday(day):
            day -= _ONE_DAY
        return day

    def name(self, day: date, language: Language) -> str:
        """Return what a public holiday is called, and nothing for any other day."""
        return ", ".join(name.into(language) for name in self.names.get(day, ()))
