"""For how long closed cases stay at a counter, what leaves with them, and why some stay longer."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.cases import CaseStatus

LEAST_DAYS = 30
MOST_DAYS = 3650
USUAL_DAYS = 180
"""What the program proposes; nothing leaves until a station has set something."""

CLOSED = frozenset({CaseStatus.GRANTED, CaseStatus.WITHDRAWN, CaseStatus.DISMISSED, CaseStatus.REJECTED})
"""Where a case has come to its end here; a forwarded one waits for UDI, whose answer and card come to the counter."""


@dataclass(frozen=True, slots=True)
class RetentionSettings:
    """What a station has set.

    Attributes:
        days: for so many local days a closed case stays after the last thing that happened to it; None for always.
        minute: the minute of the local day from which it is done by itself; None where somebody starts it.
    """

    days: int | None = None
    minute: int | None = None

    def before(self, today: date) -> date:
        """Return the local day before which nothing more may have happened to a case that leaves.

        Raises:
            ValueError: closed cases stay for good.
        """
        if self.days is None:
            raise ValueError("no number of days is set")
        return today - timedelta(days=self.days)


class Stay(StrEnum):
    """Why a closed case of that age stays."""

    NOT_GIVEN_OUT = "not-given-out"
    APPOINTMENT = "appointment"
    WAITING = "waiting"
    FEE = "fee"
    CARD = "card"
    NOTICE = "notice"
    ITEM = "item"
    CONFLICT = "conflict"
    PRINTING = "printing"
    OUTAGE = "outage"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Gone:
    """How much has left, in numbers.

    Attributes:
        payloads: entries of the journal whose content left.
        others: rows that are counted nowhere else, such as appointments and lines of checklists.
    """

    cases: int = 0
    people: int = 0
    papers: int = 0
    payloads: int = 0
    others: int = 0

    def __add__(self, other: "Gone") -> "Gone":
        return Gone(
            self.cases + other.cases,
            self.people + other.people,
            self.papers + other.papers,
            self.payloads + other.payloads,
            self.others + other.others,
        )

    def __bool__(self) -> bool:
        return bool(self.cases or self.people or self.papers or self.payloads or self.others)


class Standing(StrEnum):
    """How it stands on a day with what is done by itself."""

    OFF = "off"
    LATER = "later"
    DUE = "due"
    DONE = "done"


def standing(settings: RetentionSettings, minute: int, *, ran_today: bool) -> Standing:
    """Return how it stands at a minute of the local day."""
    if settings.days is None or settings.minute is None:
        return Standing.OFF
    if ran_today:
        return Standing.DONE
    return Standing.DUE if minute >= settings.minute else Standing.LATER


@dataclass(frozen=True, slots=True)
class Link:
    """That rows of a table belong to rows of another one.

    Attributes:
        column: where a row says to which.
        table: the other table; empty where the database's own reference says so.
        only: a column and its value, where this holds for some rows alone.
    """

    column: str
    table: str = ""
    only: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class TableUse:
    """What a table says about people, and how its rows leave.

    Attributes:
        alone: the column that is empty where a row belongs to no case, and the instant by which such a row leaves.
        removed_by: the name of what removes its rows, where they leave in a way of their own.
        why: why what is kept is kept.
    """

    links: tuple[Link, ...] = ()
    alone: tuple[str, str] | None = None
    removed_by: str = ""
    personal: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    why: str = ""

    @property
    def classified(self) -> frozenset[str]:
        """Return all columns of which something is said."""
        return self.personal | self.plain | self.kept


@dataclass(frozen=True, slots=True)
class RetentionTable:
    """The use of every table, and which commands' contents stay.

    Attributes:
        about_station: the names of commands that say nothing about an applicant: settings, staff, the plan.
    """

    tables: Mapping[str, TableUse]
    about_station: frozenset[str] = field(default_factory=frozenset)


def read_retention_table(toml: bytes) -> RetentionTable:
    """Read the text of `resources/retention.toml`.

    Raises:
        ValueError: it is no TOML, or says something that has no meaning here.
    """
    said = tomllib.loads(toml.decode("utf-8"))
    commands = said.pop("commands", {})
    tables = {}
    for name, entry in said.items():
        if unknown := set(entry) - _KNOWN:
            raise ValueError(f"{name}: {', '.join(sorted(unknown))}")
        columns = {use: frozenset(entry.get(use, ())) for use in ("personal", "plain", "kept")}
        if sum(map(len, columns.values())) != len(frozenset().union(*columns.values())):
            raise ValueError(f"{name}: a column is said twice")
        if bool(columns["kept"]) != bool(entry.get("why")):
            raise ValueError(f"{name}: what is kept needs a reason")
        alone = tuple(part.strip() for part in entry["leaves_alone"].split(",")) if "leaves_alone" in entry else None
        if alone is not None and len(alone) != _PAIR:
            raise ValueError(f"{name}: leaves_alone")
        tables[name] = TableUse(
            links=tuple(_link(text) for text in entry.get("leaves_with", ())),
            alone=(alone[0], alone[1]) if alone else None,
            removed_by=entry.get("removed_by", ""),
            why=entry.get("why", ""),
            **columns,
        )
    return RetentionTable(tables, frozenset(commands.get("about_station", ())))


_KNOWN = frozenset({"leaves_with", "leaves_alone", "removed_by", "personal", "plain", "kept", "why"})
_PAIR = 2


def _link(text: str) -> Link:
    where, _, condition = text.partition("?")
    column, _, table = where.partition(">")
    name, _, value = condition.partition("=")
    return Link(column.strip(), table.strip(), (name.strip(), value.strip()) if condition else None)
