"""Guard rails: what may bring a counter to a halt some day, and from when on it is said.

Nothing here stops anything. Each rail turns a fact into a state, and the state is told days before it matters.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.backup_plan import BackupFacts
from desktop.domain.evening_pack import PackStanding

_MEASURED = timedelta(days=7)
"""Over so long the growth of the data is measured."""


class Rail(StrEnum):
    """What is watched, what hurts most first."""

    DISK = "disk"
    CLOCK = "clock"
    BACKUPS = "backups"
    RECOVERED = "recovered"
    DATA_AGE = "data-age"
    UNSENT = "unsent"
    STATION = "station"
    PRINT_JOBS = "print-jobs"
    CALENDAR = "calendar"
    EVENING_PACK = "evening-pack"


class Health(StrEnum):
    """How it stands with a rail; one that is not in use is neither good nor bad."""

    FINE = "fine"
    WARNING = "warning"
    URGENT = "urgent"
    NOT_USED = "not-used"


class Cause(StrEnum):
    """What exactly is said of a rail."""

    FINE = "fine"
    NOT_USED = "not-used"
    NOT_YET = "not-yet"
    DISK_FULL = "disk-full"
    DISK_GROWING = "disk-growing"
    CLOCK_BEHIND_JOURNAL = "clock-behind-journal"
    CLOCK_BEHIND_FILE = "clock-behind-file"
    CLOCK_JUMPED = "clock-jumped"
    CLOCK_OFF_STATION = "clock-off-station"
    BACKUP_NONE = "backup-none"
    BACKUP_OLD = "backup-old"
    BACKUP_SECOND_OLD = "backup-second-old"
    RECOVERED_OPEN = "recovered-open"
    DATA_OLD = "data-old"
    UNSENT_MANY = "unsent-many"
    UNSENT_OLD = "unsent-old"
    STATION_MANY = "station-many"
    STATION_SILENT = "station-silent"
    PRINT_WAITS = "print-waits"
    CALENDAR_SHORT = "calendar-short"
    CALENDAR_EMPTY = "calendar-empty"
    PACK_MISSING = "pack-missing"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From when on something is said; a station sets its own among the terms of the catalogue.

    Attributes:
        disk_days: the room lasts for fewer days than this at the growth of the last week.
        disk_floor_mb: less room than this, in units of 1,000,000 bytes, is urgent whatever the growth.
        clock_minutes: the clock is off by more than this.
        data_days: the newest file from elsewhere is older than this.
        unsent_days, unsent_entries: the oldest entry that was not given out is older than this, or there are more.
        station_hours, station_entries: the station was last heard of longer ago, or more waits for it.
        print_hours: a job for the printer has waited for longer than this.
        calendar_days: the published calendar ends within this.
        backup_hours: the newest backup is older than this.
        backup_second_days: so long none has been laid in the second place.
    """

    disk_days: int
    disk_floor_mb: int
    clock_minutes: int
    data_days: int
    unsent_days: int
    unsent_entries: int
    station_hours: int
    station_entries: int
    print_hours: int
    calendar_days: int
    backup_hours: int
    backup_second_days: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known at one moment; None where there is nothing to know. All instants are UTC.

    Attributes:
        now: by the counter's clock.
        free_bytes: of the disk that the data lies on.
        sizes: how many bytes the data took, by local day, the oldest first.
        newest_entry: when the newest entry of this counter's journal was written, by its own clock.
        file_ahead: by how much the newest file was made later than it was taken in; zero or less for none.
        clock_jump: by how much the clock went otherwise than time did since it was last looked at; forwards is more
            than zero.
        data_made_at: when the newest file from elsewhere was made; None where the station takes none in.
        unsent: how many entries were not given out; None where the station gives none out.
        oldest_unsent: when the oldest of them was written.
        station_offset: by how much the station's clock is ahead of this computer's, or behind it.
        station_heard_at: when the station last answered, by its clock.
        station_waiting: how many entries wait for the station; None where the counter is alone.
        oldest_job: when the oldest job that waits for a printer was asked for.
        published_until: the last local day with places; None where none lies ahead.
        today: the local day.
        pack: how it stands with today's evening pack.
        backups: how it stands with them; None where none are made.
        recovered: how many steps came back from the second journal, did not have their effect, and wait for somebody.
    """

    now: datetime
    today: date
    free_bytes: int | None = None
    sizes: tuple[tuple[date, int], ...] = ()
    newest_entry: datetime | None = None
    file_ahead: timedelta | None = None
    clock_jump: timedelta | None = None
    data_made_at: datetime | None = None
    unsent: int | None = None
    oldest_unsent: datetime | None = None
    station_offset: timedelta | None = None
    station_heard_at: datetime | None = None
    station_waiting: int | None = None
    oldest_job: datetime | None = None
    published_until: date | None = None
    pack: PackStanding = PackStanding.OFF
    backups: BackupFacts | None = None
    recovered: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """How it stands with one rail.

    Attributes:
        amount: what the sentence counts: days, minutes, hours, entries, or megabytes; what, follows from the cause.
    """

    rail: Rail
    health: Health
    cause: Cause
    amount: int = 0

    @property
    def warns(self) -> bool:
        """Say whether somebody is to be told."""
        return self.health in (Health.WARNING, Health.URGENT)


def judge(facts: Facts, limits: Thresholds) -> tuple[Finding, ...]:
    """Return how it stands with each rail, in their order."""
    return tuple(_JUDGES[rail](facts, limits) for rail in Rail)


def days_of_room(free_bytes: int, sizes: tuple[tuple[date, int], ...]) -> int | None:
    """Return for how many days the room lasts at the growth of the last week; None where nothing grows.

    Args:
        free_bytes: what is left above the floor.
        sizes: as in `Facts`. Of fewer than two days nothing can be said.
    """
    if len(sizes) < 2:
        return None
    last_day, last = sizes[-1]
    first_day, first = next(each for each in sizes if each[0] >= last_day - _MEASURED)
    days = (last_day - first_day).days
    if days < 1 or last <= first:
        return None
    return max(free_bytes, 0) * days // (last - first)


def _disk(facts: Facts, limits: Thresholds) -> Finding:
    if facts.free_bytes is None:
        return _not_used(Rail.DISK)
    floor = limits.disk_floor_mb * 1_000_000
    megabytes = facts.free_bytes // 1_000_000
    if facts.free_bytes < floor:
        return Finding(Rail.DISK, Health.URGENT, Cause.DISK_FULL, megabytes)
    days = days_of_room(facts.free_bytes - floor, facts.sizes)
    if days is not None and days < limits.disk_days:
        return Finding(Rail.DISK, Health.WARNING, Cause.DISK_GROWING, days)
    return Finding(Rail.DISK, Health.FINE, Cause.FINE, megabytes)


def _clock(facts: Facts, limits: Thresholds) -> Finding:
    allowed = timedelta(minutes=limits.clock_minutes)
    suspicions = (
        (Cause.CLOCK_BEHIND_JOURNAL, facts.newest_entry - facts.now if facts.newest_entry else timedelta()),
        (Cause.CLOCK_JUMPED, abs(facts.clock_jump) if facts.clock_jump is not None else timedelta()),
        (Cause.CLOCK_OFF_STATION, abs(facts.station_offset) if facts.station_offset is not None else timedelta()),
        (Cause.CLOCK_BEHIND_FILE, facts.file_ahead or timedelta()),
    )
    for cause, off in suspicions:
        if off > allowed:
            return Finding(Rail.CLOCK, Health.WARNING, cause, off // timedelta(minutes=1))
    return Finding(Rail.CLOCK, Health.FINE, Cause.FINE)


def _backups(facts: Facts, limits: Thresholds) -> Finding:
    known = facts.backups
    if known is None:
        return _not_used(Rail.BACKUPS)
    age = facts.now - (known.taken_at or known.began_at or facts.now)
    hours = max(age, timedelta()) // timedelta(hours=1)
    if age > timedelta(hours=limits.backup_hours):
        cause = Cause.BACKUP_OLD if known.taken_at else Cause.BACKUP_NONE
        return Finding(Rail.BACKUPS, Health.WARNING, cause, hours)
    if known.second_since is not None:
        apart = facts.now - (known.second_at or known.second_since)
        if apart > timedelta(days=limits.backup_second_days):
            return Finding(Rail.BACKUPS, Health.WARNING, Cause.BACKUP_SECOND_OLD, apart // timedelta(days=1))
    return Finding(Rail.BACKUPS, Health.FINE, Cause.FINE if known.taken_at else Cause.NOT_YET, hours)


def _recovered(facts: Facts, _: Thresholds) -> Finding:
    if facts.recovered:
        return Finding(Rail.RECOVERED, Health.URGENT, Cause.RECOVERED_OPEN, facts.recovered)
    return Finding(Rail.RECOVERED, Health.FINE, Cause.FINE)


def _data_age(facts: Facts, limits: Thresholds) -> Finding:
    if facts.data_made_at is None:
        return _not_used(Rail.DATA_AGE)
    age = facts.now - facts.data_made_at
    days = max(age, timedelta()) // timedelta(days=1)
    if age > timedelta(days=limits.data_days):
        return Finding(Rail.DATA_AGE, Health.WARNING, Cause.DATA_OLD, days)
    return Finding(Rail.DATA_AGE, Health.FINE, Cause.FINE, days)


def _unsent(facts: Facts, limits: Thresholds) -> Finding:
    if facts.unsent is None:
        return _not_used(Rail.UNSENT)
    if facts.oldest_unsent is not None and facts.now - facts.oldest_unsent > timedelta(days=limits.unsent_days):
        days = (facts.now - facts.oldest_unsent) // timedelta(days=1)
        return Finding(Rail.UNSENT, Health.WARNING, Cause.UNSENT_OLD, days)
    if facts.unsent > limits.unsent_entries:
        return Finding(Rail.UNSENT, Health.WARNING, Cause.UNSENT_MANY, facts.unsent)
    return Finding(Rail.UNSENT, Health.FINE, Cause.FINE, facts.unsent)


def _station(facts: Facts, limits: Thresholds) -> Finding:
    if facts.station_waiting is None:
        return _not_used(Rail.STATION)
    if facts.station_heard_at is not None and facts.now - facts.station_heard_at > timedelta(
        hours=limits.station_hours
    ):
        hours = (facts.now - facts.station_heard_at) // timedelta(hours=1)
        return Finding(Rail.STATION, Health.WARNING, Cause.STATION_SILENT, hours)
    if facts.station_waiting > limits.station_entries:
        return Finding(Rail.STATION, Health.WARNING, Cause.STATION_MANY, facts.station_waiting)
    return Finding(Rail.STATION, Health.FINE, Cause.FINE, facts.station_waiting)


def _print_jobs(facts: Facts, limits: Thresholds) -> Finding:
    waited = facts.now - facts.oldest_job if facts.oldest_job else timedelta()
    hours = max(waited, timedelta()) // timedelta(hours=1)
    if waited > timedelta(hours=limits.print_hours):
        return Finding(Rail.PRINT_JOBS, Health.WARNING, Cause.PRINT_WAITS, hours)
    return Finding(Rail.PRINT_JOBS, Health.FINE, Cause.FINE, hours)


def _calendar(facts: Facts, limits: Thresholds) -> Finding:
    if facts.published_until is None or facts.published_until < facts.today:
        return Finding(Rail.CALENDAR, Health.URGENT, Cause.CALENDAR_EMPTY)
    ahead = (facts.published_until - facts.today).days
    if ahead < limits.calendar_days:
        return Finding(Rail.CALENDAR, Health.WARNING, Cause.CALENDAR_SHORT, ahead)
    return Finding(Rail.CALENDAR, Health.FINE, Cause.FINE, ahead)


def _evening_pack(facts: Facts, _: Thresholds) -> Finding:
    if facts.pack is PackStanding.OFF:
        return _not_used(Rail.EVENING_PACK)
    if facts.pack is PackStanding.MISSING:
        return Finding(Rail.EVENING_PACK, Health.WARNING, Cause.PACK_MISSING)
    return Finding(Rail.EVENING_PACK, Health.FINE, Cause.FINE)


def _not_used(rail: Rail) -> Finding:
    return Finding(rail, Health.NOT_USED, Cause.NOT_USED)


_JUDGES: dict[Rail, Callable[[Facts, Thresholds], Finding]] = {
    Rail.DISK: _disk,
    Rail.CLOCK: _clock,
    Rail.BACKUPS: _backups,
    Rail.RECOVERED: _recovered,
    Rail.DATA_AGE: _data_age,
    Rail.UNSENT: _unsent,
    Rail.STATION: _station,
    Rail.PRINT_JOBS: _print_jobs,
    Rail.CALENDAR: _calendar,
    Rail.EVENING_PACK: _evening_pack,
}
