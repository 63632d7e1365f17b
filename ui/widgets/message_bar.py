"""The calm bar in the window that shows what is told; nothing has to be clicked away before work goes on."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.announce import Announcer, announce
from ui.messages import Level, Message, Offer
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, icon_button
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out

_LOOKS = {
    Level.INFO: (Icon.INFO, Tone.INFO),
    Level.SUCCESS: (Icon.SUCCESS, Tone.SUCCESS),
    Level.WARNING: (Icon.WARNING, Tone.WARNING),
    Level.PROBLEM: (Icon.PROBLEM, Tone.DANGER),
}
_STAYS = (Level.WARNING, Level.PROBLEM)
#: How long a message that goes by itself is shown, milliseconds; longer where it offers a way back.
_SHOWN = 6_000
_SHOWN_WITH_OFFER = 15_000


class MessageRow(QFrame):
    """One message.

    Signals:
        closed: the row wants to go (the row itself).
    """

    closed = Signal(object)

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        icon, tone = _LOOKS[message.level]
        self.setProperty("tone", tone.value)
        sign = QLabel(self)
        give_icon(sign, icon, tone.value, 18)
        text = label(message.text, "", self, wrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setProperty("words", tone.value)
        self._details = label(message.details, "", self, wrap=True)
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.xs, space.xs, space.xs)
        column.setSpacing(space.xs)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(sign)
        row.addWidget(text, 1)
        if message.details:
            self._more = button(self.tr("Show details"), Kind.LINK, parent=self)
            self._more.clicked.connect(self._toggle_details)
            row.addWidget(self._more)
        if message.next is not None:
            self._next = button(message.next.label, Kind.PLAIN, Icon.NEXT, self)
            self._next.setToolTip(message.next.keys)
            self._next.clicked.connect(self._take_next)
            row.addWidget(self._next)
        if message.offer is not None:
            self._offer = button(message.offer.label, Kind.PLAIN, Icon.UNDO, self)
            self._offer.clicked.connect(self._take_offer)
            row.addWidget(self._offer)
        close = icon_button(Icon.CLOSE, self.tr("Close message"), self, 14)
        close.clicked.connect(self.close_row)
        row.addWidget(close)
        column.addLayout(row)
        column.addWidget(self._details)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN if message.offer is None else _SHOWN_WITH_OFFER)
        self._timer.timeout.connect(self._fade)
        if message.level not in _STAYS:
            self._timer.start()

    @property
    def stays(self) -> bool:
        """Say whether the message waits to be closed by hand."""
        return not self._timer.isActive()

    @Slot()
    def close_row(self) -> None:
        """Ask to go."""
        self._timer.stop()
        self.closed.emit(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while someone reads."""
        super().enterEvent(event)
        if self._timer.isActive():
            self._timer.start()

    @Slot()
    def _fade(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()  # someone is reading or about to press a button
        else:
            self.close_row()

    @Slot()
    def _take_offer(self) -> None:
        offer = self.message.offer
        self.close_row()
        if offer is not None:
            offer.run()

    @Slot()
    def _take_next(self) -> None:
        leads = self.message.next
        self.close_row()
        if leads is not None:
            leads.run()

    @Slot()
    def _toggle_details(self) -> None:
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        words = self.tr("Hide details") if shown else self.tr("Show details")
        self._more.setText(words)
        self._more.setAccessibleName(words)


class MessageBar(QWidget):
    """Shows the newest messages, the newest on top; what needs a person is never pushed out by what does not.

    Signals:
        left: the message that had the keyboard is gone.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self._announce = announcer
        self._rows: list[MessageRow] = []
        space = tokens().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.m, space.s, space.m, 0)
        self._column.setSpacing(space.xs)
        self.hide()

    @property
    def rows(self) -> list[MessageRow]:
        """Return the rows that are shown, the newest first."""
        return list(self._rows)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show a message; the same one again replaces itself."""
        for row in self.rows:
            if row.message == message:
                self._remove(row)
        row = MessageRow(message, self)
        row.closed.connect(self._remove)
        self._rows.insert(0, row)
        self._column.insertWidget(0, row)
        self._make_room()
        tab_as_laid_out(self)  # the newest is on top, and was made last
        self.show()
        spoken = f"{message.text} {message.details}".strip()
        self._announce(self, spoken, message.level in _STAYS)

    def close_newest(self) -> bool:
        """Close the newest message, as Esc does; say whether there was one."""
        if not self._rows:
            return False
        self._rows[0].close_row()
        return True

    @Slot(object)
    def withdraw(self, offer: Offer) -> None:
        """Take away the messages whose way back leads nowhere any more."""
        for row in self.rows:
            if row.message.offer is offer:
                self._remove(row)

    def changeEvent(self, event: QEvent) -> None:
        """Take away what was said in another language, unless it still needs a person."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in self.rows:
                if not row.stays:
                    self._remove(row)

    def _make_room(self) -> None:
        # What passes by itself is news only until the next news; a pile of it would push the work about.
        for row in [row for row in self._rows[1:] if not row.stays]:
            self._remove(row)

    @Slot(object)
    def _remove(self, row: MessageRow) -> None:
        if row not in self._rows:
            return
        self._rows.remove(row)
        self._column.removeWidget(row)
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and row.isAncestorOf(focused)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self._rows))
        if had_keyboard:
            self.left.emit()
