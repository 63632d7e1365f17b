"""The frame of the booking panel: title, note, three folding blocks, and the keys between them."""

from enum import IntEnum
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.actions.binding import Bound, bind
from ui.help.topic import set_help
from ui.screens.booking.what_block import WhatBlock
from ui.screens.booking.when_block import WhenBlock
from ui.screens.booking.who_block import WhoBlock
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import icon_button
from ui.widgets.fold_block import FoldBlock
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_BESIDE_SUMMARY = 150
"""Pixels of a folded block that its summary cannot have: title, sign, margins, scroll bar."""
_LEAST_SUMMARY = 180


class Step(IntEnum):
    """A block of the panel."""

    WHO = 1
    WHAT = 2
    WHEN = 3


class PanelFrame(QWidget):
    """Shows one block at a time; the others are folded to one line.

    Signals:
        closed: the close button was pressed, or the panel is done.
        step_wanted: the `Step` that a key or a hand asked for.
        next_wanted: Ctrl+Enter.
    """

    closed = Signal()
    step_wanted = Signal(object)
    next_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "booking")
        self._step = Step.WHO
        self._folding = False
        self._moving = False
        self.who = WhoBlock(session, self)
        self.what = WhatBlock(session, self)
        self.when = WhenBlock(session, self)
        self.note = Notice(self)
        self._title = label("", "heading", self)
        self._close = icon_button(Icon.CLOSE, "", self)
        self._scroll = QScrollArea(self)
        self.blocks = {
            Step.WHO: FoldBlock("", self.who),
            Step.WHAT: FoldBlock("", self.what),
            Step.WHEN: FoldBlock("", self.when),
        }
        for step, block in self.blocks.items():
            set_help(block, f"booking#{step.name.lower()}")
        self._summaries: dict[Step, str] = {}
        self._jumps: dict[Step, Bound] = {}
        self._lay_out()
        self._connect()
        self._words()

    @property
    def step(self) -> Step:
        """Return the block that is open."""
        return self._step

    def set_moving(self, *, moving: bool) -> None:
        """Show only when, for an appointment that gets another time; or all three blocks."""
        self._moving = moving
        for step in (Step.WHO, Step.WHAT):
            self.blocks[step].setVisible(not moving)
        self._words()

    def unfold(self, step: Step) -> None:
        """Open one block and fold the others."""
        self._folding = True
        for other, block in self.blocks.items():
            block.set_open(open_=other is step)
        self._folding = False
        self._step = step

    def fold(self, step: Step, summary: str) -> None:
        """Fold a block to one line that says what was chosen; an empty summary takes its sign away."""
        self._folding = True
        self._summaries[step] = summary
        # The line must not make the panel wider than its place.
        room = max(self.width() - _BESIDE_SUMMARY, _LEAST_SUMMARY)
        short = QFontMetrics(self.font()).elidedText(summary, Qt.TextElideMode.ElideRight, room)
        self.blocks[step].setToolTip(summary)
        self.blocks[step].set_done(short)
        self._folding = False

    def focus_step(self) -> None:
        """Put the keyboard where the open block goes on."""
        match self._step:
            case Step.WHO:
                self.who.focus_first()
            case Step.WHAT:
                self.what.focus_first()
            case Step.WHEN:
                self.when.focus_list()
        self.follow_focus()

    def focus_next(self) -> None:
        """Put the keyboard into the first field of *Who* with nothing in it."""
        self.who.focus_next()
        self.follow_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give back a held time when the panel goes; a minimised window keeps it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.when.holding.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Hold the selected time again when the panel comes back, as after a lock."""
        super().showEvent(event)
        if not event.spontaneous():
            self.when.hold_again()

    def show_first_problem(self, step: Step) -> None:
        """Put the keyboard where something is wrong in a block."""
        if step is Step.WHO:
            self.who.show_first_problem(self.who.read())
        else:
            self.what.show_first_problem(self.what.read())
        self.follow_focus()

    def follow_focus(self) -> None:
        """Bring what has the keyboard into sight; whoever gives the keyboard to the panel gives it to that."""
        focused = cast("QWidget | None", self.focusWidget())  # declared without the None that it may return
        if focused is not None and focused is not self:
            self.setFocusProxy(focused)
        if self.isVisible():
            QTimer.singleShot(0, self._bring_into_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the summaries anew to what there is room for."""
        super().resizeEvent(event)
        for step, summary in tuple(self._summaries.items()):
            if summary and not self.blocks[step].is_open:
                self.fold(step, summary)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _forward(self) -> None:
        self.next_wanted.emit()

    @Slot()
    def _jump(self) -> None:
        sender = self.sender()
        for step, shortcut in self._jumps.items():
            if shortcut is sender and not self.blocks[step].isHidden():
                self.step_wanted.emit(step)

    @Slot(object)
    def _unfolded(self, is_open: bool) -> None:  # noqa: FBT001 - what the signal carries
        if self._folding:
            return
        block = self.sender()
        step = next(step for step, known in self.blocks.items() if known is block)
        # A block that was folded by hand is open again: one always is.
        self.step_wanted.emit(step if is_open else self._step)

    @Slot()
    def _bring_into_sight(self) -> None:
        focused = cast("QWidget | None", self.focusWidget())
        if focused is not None:
            self._scroll.ensureWidgetVisible(focused, 0, 48)

    def _words(self) -> None:
        self._title.setText(self.tr("Move the appointment") if self._moving else self.tr("Book an appointment"))
        self._close.setAccessibleName(self.tr("Close the booking panel"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll the booking panel"))
        titles = {Step.WHO: self.tr("Who"), Step.WHAT: self.tr("What"), Step.WHEN: self.tr("When")}
        for step, title in titles.items():
            self.blocks[step].set_title(title)
        self.setAccessibleName(self._title.text())

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        for block in self.blocks.values():
            block.opened.connect(self._unfolded)
        bind(self, "booking.next", self._forward)
        for step in Step:
            self._jumps[step] = bind(self, f"booking.{step.name.lower()}", self._jump)

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QFrame()
        inside.setProperty("ground", "flat")
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.m, space.m, space.m, space.m)
        column.setSpacing(space.s)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column.addLayout(head)
        column.addWidget(self.note)
        for block in self.blocks.values():
            column.addWidget(block)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
