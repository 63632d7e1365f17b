"""What an action is, and in which part of the program it works."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Place(StrEnum):
    """A part of the program whose keys work while the keyboard is in it."""

    EVERYWHERE = "everywhere"
    TODAY = "today"
    CALENDAR = "calendar"
    BOOKING = "booking"
    CASE = "case"
    CHECKLIST = "checklist"
    QUESTIONS = "questions"
    CARD = "card"
    HAND_IN = "hand-in"
    TILL = "till"
    PAPERS = "papers"
    PAPER = "paper"
    ITEMS = "items"
    STATION = "station"
    PLAN = "plan"
    CLOSURES = "closures"
    FILES = "files"
    QUESTION = "question"
    FORMS = "forms"
    ROOM = "room"
    MANUAL = "manual"


class Way(StrEnum):
    """How a key comes to its action, which decides what other key may take its place."""

    SHORTCUT = "shortcut"
    """Qt finds it, wherever in the place the keyboard is: a key with Ctrl or Alt, or a function key."""
    LETTER = "letter"
    """The list that has the keyboard takes it: a key alone, so that a scanned passport presses nothing."""
    FIXED = "fixed"
    """It stands for itself, as the arrows, Enter and Esc do, or several belong together: never another key."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done by a key.

    Attributes:
        code: what it is known by, such as `today.check-in`; other keys are remembered by it.
        source: what it does, English, to be translated in the context `Actions`.
        keys: the keys that it has at first, in Qt's portable writing; none for what is only in the palette.
    """

    code: str
    source: str
    keys: tuple[str, ...]
    place: Place
    way: Way

    @property
    def text(self) -> str:
        """What it does, in the language of the window."""
        return QCoreApplication.translate("Actions", self.source)


INSIDE: dict[Place, tuple[Place, ...]] = {
    Place.TODAY: (Place.EVERYWHERE,),
    Place.CALENDAR: (Place.EVERYWHERE,),
    Place.BOOKING: (Place.EVERYWHERE,),
    Place.CASE: (Place.EVERYWHERE,),
    Place.CHECKLIST: (Place.CASE, Place.HAND_IN),
    Place.QUESTIONS: (Place.CASE, Place.HAND_IN),
    Place.CARD: (Place.CASE,),
    Place.HAND_IN: (Place.EVERYWHERE,),
    Place.TILL: (Place.HAND_IN,),
    Place.PAPERS: (Place.EVERYWHERE,),
    Place.PAPER: (Place.EVERYWHERE,),
    Place.ITEMS: (Place.EVERYWHERE,),
    Place.STATION: (Place.EVERYWHERE,),
    Place.PLAN: (Place.STATION,),
    Place.CLOSURES: (Place.STATION,),
    Place.FILES: (Place.STATION,),
    Place.QUESTION: (Place.TODAY, Place.ITEMS, Place.CASE),
    Place.FORMS: (),
    Place.ROOM: (),
    Place.MANUAL: (Place.EVERYWHERE,),
}
"""Which parts lie in which: the keys of a part and of all around it work at the same time."""

_TITLES = {
    Place.EVERYWHERE: QT_TRANSLATE_NOOP("Actions", "Everywhere"),
    Place.TODAY: QT_TRANSLATE_NOOP("Actions", "Today"),
    Place.CALENDAR: QT_TRANSLATE_NOOP("Actions", "Calendar"),
    Place.BOOKING: QT_TRANSLATE_NOOP("Actions", "Booking"),
    Place.CASE: QT_TRANSLATE_NOOP("Actions", "Case"),
    Place.CHECKLIST: QT_TRANSLATE_NOOP("Actions", "Checklist"),
    Place.QUESTIONS: QT_TRANSLATE_NOOP("Actions", "Questions of the checklist"),
    Place.CARD: QT_TRANSLATE_NOOP("Actions", "Biometrics and card"),
    Place.HAND_IN: QT_TRANSLATE_NOOP("Actions", "Hand-in"),
    Place.TILL: QT_TRANSLATE_NOOP("Actions", "Till"),
    Place.PAPERS: QT_TRANSLATE_NOOP("Actions", "Papers"),
    Place.PAPER: QT_TRANSLATE_NOOP("Actions", "Paper on screen"),
    Place.ITEMS: QT_TRANSLATE_NOOP("Actions", "Items"),
    Place.STATION: QT_TRANSLATE_NOOP("Actions", "Station"),
    Place.PLAN: QT_TRANSLATE_NOOP("Actions", "Plan"),
    Place.CLOSURES: QT_TRANSLATE_NOOP("Actions", "Closures"),
    Place.FILES: QT_TRANSLATE_NOOP("Actions", "Files"),
    Place.QUESTION: QT_TRANSLATE_NOOP("Actions", "Where something is asked"),
    Place.FORMS: QT_TRANSLATE_NOOP("Actions", "Forms filled in by hand"),
    Place.ROOM: QT_TRANSLATE_NOOP("Actions", "Waiting room"),
    Place.MANUAL: QT_TRANSLATE_NOOP("Actions", "Manual"),
}


def place_word(place: Place) -> str:
    """Return what a part of the program is called, in the language of the window."""
    return QCoreApplication.translate("Actions", str(_TITLES[place]))


def around(place: Place) -> frozenset[Place]:
    """Return a part and all that it lies in."""
    found = {place}
    for outer in INSIDE.get(place, ()):
        found |= around(outer)
    return frozenset(found)


def meet(one: Place, other: Place) -> bool:
    """Say whether the keys of two parts can work at the same time."""
    return one in around(other) or other in around(one)
