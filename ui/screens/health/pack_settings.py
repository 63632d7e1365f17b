"""The evening pack: when the station wants it, what is in it, and where this PC puts it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import wall_clock
from desktop.domain.evening_pack import PackRules, PackWay
from desktop.domain.rights import Right
from desktop.services.blank_forms import MOST_OF_A_KIND
from desktop.services.commands import Outcome
from desktop.services.evening_pack import SetEveningPack, last_pack, own_pack_rules
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import instant_text, time_text
from ui.evening_pack import maker_of
from ui.printing_out import Printer
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.health.pack_button import PackButton
from ui.screens.health.settings import Place
from ui.screens.papers.jobs import ListPrinters
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label

_FIELD_WIDTH = 240
_STEP = 15
_OFFERED = range(6 * 60, 22 * 60 + 1, _STEP)
"""The times that are offered, minutes since midnight."""

AskFolder = Callable[[QWidget], Path | None]


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder; nothing where the clerk thought better of it."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = QFileDialog.getExistingDirectory(parent, "", home)
    return Path(chosen) if chosen else None


class PackSettings(QWidget):
    """The time and the forms are the leader's to set; where this PC puts a pack, whoever sits there."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask: AskFolder = ask_folder) -> None:
        super().__init__(parent)
        self._session = session
        self._ask = ask
        self._rules: PackRules | None = None
        self._title = label("", "heading", self)
        self._hint = label("", "muted", self, wrap=True)
        self.last = label("", "", self, wrap=True)
        self.time = QuietCombo(self)
        self.numbers = tuple(NumberBox((0, MOST_OF_A_KIND), self) for _ in range(4))
        self.place, self.printer = QuietCombo(self), QuietCombo(self)
        self.time_field, self.place_field, self.printer_field = (
            Field("", each, parent=self) for each in (self.time, self.place, self.printer)
        )
        self.number_fields = tuple(Field("", each, parent=self) for each in self.numbers)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.folder_button = button("", parent=self)
        self.folder = label("", "", self, wrap=True)
        self._secret = label("", "muted", self, wrap=True)
        self.make_button = PackButton(session, self)
        self._fill()
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.place.activated.connect(self._place_chosen)
        self.printer.activated.connect(self._printer_chosen)
        self.folder_button.clicked.connect(self.choose_folder)
        self._words()

    def read(self) -> None:
        """Read again; what somebody is changing stays."""
        before, self._rules = self._rules, own_pack_rules(self._session.store)
        if before is None or self._typed() == before:
            self._show_rules(self._rules)
        may = Right.PUBLISH_PLAN in self._session.actor.rights
        for widget in (self.time, *self.numbers):
            widget.setEnabled(may)
        self.save_button.setVisible(may)
        self._show_place()
        self._say_last()

    def list_printers(self) -> None:
        """Ask for the printers, in the background."""
        maker = maker_of(self._session)
        maker.tasks.submit(ListPrinters(maker.spooler), self._listed, self._not_listed)

    @Slot()
    def save(self) -> None:
        """Set time and forms for the station."""
        command = SetEveningPack(self._typed())
        Attempt(self._session, Performing(self._session, (command,)), self._saved, None, self)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder that packs are saved in."""
        folder = self._ask(self)
        if folder is not None:
            maker_of(self._session).settings.folder = folder
            self._show_place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self.isVisible():
                self.read()

    @Slot(object)
    def _saved(self, outcome: Outcome) -> None:
        self._rules = self._typed()
        back = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        offer = back.offer(self.tr("Undo")) if back else None
        self._session.messages.success(self.tr("The evening pack is set up."), undo=offer)

    @Slot(object)
    def _listed(self, printers: tuple[Printer, ...]) -> None:
        chosen = maker_of(self._session).settings.printer
        names = [printer.name for printer in printers]
        if chosen and chosen not in names:
            names.append(chosen)  # it may be switched off just now
        self.printer.clear()
        for name in names:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(self.printer.findData(chosen), 0))

    @Slot(object)
    def _not_listed(self, _: BaseException) -> None:
        self._listed(())

    @Slot(int)
    def _place_chosen(self, _: int) -> None:
        settings = maker_of(self._session).settings
        settings.place = Place(self.place.currentData())
        if settings.place is Place.PRINTER:
            self._printer_chosen(0)
        elif settings.place is Place.FOLDER and settings.folder is None:
            self.choose_folder()
        self._show_place()

    @Slot(int)
    def _printer_chosen(self, _: int) -> None:
        maker_of(self._session).settings.printer = str(self.printer.currentData() or "")

    def _typed(self) -> PackRules:
        return PackRules(self.time.currentData(), *(number.value() for number in self.numbers))

    def _show_rules(self, rules: PackRules) -> None:
        if rules.minute is not None and self.time.findData(rules.minute) < 0:
            self.time.addItem(time_text(wall_clock(rules.minute)), rules.minute)
        self.time.setCurrentIndex(0 if rules.minute is None else self.time.findData(rules.minute))
        counts = (rules.receipts, rules.fee_notes, rules.card_slips, rules.booking_sheets)
        for number, count in zip(self.numbers, counts, strict=True):
            number.setValue(count)

    def _show_place(self) -> None:
        settings = maker_of(self._session).settings
        self.place.setCurrentIndex(self.place.findData(settings.place))
        self.printer_field.setVisible(settings.place is Place.PRINTER)
        saved = settings.place is Place.FOLDER
        for widget in (self.folder, self.folder_button, self._secret):
            widget.setVisible(saved)
        folder = settings.folder
        self.folder.setText(isolate(str(folder)) if folder else self.tr("No folder has been chosen yet."))

    def _say_last(self) -> None:
        last = last_pack(self._session.store)
        if last is None:
            self.last.setText(self.tr("No pack has been made yet."))
            return
        printed = self.tr("Last: %1, printed, by %2.")
        saved = self.tr("Last: %1, saved as a file, by %2.")
        text = printed if last.way is PackWay.PRINTER else saved
        at = instant_text(last.made_at, self._session.language)
        self.last.setText(text.replace("%1", at).replace("%2", isolate(last.made_by)))

    def _fill(self) -> None:
        self.time.addItem("", None)
        for minute in _OFFERED:
            self.time.addItem(time_text(wall_clock(minute)), minute)
        for place in Place:
            self.place.addItem("", place)

    def _words(self) -> None:
        self._title.setText(self.tr("Evening pack"))
        what = self.tr("Lists of two working days, phone numbers and blank forms, for when everything is down.")
        when = self.tr("By itself it is made on working days, while a window is open.")
        self._hint.setText(f"{what} {when}")
        self.time.setItemText(0, self.tr("Not by itself"))
        self.time_field.set_texts(self.tr("Made by itself at"))
        names = (self.tr("Receipts"), self.tr("Fee notes"), self.tr("Card slips"), self.tr("Booking sheets"))
        for field, name in zip(self.number_fields, names, strict=True):
            field.set_texts(name)
        rename(self.save_button, self.tr("Set the evening pack"))
        places = (self.tr("Not made on this PC"), self.tr("Printed"), self.tr("Saved in a folder"))
        for at, name in enumerate(places):
            self.place.setItemText(at, name)
        self.place_field.set_texts(self.tr("On this PC"))
        self.printer_field.set_texts(self.tr("Printer"))
        rename(self.folder_button, self.tr("Choose folder …"))
        self._secret.setText(
            self.tr(
                "The pack has names and phone numbers. Choose a folder that only staff can read. "
                "The newest two packs are kept there; older ones are removed."
            )
        )

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for part in (self._title, self._hint, self.last):
            column.addWidget(part)
        left = Qt.AlignmentFlag.AlignLeft
        column.addLayout(_abreast((self.time_field, *self.number_fields)))
        column.addWidget(self.save_button, 0, left)
        column.addSpacing(space.s)
        column.addLayout(_abreast((self.place_field, self.printer_field)))
        column.addWidget(self._secret)
        where = QHBoxLayout()
        where.setSpacing(space.m)
        where.addWidget(self.folder_button)
        where.addWidget(self.folder, 1)
        column.addLayout(where)
        column.addWidget(self.make_button, 0, left)


def _abreast(fields: Sequence[Field]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens().space.m)
    for field in fields:
        field.setMaximumWidth(_FIELD_WIDTH)
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row
