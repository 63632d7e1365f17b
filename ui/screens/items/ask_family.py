"""New times beside each other for a family that a closing hits: all are moved in one step, or nobody is."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox

from desktop.domain.calendar_words import PartOfDay, ToldHow
from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.services.calendar_wording import code_word
from desktop.services.closing_items import MoveItem, UndoItem
from desktop.services.commands import Outcome, Store
from desktop.services.neighbouring_times import Neighbours
from desktop.services.queries.closing import ReviewRow
from desktop.services.queries.closing_proposals import deadline_together, proposals_together
from ui.dates import time_text
from ui.models.rows import RowModel
from ui.screens.card.choices import chosen, fill_reasons
from ui.screens.family.proposals import Line, ProposalDelegate, Proposed, is_proposed, key_of, lines_of
from ui.screens.items.ask_closed import LetterPanel, told_words
from ui.screens.items.undone import ItemUndoneWords
from ui.session import Session
from ui.tasks import TaskHandle
from ui.text import isolate
from ui.theme.current import row_height
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

_EACH_WAY = 2
"""How many times are proposed for each way of coming together."""


@dataclass(frozen=True, slots=True)
class _Found:
    deadline: date | None
    times: tuple[Neighbours, ...]


@dataclass(frozen=True, slots=True)
class _Searching:
    store: Store
    item_ids: tuple[str, ...]
    part: PartOfDay

    def __call__(self) -> _Found:
        """Look for times, in the worker."""
        times = proposals_together(self.store, self.item_ids, _EACH_WAY, self.part)
        return _Found(deadline_together(self.store, self.item_ids), times)


class MoveFamilyPanel(LetterPanel):
    """Offers times for all who are hit and belong together: one after the other at a desk, or side by side."""

    def __init__(self, session: Session, rows: tuple[ReviewRow, ...], *, show_letter: bool) -> None:
        super().__init__(session, rows[0], Icon.MOVE, show_letter=show_letter)
        self.rows = rows
        self.undone = ItemUndoneWords(session, tuple(row.name for row in rows))
        self._task: TaskHandle | None = None
        self._delegate = ProposalDelegate(session)
        self.model: RowModel[Line] = RowModel(self._delegate.speak, key_of, is_proposed, self)
        self.list = RowList("", self._delegate, self)
        self.list.setModel(self.model)
        self.details = label("", "muted", self, wrap=True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.none_free = Notice(self)
        self.part = QComboBox()
        self.part_field = Field("", self.part, parent=self)
        self.told_field = Field("", self.told_how, parent=self)
        for part in (self.none_free, self.list, self.details):
            self.column.addWidget(part)
        self.beside(self.part_field, self.told_field)
        self.column.addWidget(self.protected)
        self.column.addWidget(self.show_letter)
        self.list.opened.connect(self._take)
        self.list.current_changed.connect(self._show_details)
        self.part.currentIndexChanged.connect(self.search)
        self.setFocusProxy(self.list)
        self._show(_Found(None, ()))
        self.search()

    @property
    def chosen_times(self) -> Neighbours | None:
        """Return the proposal that the arrows are on, or nothing."""
        line = next((line for line in self.model.rows if key_of(line) == self.list.current_key), None)
        return line.neighbours if isinstance(line, Proposed) else None

    def words(self) -> None:
        """Word the fields."""
        language = self.session.language
        names = ", ".join(isolate(row.name) for row in self.rows)
        title = self.title_with_phone(self.tr("Which new times for the family of %1?"))
        self.set_texts(title, self.tr("Move all, with their letters"))
        give_name(self.list, self.tr("Times beside each other"))
        self.list.setAccessibleDescription(names)
        self.part_field.set_texts(self.tr("Time of day"))
        self.told_field.set_texts(self.tr("Told"))
        before = self.part.currentIndex()
        self.part.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
        self.part.clear()
        for part in PartOfDay:
            self.part.addItem(code_word(part, language).capitalize(), part.value)
        self.part.setCurrentIndex(max(before, 0))
        self.part.blockSignals(False)  # noqa: FBT003
        fill_reasons(self.told_how, told_words(language), self.tr("Not told yet"))
        self.word_letter()
        self.show_letter.setText(self.tr("Show the first letter afterwards"))
        self.show_letter.setAccessibleName(self.show_letter.text())

    def word_letter(self) -> None:
        """Word what is said of the letters; one protected address is enough to say so."""
        super().word_letter()
        said = self.tr("The address is protected: there is none on the letter. Hand it over, or send it as agreed.")
        self.protected.say(said if any(row.protected for row in self.rows) else "", Tone.WARNING)

    def confirm(self) -> None:
        """Move everybody to the proposal that the arrows are on, in one transaction."""
        times = self.chosen_times
        if times is None:
            self.part.setFocus()
            return
        told = chosen(self.told_how)
        moves = tuple(
            MoveItem(row.item_id, time.desk_id, time.day, time.start, told_how=ToldHow(told) if told else None)
            for row, time in zip(self.rows, times.times, strict=True)
        )
        said = self.tr("%1 appointments of the family are moved.").replace("%1", str(len(moves)))
        self.gives_times_to = tuple(row.appointment_id for row in self.rows)
        back = tuple(UndoItem(row.item_id) for row in self.rows)
        self.attempt(*moves, told=said, undo=self.tr("Undo the moves"), back=back)

    def succeeded(self, outcome: Outcome) -> None:
        """Open the first letter, if it is wanted now; the others wait to be printed with it."""
        if self.show_letter.isChecked():
            self.session.paper_wanted.emit(str(outcome.results[0]))

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Look again: nobody was moved, and the refusal is said under the times that there are now."""
        del broken
        self.search()
        return False

    @Slot()
    def search(self) -> None:
        """Look for times in the worker."""
        if self._task is not None:
            self._task.drop()
        part = PartOfDay(self.part.currentData() or PartOfDay.ANY)
        work = _Searching(self.session.store, tuple(row.item_id for row in self.rows), part)
        self._task = self.session.tasks.submit(work, self._searched, self._not_searched)

    @Slot(object)
    def _searched(self, found: _Found) -> None:
        self._task = None
        self._show(found)
        none = self.tr("No times beside each other are free. Move each on their own.")
        self.none_free.say("" if found.times else none, Tone.WARNING)

    @Slot(object)
    def _not_searched(self, error: BaseException) -> None:
        self._task = None
        self.session.tell(error)

    def _show(self, found: _Found) -> None:
        lines = lines_of(found.times, found.deadline)
        self.model.set_rows(lines)
        self.list.setFixedHeight(max(len(lines), 1) * row_height() + 2)
        self.list.setVisible(bool(lines))
        first = next((key_of(line) for line in lines if is_proposed(line)), "")
        if first and not self.list.current_key:
            self.list.go_to(first)
        self.confirm_button.setEnabled(bool(lines))
        self._show_details(self.list.current_key)

    @Slot(object)
    def _take(self, _key: str) -> None:
        self.confirm_button.click()

    @Slot(object)
    def _show_details(self, _key: str) -> None:
        """Say who comes when by the proposal at hand."""
        times = self.chosen_times
        self.details.setVisible(times is not None)
        if times is None:
            return
        parts = []
        for row, time in zip(self.rows, times.times, strict=True):
            ends = wall_clock((time.start + time.minutes) % MINUTES_PER_DAY)
            span = f"{time_text(wall_clock(time.start))}–{time_text(ends)}"
            desk = self.tr("desk %1").replace("%1", time.desk)
            parts.append(f"{isolate(row.name)} {span} {desk}")
        self.details.setText("  ·  ".join(parts))
