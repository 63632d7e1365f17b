"""The lines of a file that were refused: each with its number and what is wrong, to be mended and tried again."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.exchange_words import BadFile, LineFault
from desktop.services.importing.files import FileTaken, Refused, refused_lines
from desktop.services.importing.refused import sentence_for_file
from ui.actions.binding import bind
from ui.actions.keymap import keymap
from ui.models.rows import RowModel
from ui.screens.files.jobs import Retrying
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

_LIST_HIGH, _EDIT_HIGH = 168, 132
_UNLIKELY = 0x2400
"""Where the signs begin that stand for control characters."""


class _RefusedDelegate(RowDelegate):
    """Paints the number of a line and what is wrong with it."""

    def __init__(self) -> None:
        super().__init__((Column(width=56, right=True), Column(share=1)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, Refused)  # noqa: S101 - the model holds nothing else
        return Cell(str(row.line), muted=True), Cell(row.says or row.reason, Icon.WARNING, Tone.WARNING)


class RefusedPanel(QWidget):
    """Shows the refused lines beside a file; those that are taken leave it.

    What is typed into a line stays typed until that line is taken, whichever line is chosen meanwhile. The line of
    another station's case is not shown (R17): only that it belongs elsewhere.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._typed: dict[int, str] = {}
        self._busy = False
        self._title = label("", "heading", self)
        self._hint = label("", "muted", self, wrap=True)
        self.model: RowModel[Refused] = RowModel(self._speak, _key, parent=self)
        self.list = RowList("", _RefusedDelegate(), self)
        self.list.setModel(self.model)
        self.line = QPlainTextEdit(self)
        self.line_field = Field("", self.line, parent=self)
        self.one_button = button("", icon=Icon.REFRESH, parent=self)
        self.all_button = button("", icon=Icon.REFRESH, parent=self)
        self._lay_out()
        self._connect()
        self.words()
        self.hide()

    @property
    def typed(self) -> dict[int, str]:
        """Return what was typed and not yet taken, by the number of the line."""
        return dict(self._typed)

    def show_file(self, path: Path | None) -> None:
        """Show what lies beside a file; nothing where nothing does."""
        if path != self._path:
            self._typed.clear()
        self._path = path
        try:
            rows = refused_lines(path) if path is not None else ()
        except (OSError, msgspec.DecodeError):
            rows = ()
            self._session.messages.problem(self.tr("The refused lines beside the file cannot be read."))
        self._typed = {number: text for number, text in self._typed.items() if number in {row.line for row in rows}}
        self.model.set_rows(rows)
        self.setVisible(bool(rows))
        if rows and not self.list.currentIndex().isValid():
            first = next((at for at, row in enumerate(rows) if _can_be_mended(row)), 0)
            self.list.setCurrentIndex(self.model.index(first))
        self.words()
        self._show_line()

    @Slot()
    def try_line(self) -> None:
        """Try the chosen line again as it stands in the field."""
        row = self._row
        if row is not None and _can_be_mended(row):
            self._try((row,))

    @Slot()
    def try_all(self) -> None:
        """Try all lines again, each as it was mended."""
        self._try(tuple(row for row in self.model.rows if _can_be_mended(row)))

    @property
    def _row(self) -> Refused | None:
        return self.model.row_at(self.list.currentIndex())

    def _try(self, rows: tuple[Refused, ...]) -> None:
        if self._busy or self._path is None or not rows:
            return
        self._busy = True
        self._show_buttons()
        lines = tuple((row.line, self._bytes(row)) for row in rows)
        session = self._session
        work = Retrying(session.store, session.actor, self._path, session.language, lines)
        session.tasks.submit(work, self._tried, self._not_tried)

    def _bytes(self, row: Refused) -> bytes:
        typed = self._typed.get(row.line)
        return row.raw if typed is None else typed.encode()

    @Slot(object)
    def _tried(self, taken: FileTaken) -> None:
        self._busy = False
        if taken.changes:
            self._session.changed.emit(taken.changes)
        self.show_file(self._path)
        self._show_buttons()
        counts = taken.counts
        right = counts.read - counts.refused
        if not counts.refused:
            self._session.messages.success(self.tr("Lines taken in: %1.").replace("%1", str(right)))
        elif right:
            text = self.tr("%1 of %2 lines are taken in. The others say what is still wrong.")
            self._session.messages.warning(text.replace("%1", str(right)).replace("%2", str(counts.read)))
        else:
            self._session.messages.warning(self.tr("Still not taken: the list says what is wrong."))

    @Slot(object)
    def _not_tried(self, error: BaseException) -> None:
        self._busy = False
        self._show_buttons()
        if isinstance(error, BadFile) and self._path is not None:
            self._session.messages.problem(sentence_for_file(error, self._path.name, self._session.language))
        elif isinstance(error, OSError):
            text = self.tr("The refused lines could not be written beside the file. Those that were right are in.")
            self._session.messages.problem(text)
        else:
            self._session.tell(error)

    # What is shown

    @Slot(object)
    def _chosen(self, _: object) -> None:
        self._show_line()

    @Slot()
    def _typed_on(self) -> None:
        row = self._row
        if row is None:
            return
        text = self.line.toPlainText()
        if text == _text_of(row):
            self._typed.pop(row.line, None)
        else:
            self._typed[row.line] = text

    def _show_line(self) -> None:
        row = self._row
        mendable = row is not None and _can_be_mended(row)
        text = self._typed.get(row.line, _text_of(row)) if row is not None and mendable else ""
        if text != self.line.toPlainText():
            self.line.blockSignals(True)  # noqa: FBT003 - Qt's own call; nobody has typed here
            self.line.setPlainText(text)
            self.line.blockSignals(False)  # noqa: FBT003
        self.line.setReadOnly(not mendable)
        self._name_line()
        self._show_buttons()

    def _name_line(self) -> None:
        row = self._row
        title = self.tr("Line %1").replace("%1", str(row.line) if row is not None else "")
        help_text = (row.says or row.reason) if row is not None else ""
        if row is not None and not _can_be_mended(row):
            hidden = self.tr("The line of another station is not shown.")
            help_text = f"{help_text} {hidden}"
        give_name(self.line, title)
        self.line_field.set_texts(title, help_text)

    def _show_buttons(self) -> None:
        row = self._row
        self.one_button.setEnabled(not self._busy and row is not None and _can_be_mended(row))
        self.all_button.setEnabled(not self._busy and any(_can_be_mended(row) for row in self.model.rows))

    def words(self) -> None:
        """Word everything."""
        name = self._path.name if self._path is not None else ""
        count = len(self.model.rows)
        self._title.setText(self.tr("Refused lines: %1").replace("%1", str(count)))
        hint = self.tr("Of %1. Mend a line and try it again; what is taken leaves the list. They are kept in %2.")
        self._hint.setText(hint.replace("%1", name).replace("%2", f"{name}.refused.jsonl"))
        give_name(self.list, self.tr("Refused lines"))
        rename(self.one_button, self.tr("Try this line again"))
        rename(self.all_button, self.tr("Try all again"))
        self._name_line()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _speak(self, row: Refused) -> str:
        return self.tr("Line %1").replace("%1", str(row.line)) + f": {row.says or row.reason}"

    def _connect(self) -> None:
        self.list.current_changed.connect(self._chosen)
        self.line.textChanged.connect(self._typed_on)
        self.one_button.clicked.connect(self.try_line)
        self.all_button.clicked.connect(self.try_all)
        bind(self, "files.again", self.try_line)
        self.one_button.setToolTip(keymap().shown("files.again"))

    def _lay_out(self) -> None:
        space = tokens().space
        self.list.setFixedHeight(_LIST_HIGH)
        self.line.setFixedHeight(_EDIT_HIGH)
        self.line.setTabChangesFocus(True)
        self.line.setProperty("face", "fixed")
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.one_button)
        buttons.addWidget(self.all_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for part in (self._title, self._hint, self.list, self.line_field):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)


def _can_be_mended(row: Refused) -> bool:
    return row.reason != LineFault.BELONGS_TO


def _text_of(row: Refused) -> str:
    """Return a line as it can be edited; what is no letter is shown by the sign that stands for it."""
    text = row.raw.decode("utf-8", "replace")
    return "".join(chr(_UNLIKELY + ord(sign)) if ord(sign) < ord(" ") and sign != "\t" else sign for sign in text)


def _key(row: Refused) -> str:
    return str(row.line)
