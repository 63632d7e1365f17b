"""What becomes of an appointment that a closing hits: another time, no time, or the same one after all."""

from bisect import insort
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.calendar_words import LeaveBecause, PartOfDay, ToldHow
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.calendar_wording import code_word
from desktop.services.closing_items import CancelItem, LeaveItem, MoveItem, NoteTold
from desktop.services.commands import Outcome
from desktop.services.free_times import FreeTime
from desktop.services.phones import display_phone
from desktop.services.queries.closing import ReviewRow
from desktop.services.queries.closing_proposals import proposals
from desktop.services.reference import reasons
from ui.screens.booking.holding import Holding
from ui.screens.booking.time_list import TimeList
from ui.screens.booking.times import Found
from ui.screens.card.choices import choose, chosen, fill_reasons
from ui.screens.items.ask import AskPanel
from ui.screens.items.undone import ItemUndoneWords
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.field import Field
from ui.widgets.notice import Notice

PROPOSED = 5
"""How many new times are shown."""
_CLOSED = "station-closed"
"""The catalogue's reason that fits a closing; it stands there until another is chosen."""


def told_words(language: Language) -> tuple[tuple[str, str], ...]:
    """Return the ways in which somebody is told, as code and words."""
    return tuple((how.value, code_word(how, language).capitalize()) for how in ToldHow)


def leave_words(language: Language) -> tuple[tuple[str, str], ...]:
    """Return why an appointment is left as it is, as code and words; reopening says so by itself."""
    return tuple((why.value, code_word(why, language)) for why in LeaveBecause if why is not LeaveBecause.REOPENED)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Makes the command that leaves an item as it is."""

    item_id: str

    def __call__(self, code: str, note: str) -> LeaveItem:
        """Return it for a reason and a note."""
        return LeaveItem(self.item_id, LeaveBecause(code), note)


@dataclass(frozen=True, slots=True)
class Telling:
    """Makes the command that notes how somebody was told."""

    item_id: str

    def __call__(self, code: str) -> NoteTold:
        """Return it for a way of telling."""
        return NoteTold(self.item_id, ToldHow(code))


class LetterPanel(AskPanel):
    """Base of what writes a letter: how the person was told, and whether the letter opens."""

    def __init__(self, session: Session, row: ReviewRow, icon: Icon, *, show_letter: bool) -> None:
        super().__init__(session, icon)
        self.row = row
        self.undone = ItemUndoneWords(session, (row.name,))
        self.told_how = QComboBox()
        self.show_letter = QCheckBox(self)
        self.show_letter.setChecked(show_letter)
        self.protected = Notice(self)

    def beside(self, *fields: QWidget) -> None:
        """Put fields next to each other."""
        line = QHBoxLayout()
        line.setSpacing(tokens().space.m)
        for field in fields:
            line.addWidget(field, 1)
        self.column.addLayout(line)

    def title_with_phone(self, title: str) -> str:
        """Return a title with the name and the number to ring."""
        phone = display_phone(self.row.phone) or self.tr("no phone")
        return f"{title.replace('%1', isolate(self.row.name))}  ·  {isolate(phone)}"

    def word_letter(self) -> None:
        """Word what is said of the letter."""
        self.show_letter.setText(self.tr("Show the letter afterwards"))
        self.show_letter.setAccessibleName(self.show_letter.text())
        said = self.tr("The address is protected: there is none on the letter. Hand it over, or send it as agreed.")
        self.protected.say(said if self.row.protected else "", Tone.WARNING)

    def succeeded(self, outcome: Outcome) -> None:
        """Open the letter, if it is wanted now."""
        if self.show_letter.isChecked():
            self.session.paper_wanted.emit(str(outcome.result))


class MoveItemPanel(LetterPanel):
    """Offers new times, the best first, and holds the one that the arrows are on."""

    def __init__(self, session: Session, row: ReviewRow, holding: Holding, *, show_letter: bool) -> None:
        super().__init__(session, row, Icon.MOVE, show_letter=show_letter)
        self._holding = holding
        self._filling = False
        self.none_free = Notice(self)
        self.times = TimeList(self)
        self.part = QComboBox()
        self.part_field = Field("", self.part, parent=self)
        self.told_field = Field("", self.told_how, parent=self)
        self.column.addWidget(self.none_free)
        self.column.addWidget(self.times)
        self.beside(self.part_field, self.told_field)
        self.column.addWidget(self.protected)
        self.column.addWidget(self.show_letter)
        self.times.current_changed.connect(self._walked)
        self.times.opened.connect(self._take)
        self.part.currentIndexChanged.connect(self._load)
        holding.refused.connect(self._not_held)
        self.setFocusProxy(self.times)
        self._load()

    def words(self) -> None:
        """Word the fields."""
        language = self.session.language
        self.set_texts(self.title_with_phone(self.tr("Which new time for %1?")), self.tr("Move, with the letter"))
        self.part_field.set_texts(self.tr("Time of day"))
        self.told_field.set_texts(self.tr("Told"))
        self._fill_parts()
        fill_reasons(self.told_how, told_words(language), self.tr("Not told yet"))
        self.word_letter()

    def confirm(self) -> None:
        """Move the appointment to the time that the arrows are on."""
        time = self.times.current
        if time is None:
            self.part.setFocus()
            return
        told = chosen(self.told_how)
        command = MoveItem(
            self.row.item_id,
            time.desk_id,
            time.day,
            time.start,
            hold_id=self._holding.hold_id,
            told_how=ToldHow(told) if told else None,
        )
        self._holding.pause()
        said = self.tr("%1 is moved.").replace("%1", isolate(self.row.name))
        self.gives_times_to = (self.row.appointment_id,)
        self.attempt(command, told=said, undo=self.tr("Undo the move"))

    def succeeded(self, outcome: Outcome) -> None:
        """Forget the hold: the appointment has its place now."""
        self._holding.taken_over()
        super().succeeded(outcome)

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Offer the times that there are now; the refusal itself is said under them."""
        del broken
        self._load()
        return False

    @Slot()
    def _load(self) -> None:
        part = PartOfDay(self.part.currentData() or PartOfDay.ANY)
        found = proposals(self.session.store, self.row.item_id, limit=PROPOSED, part=part)
        in_time, late = list(found.in_time), list(found.late)
        held = self._holding.held
        if held is not None and part.has(held.start):
            # One's own hold hides the time from the search; it stays among those that are offered.
            late_one = found.deadline is not None and held.day > found.deadline
            insort(late if late_one else in_time, held, key=_when)
        shown = Found(tuple(in_time[:PROPOSED]), tuple(late[: max(PROPOSED - len(in_time), 0)]))
        self._filling = True
        try:
            self.times.show_times(shown, self.session.language, has_deadline=found.deadline is not None)
        finally:
            self._filling = False
        none = self.tr("There is no free time. Choose another time of day, or cancel the appointment.")
        self.none_free.say("" if shown.all else none, Tone.WARNING)
        self.confirm_button.setEnabled(bool(shown.all))
        self._holding.want(self.times.current)

    @Slot(object)
    def _walked(self, time: FreeTime | None) -> None:
        if not self._filling and not self.waiting:
            self._holding.want(time)

    @Slot(object)
    def _take(self, _time: FreeTime) -> None:
        self.confirm_button.click()

    @Slot(object)
    def _not_held(self, error: BaseException) -> None:
        if isinstance(error, RuleBroken):
            self.refusal.say(self.session.sentence(error), Tone.WARNING)
            self._load()
        else:
            self.session.tell(error)

    def _fill_parts(self) -> None:
        before = self.part.currentIndex()
        self.part.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
        self.part.clear()
        for part in PartOfDay:
            self.part.addItem(code_word(part, self.session.language).capitalize(), part.value)
        self.part.setCurrentIndex(max(before, 0))
        self.part.blockSignals(False)  # noqa: FBT003


class CancelItemPanel(LetterPanel):
    """Asks why an appointment is cancelled, and how the person was told."""

    def __init__(self, session: Session, row: ReviewRow, *, show_letter: bool) -> None:
        super().__init__(session, row, Icon.CANCELLED, show_letter=show_letter)
        self.reason = QComboBox()
        self.reason_field = Field("", self.reason, parent=self, required=True)
        self.told_field = Field("", self.told_how, parent=self, required=True)
        self.note = QLineEdit()
        self.note.setMaxLength(250)
        self.note_field = Field("", self.note, parent=self)
        self.beside(self.reason_field, self.told_field)
        for part in (self.note_field, self.protected, self.show_letter):
            self.column.addWidget(part)
        self.note.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.told_how)

    def words(self) -> None:
        """Word the fields."""
        language = self.session.language
        first = not self.reason.count()
        self.set_texts(
            self.title_with_phone(self.tr("Cancel the appointment of %1")), self.tr("Cancel, with the letter")
        )
        self.reason_field.set_texts(self.tr("Reason"))
        self.told_field.set_texts(self.tr("Told"))
        self.note_field.set_texts(self.tr("Note"), self.tr("Only what the next clerk needs."))
        fill_reasons(self.reason, reasons(language)[ReasonGroup.CANCELLATION], self.tr("Choose a reason"))
        fill_reasons(self.told_how, told_words(language), self.tr("Choose how"))
        if first:
            choose(self.reason, _CLOSED)
        self.word_letter()

    def confirm(self) -> None:
        """Cancel it, if it is said why and how the person was told."""
        reason, told = chosen(self.reason), chosen(self.told_how)
        self.reason_field.set_error("" if reason else self.tr("Choose a reason."))
        self.told_field.set_error("" if told else self.tr("Choose how the person was told."))
        if not reason or not told:
            (self.told_how if reason else self.reason).setFocus()
            return
        command = CancelItem(self.row.item_id, reason, ToldHow(told), self.note.text().strip())
        said = self.tr("The appointment of %1 is cancelled.").replace("%1", isolate(self.row.name))
        self.attempt(command, told=said, undo=self.tr("Undo the cancellation"))


def _when(time: FreeTime) -> tuple[object, ...]:
    return time.day, time.start, time.desk
