"""A calendar file read back by the same library: ids, times over both clock changes, and what is cancelled."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from desktop.domain.clock import OSLO, instant_of
from desktop.exchange.icalendar_file import CalendarEntry, calendar_file

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
CHANGED = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)


def read_back(*entries: CalendarEntry) -> Calendar:
    calendar = Calendar.from_ical(calendar_file("Timer", entries, NOW, "nb"))
    assert isinstance(calendar, Calendar)
    return calendar


def instant(value: datetime) -> datetime:
    return value.astimezone(UTC)


def test_an_entry_comes_back_as_it_was_written() -> None:
    entry = CalendarEntry(
        "0197-id", date(2026, 11, 23), 9 * 60, 25, "Bestilt: innlevering", "Skranke 1", sequence=3, changed_at=CHANGED
    )
    (event,) = read_back(entry).events

    assert event["UID"] == "0197-id@skranke"
    assert event["SUMMARY"] == "Bestilt: innlevering"
    assert event["LOCATION"] == "Skranke 1"
    assert event["SEQUENCE"] == 3
    assert (event["STATUS"], event["TRANSP"]) == ("CONFIRMED", "OPAQUE")
    assert event.decoded("dtstart") == datetime(2026, 11, 23, 9, tzinfo=OSLO)
    assert event["DTSTART"].params["TZID"] == "Europe/Oslo"
    assert event.decoded("duration") == timedelta(minutes=25)
    assert event.decoded("last-modified") == CHANGED


@pytest.mark.parametrize(
    ("day", "minute", "utc"),
    [
        (date(2026, 3, 28), 9 * 60, datetime(2026, 3, 28, 8, tzinfo=UTC)),
        (date(2026, 3, 29), 60 + 30, datetime(2026, 3, 29, 0, 30, tzinfo=UTC)),
        (date(2026, 3, 29), 9 * 60, datetime(2026, 3, 29, 7, tzinfo=UTC)),
        (date(2026, 10, 25), 2 * 60 + 30, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (date(2026, 10, 25), 9 * 60, datetime(2026, 10, 25, 8, tzinfo=UTC)),
        (date(2028, 2, 29), 12 * 60, datetime(2028, 2, 29, 11, tzinfo=UTC)),
    ],
)
def test_times_are_right_by_the_rules_in_the_file_itself(day: date, minute: int, utc: datetime) -> None:
    calendar = read_back(CalendarEntry("a", day, minute, 60, "Bestilt"))

    (event,) = calendar.events
    assert instant(event.decoded("dtstart")) == utc == instant_of(day, minute)
    # The zone that the file brings along says the same as the one of this machine.
    (zone,) = calendar.timezones
    assert zone["TZID"] == "Europe/Oslo"
    local = datetime(day.year, day.month, day.day, minute // 60, minute % 60)  # noqa: DTZ001 - by the file's zone
    assert local.replace(tzinfo=zone.to_tz(lookup_tzid=False)).astimezone(UTC) == utc


def test_an_errand_over_the_clock_change_ends_after_the_minutes_that_pass() -> None:
    (event,) = read_back(CalendarEntry("a", date(2026, 10, 25), 2 * 60 + 30, 60, "Bestilt")).events
    assert instant(event.decoded("dtstart")) + event.decoded("duration") == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_what_is_cancelled_says_so_and_takes_no_time() -> None:
    (event,) = read_back(
        CalendarEntry("a", date(2026, 11, 23), 540, 20, "Avbestilt", cancelled=True, sequence=2)
    ).events
    assert (event["STATUS"], event["TRANSP"], event["SEQUENCE"]) == ("CANCELLED", "TRANSPARENT", 2)


def test_whole_days_and_open_stretches() -> None:
    first, last = date(2026, 12, 24), date(2026, 12, 26)
    closed = CalendarEntry("c", first, None, 1440, "Stengt", last_day=last)
    opened = CalendarEntry("o", first, 540, 300, "Timer fra skranken", busy=False)
    by_id = {str(event["UID"]): event for event in read_back(closed, opened).events}
    assert by_id["c@skranke"].decoded("dtstart") == first
    assert by_id["c@skranke"].decoded("dtend") == last + timedelta(days=1)
    assert by_id["o@skranke"]["TRANSP"] == "TRANSPARENT"


def test_the_same_entries_give_the_same_bytes_in_any_order_and_none_is_a_calendar_too() -> None:
    entries = [CalendarEntry(name, date(2026, 11, 23), 540, 20, "Bestilt; å, æ") for name in "ab"]
    made = calendar_file("Timer", entries, NOW, "nb")
    assert made == calendar_file("Timer", entries[::-1], NOW, "nb")
    assert max(len(line) for line in made.split(b"\r\n")) <= 75
    assert read_back().events == []
