"""A PDF on screen, page by page, to be printed or saved: what the previews of papers and of slips have in common."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.binding import bind
from ui.actions.keymap import keymap
from ui.printing_out import PrintingFault, Spooler, fault_sentence, system_spooler
from ui.screens.papers.copies_out import CopiesOut, Order
from ui.screens.papers.jobs import Draw, Drawn
from ui.screens.papers.page_area import PageArea
from ui.screens.papers.printer_choice import PrinterChoice
from ui.screens.papers.printer_dialog import PrinterDialog
from ui.screens.papers.saving import ask_where_to_save, remember_folder, remembered_folder
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, icon_button, primary_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label, restyle
from ui.widgets.tab_order import tab_as_laid_out

_log = logging.getLogger(__name__)


class PdfPreview(QWidget):
    """Shows a PDF under its title; a subclass says what it is, what goes out, and what is done after that.

    Args:
        print_key: whether Ctrl+P is this widget's own; False where a screen around it has that key.

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
        print_key: bool = True,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._ask = ask
        self._print_key = print_key
        self._drawn: Drawn | None = None
        self._drawing: TaskHandle | None = None
        self._fault = ""
        self.copies = CopiesOut(session, spooler or system_spooler(), make_runner, self)
        self.pages = PageArea(self)
        self._waiting = EmptyState(Icon.DOCUMENT, "", parent=self)
        self._stack = QStackedWidget(self)
        self._title = label("", "heading", self, wrap=True)
        self._under = label("", "muted", self)
        self._page = label("", "muted", self)
        self._zoom = label("", "muted", self)
        self._sign = QLabel(self)
        self._note = label("", "small", self, wrap=True)
        self.close_button = icon_button(Icon.CLOSE, "", self, 16)
        self.larger = icon_button(Icon.ADD, "", self)
        self.smaller = icon_button(Icon.NOT_RELEVANT, "", self)
        self.fit = icon_button(Icon.MOVE, "", self)
        self.choice = PrinterChoice(settings, self)
        self.printer = self.choice.combo
        self.above, self.below, self.beside = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.print_button = primary_button("", Icon.PAPERS, self)
        self._lay_out()
        self._connect()
        self._words()

    # What a subclass says

    def title(self) -> str:
        """Return what is shown."""
        raise NotImplementedError

    def under(self) -> str:
        """Return what stands under the title; may be empty."""
        return ""

    def state(self) -> str:
        """Return what is said above the buttons while nothing is wrong."""
        raise NotImplementedError

    def print_word(self) -> str:
        """Return what the button for printing says."""
        return self.tr("Print")

    def waits(self) -> tuple[str, str]:
        """Return what stands where the pages will be, and the words of a button beneath it, or an empty text."""
        return "", ""

    def order(self) -> Order | None:
        """Return what goes out, or nothing."""
        raise NotImplementedError

    def stem(self) -> str:
        """Return what a file is called, without its ending."""
        raise NotImplementedError

    def printer_key(self) -> str:
        """Return under what the printer that was used last is remembered."""
        raise NotImplementedError

    def was_printed(self, printer: str) -> None:
        """Go on after a copy was sent to a printer."""
        raise NotImplementedError

    def was_saved(self) -> None:
        """Go on after a copy was saved."""

    def names(self) -> tuple[str, str]:
        """Return the names of the whole and of the button that closes it."""
        raise NotImplementedError

    # What is shown

    @property
    def note(self) -> str:
        """Return what is said above the buttons: the state of what is shown, or what went wrong."""
        return self._note.text()

    def draw(self, drawn: Drawn) -> None:
        """Show pages."""
        self._drop_drawing()
        self._drawn = drawn
        self.pages.set_pages(drawn.pages, drawn.dpi)
        self.refresh()

    def draw_nothing(self) -> None:
        """Show no pages."""
        self._drop_drawing()
        self._drawn, self._fault = None, ""
        self.refresh()

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

    def _drop_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.drop()
            self._drawing = None

    @Slot(object)
    def _draw_again(self, dpi: float) -> None:
        if self._drawn is None or self._session.tasks.is_closed:
            return
        self._drop_drawing()
        self._drawing = self._session.tasks.submit(Draw(self._drawn.pdf, dpi), self._redrawn, self._not_redrawn)

    @Slot(object)
    def _redrawn(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self.pages.set_pages(drawn.pages, drawn.dpi)

    @Slot(object)
    def _not_redrawn(self, error: BaseException) -> None:
        # The pages that are there stay; they are only less sharp.
        _log.error("pages could not be drawn anew: %s", type(error).__name__)

    # Out

    @Slot()
    def print_now(self) -> None:
        """Print one copy on the chosen printer."""
        order = self.order()
        if order is None:
            return
        self._fault = ""
        self.choice.kind = self.printer_key()
        self.choice.remember()
        self.copies.print_out(order, self.choice.printer, self.choice.handling)

    @Slot()
    def save_as(self) -> None:
        """Ask where, and save one copy as a PDF."""
        order = self.order()
        if order is None or self.copies.busy:
            return
        path = self._ask(self, remembered_folder(self._settings) / f"{self.stem()}.pdf")
        if path is None:
            return
        self._fault = ""
        # The question has been asked of a file that is there; one that comes from now on is left alone.
        self.copies.save(order, path, replacing=path.exists())

    @Slot(object)
    def _printed(self, printer: str) -> None:
        self.was_printed(printer or self.tr("the printer"))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        remember_folder(self._settings, path.parent)
        self._session.messages.success(self.tr("Saved as %1.").replace("%1", isolate(path.name)), str(path.parent))
        self.was_saved()

    @Slot(object)
    def _failed(self, sentence: str) -> None:
        self._fault = sentence
        self.refresh()

    @Slot()
    def _printers_changed(self) -> None:
        self.choice.set_printers(self.copies.printers)
        self.choose_printer()
        if self.copies.printers and self._fault == fault_sentence(PrintingFault.NO_PRINTER):
            self._fault = ""
        self.refresh()

    def choose_printer(self) -> None:
        """Choose the printer that was used last for this kind of thing."""
        if self.order() is not None:
            self.choice.choose(self.printer_key())

    @Slot()
    def set_printer_up(self) -> None:
        """Ask for the tray and the form of paper of the chosen printer."""
        self.choice.kind = self.printer_key()
        dialog = PrinterDialog(self._session, self.choice, self.copies, self.title(), self.window())
        dialog.exec()
        dialog.deleteLater()

    # How it looks

    @Slot()
    def refresh(self) -> None:
        """Show everything as it is now."""
        ready = self._drawn is not None
        self._title.setText(self.title())
        under = self.under()
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self._stack.setCurrentWidget(self.pages if ready else self._waiting)
        self._waiting.set_texts(*self.waits())
        for part in (self.larger, self.smaller, self.fit, self.save_button, self.print_button):
            part.setEnabled(ready and not self.copies.busy)
        rename(self.print_button, self.tr("Printing…") if self.copies.busy else self.print_word())
        self.choice.setVisible(bool(self.copies.printers))
        no_printer = "" if self.copies.printers else fault_sentence(PrintingFault.NO_PRINTER)
        restyle(self._note, "role", "error" if self._fault else "small")
        self._note.setText(self._fault or no_printer or self.state())
        self._sign.setVisible(bool(self._fault))
        self._zoomed()
        self._paged()

    @Slot()
    def _zoomed(self) -> None:
        self._zoom.setText(f"{self.pages.zoom:.0%}".replace("%", " %") if self._drawn else "")

    @Slot()
    def _paged(self) -> None:
        text = self.tr("Page %1 of %2").replace("%1", str(self.pages.page)).replace("%2", str(self.pages.pages))
        self._page.setText(text if self._drawn else "")

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.larger.clicked.connect(self.pages.zoom_in)
        self.smaller.clicked.connect(self.pages.zoom_out)
        self.fit.clicked.connect(self.pages.fit_width)
        self.print_button.clicked.connect(self.print_now)
        self.save_button.clicked.connect(self.save_as)
        self.pages.page_changed.connect(self._paged)
        self.pages.zoom_changed.connect(self._zoomed)
        self.pages.sharper_wanted.connect(self._draw_again)
        self.copies.busy_changed.connect(self.refresh)
        self.copies.printers_changed.connect(self._printers_changed)
        self.copies.printed.connect(self._printed)
        self.copies.saved.connect(self._saved)
        self.copies.failed.connect(self._failed)
        self.choice.set_up_wanted.connect(self.set_printer_up)
        if self._print_key:
            bind(self, "paper.print", self.print_now)
        bind(self, "paper.save", self.save_as)
        bind(self, "paper.larger", self.pages.zoom_in, repeat=True)
        bind(self, "paper.smaller", self.pages.zoom_out, repeat=True)
        bind(self, "paper.fit", self.pages.fit_width, repeat=True)

    def _words(self) -> None:
        whole, close = self.names()
        self.setAccessibleName(whole)
        for made, name, keys in (
            (self.close_button, close, "Esc"),
            (self.larger, self.tr("Larger"), keymap().shown("paper.larger")),
            (self.smaller, self.tr("Smaller"), keymap().shown("paper.smaller")),
            (self.fit, self.tr("Fit to width"), keymap().shown("paper.fit")),
        ):
            made.setAccessibleName(name)
            made.setToolTip(f"{name} ({keys})")
        rename(self.save_button, self.tr("Save as PDF…"))
        self.save_button.setToolTip(keymap().shown("paper.save"))
        self.print_button.setToolTip(keymap().shown("paper.print"))
        give_icon(self._sign, Icon.WARNING, "danger", 16)
        self.refresh()

    def _lay_out(self) -> None:
        space = tokens().space
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.pages)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._zoom.setMinimumWidth(52)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        self.tools = tools = QHBoxLayout()
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
        out.addWidget(self.choice, 1)
        out.addStretch()
        out.addLayout(self.beside)
        out.addWidget(self.save_button)
        out.addWidget(self.print_button)
        column.addLayout(head)
        self.above.setContentsMargins(space.m, 0, space.m, space.xs)
        column.addLayout(self.above)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        column.addLayout(self.below)
        column.addLayout(note)
        column.addLayout(out)
        tab_as_laid_out(self)
