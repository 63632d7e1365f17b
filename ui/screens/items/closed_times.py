"""Appointments that a closing hits and that nobody has decided yet; several clerks work on them at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ItemState
from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.calendar_wording import code_word
from desktop.services.closing_items import ClaimItem, ReleaseItem
from desktop.services.commands import Outcome
from desktop.services.phones import display_phone
from desktop.services.queries.closing import ReviewRow, closings, review
from desktop.services.queries.closing_proposals import relatives
from ui.attempt import Attempt, Performing
from ui.dates import in_oslo, time_text, weekday_text
from ui.screens.booking.holding import Holding
from ui.screens.card.ask_reason import ReasonPanel
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask import AskPanel
from ui.screens.items.ask_choice import ChoicePanel, ChoiceTexts
from ui.screens.items.ask_closed import (
    CancelItemPanel,
    Leaving,
    LetterPanel,
    MoveItemPanel,
    Telling,
    leave_words,
    told_words,
)
from ui.screens.items.ask_family import MoveFamilyPanel
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.screens.items.undone import ItemUndoneWords
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column
from ui.words import state_word

MOVE, TOGETHER, CANCEL, LEAVE, TELL = "move", "together", "cancel", "leave", "tell"


@dataclass(frozen=True, slots=True)
class HitLine:
    """An appointment on the list, why its time is closed, and those of one family whom the same closing hits."""

    item: ReviewRow
    because: str
    family: tuple[ReviewRow, ...]


class ClosedTimes(ItemSection[HitLine]):
    """Lists who is hit and still to be decided, the first appointment first.

    Whoever begins to decide one claims it, and gives it back by Esc; the others see it.
    """

    key = "closed-times"
    topic = "items#closed"
    interests = Touched.APPOINTMENTS | Touched.PLAN | Touched.PEOPLE
    icon = Icon.NEEDS_NEW_TIME
    columns = Columns(
        (Column(142), Column(44), Column(share=4), Column(108), Column(share=3), Column(share=3), Column(176)),
        (Column(142), Column(), Column(share=3), Column(108), Column(), Column(), Column(share=2)),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._holding = Holding(session, self)
        self._wanted: tuple[str, HitLine] | None = None
        self._claimed: tuple[str, ...] = ()
        self._show_letter = True
        self.slot.closed.connect(self._give_back)
        self.words()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Closed times")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Appointment"),
            self.tr("Desk"),
            self.tr("Name"),
            self.tr("Phone"),
            self.tr("Closed because"),
            self.tr("Told"),
            self.tr("Being worked on"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nothing waits here. No appointment lies in a closed time."), self.tr(
            "An appointment comes here when its day, its hours or its desk are closed."
        )

    def read(self) -> Sequence[HitLine]:
        """Return who is still to be decided, over all closings."""
        store = self.session.store
        found = [
            HitLine(item, row.reason, relatives(items, item))
            for row in closings(store)
            if row.open
            for items in (review(store, row.closing_id),)
            for item in items
            if item.state is ItemState.OPEN
        ]
        return sorted(found, key=lambda line: (line.item.day, line.item.start, line.item.desk))

    def count(self) -> int:
        """Return how many are still to be decided."""
        return sum(row.open for row in closings(self.session.store))

    def key_of(self, row: HitLine) -> str:
        """Return the item."""
        return row.item.item_id

    def address_of(self, row: HitLine) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.item.case_id)

    def cells(self, row: HitLine) -> Sequence[Cell]:
        """Return what is seen of an appointment."""
        item = row.item
        claimed = self._working(item)
        return (
            Cell(self._when(item), tone=Tone.DANGER if item.day <= self.session.today else None),
            Cell(item.desk),
            Cell(isolate(item.name), Icon.PROTECTED if item.protected else None, strong=True),
            Cell(self._phone(item), muted=not item.phone),
            Cell(row.because, muted=True),
            Cell(self._told(item), muted=item.told_how is not None, tone=None if item.told_how else Tone.WARNING),
            Cell(self._changed(item), Icon.INFO, Tone.INFO, badge=True)
            if item.settled
            else Cell(claimed, Icon.PERSON if claimed else None, Tone.ACCENT if claimed else None, badge=bool(claimed)),
        )

    def speak(self, row: HitLine) -> str:
        """Return what is said of an appointment."""
        item = row.item
        desk = self.tr("desk %1").replace("%1", item.desk)
        protected = self.tr("the address is protected") if item.protected else ""
        settled = self._changed(item) if item.settled else ""
        parts = (item.name, protected, self._when(item), desk, self._phone(item), row.because, self._told(item))
        return ", ".join(part for part in (*parts, settled, self._working(item)) if part)

    def deeds(self, row: HitLine) -> Sequence[ItemAction]:
        """Return what may be done; one that was changed elsewhere can only be taken off the list."""
        if Right.BOOK not in self.session.actor.rights:
            return ()
        leave = ItemAction(LEAVE, self.tr("Leave as it is"), "L", Icon.ORIGINAL, primary=row.item.settled)
        told = ItemAction(TELL, self.tr("Told"), "T", Icon.PHONE)
        if row.item.settled:
            return leave, told
        return (
            ItemAction(MOVE, self.tr("Move"), "M", Icon.MOVE, primary=True),
            *((ItemAction(TOGETHER, self._together(row), "F", Icon.FAMILY),) if len(row.family) > 1 else ()),
            ItemAction(CANCEL, self.tr("Cancel"), "X", Icon.CANCELLED),
            leave,
            told,
        )

    def take(self, code: str, row: HitLine) -> None:
        """Ask what is needed; whoever decides claims the line first, so that nobody else rings the same person."""
        if code == TELL:
            self.ask(self._telling(row.item))
        elif self._wanted is None:
            self._wanted = code, row
            claimed = row.family if code == TOGETHER else (row.item,)
            work = Performing(self.session, tuple(ClaimItem(item.item_id) for item in claimed))
            Attempt(self.session, work, self._is_claimed, self._is_not_claimed, self)

    # Claiming

    @Slot(object)
    def _is_claimed(self, _: Outcome) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        code, line = wanted
        claimed = line.family if code == TOGETHER else (line.item,)
        self._claimed = tuple(item.item_id for item in claimed)
        if self.current is None or self.current.item.item_id != line.item.item_id:
            self._give_back()
            return
        panel = self._deciding(code, line)
        panel.done.connect(self._decided)
        self.ask(panel)

    @Slot(object)
    def _is_not_claimed(self, broken: RuleBroken) -> bool:
        del broken  # the message says who has it, or who decided it
        self._wanted = None
        self.reread()
        return False

    @Slot()
    def _decided(self) -> None:
        self._claimed = ()
        panel = self.slot.panel
        if isinstance(panel, LetterPanel):
            self._show_letter = panel.show_letter.isChecked()

    @Slot()
    def _give_back(self) -> None:
        self._holding.release()
        claimed, self._claimed = self._claimed, ()
        if claimed:
            self.session.submit_all(tuple(ReleaseItem(item_id) for item_id in claimed))

    # Panels

    def _deciding(self, code: str, line: HitLine) -> AskPanel:
        item = line.item
        if code == TOGETHER:
            return MoveFamilyPanel(self.session, line.family, show_letter=self._show_letter)
        if code == MOVE:
            return MoveItemPanel(self.session, item, self._holding, show_letter=self._show_letter)
        if code == CANCEL:
            return CancelItemPanel(self.session, item, show_letter=self._show_letter)
        name = isolate(item.name)
        texts = (
            self.tr("Why does the appointment of %1 stay as it is?").replace("%1", name),
            self.tr("Leave as it is"),
            self.tr("The appointment of %1 stays as it is.").replace("%1", name),
            self.tr("Put back on the list"),
        )
        reasons = leave_words(self.session.language)
        panel = ReasonPanel(self.session, texts, reasons, Leaving(item.item_id), Icon.ORIGINAL)
        panel.undone = ItemUndoneWords(self.session, (item.name,))
        return panel

    def _telling(self, item: ReviewRow) -> AskPanel:
        name = isolate(item.name)
        tell = self.tr("Tell %1").replace("%1", name)
        title = f"{tell}  ·  {isolate(self._phone(item))}"
        texts = ChoiceTexts(
            title,
            self.tr("How"),
            self.tr("Note it"),
            self.tr("Choose how the person was told."),
            self.tr("It is noted how %1 was told.").replace("%1", name),
            self.tr("Remove the note"),
        )
        return ChoicePanel(self.session, texts, told_words(self.session.language), Telling(item.item_id), Icon.PHONE)

    # Words

    def _together(self, row: HitLine) -> str:
        return self.tr("Move the family (%1)").replace("%1", str(len(row.family)))

    def _when(self, item: ReviewRow) -> str:
        return f"{weekday_text(item.day, self.session.language)} {time_text(wall_clock(item.start))}"

    def _phone(self, item: ReviewRow) -> str:
        return display_phone(item.phone) or self.tr("no phone")

    def _told(self, item: ReviewRow) -> str:
        if item.told_how is None:
            return self.tr("not told")
        how = code_word(item.told_how, self.session.language)
        return " · ".join(part for part in (how, item.told_by) if part)

    def _working(self, item: ReviewRow) -> str:
        if item.claimed_until is None:
            return ""
        until = time_text(in_oslo(item.claimed_until).time())
        mine = item.claimed_by == self.session.actor.name
        text = self.tr("you, until %2") if mine else self.tr("%1, until %2")
        return text.replace("%1", item.claimed_by).replace("%2", until)

    def _changed(self, item: ReviewRow) -> str:
        if item.appointment_state is not State.BOOKED:
            return state_word(item.appointment_state)
        now = f"{weekday_text(item.now_day, self.session.language)} {time_text(wall_clock(item.now_start))}"
        return self.tr("moved to %1").replace("%1", now)
