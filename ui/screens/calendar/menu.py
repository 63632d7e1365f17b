"""The menu of an item: legal steps only."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.appointments import LAST_STEP, LENGTHENABLE, MOVABLE, Step
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.languages import Language
from desktop.domain.rights import Right
from desktop.services.queries.day import AppointmentRow
from desktop.services.reference import reasons
from ui.screens.calendar.contents import Item, Kind
from ui.words import step_word, undo_word


class Deed(Enum):
    """What a line of the menu does."""

    OPEN = auto()
    BOOK = auto()
    MOVE = auto()
    MOVE_HERE = auto()
    LENGTH = auto()
    COPY = auto()
    PASTE = auto()
    BESIDE = auto()
    STEP = auto()
    CANCEL = auto()
    UNDO = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the menu: what it does, to what, with which step or coded reason."""

    deed: Deed
    item: Item
    step: Step | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What decides over the lines.

    Attributes:
        offered: the steps that can be taken now.
        moving, copied: whether an appointment is being moved, or was copied.
        beside: whether one more person may be booked at the time of an appointment.
    """

    rights: frozenset[Right]
    offered: Callable[[AppointmentRow], tuple[Step, ...]]
    moving: bool
    language: Language
    copied: bool = False
    beside: Callable[[Item], bool] | None = None


def make_menu(item: Item, known: Circumstances, parent: QWidget) -> QMenu:
    """Return the menu of an item; each action carries its `Choice`. Nothing that would be refused is in it."""
    menu = QMenu(parent)
    if item.kind is Kind.HEADING:
        if item.desk is None:
            _add(menu, QCoreApplication.translate("Calendar", "Show the day"), Choice(Deed.OPEN, item), "Enter")
    elif item.row is None:
        if item.kind is Kind.FREE and Right.BOOK in known.rights:
            _add_free(menu, item, known)
    else:
        _add_appointment(menu, item, item.row, known)
    return menu


def _add_free(menu: QMenu, item: Item, known: Circumstances) -> None:
    if known.moving:
        _add(menu, QCoreApplication.translate("Calendar", "Move here"), Choice(Deed.MOVE_HERE, item), "Enter")
    else:
        _add(menu, QCoreApplication.translate("Calendar", "Book here"), Choice(Deed.BOOK, item), "Enter")
    if known.copied:
        _add(menu, QCoreApplication.translate("Calendar", "Paste here"), Choice(Deed.PASTE, item), "Ctrl+V")


def _add_appointment(menu: QMenu, item: Item, row: AppointmentRow, known: Circumstances) -> None:
    _add(menu, QCoreApplication.translate("Calendar", "Open the case"), Choice(Deed.OPEN, item), "Enter")
    if row.state in MOVABLE and Right.BOOK in known.rights:
        _add(menu, QCoreApplication.translate("Calendar", "Move to another time"), Choice(Deed.MOVE, item), "M")
    if row.state in LENGTHENABLE and Right.BOOK in known.rights:
        _add(menu, QCoreApplication.translate("Calendar", "Change length"), Choice(Deed.LENGTH, item), "Shift+↓")
    if Right.BOOK in known.rights:
        _add(menu, QCoreApplication.translate("Calendar", "Copy"), Choice(Deed.COPY, item), "Ctrl+C")
    if known.beside is not None and known.beside(item):
        _add(menu, QCoreApplication.translate("Calendar", "Book beside …"), Choice(Deed.BESIDE, item))
    menu.addSeparator()
    for step in known.offered(row):
        _add(menu, step_word(step), Choice(Deed.STEP, item, step))
    if Step.CANCEL in row.steps and Right.BOOK in known.rights:
        why = menu.addMenu(step_word(Step.CANCEL))
        for code, text in reasons(known.language)[ReasonGroup.CANCELLATION]:
            _add(why, text, Choice(Deed.CANCEL, item, Step.CANCEL, code))
    last = LAST_STEP.get(row.state)
    if last is not None and Right.RECEIVE in known.rights:
        menu.addSeparator()
        _add(menu, undo_word(last), Choice(Deed.UNDO, item, last))


def _add(menu: QMenu, text: str, choice: Choice, key: str = "") -> None:
    action = QAction(text.replace("&", "&&") + (f"\t{key}" if key else ""), menu)
    action.setData(choice)
    menu.addAction(action)
