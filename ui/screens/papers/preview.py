"""An issued paper on screen, to be printed or saved; every copy is counted."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.paper_copies import HandPaperOver, NoteSpoiltCopy, PostPaper
from desktop.services.print_jobs import QueuePrint
from desktop.services.queries.print_jobs import waiting_job
from ui.actions.binding import bind
from ui.actions.keymap import keymap
from ui.attempt import WayBack
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.papers.copies_out import Order
from ui.screens.papers.given_bar import GivenBar
from ui.screens.papers.help_choice import HelpChoice
from ui.screens.papers.jobs import Open, Shown
from ui.screens.papers.pdf_preview import PdfPreview
from ui.screens.papers.saving import ask_where_to_save
from ui.screens.papers.validity_words import verdict
from ui.screens.papers.waiting_words import waiting_words
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.buttons import button, rename
from ui.widgets.notice import Notice
from ui.widgets.tab_order import tab_as_laid_out
from ui.words import paper_word

_log = logging.getLogger(__name__)


class PaperPreview(PdfPreview):
    """Shows an issued paper as it would be printed next."""

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
        self._number = ""
        self._shown: Shown | None = None
        self._opening: TaskHandle | None = None
        self._loading = False
        self._failure = ""
        self._job_id, self._is_out = "", False
        super().__init__(session, parent, spooler=spooler, settings=settings, ask=ask, make_runner=make_runner)
        self.help_choice = HelpChoice(session, self)
        self.tools.insertWidget(1, self.help_choice)
        set_help(self, "papers#print")
        self._waiting.asked.connect(self._again)
        self.verdict = Notice(self)
        self.above.addWidget(self.verdict)
        self.given = GivenBar(self)
        self.given.handed_over.connect(self.hand_over)
        self.given.posted.connect(self.post)
        self.given.spoilt.connect(self.note_spoilt)
        self.below.addWidget(self.given)
        self.again_button = button("", icon=Icon.COPY, parent=self)
        self.again_button.clicked.connect(self.print_again)
        self.beside.addWidget(self.again_button)
        tab_as_laid_out(self)
        bind(self, "paper.again", self.print_again)
        self.copies.failed.connect(self._kept)
        self.copies.known.connect(self._is_known)
        self.refresh()
        self.copies.list_printers()

    @property
    def number(self) -> str:
        """Return the number of the paper, or an empty text."""
        return self._number

    @property
    def ready(self) -> bool:
        """Say whether the pages are drawn."""
        return self._shown is not None and not self._loading

    @Slot(object)
    def open(self, number: str) -> None:
        """Show a paper by its number; its pages are made in the worker."""
        self._number = number
        self._shown = None
        self._job_id, self._is_out = "", False
        self._failure = ""
        self._load(is_new_look=True)
        if self._shown is None:
            self.help_choice.show_paper(None)
            self.draw_nothing()
        self.pages.show_from_top()

    def title(self) -> str:
        """Return what kind of paper it is."""
        return paper_word(self._shown.row.kind) if self._shown else self.tr("Paper")

    def under(self) -> str:
        """Return its number and whose it is."""
        return f"{self._number}  ·  {isolate(self._shown.row.name)}" if self._shown else self._number

    def state(self) -> str:
        """Return how often it was printed."""
        if self._shown is None:
            return ""
        if self._shown.row.voided_at is not None:
            return self.tr("Void: what it says was taken back. It is kept, and not printed any more.")
        if self._shown.waiting is not None:
            return waiting_words(self._shown.waiting, self._session.language)
        copies = self._shown.row.copies
        if self._is_out:
            text = self.tr("Printed or saved: %1. “One more copy” makes copy %2.")
            return text.replace("%1", str(copies)).replace("%2", str(copies + 1))
        if not copies:
            return self.tr("Not printed yet.")
        text = self.tr("Printed or saved: %1. The next one is marked as copy %2.")
        return text.replace("%1", str(copies)).replace("%2", str(copies + 1))

    def waits(self) -> tuple[str, str]:
        """Return that the pages are being made, or why they are not there."""
        return (self._failure, self.tr("Try again")) if self._failure else (self.tr("Making the pages…"), "")

    def print_word(self) -> str:
        """Return that it is printed, or would be."""
        return self.tr("Printed") if self._is_out else self.tr("Print")

    def order(self) -> Order | None:
        """Return the job of one copy more; the same one until it is out, and another only on demand."""
        if self._shown is None or self._shown.row.voided_at is not None:
            return None
        waiting = self._shown.waiting
        if waiting is not None and len(waiting.numbers) > 1:
            return None  # it goes out with the others, from the list of what waits
        press = QueuePrint(self._shown.job_id, waiting.tries if waiting else 0, (self._number,))
        return Order(self._number, press=press)

    @Slot()
    def print_again(self) -> None:
        """Print one copy more; only where one is out already."""
        if self._is_out and not self.copies.busy:
            self._renew()
            self.print_now()

    @Slot()
    def save_as(self) -> None:
        """Ask where, and save one copy as a PDF; after one that is out, another."""
        if self._is_out and not self.copies.busy:
            self._renew()
        super().save_as()

    @Slot()
    def hand_over(self) -> None:
        """Note that the newest copy was handed over."""
        self._session.submit(HandPaperOver(self._number), self._handed_over)

    @Slot()
    def post(self) -> None:
        """Note that the newest copy was posted."""
        self._session.submit(PostPaper(self._number), self._posted)

    @Slot()
    def note_spoilt(self) -> None:
        """Note that the newest copy came out wrongly."""
        self._session.submit(NoteSpoiltCopy(self._number), self._spoilt)

    @Slot()
    def refresh(self) -> None:
        """Show everything as it is now, the newest copy and what speaks against the paper as well."""
        super().refresh()
        if not hasattr(self, "again_button"):
            return  # the parts of this class come after those of its base
        shown = self._shown
        rename(self.again_button, self.tr("One more copy"))
        self.again_button.setToolTip(keymap().shown("paper.again"))
        self.again_button.setVisible(self._is_out)
        self.again_button.setEnabled(not self.copies.busy)
        if self._is_out or self.order() is None:
            self.print_button.setEnabled(False)
        if self.order() is None:
            self.save_button.setEnabled(False)
        may_leave = shown is not None and shown.row.voided_at is None and bool(shown.row.case_id)
        self.given.show_copies(
            shown.copies if shown and may_leave else (),
            self._session.language,
            postable=shown is not None and shown.postable,
            enabled=not self.copies.busy,
        )
        self._judge()

    def stem(self) -> str:
        """Return the number."""
        return self._number

    def printer_key(self) -> str:
        """Return the kind of paper: receipts may have a printer of their own."""
        return str(self._shown.row.kind) if self._shown else ""

    def was_printed(self, printer: str) -> None:
        """Say so, and show what came out."""
        self._session.messages.success(self.tr("The paper has been sent to %1.").replace("%1", printer))
        self._is_out = True
        self._load(is_new_look=False)

    def was_saved(self) -> None:
        """Show what came out."""
        self._is_out = True
        self._load(is_new_look=False)

    def names(self) -> tuple[str, str]:
        """Return what a screen reader says."""
        return self.tr("Preview of a paper"), self.tr("Close preview")

    def _load(self, *, is_new_look: bool) -> None:
        if self._opening is not None:
            self._opening.drop()
        self._loading = True
        session = self._session
        dpi = self.pages.wanted_dpi
        work = Open(session.store, session.actor, self._number, dpi, is_new_look, self._job_id, self._is_out)
        self._opening = session.tasks.submit(work, self._opened, self._not_opened)

    @Slot(object)
    def _opened(self, shown: Shown) -> None:
        first = self._shown is None
        self._loading = False
        self._shown, self._job_id = shown, shown.job_id
        self.help_choice.show_paper(shown.row)
        if first:
            self._fault = ""
            self.choose_printer()
        self.draw(shown.drawn)
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
        self.draw_nothing()

    @Slot()
    def _again(self) -> None:
        self.open(self._number)

    def _renew(self) -> None:
        """Let the next press be another job."""
        if self._shown is not None:
            self._job_id, self._is_out = self._session.store.ids.new(), False
            self._shown = replace(self._shown, job_id=self._job_id)

    @Slot(object)
    def _kept(self, _sentence: str) -> None:
        """Show the job that waits now, so that the next press is its next attempt."""
        if self._shown is not None:
            waiting = waiting_job(self._session.store, self._number)
            job_id = waiting.job_id if waiting else self._shown.job_id
            self._shown = replace(self._shown, waiting=waiting, job_id=job_id)
            self.refresh()

    @Slot()
    def _is_known(self) -> None:
        self._load(is_new_look=False)

    @Slot(object)
    def _handed_over(self, outcome: Outcome) -> None:
        self._done(self.tr("Noted: %1 handed over."), outcome)

    @Slot(object)
    def _posted(self, outcome: Outcome) -> None:
        self._done(self.tr("Noted: %1 posted."), outcome)

    @Slot(object)
    def _spoilt(self, outcome: Outcome) -> None:
        self._job_id, self._is_out = "", False
        self._done(self.tr("Noted: a copy of %1 came out wrongly and is not counted."), outcome)

    def _done(self, said: str, outcome: Outcome) -> None:
        """Say what was noted with the way back, and show the paper as it stands."""
        way = WayBack(self._session, outcome.undo, self._session, then=self._taken_back) if outcome.undo else None
        offer = way.offer(self.tr("Undo")) if way else None
        self._session.messages.success(said.replace("%1", self._number), undo=offer)
        self._load(is_new_look=False)

    @Slot()
    def _taken_back(self) -> None:
        if self._number:
            self._load(is_new_look=False)

    def _judge(self) -> None:
        """Say whether the paper still holds: always where it does not, and of one that has left the printer."""
        shown = self._shown
        if shown is None or (shown.found.holds and not shown.row.copies and not shown.found.reasons):
            self.verdict.say("")
            return
        tone = Tone.WARNING if not shown.found.holds else Tone.INFO if shown.found.reasons else Tone.SUCCESS
        self.verdict.say(verdict(shown.found, self._session.language), tone)
