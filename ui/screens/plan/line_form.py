"""The form of one line of the plan."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.plan_lines import LAST, ReleaseKind
from desktop.services.queries.calendar import DeskRow
from desktop.services.reference import catalogue
from ui.screens.plan.tick_row import TickRow, beside
from ui.screens.plan.typed_line import Fault, ForWhom, Part, Rhythm, TypedLine
from ui.screens.plan.words import desk_word, fault_word, nth_word, weekday_word
from ui.theme.tokens import tokens
from ui.widgets.elided import ElidedCombo
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_WEEKDAYS = tuple(range(1, 8))
_ORDINALS = (1, 2, 3, 4, 5, LAST)
_LONGEST = 200
_SHORT = 6


class LineForm(QScrollArea):
    """Shows the fields of a line; every text stays as it was typed.

    Signals:
        edited: `TypedLine`, after every change.
        left: the keyboard left a text, or a tick was set: time to say what is wrong.
    """

    edited = Signal(object)
    left = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._typed: TypedLine | None = None
        self._filling = False
        self._desks: tuple[DeskRow, ...] = ()
        self.title = label("", "heading", wrap=True)
        self.desk, self.rhythm, self.for_whom, self.release, self.release_weekday = (ElidedCombo() for _ in range(5))
        self.weekdays = TickRow(_WEEKDAYS, 4)
        self.nth = TickRow(_ORDINALS, 3)
        self.services = TickRow(tuple(service.code for service in catalogue().services), 1)
        self.texts: dict[str, QLineEdit] = {name: QLineEdit() for name in _PART_OF_TEXT}
        self.fields: dict[Part, Field] = {
            Part.DESK: Field("", self.desk),
            Part.WEEKDAYS: Field("", self.weekdays),
            Part.NTH: Field("", self.nth),
            **{part: Field("", self.texts[name]) for name, part in _PART_OF_TEXT.items()},
        }
        self._choices = {
            "rhythm": Field("", self.rhythm),
            "for_whom": Field("", self.for_whom),
            "release": Field("", self.release),
            "release_weekday": Field("", self.release_weekday),
            "services": Field("", self.services),
        }
        for box in (self.desk, self.rhythm, self.for_whom, self.release, self.release_weekday):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORT)
        self._lay_out()
        self._connect()
        self.words(language)

    def line(self, part: Part) -> QLineEdit:
        """Return the line in which a part is typed."""
        return next(self.texts[name] for name, of in _PART_OF_TEXT.items() if of is part)

    def set_desks(self, desks: Sequence[DeskRow]) -> None:
        """Offer these desks."""
        if tuple(desks) == self._desks:
            return
        self._desks = tuple(desks)
        self._filling = True
        self.desk.clear()
        for desk in desks:
            self.desk.addItem(desk_word(desk.number), desk.desk_id)
        self._filling = False

    def show_line(self, typed: TypedLine) -> None:
        """Show a line; a field that says so already is left alone, with its cursor."""
        self._typed = typed
        self._filling = True
        self.desk.setCurrentIndex(self.desk.findData(typed.desk_id))
        _choose(self.rhythm, typed.rhythm)
        _choose(self.for_whom, typed.for_whom)
        _choose(self.release, typed.release)
        _choose(self.release_weekday, typed.release_weekday)
        self.weekdays.set_ticked(typed.weekdays)
        self.nth.set_ticked(typed.nth)
        self.services.set_ticked(typed.services)
        for name, line in self.texts.items():
            if line.text() != getattr(typed, name):
                line.setText(getattr(typed, name))
        self._filling = False
        self._show_parts()

    def show_faults(self, faults: Mapping[Part, Fault]) -> None:
        """Say at each field what is wrong with it, and nothing at the others."""
        wanted = {_shown_at(part, self._typed): fault for part, fault in faults.items()}
        for part, field in self.fields.items():
            field.set_error(fault_word(wanted[part], self._language) if part in wanted else "")

    def keep_faults(self, faults: Mapping[Part, Fault]) -> None:
        """Take away at once what is no longer wrong, and say nothing new while somebody types."""
        wrong = {_shown_at(part, self._typed) for part in faults}
        for part, field in self.fields.items():
            if part not in wrong:
                field.set_error("")

    def focus_first(self, faults: Mapping[Part, Fault]) -> None:
        """Take the keyboard to the first field with a fault."""
        wanted = {_shown_at(part, self._typed) for part in faults}
        first = next((field for part, field in self.fields.items() if part in wanted), None)
        if first is not None:
            first.input.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(first)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the line be looked at only."""
        for field in (*self.fields.values(), *self._choices.values()):
            field.setEnabled(not read_only)

    def words(self, language: Language) -> None:
        """Name everything in a language."""
        self._language = language
        give_name(self, self.tr("The chosen line"))
        self.title.setText(self.tr("The chosen line"))
        self._filling = True
        _offer(self.rhythm, self._rhythms())
        _offer(self.for_whom, self._audiences())
        _offer(self.release, self._releases())
        _offer(self.release_weekday, [(day, weekday_word(day, language, short=False)) for day in _WEEKDAYS])
        for at, desk in enumerate(self._desks):
            self.desk.setItemText(at, desk_word(desk.number))
        self._filling = False
        self.weekdays.set_texts({day: weekday_word(day, language) for day in _WEEKDAYS})
        self.nth.set_texts({each: nth_word(each) for each in _ORDINALS})
        self.services.set_texts({each.code: each.name.into(language) for each in catalogue().services})
        for part, texts in self._titles().items():
            self.fields[part].set_texts(*texts)
        self._choices["rhythm"].set_texts(self.tr("Weeks"))
        self._choices["for_whom"].set_texts(self.tr("For whom"))
        self._choices["release"].set_texts(self.tr("Released"), self.tr("From then on the places can be booked"))
        self._choices["release_weekday"].set_texts(self.tr("On"))
        self._choices["services"].set_texts(self.tr("Only these errands"), self.tr("None ticked: all the desk takes"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words(self._language)

    @Slot()
    def _changed(self) -> None:
        if self._filling or self._typed is None:
            return
        self._typed = replace(
            self._typed,
            desk_id=str(self.desk.currentData() or self._typed.desk_id),
            weekdays=tuple(int(each) for each in self.weekdays.ticked),
            nth=tuple(int(each) for each in self.nth.ticked),
            services=tuple(str(each) for each in self.services.ticked),
            rhythm=Rhythm(self.rhythm.currentData()),
            for_whom=ForWhom(self.for_whom.currentData()),
            release=ReleaseKind(self.release.currentData()),
            release_weekday=int(self.release_weekday.currentData()),
            **{name: line.text() for name, line in self.texts.items()},
        )
        self._show_parts()
        self.edited.emit(self._typed)

    def _show_parts(self) -> None:
        """Show the fields that the choices call for."""
        typed = self._typed
        if typed is None:
            return
        weeks = typed.rhythm is Rhythm.EVERY_N
        later = typed.release in (ReleaseKind.DAYS_BEFORE, ReleaseKind.WEEKS_BEFORE)
        for part, shown in (
            (Part.EVERY, weeks),
            (Part.ANCHOR, weeks),
            (Part.NTH, typed.rhythm is Rhythm.NTH),
            (Part.PUBLIC, typed.for_whom is ForWhom.COUNT),
            (Part.TURN, typed.for_whom is ForWhom.TURN),
            (Part.AHEAD, later),
            (Part.RELEASE_TIME, later),
        ):
            self.fields[part].setVisible(shown)
        self._choices["release_weekday"].setVisible(typed.release is ReleaseKind.WEEKS_BEFORE)
        before = self.tr("Weeks before") if typed.release is ReleaseKind.WEEKS_BEFORE else self.tr("Days before")
        self.fields[Part.AHEAD].set_texts(before)

    def _titles(self) -> dict[Part, tuple[str, ...]]:
        return {
            Part.DESK: (self.tr("Desk"),),
            Part.WEEKDAYS: (self.tr("Weekdays"),),
            Part.OPENS: (self.tr("From"),),
            Part.CLOSES: (self.tr("To"),),
            Part.MINUTES: (self.tr("Minutes each"), self.tr("Empty: as the errand takes")),
            Part.BREAKS: (self.tr("Breaks"), self.tr("Such as 11:30–12:00, 13:00–13:15")),
            Part.EVERY: (self.tr("Every so many weeks"),),
            Part.ANCHOR: (self.tr("Counted from"), self.tr("Empty: the first day")),
            Part.NTH: (self.tr("Which of the month"),),
            Part.FROM: (self.tr("First day"),),
            Part.TO: (self.tr("Last day"), self.tr("Empty: no end")),
            Part.PUBLIC: (self.tr("Public places a day"),),
            Part.TURN: (self.tr("In turn"), self.tr("2+1: two for staff, then one public")),
            Part.AHEAD: (self.tr("Days before"),),
            Part.RELEASE_TIME: (self.tr("At"),),
        }

    def _rhythms(self) -> list[tuple[object, str]]:
        return [
            (Rhythm.WEEKLY, self.tr("Every week")),
            (Rhythm.EVERY_N, self.tr("Every so many weeks")),
            (Rhythm.NTH, self.tr("Certain weekdays of the month")),
        ]

    def _audiences(self) -> list[tuple[object, str]]:
        return [
            (ForWhom.STAFF, self.tr("All places for staff")),
            (ForWhom.PUBLIC, self.tr("All places public")),
            (ForWhom.COUNT, self.tr("Some public, spread over the day")),
            (ForWhom.TURN, self.tr("Staff and public in turn")),
        ]

    def _releases(self) -> list[tuple[object, str]]:
        return [
            (ReleaseKind.AT_ONCE, self.tr("As soon as published")),
            (ReleaseKind.DAYS_BEFORE, self.tr("Some days before")),
            (ReleaseKind.WEEKS_BEFORE, self.tr("Some weeks before, on a weekday")),
            (ReleaseKind.BY_HAND, self.tr("By hand")),
        ]

    def _connect(self) -> None:
        for box in (self.desk, self.rhythm, self.for_whom, self.release, self.release_weekday):
            box.currentIndexChanged.connect(self._changed)
        for row in (self.weekdays, self.nth, self.services):
            row.changed.connect(self._changed)
            row.changed.connect(self.left)
        for line in self.texts.values():
            line.setMaxLength(_LONGEST)
            line.textChanged.connect(self._changed)
            line.editingFinished.connect(self.left)

    def _lay_out(self) -> None:
        space, of, choice = tokens().space, self.fields, self._choices
        ground = QFrame()
        ground.setProperty("ground", "surface")
        column = QVBoxLayout(ground)
        column.setContentsMargins(space.l, space.m, space.l, space.m)
        column.setSpacing(space.m)
        column.addWidget(self.title)
        column.addLayout(beside(of[Part.DESK], of[Part.MINUTES]))
        column.addWidget(of[Part.WEEKDAYS])
        column.addLayout(beside(of[Part.OPENS], of[Part.CLOSES]))
        column.addWidget(of[Part.BREAKS])
        column.addWidget(choice["rhythm"])
        column.addLayout(beside(of[Part.EVERY], of[Part.ANCHOR]))
        column.addWidget(of[Part.NTH])
        column.addLayout(beside(of[Part.FROM], of[Part.TO]))
        column.addWidget(choice["for_whom"])
        column.addWidget(of[Part.PUBLIC])
        column.addWidget(of[Part.TURN])
        column.addWidget(choice["release"])
        column.addLayout(beside(of[Part.AHEAD], choice["release_weekday"], of[Part.RELEASE_TIME]))
        column.addWidget(choice["services"])
        column.addStretch(1)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.desk)


_PART_OF_TEXT = {
    "minutes": Part.MINUTES,
    "opens": Part.OPENS,
    "closes": Part.CLOSES,
    "breaks": Part.BREAKS,
    "every": Part.EVERY,
    "anchor": Part.ANCHOR,
    "valid_from": Part.FROM,
    "valid_to": Part.TO,
    "public": Part.PUBLIC,
    "turn": Part.TURN,
    "ahead": Part.AHEAD,
    "release_time": Part.RELEASE_TIME,
}


def _shown_at(part: Part, typed: TypedLine | None) -> Part:
    """Return the field that a fault is shown at: another where its own is not there."""
    if part is Part.PUBLIC and typed is not None and typed.for_whom is ForWhom.TURN:
        return Part.TURN
    return part


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, next((at for at in range(box.count()) if box.itemData(at) == value), 0)))


def _offer(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Offer these choices, or word those that are there anew."""
    if box.count() != len(choices):
        box.clear()
        for value, _ in choices:
            box.addItem("", value)
    for at, (_, text) in enumerate(choices):
        box.setItemText(at, text)
