"""The lines of the checklist: what a key makes of one, and how one is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.papers import LineState
from desktop.services.hand_in import TickDocument
from desktop.services.queries.case_page import LineRow
from ui import words
from ui.actions.action import Place
from ui.actions.keymap import keymap
from ui.models.rows import ROW_ROLE
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList

_NARROW = 760


class Mark(StrEnum):
    """What is said about a document by one key."""

    ORIGINAL = "original"
    COPY = "copy"
    BOTH = "both"
    MISSING = "missing"
    NOT_RELEVANT = "not-relevant"
    CLEAR = "clear"
    NOTE = "note"
    TRANSLATION = "translation"
    CERTIFIED = "certified"


class Wish(StrEnum):
    """What a key in the list asks for that says nothing about a line."""

    ADD_PAPER = "add-paper"
    REMOVE_PAPER = "remove-paper"
    ANSWER = "answer"
    PASSPORTS = "passports"
    FAMILY = "family"
    HAND_INS = "hand-ins"


KEYS = {
    Qt.Key.Key_O: Mark.ORIGINAL,
    Qt.Key.Key_K: Mark.COPY,
    Qt.Key.Key_B: Mark.BOTH,
    Qt.Key.Key_M: Mark.MISSING,
    Qt.Key.Key_Minus: Mark.NOT_RELEVANT,
    Qt.Key.Key_T: Mark.TRANSLATION,
    Qt.Key.Key_C: Mark.CERTIFIED,
    Qt.Key.Key_Backspace: Mark.CLEAR,
    Qt.Key.Key_Delete: Mark.CLEAR,
    Qt.Key.Key_N: Mark.NOTE,
}

WISHES = {
    Qt.Key.Key_Plus: Wish.ADD_PAPER,
    Qt.Key.Key_Q: Wish.ANSWER,
    Qt.Key.Key_P: Wish.PASSPORTS,
    Qt.Key.Key_F: Wish.FAMILY,
    Qt.Key.Key_R: Wish.HAND_INS,
}


def marked(line: LineRow, mark: Mark, missing_by: date) -> LineRow:
    """Return a line after a key; a key takes back what it said before, and `M` keeps a day that is set.

    A translation may come before the document itself, so it leaves open what is open and missing what is missing.

    Not relevant and noted need words, so those two change nothing here.
    """
    original, copy = line.original_seen, line.copy_taken
    match mark:
        case Mark.ORIGINAL:
            return _brought(line, original=not original, copy=copy)
        case Mark.COPY:
            return _brought(line, original=original, copy=not copy)
        case Mark.BOTH:
            both = not (original and copy)
            return _brought(line, original=both, copy=both)
        case Mark.CERTIFIED:
            return _brought(line, original=original, copy=copy, certified=not line.certified_copy)
        case Mark.TRANSLATION if line.state is LineState.NOT_RELEVANT:
            return replace(_brought(line, original=False, copy=False, certified=False), translation=True)
        case Mark.TRANSLATION:
            return replace(line, translation=not line.translation)
        case Mark.MISSING:
            cleared = _brought(line, original=False, copy=False, certified=False)
            return replace(cleared, state=LineState.MISSING, missing_by=line.missing_by or missing_by)
        case Mark.CLEAR:
            return replace(_brought(line, original=False, copy=False, certified=False), translation=False)
        case Mark.NOT_RELEVANT | Mark.NOTE:
            return line


def not_relevant(line: LineRow, because: str) -> LineRow:
    """Return a line that is not needed, and why."""
    cleared = _brought(line, original=False, copy=False, certified=False)
    return replace(cleared, translation=False, state=LineState.NOT_RELEVANT, not_relevant_because=because)


def command_for(line: LineRow) -> TickDocument:
    """Return the command that says everything about a line as it stands."""
    return TickDocument(
        line.line_id,
        original_seen=line.original_seen,
        copy_taken=line.copy_taken,
        missing_by=line.missing_by,
        not_relevant_because=line.not_relevant_because or None,
        note=line.note,
        translation=line.translation,
        certified_copy=line.certified_copy,
    )


def _brought(line: LineRow, *, original: bool, copy: bool, certified: bool | None = None) -> LineRow:
    """Return a line with the document there or not; what is certified or translated stays where nothing is said."""
    certified = line.certified_copy if certified is None else certified
    return replace(
        line,
        state=LineState.BROUGHT if original or copy or certified else LineState.OPEN,
        original_seen=original,
        copy_taken=copy,
        certified_copy=certified,
        missing_by=None,
        not_relevant_because="",
    )


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as the list shows it; the texts are in the clerk's language.

    Attributes:
        by: by when it must be handed in; `why` is the reason for which it is not needed.
        more: what else was brought with it, such as a translation.
        whose: for whom it is noted at once, where it serves for a family.
    """

    line: LineRow
    name: str
    sign: Icon
    tone: Tone | None
    state: str
    by: str
    why: str
    required: str
    more: str = ""
    whose: str = ""

    @property
    def remark(self) -> str:
        """Return translation, reason and note in one."""
        return " · ".join(part for part in (self.more, self.why, self.line.note) if part)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        parts = (self.name, self.required, self.state, self.by, self.remark, self.whose)
        return ", ".join(part for part in parts if part)


def line_look(line: LineRow, today: date) -> tuple[Icon, Tone | None, str]:
    """Return icon, tone and word of where a document stands."""
    match line.state:
        case LineState.BROUGHT if line.original_seen and line.copy_taken:
            return Icon.ORIGINAL, Tone.SUCCESS, _word(_BOTH)
        case LineState.BROUGHT if line.original_seen and line.certified_copy:
            return Icon.ORIGINAL, Tone.SUCCESS, _word(_ORIGINAL_CERTIFIED)
        case LineState.BROUGHT if line.original_seen:
            return Icon.ORIGINAL, Tone.SUCCESS, _word(_ORIGINAL)
        case LineState.BROUGHT if line.certified_copy:
            return Icon.COPY, Tone.SUCCESS, _word(_CERTIFIED)
        case LineState.BROUGHT:
            return Icon.COPY, Tone.SUCCESS, _word(_COPY)
        case LineState.MISSING if line.missing_by is not None and line.missing_by < today:
            return Icon.WARNING, Tone.DANGER, _word(_OVERDUE)
        case LineState.MISSING:
            return Icon.MISSING, Tone.WARNING, words.line_word(line.state)
        case LineState.NOT_RELEVANT:
            return Icon.NOT_RELEVANT, Tone.NEUTRAL, words.line_word(line.state)
        case LineState.OPEN:
            return Icon.HELP, None, words.line_word(line.state)


def _word(source: object) -> str:
    return QCoreApplication.translate("ChecklistLines", str(source))


_BOTH = QT_TRANSLATE_NOOP("ChecklistLines", "original and copy")
_ORIGINAL_CERTIFIED = QT_TRANSLATE_NOOP("ChecklistLines", "original, certified copy")
_ORIGINAL = QT_TRANSLATE_NOOP("ChecklistLines", "original seen")
_COPY = QT_TRANSLATE_NOOP("ChecklistLines", "copy taken")
_CERTIFIED = QT_TRANSLATE_NOOP("ChecklistLines", "certified copy")
_OVERDUE = QT_TRANSLATE_NOOP("ChecklistLines", "overdue")


class LineDelegate(RowDelegate):
    """Paints mark, name, state, day and remark; in a narrow list the day stands with the state.

    What one paper shows for a whole family has the family's icon before its name.
    """

    WIDE = (Column(8), Column(share=3), Column(164), Column(88), Column(share=2))
    NARROW = (Column(8), Column(share=1), Column(216))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(self.WIDE, parent)

    def set_width(self, width: int) -> None:
        """Lay the line out for a list of this width."""
        self._columns = self.NARROW if width < _NARROW else self.WIDE

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where each column lies; the mark hangs close before the name."""
        rects = super().column_rects(rect)
        rects[1].setLeft(rects[0].right() + 4)
        return rects

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells of a line."""
        assert isinstance(row, ShownLine)  # noqa: S101 - the list holds nothing else
        undecided = row.line.state is LineState.OPEN
        mark = Cell("*" if row.line.required else "", tone=Tone.DANGER if undecided else None, strong=True)
        sign = Icon.FAMILY if row.whose else None
        name = Cell(row.name, sign, strong=undecided and row.line.required, muted=not row.line.asked_for)
        if self._columns is self.NARROW:
            state = " · ".join(part for part in (f"{row.state} {row.by}".rstrip(), row.more) if part)
            return mark, name, Cell(state, row.sign, row.tone, badge=row.tone is not None, muted=True)
        state_cell = Cell(row.state, row.sign, row.tone, badge=row.tone is not None, muted=True)
        return mark, name, state_cell, Cell(row.by), Cell(row.remark, muted=True)


class LineList(RowList):
    """The list of documents, each state by one key.

    Signals:
        marked: a `Mark` for the current line.
        wished: a `Wish`.
        went_up: Up on the first line, for what stands above the list.
    """

    marked = Signal(object)
    wished = Signal(object)
    went_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lines = LineDelegate()
        super().__init__("", self._lines, parent)

    def step_down(self) -> None:
        """Go to the next line, if there is one."""
        model = self.model()
        below = self.currentIndex().row() + 1
        if below < model.rowCount():
            self.setCurrentIndex(model.index(below, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say something about the current line by one key."""
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        alone = modifiers == Qt.KeyboardModifier.NoModifier
        key = Qt.Key(keymap().meant(Place.CHECKLIST, event))
        mark = KEYS.get(key) if alone else None
        wish = WISHES.get(key) if alone else None
        if event.key() == Qt.Key.Key_Delete and self._at_removable():
            wish, mark = Wish.REMOVE_PAPER, None
        if mark is not None and self.current_key:
            if not event.isAutoRepeat():
                self.marked.emit(mark)
            event.accept()
        elif wish is not None:
            if not event.isAutoRepeat():
                self.wished.emit(wish)
            event.accept()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and not event.isAutoRepeat():
            self.went_up.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the columns that there is room for, and keep the cursor in sight."""
        super().resizeEvent(event)
        self._lines.set_width(event.size().width())
        self.scrollTo(self.currentIndex())

    def _at_removable(self) -> bool:
        row = self.currentIndex().data(ROW_ROLE)
        return isinstance(row, ShownLine) and row.line.removable and row.line.state is LineState.OPEN
