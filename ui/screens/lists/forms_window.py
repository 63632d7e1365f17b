"""The window of the forms for an outage: how many of each, numbers that are theirs alone, and the bundle to print."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.blank_forms import MOST_DAYS, MOST_OF_A_KIND, BundleOrder
from desktop.services.queries.blank_forms import last_bundle
from ui.actions.binding import bind_in_window
from ui.dates import date_text, instant_text
from ui.day_text import NoDayError, read_day
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.health.pack_button import PackButton
from ui.screens.lists.forms_jobs import MakeBundle, ShownBundle
from ui.screens.lists.preview import ListPreview
from ui.session import Session
from ui.tasks import TaskRunner
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
from ui.widgets.first_size import first_size
from ui.widgets.notice import Notice
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out
from ui.words import language_word

_WIDTH, _HEIGHT = 780, 860
_USUAL = (20, 5, 5, 2, 1)
"""Receipts, fee notes, slips for cards, booking sheets, days of desk lists: what a counter needs for a day."""


class FormsWindow(QDialog):
    """Asks what is to be in the bundle, and shows it once; the numbers in it are never given again.

    Args:
        session: the clerk at the counter.
        day: the local day that is shown behind the window; the desk lists begin there, or today.
        parent: the window in front of which this one opens.
    """

    def __init__(
        self,
        session: Session,
        day: date,
        parent: QWidget,
        *,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        set_help(self, "trouble#outage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._making = False
        kinds = ((0, MOST_OF_A_KIND),) * 4
        self.numbers = tuple(NumberBox(bounds) for bounds in (*kinds, (0, MOST_DAYS)))
        self.fields = tuple(Field("", number, parent=self) for number in self.numbers)
        for number, usual in zip(self.numbers, _USUAL, strict=True):
            number.setValue(usual)
        self.first = QLineEdit(date_text(max(day, session.today), Language.BOKMAL))
        self.first_field = Field("", self.first, parent=self)
        self.language = QuietCombo()
        for each in Language:
            self.language.addItem("", each)
        self.language.setCurrentIndex(self.language.findData(session.language))
        self.language_field = Field("", self.language, parent=self)
        self.both_sides = QCheckBox(self)
        self.both_sides.setChecked(True)
        self.last = label("", "muted", self, wrap=True)
        self.error = Notice(self)
        self.make_button = primary_button("", Icon.PAPERS, self)
        self.pack_button = PackButton(session, self)
        self.preview = ListPreview(session, self, spooler=spooler, settings=settings, make_runner=make_runner)
        self._lay_out()
        self._connect()
        self._words()
        self.preview.show_nothing()
        self.preview.hide()

    @Slot()
    def make(self) -> None:
        """Reserve the numbers and show the bundle; a second press while it is made does nothing."""
        if self._making or not self.make_button.isEnabled():
            return
        days = self._days()
        if days is None:
            return
        self.error.say("")
        receipts, fee_notes, card_slips, booking_sheets, _ = (number.value() for number in self.numbers)
        order = BundleOrder(receipts, fee_notes, card_slips, booking_sheets, days, self.both_sides.isChecked())
        session, dpi = self._session, self.preview.pages.wanted_dpi
        work = MakeBundle(session.store, session.actor, order, Language(self.language.currentData()), dpi)
        self.make_button.setEnabled(False)
        self._making = True
        session.tasks.submit(work, self._made, self._refused)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _days(self) -> tuple[date, ...] | None:
        """Return the days of the desk lists, or nothing where the first one cannot be read."""
        count = self.numbers[-1].value()
        self.first_field.set_error("")
        if not count:
            return ()
        try:
            first = read_day(self.first.text(), self._session.today)
        except NoDayError:
            self.first_field.set_error(self.tr("Write a day, such as 23.11.2026."))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return tuple(first + timedelta(days=each) for each in range(count))

    @Slot(object)
    def _made(self, shown: ShownBundle) -> None:
        self._making = False
        self.preview.show()
        forms = shown.bundle.forms
        said = self.tr("Print or save it now: it is not kept. Here you see the first of each form.")
        if forms:
            numbers = self.tr("Numbers %1 to %2 are reserved.")
            numbers = numbers.replace("%1", forms[0].number).replace("%2", forms[-1].number)
            said = f"{numbers} {said}"
        self.preview.show_list(shown.made, shown.drawn, said)
        self._say_last()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._making = False
        self.make_button.setEnabled(True)
        if not isinstance(error, RuleBroken):
            raise error
        self.error.say(self._session.sentence(error), Tone.DANGER)

    @Slot()
    def _wanted_otherwise(self) -> None:
        """Let another bundle be made once something else is wanted: a bundle of the same kind is rarely meant."""
        self.make_button.setEnabled(not self._making)

    @Slot()
    def _print(self) -> None:
        if self.preview.isVisible():
            self.preview.print_now()

    def _connect(self) -> None:
        for number in self.numbers:
            number.valueChanged.connect(self._wanted_otherwise)
        self.first.textEdited.connect(self._wanted_otherwise)
        self.language.currentIndexChanged.connect(self._wanted_otherwise)
        self.both_sides.toggled.connect(self._wanted_otherwise)
        self.make_button.clicked.connect(self.make)
        self.preview.closed.connect(self.close)
        bind_in_window(self, "paper.print", self._print)

    def _say_last(self) -> None:
        last = last_bundle(self._session.store)
        if last is None:
            self.last.setText(self.tr("No forms have been made at this counter yet."))
            return
        said = self.tr("Last: %1 numbers up to %2, reserved by %3, %4.").replace("%1", str(last.forms))
        said = said.replace("%2", last.last).replace("%3", isolate(last.reserved_by))
        self.last.setText(said.replace("%4", instant_text(last.reserved_at, self._session.language)))

    def _words(self) -> None:
        self.setWindowTitle(self.tr("Forms for an outage"))
        names = (
            self.tr("Receipts"),
            self.tr("Fee notes"),
            self.tr("Card slips"),
            self.tr("Booking sheets"),
            self.tr("Days of desk lists"),
        )
        for field, name in zip(self.fields, names, strict=True):
            field.set_texts(name)
        self.first_field.set_texts(self.tr("Desk lists from"))
        self.language_field.set_texts(self.tr("Language"))
        for at, language in enumerate(Language):
            self.language.setItemText(at, language_word(language))
        self.both_sides.setText(self.tr("The printer prints on both sides: begin each form on a sheet of its own"))
        rename(self.make_button, self.tr("Reserve numbers and show"))
        self._say_last()

    def _lay_out(self) -> None:
        space = tokens().space
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.m)
        grid.setVerticalSpacing(space.s)
        places = (*self.fields[:4], self.language_field, self.first_field, self.fields[4])
        for at, field in enumerate(places):
            grid.addWidget(field, at // 4, at % 4, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(space.m)
        foot.addWidget(self.last, 1)
        foot.addWidget(self.pack_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(space.l, space.l, space.l, space.s)
        head.setSpacing(space.s)
        head.addLayout(grid)
        head.addWidget(self.both_sides)
        head.addWidget(self.error)
        head.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        column.addStretch(0)
        tab_as_laid_out(self)
        first_size(self, _WIDTH, _HEIGHT)
