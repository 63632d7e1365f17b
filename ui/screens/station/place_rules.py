"""The station's rules for places: how long a cancelled one waits, whether a taken one may be booked once more."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.rights import Right
from desktop.services.calendar_rules import BOUNDS, Rules, SetCalendarRules, own_calendar_rules
from desktop.services.commands import Outcome
from ui.attempt import WayBack
from ui.help.topic import set_help
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label

_NUMBER_WIDTH = 240


class PlaceRules(QWidget):
    """Shows the three numbers, and lets a leader set them; Enter in a field sets them as the button does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "station#places")
        self._session = session
        self._kept = Rules()
        self._title = label("", "heading", self)
        self.numbers = {name: NumberBox(BOUNDS[name], self) for name in BOUNDS}
        self.fields = {name: Field("", number, parent=self) for name, number in self.numbers.items()}
        self.set_button: QPushButton = button("", icon=Icon.SAVE, parent=self)
        self.set_button.clicked.connect(self.set_rules)
        for name, number in self.numbers.items():
            number.setValue(getattr(self._kept, name))
            number.valueChanged.connect(self._show_button)
            number.lineEdit().returnPressed.connect(self.set_rules)
        self._lay_out()
        self.words()

    def read(self) -> None:
        """Read the rules again; numbers that were typed and not set stay."""
        untouched = self._typed() == self._kept
        self._kept = own_calendar_rules(self._session.store)
        if untouched:
            for name, number in self.numbers.items():
                number.setValue(getattr(self._kept, name))
        may = Right.PUBLISH_PLAN in self._session.actor.rights
        for number in self.numbers.values():
            number.setEnabled(may)
        self.set_button.setVisible(may)
        self._show_button()

    @Slot()
    def set_rules(self) -> None:
        """Set the numbers as they are typed."""
        if self.set_button.isEnabled() and self._typed() != self._kept:
            self._session.submit(SetCalendarRules(self._typed()), self._set)

    def words(self) -> None:
        """Word everything."""
        self._title.setText(self.tr("Rules for places"))
        texts = {
            "cancelled_wait": (
                self.tr("A cancelled place waits, minutes"),
                self.tr("So long it is shown to the waiting list and not offered otherwise."),
                self.tr("0: free at once"),
            ),
            "extra_seats": (
                self.tr("Overbooking, further people at a place"),
                self.tr("Only those who may overbook can, one at a time, and each time with a reason."),
                self.tr("0: off"),
            ),
            "claim_minutes": (
                self.tr("An item of a closing is kept, minutes"),
                self.tr("After that somebody else may take over what a clerk works on."),
                "",
            ),
        }
        for name, (title, help_text, least) in texts.items():
            self.fields[name].set_texts(title, help_text)
            self.numbers[name].setSpecialValueText(least)
        rename(self.set_button, self.tr("Set the rules"))

    def _typed(self) -> Rules:
        return Rules(**{name: number.value() for name, number in self.numbers.items()})

    @Slot()
    def _show_button(self) -> None:
        self.set_button.setEnabled(self._typed() != self._kept)

    @Slot(object)
    def _set(self, outcome: Outcome) -> None:
        self._kept = own_calendar_rules(self._session.store)
        self._show_button()
        way = None
        if outcome.undo is not None:
            way = WayBack(self._session, outcome.undo, self._session).offer(self.tr("Undo"))
        self._session.messages.success(self.tr("The rules for places are set."), undo=way)

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        for name, field in self.fields.items():  # one beneath the other: beside the side panel there is little room
            self.numbers[name].setMaximumWidth(_NUMBER_WIDTH)
            column.addWidget(field)
        column.addWidget(self.set_button, 0, Qt.AlignmentFlag.AlignLeft)
