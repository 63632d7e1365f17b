"""The lines of the plan as a list, with the buttons for them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from ui.actions.keymap import keymap
from ui.models.rows import RowModel
from ui.screens.plan.line_list import LineDelegate, LineRow, key, speak
from ui.screens.plan.typed_line import Reading, TypedLine
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name


class LineList(RowList):
    """A list in which some keys press buttons."""

    deeds: Mapping[str, QPushButton] = {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that a key stands for."""
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if keys in self.deeds and not event.isAutoRepeat():
            self.deeds[keys].click()
        else:
            super().keyPressEvent(event)


class LinesPanel(QWidget):
    """Lists the lines; + adds one, Ctrl+D copies the chosen one, Del takes it out, Enter goes to its form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = label("", "muted", self, wrap=True)
        self.stale = Notice(self)
        self.add_button = button("", icon=Icon.ADD, parent=self)
        self.copy_button = button("", Kind.QUIET, Icon.COPY, self)
        self.remove_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.discard_button = button("", Kind.QUIET, Icon.UNDO, self)
        self.model: RowModel[LineRow] = RowModel(speak, key, parent=self)
        self.list = LineList("", LineDelegate(), self)
        self.list.setModel(self.model)
        self.empty = EmptyState(Icon.CALENDAR, "", parent=self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.empty.asked.connect(self.add_button.click)
        self.list.deeds = {"+": self.add_button, "Del": self.remove_button, "Ctrl+D": self.copy_button}
        self.words()

    @property
    def may_change(self) -> bool:
        """Say whether the buttons are there."""
        return not self.add_button.isHidden()

    def show_lines(
        self,
        typed: Sequence[TypedLine],
        readings: Mapping[str, Reading],
        numbers: Mapping[str, str],
        language: Language,
    ) -> None:
        """Show the lines; one is always chosen where there are any."""
        rows = [
            LineRow(each, numbers.get(each.desk_id, "?"), readings[each.line_id].line is None, language)
            for each in typed
        ]
        self.model.set_rows(rows)
        if rows and not self.list.current_key:
            self.list.setCurrentIndex(self.model.index(0))
        self._stack.setCurrentWidget(self.list if rows else self.empty)

    def set_buttons(self, *, may: bool, busy: bool, dirty: bool, is_draft: bool) -> None:
        """Offer what can be done."""
        has_lines = bool(self.model.rows)
        for each, shown, works in (
            (self.add_button, may, True),
            (self.copy_button, may and has_lines, True),
            (self.remove_button, may and has_lines, True),
            (self.save_button, may and (dirty or is_draft), dirty),
            (self.discard_button, may and (dirty or is_draft), True),
        ):
            each.setVisible(shown)
            each.setEnabled(shown and works and not busy)  # a key must not press what is not there

    def words(self) -> None:
        """Word everything but the lines."""
        give_name(self.list, self.tr("Lines of the plan"))
        self.list.setAccessibleDescription(self.tr("Enter goes to the fields, + adds a line, Del takes one out."))
        rename(self.add_button, self.tr("Add a line"))
        rename(self.copy_button, self.tr("Copy"))
        rename(self.remove_button, self.tr("Take out"))
        rename(self.save_button, self.tr("Save the draft"))
        rename(self.discard_button, self.tr("Put away"))
        for each, code in (
            (self.add_button, "plan.add"),
            (self.copy_button, "plan.copy"),
            (self.remove_button, "plan.remove"),
            (self.save_button, "plan.save"),
        ):
            each.setToolTip(keymap().shown(code))
        self.discard_button.setToolTip(self.tr("Go back to the plan in force"))

    def say_empty(self, *, may: bool) -> None:
        """Say what to do where there is no line."""
        self.empty.set_texts(
            self.tr("The station has no plan yet."),
            self.tr("Add a line") if may else "",
            self.tr(
                "A line says when a desk receives, and for whom. Publishing the plan puts the places in the calendar."
            )
            if may
            else self.tr("A leader or an administrator makes and publishes it."),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _lay_out(self) -> None:
        space = tokens().space
        head = FlowRow(self)
        head.setContentsMargins(space.l, space.m, space.m, space.s)
        head.add(self.add_button)
        head.add(self.copy_button)
        head.add(self.remove_button)
        self.head = head
        standing = QHBoxLayout()
        standing.setContentsMargins(space.l, 0, space.m, space.s)
        standing.setSpacing(space.s)
        standing.addWidget(self.state, 1)
        standing.addWidget(self.discard_button)
        standing.addWidget(self.save_button)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(standing)
        stale = QHBoxLayout()
        stale.setContentsMargins(space.l, 0, space.m, space.xs)
        stale.addWidget(self.stale)
        column.addLayout(stale)
        column.addWidget(self._stack, 1)
