"""What is done for lists in the worker: plain functions with their arguments, none of which touches a widget."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from pathlib import Path

from desktop.domain.languages import Language
from desktop.services.calendar_export import calendar_of
from desktop.services.commands import Store
from desktop.services.lists import MadeList, day_list, day_list_book, day_list_pdf, wall_plan, wall_plan_pdf, week_of
from desktop.services.work import Actor
from ui.screens.papers.jobs import Draw, Drawn


class ListKind(Enum):
    """Which list."""

    DESKS = auto()
    WALL = auto()
    PLAN = auto()


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list and its pages."""

    kind: ListKind
    made: MadeList
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class MakeList:
    """Make a list about a local day, or about its week, and the pictures of its pages."""

    store: Store
    actor: Actor
    kind: ListKind
    day: date
    language: Language
    dpi: float

    def __call__(self) -> ShownList:
        """Return the list.

        Raises:
            RuleBroken: `no-right`.
        """
        if self.kind is ListKind.PLAN:
            made = wall_plan_pdf(wall_plan(self.store, self.actor, *week_of(self.day), self.language))
        else:
            named = self.kind is ListKind.DESKS
            made = day_list_pdf(day_list(self.store, self.actor, self.day, self.language, with_names=named))
        return ShownList(self.kind, made, Draw(made.pdf, self.dpi)())


@dataclass(frozen=True, slots=True)
class MakeBook:
    """Make the list of a day as a spreadsheet."""

    store: Store
    actor: Actor
    day: date
    language: Language
    with_names: bool

    def __call__(self) -> bytes:
        """Return the file."""
        return day_list_book(day_list(self.store, self.actor, self.day, self.language, with_names=self.with_names))


@dataclass(frozen=True, slots=True)
class SaveCalendar:
    """Write the plan and the appointments of some days as a calendar file."""

    store: Store
    first: date
    last: date
    language: Language
    path: Path

    def __call__(self) -> tuple[Path, int]:
        """Return where it was written, and how many appointments are in it.

        Raises:
            OSError: the file cannot be written.
        """
        made = calendar_of(self.store, self.first, self.last, self.language)
        self.path.write_bytes(made.body)
        return self.path, made.appointments
