"""By when to attend and hand in, and the dates beside that one (R33, R34, R36, R44, R68)."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.advice.calendar_sums import counted_back, month_later
from desktop.domain.advice.conclusion import Conclusion
from desktop.domain.advice.situation import Situation
from desktop.domain.holidays import Holidays

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)
_RULES = ("R33", "R34", "R68", "R44")
_RULES_ON_PAPER = ("R33", "R68", "R44")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The dates that count before a permit expires, all of them local dates and all of them included.

    Attributes:
        attend_by: the last day to attend and hand in, one calendar month before expiry (R33).
        attend_by_open_day: the last day up to `attend_by` that is no Saturday, Sunday or public holiday (R36).
        register_by: the last day of registration for the exception of R34; `None` for paper, never registered online.
        f_code_by: the day from which one without an F-code applies in the ordinary way (R68).
        advised_from: the start of the recommended window (R44).
        advised_by: its end.
    """

    attend_by: date
    attend_by_open_day: date
    register_by: date | None
    f_code_by: date
    advised_from: date
    advised_by: date


def _last_open_day(day: date, holidays: Holidays) -> date:
    # In a year whose holidays are not known weekends alone count, and the finding `holidays-unknown` says so.
    while day.weekday() >= _SATURDAY or day in holidays.days:
        day -= _ONE_DAY
    return day


@lru_cache(maxsize=8192)
def _deadlines(expires_on: date, *, is_paper: bool, holidays: Holidays) -> Conclusion[Deadlines]:
    before = counted_back(expires_on)
    dates = Deadlines(
        attend_by=before.month_before,
        attend_by_open_day=_last_open_day(before.month_before, holidays),
        register_by=None if is_paper else before.register_by,
        f_code_by=before.f_code_by,
        advised_from=before.advised_from,
        advised_by=before.advised_by,
    )
    return Conclusion(dates, _RULES_ON_PAPER if is_paper else _RULES)


_NO_DEADLINES: Conclusion[Deadlines] = Conclusion()
_NOT_COMPARED: Conclusion[bool] = Conclusion()
_IN_TIME = {in_time: Conclusion(in_time, ("R33",)) for in_time in (True, False)}


def deadlines(situation: Situation, holidays: Holidays) -> Conclusion[Deadlines]:
    """Return the dates counted back from expiry; nothing where it is unknown or the permit is permanent."""
    if situation.expires_on is None or situation.is_permanent:
        return _NO_DEADLINES
    return _deadlines(situation.expires_on, is_paper=situation.is_paper, holidays=holidays)


def appointment_in_time(situation: Situation, dates: Conclusion[Deadlines]) -> Conclusion[bool]:
    """Return whether the appointment, booked or wished for, is not after the last day to attend (R33)."""
    on = situation.facts.appointment.on
    if on is None or dates.value is None:
        return _NOT_COMPARED
    return _IN_TIME[on <= dates.value.attend_by]


def is_month_end_borderline(attended_on: date, expires_on: date) -> bool:
    """Return whether attending then is late counted back from expiry, yet in time counted forward a month (R36).

    A month ahead of 29, 30 or 31 January ends with February: counted that way, the last days of a long month are in
    time for the end of a shorter one.
    """
    late = attended_on > counted_back(expires_on).month_before
    a_month_later = month_later(attended_on)
    return late and a_month_later is not None and a_month_later <= expires_on
