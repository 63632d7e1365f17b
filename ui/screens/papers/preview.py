"""A paper on screen, page by page, to be printed or saved."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from ui.printing_out import PrintingFault, Spooler, fault_sentence, system_spooler
from ui.screens.papers.copies_out import CopiesOut
from ui.screens.papers.jobs import DrawAgain, Open, Shown
from ui.screens.papers.page_area import PageArea
from ui.screens.papers.saving import ask_where_to_save, remember_folder, remembered_folder
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, icon_button, primary_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label, restyle
from ui.words import paper_word

_PRINTER = "papers/printer/"
_log = logging.getLogger(__name__)


class PaperPreview(QWidget):
    """Shows an issued paper as it would be printed next.

    Signals:
        closed: the clerk is done with it (Esc, or the cross).
    """

    closed = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
        ask: Callable[[QWidget, Path], Path | None] = ask_where_to_save,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._ask = ask
        self._number = ""
        self._shown: Shown | None = None
        self._opening: TaskHandle | None = None
        self._loading = False
        self._drawing: TaskHandle | None = None
        self._failure = ""
        self._fault = ""
        self.copies = CopiesOut(session, spooler or system_spooler(), make_runner, self)
        self.pages = PageArea(self)
        self._waiting = EmptyState(Icon.DOCUMENT, "", parent=self)
        self._stack = QStackedWidget(self)
        self._title = label("", "heading", self)
        self._under = label("", "muted", self)
        self._page = label("", "muted", self)
        self._zoom = label("", "muted", self)
        self._sign = QLabel(self)
        self._note = label("", "small", self, wrap=True)
        self.close_button = icon_button(Icon.CLOSE, "", self, 16)
        self.larger = icon_button(Icon.ADD, "", self)
        self.smaller = icon_button(Icon.NOT_RELEVANT, "", self)
        self.fit = icon_button(Icon.MOVE, "", self)
        self.printer = QComboBox(self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.print_button = primary_button("", Icon.PAPERS, self)
        self._lay_out()
        self._connect()
        self._words()
        self.copies.list_printers()

    # What is shown

    @property
    def number(self) -> str:
        """Return the number of the paper, or an empty text."""
        return self._number

    @property
    def note(self) -> str:
        """Return what is said above the buttons: how often it was printed, or what went wrong."""
        return self._note.text()

    @property
    def ready(self) -> bool:
        """Say whether the pages are drawn."""
        return self._shown is not None and not self._loading

    @Slot(object)
    def open(self, number: str) -> None:
        """Show a paper by its number; its pages are made in the worker."""
        self._number = number
        self._shown = None
        self._failure = self._fault = ""
        self._load(is_new_look=True)
        self.pages.show_from_top()
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _load(self, *, is_new_look: bool) -> None:
        for handle in (self._opening, self._drawing):
            if handle is not None:
                handle.drop()
        self._loading = True
        session = self._session
        work = Open(session.store, session.actor, self._number, self.pages.wanted_dpi, is_new_look)
        self._opening = session.tasks.submit(work, self._opened, self._not_opened)

    @Slot(object)
    def _opened(self, shown: Shown) -> None:
        first = self._shown is None
        self._loading = False
        self._shown = shown
        self.pages.set_pages(shown.pages, shown.dpi)
        if first:
            self._choose_printer()
        self._refresh()
        if first:
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        self._loading = False
        if isinstance(error, RuleBroken):
            self._failure = self._session.sentence(error)
        else:
            _log.error("a preview could not be made: %s", type(error).__name__)
            self._failure = self.tr("The paper could not be shown. What it says is kept under its number.")
        self._shown = None
        self._refresh()

    @Slot(object)
    def _draw_again(self, dpi: float) -> None:
        if self._shown is None or self._loading:
            return
        if self._drawing is not None:
            self._drawing.drop()
        self._drawing = self._session.tasks.submit(DrawAgain(self._shown, dpi), self._drawn, self._not_drawn)

    @Slot(object)
    def _drawn(self, shown: Shown) -> None:
        self._shown = shown
        self.pages.set_pages(shown.pages, shown.dpi)

    @Slot(object)
    def _not_drawn(self, error: BaseException) -> None:
        # The pages that are there stay; they are only less sharp.
        _log.error("pages could not be drawn anew: %s", type(error).__name__)

    # Out

    @Slot()
    def print_now(self) -> None:
        """Print one copy on the chosen printer."""
        if self._shown is None:
            return
        self._fault = ""
        printer = str(self.printer.currentData() or "")
        if self._settings is not None and printer:
            self._settings.setValue(_PRINTER + self._shown.row.kind, printer)
        self.copies.print_out(self._shown.row, printer)

    @Slot()
    def save_as(self) -> None:
        """Ask where, and save one copy as a PDF."""
        if self._shown is None or self.copies.busy:
            return
        row = self._shown.row
        path = self._ask(self, remembered_folder(self._settings) / f"{row.number}.pdf")
        if path is None:
            return
        self._fault = ""
        # The question has been asked of a file that is there; one that comes from now on is left alone.
        self.copies.save(row, path, replacing=path.exists())

    @Slot(object)
    def _printed(self, printer: str) -> None:
        where = printer or self.tr("the printer")
        self._session.messages.success(self.tr("The paper has been sent to %1.").replace("%1", where))
        self._load(is_new_look=False)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        remember_folder(self._settings, path.parent)
        self._session.messages.success(self.tr("Saved as %1.").replace("%1", isolate(path.name)), str(path.parent))
        self._load(is_new_look=False)

    @Slot(object)
    def _failed(self, sentence: str) -> None:
        self._fault = sentence
        self._refresh()

    @Slot()
    def _printers_changed(self) -> None:
        before = self.printer.currentData()
        self.printer.clear()
        for known in self.copies.printers:
            self.printer.addItem(known.name, known.name)
        self.printer.setCurrentIndex(max(self.printer.findData(before), 0))
        self._choose_printer()
        if self.copies.printers and self._fault == fault_sentence(PrintingFault.NO_PRINTER):
            self._fault = ""
        self._refresh()

    def _choose_printer(self) -> None:
        """Choose the printer that was used last for this kind of paper."""
        if self._settings is None or self._shown is None:
            return
        last = str(self._settings.value(_PRINTER + self._shown.row.kind, "", type=str))
        at = self.printer.findData(last) if last else -1
        if at >= 0:
            self.printer.setCurrentIndex(at)

    # How it looks

    @Slot()
    def _refresh(self) -> None:
        shown = self._shown
        self._title.setText(paper_word(shown.row.kind) if shown else self.tr("Paper"))
        self._under.setText(f"{self._number}  ·  {isolate(shown.row.name)}" if shown else self._number)
        self._stack.setCurrentWidget(self.pages if shown else self._waiting)
        if self._failure:
            self._waiting.set_texts(self._failure, self.tr("Try again"))
        else:
            self._waiting.set_texts(self.tr("Making the pages…"))
        for part in (self.larger, self.smaller, self.fit, self.save_button, self.print_button):
            part.setEnabled(shown is not None and not self.copies.busy)
        rename(self.print_button, self.tr("Printing…") if self.copies.busy else self.tr("Print"))
        self.printer.setVisible(bool(self.copies.printers))
        self._say_note(shown)
        self._zoomed()
        self._paged()

    def _say_note(self, shown: Shown | None) -> None:
        no_printer = "" if self.copies.printers else fault_sentence(PrintingFault.NO_PRINTER)
        restyle(self._note, "role", "error" if self._fault else "small")
        self._note.setText(self._fault or no_printer or (self._copies_text(shown.row.copies) if shown else ""))
        self._sign.setVisible(bool(self._fault))

    def _copies_text(self, copies: int) -> str:
        if self.copies.kept(self._number):
            return self.tr("A copy is counted but not out yet: print or save it.")
        if not copies:
            return self.tr("Not printed yet.")
        text = self.tr("Printed or saved: %1. The next one is marked as copy %2.")
        return text.replace("%1", str(copies)).replace("%2", str(copies + 1))

    @Slot()
    def _zoomed(self) -> None:
        self._zoom.setText(f"{self.pages.zoom:.0%}".replace("%", " %") if self._shown else "")

    @Slot()
    def _paged(self) -> None:
        text = self.tr("Page %1 of %2").replace("%1", str(self.pages.page)).replace("%2", str(self.pages.pages))
        self._page.setText(text if self._shown else "")

    @Slot()
    def _again(self) -> None:
        self.open(self._number)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.larger.clicked.connect(self.pages.zoom_in)
        self.smaller.clicked.connect(self.pages.zoom_out)
        self.fit.clicked.connect(self.pages.fit_width)
        self.print_button.clicked.connect(self.print_now)
        self.save_button.clicked.connect(self.save_as)
        self._waiting.asked.connect(self._again)
        self.pages.page_changed.connect(self._paged)
        self.pages.zoom_changed.connect(self._zoomed)
        self.pages.sharper_wanted.connect(self._draw_again)
        self.copies.busy_changed.connect(self._refresh)
        self.copies.printers_changed.connect(self._printers_changed)
        self.copies.printed.connect(self._printed)
        self.copies.saved.connect(self._saved)
        self.copies.failed.connect(self._failed)
        self._keys = [
            self._key("Ctrl+P", self.print_now),
            self._key("Ctrl+S", self.save_as),
            self._key("Ctrl++", self.pages.zoom_in),
            self._key("Ctrl+=", self.pages.zoom_in),
            self._key("Ctrl+-", self.pages.zoom_out),
            self._key("Ctrl+0", self.pages.fit_width),
        ]

    def _key(self, keys: str, slot: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(slot not in (self.print_now, self.save_as))
        shortcut.activated.connect(slot)
        return shortcut

    def _words(self) -> None:
        self.setAccessibleName(self.tr("Preview of a paper"))
        for made, name, keys in (
            (self.close_button, self.tr("Close preview"), "Esc"),
            (self.larger, self.tr("Larger"), "Ctrl++"),
            (self.smaller, self.tr("Smaller"), "Ctrl+-"),
            (self.fit, self.tr("Fit to width"), "Ctrl+0"),
        ):
            made.setAccessibleName(name)
            made.setToolTip(f"{name} ({keys})")
        rename(self.save_button, self.tr("Save as PDF…"))
        self.save_button.setToolTip("Ctrl+S")
        self.print_button.setToolTip("Ctrl+P")
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.setToolTip(self.tr("Printer"))
        give_icon(self._sign, Icon.WARNING, "danger", 16)
        self._refresh()

    def _lay_out(self) -> None:
        space = tokens().space
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.pages)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._zoom.setMinimumWidth(52)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.printer.setMinimumContentsLength(8)
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(space.m, space.m, space.s, space.xs)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._under)
        head.addLayout(names, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        tools = QHBoxLayout()
        tools.setContentsMargins(space.m, 0, space.s, space.xs)
        tools.setSpacing(space.xs)
        tools.addWidget(self._page, 1)
        for part in (self.smaller, self._zoom, self.larger, self.fit):
            tools.addWidget(part)
        note = QHBoxLayout()
        note.setContentsMargins(space.m, space.s, space.m, 0)
        note.setSpacing(space.xs)
        note.addWidget(self._sign)
        note.addWidget(self._note, 1)
        out = QHBoxLayout()
        out.setContentsMargins(space.m, space.s, space.m, space.m)
        out.setSpacing(space.s)
        out.addWidget(self.printer, 1)
        out.addStretch()
        out.addWidget(self.save_button)
        out.addWidget(self.print_button)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        column.addLayout(note)
        column.addLayout(out)
