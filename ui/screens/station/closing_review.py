"""What has become of everybody whom a closing hit: the phone list, and the letters."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.calendar_words import ItemState
from desktop.domain.clock import wall_clock
from desktop.domain.rights import Right
from desktop.services.calendar_wording import code_word
from desktop.services.closing_papers import letters_to_print
from desktop.services.phones import display_phone
from desktop.services.queries.closing import ReviewRow, phone_list, review
from ui.dates import time_text, weekday_text
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask_choice import ChoicePanel, ChoiceTexts
from ui.screens.items.ask_closed import Telling, told_words
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column

TELL, LETTER, PRINT_ALL = "tell", "letter", "print-all"

_TONES = {
    ItemState.OPEN: (Icon.WARNING, Tone.WARNING),
    ItemState.MOVED: (Icon.MOVE, Tone.SUCCESS),
    ItemState.CANCELLED: (Icon.CANCELLED, Tone.NEUTRAL),
    ItemState.LEFT: (Icon.ORIGINAL, Tone.NEUTRAL),
}


class ClosingReview(ItemSection[ReviewRow]):
    """Lists everybody on the review of one closing, or only those who still have to be told.

    Signals:
        print_wanted: the id of the closing (str) whose phone list and letters are to be printed.
    """

    print_wanted = Signal(object)

    key = "closing-review"
    icon = Icon.PHONE
    columns = Columns(
        (Column(142), Column(share=4), Column(108), Column(124), Column(share=3), Column(share=3), Column(130)),
        (Column(142), Column(share=1), Column(108), Column(118), Column(), Column(), Column()),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._closing_id = ""
        self._only_untold = False
        self.words()

    def show_closing(self, closing_id: str, *, only_untold: bool) -> None:
        """Show the review of a closing; an empty id shows none."""
        if closing_id != self._closing_id:
            self.slot.close_panel()
        self._closing_id, self._only_untold = closing_id, only_untold
        self.reread()

    def title(self) -> str:
        """Return the name of the list."""
        return self.tr("Phone list") if self._only_untold else self.tr("Who was hit")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Appointment"),
            self.tr("Name"),
            self.tr("Phone"),
            self.tr("Decided"),
            self.tr("New time"),
            self.tr("Told"),
            self.tr("Letter"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nobody is listed."""
        if not self._closing_id:
            return self.tr("Choose a closing to see whom it hit."), ""
        if self._only_untold:
            return self.tr("Everybody has been told."), ""
        return self.tr("This closing hit nobody."), ""

    def read(self) -> Sequence[ReviewRow]:
        """Return who is on the list."""
        if not self._closing_id:
            return ()
        listed = phone_list if self._only_untold else review
        return listed(self.session.store, self._closing_id)

    def key_of(self, row: ReviewRow) -> str:
        """Return the item."""
        return row.item_id

    def address_of(self, row: ReviewRow) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.case_id)

    def cells(self, row: ReviewRow) -> Sequence[Cell]:
        """Return what is seen of somebody."""
        icon, tone = _TONES[row.state]
        return (
            Cell(self._when(row)),
            Cell(isolate(row.name), Icon.PROTECTED if row.protected else None, strong=True),
            Cell(self._phone(row), muted=not row.phone),
            Cell(self._decided(row), icon, tone, badge=True),
            Cell(self._now(row), muted=True),
            Cell(self._told(row), muted=row.told_how is not None, tone=None if row.told_how else Tone.WARNING),
            Cell(row.letter, muted=True),
        )

    def speak(self, row: ReviewRow) -> str:
        """Return what is said of somebody."""
        letter = self.tr("letter %1").replace("%1", row.letter) if row.letter else ""
        protected = self.tr("the address is protected") if row.protected else ""
        parts = (row.name, protected, self._when(row), self._phone(row), self._decided(row), self._now(row))
        return ", ".join(part for part in (*parts, self._told(row), letter) if part)

    def deeds(self, row: ReviewRow) -> Sequence[ItemAction]:
        """Return what may be done: note who was told, open a letter, print what is left of all of them."""
        made = []
        if Right.BOOK in self.session.actor.rights and row.state is not ItemState.LEFT:
            made.append(ItemAction(TELL, self.tr("Told"), "T", Icon.PHONE, primary=True))
        if row.letter:
            made.append(ItemAction(LETTER, self.tr("Letter"), "E", Icon.DOCUMENT))
        to_ring = len(phone_list(self.session.store, self._closing_id))
        waiting = len(letters_to_print(self.session.store, self._closing_id))
        if waiting or to_ring:
            text = self.tr("Print phone list and letters (%1)") if to_ring else self.tr("Print the letters (%1)")
            made.append(ItemAction(PRINT_ALL, text.replace("%1", str(waiting)), "P", Icon.PAPERS))
        return made

    def take(self, code: str, row: ReviewRow) -> None:
        """Ask how somebody was told, or open a letter."""
        if code == TELL:
            self.ask(self._telling(row))
        elif code == LETTER:
            self.session.paper_wanted.emit(row.letter)
        else:
            self.print_wanted.emit(self._closing_id)

    def _telling(self, row: ReviewRow) -> ChoicePanel:
        name = isolate(row.name)
        tell = self.tr("Tell %1").replace("%1", name)
        texts = ChoiceTexts(
            f"{tell}  ·  {isolate(self._phone(row))}",
            self.tr("How"),
            self.tr("Note it"),
            self.tr("Choose how the person was told."),
            self.tr("It is noted how %1 was told.").replace("%1", name),
            self.tr("Remove the note"),
        )
        return ChoicePanel(self.session, texts, told_words(self.session.language), Telling(row.item_id), Icon.PHONE)

    def _when(self, row: ReviewRow) -> str:
        return f"{weekday_text(row.day, self.session.language)} {time_text(wall_clock(row.start))}"

    def _now(self, row: ReviewRow) -> str:
        if row.state is not ItemState.MOVED:
            return ""
        day = weekday_text(row.now_day, self.session.language)
        desk = self.tr("desk %1").replace("%1", row.now_desk)
        return f"{day} {time_text(wall_clock(row.now_start))}, {desk}"

    def _decided(self, row: ReviewRow) -> str:
        return code_word(row.state, self.session.language)

    def _phone(self, row: ReviewRow) -> str:
        return display_phone(row.phone) or self.tr("no phone")

    def _told(self, row: ReviewRow) -> str:
        if row.state is ItemState.LEFT and row.told_how is None:
            return ""
        if row.told_how is None:
            return self.tr("not told")
        how = code_word(row.told_how, self.session.language)
        return " · ".join(part for part in (how, row.told_by) if part)
