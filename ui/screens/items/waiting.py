"""The waiting list: who found no time, until when they need one, and which freed place fits them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.booking_number import make_booking_number
from desktop.domain.calendar_words import OffBecause, PartOfDay
from desktop.domain.cases import RequestedBy
from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import BookAppointment
from desktop.services.calendar_wording import code_word
from desktop.services.commands import Outcome
from desktop.services.free_times import FreeTime
from desktop.services.phones import display_phone
from desktop.services.queries.calendar import desks
from desktop.services.queries.waiting_list import WaitingRow, freed_places, waiting_list
from desktop.services.reference import catalogue
from desktop.services.waiting_list import Offered, OfferPlace, TakeOffWaiting
from desktop.services.wording import service
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import date_text, time_text, weekday_text
from ui.provisional import provisional_note
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask_choice import ChoicePanel, ChoiceTexts
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.screens.items.undone import OfferUndoneWords
from ui.session import BookingStart, CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column

BOOK, FIND, OFF = "book", "find", "off"

#: What the booking panel asks about before it books: why the counter books for somebody who could do it alone (R4).
_ASKED_IN_PANEL = frozenset({"self-service", "leader-must-overrule"})
#: For how many of those who wait a freed place is looked at: all of them, in practice.
_ALL = 10_000


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Somebody who waits, and the first freed place that fits, with the minutes of their errand, or None."""

    row: WaitingRow
    place: FreeTime | None


@dataclass(frozen=True, slots=True)
class TakingOff:
    """Makes the command that takes somebody off the list."""

    waiting_id: str

    def __call__(self, code: str) -> TakeOffWaiting:
        """Return it for a reason."""
        return TakeOffWaiting(self.waiting_id, OffBecause(code))


class WaitingList(ItemSection[WaitingLine]):
    """Lists who waits, the first deadline first; a freed place is booked with one key."""

    key = "waiting-list"
    topic = "items#waiting"
    interests = Touched.APPOINTMENTS | Touched.PLAN | Touched.PEOPLE | Touched.CASES
    icon = Icon.WAITING
    columns = Columns(
        (Column(share=4), Column(136), Column(share=3), Column(108), Column(share=3), Column(210)),
        (Column(share=3), Column(124), Column(), Column(104), Column(), Column(share=3)),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._desks: dict[str, str] = {}
        self._booking: WaitingLine | None = None
        self.words()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Waiting list")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("Deadline"),
            self.tr("Errand"),
            self.tr("Phone"),
            self.tr("Wishes"),
            self.tr("Freed place"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nobody is on the waiting list."), self.tr(
            "An applicant comes here when no time was free and the booking panel noted it."
        )

    def read(self) -> Sequence[WaitingLine]:
        """Return who waits, each with the first freed place that fits."""
        store = self.session.store
        self._desks = {desk.desk_id: desk.number for desk in desks(store)}
        rows = waiting_list(store)
        first: dict[str, FreeTime] = {}
        for freed in freed_places(store, _ALL) if rows else ():
            for row in freed.fits:
                first.setdefault(row.waiting_id, replace(freed.place, minutes=row.minutes))
        return [WaitingLine(row, first.get(row.waiting_id)) for row in rows]

    def count(self) -> int:
        """Return how many wait."""
        return len(waiting_list(self.session.store))

    def key_of(self, row: WaitingLine) -> str:
        """Return the line of the waiting list."""
        return row.row.waiting_id

    def address_of(self, row: WaitingLine) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.row.case_id)

    def cells(self, row: WaitingLine) -> Sequence[Cell]:
        """Return what is seen of somebody who waits."""
        waits, place = row.row, row.place
        return (
            Cell(isolate(waits.name), strong=True),
            self._deadline_cell(waits),
            Cell(service(waits.service, self.session.language)),
            Cell(self._phone(waits), muted=not waits.phone),
            Cell(self._wishes(waits), muted=True),
            Cell(self._place(place), Icon.BOOKED, Tone.SUCCESS, badge=True)
            if place
            else Cell(self.tr("none yet"), muted=True),
        )

    def speak(self, row: WaitingLine) -> str:
        """Return what is said of somebody who waits."""
        waits = row.row
        errand = service(waits.service, self.session.language)
        freed = self.tr("freed place %1").replace("%1", self._place(row.place)) if row.place else ""
        parts = (waits.name, self._deadline(waits), errand, self._phone(waits), self._wishes(waits), freed)
        return ", ".join(part for part in parts if part)

    def deeds(self, row: WaitingLine) -> Sequence[ItemAction]:
        """Return what may be done: give them the place, look for another time, take them off."""
        if Right.BOOK not in self.session.actor.rights:
            return ()
        book = ItemAction(BOOK, self.tr("Book the freed place"), "B", Icon.BOOKED, primary=True)
        others = (
            ItemAction(FIND, self.tr("Find a time"), "F", Icon.SEARCH),
            ItemAction(OFF, self.tr("Take off"), "O", Icon.CLOSE),
        )
        return (book, *others) if row.place else others

    def take(self, code: str, row: WaitingLine) -> None:
        """Book the place, open the booking panel, or ask why they are taken off."""
        if code == BOOK:
            self._book(row)
        elif code == FIND:
            self.session.booking_wanted.emit(BookingStart(case_id=row.row.case_id))
        else:
            self.ask(self._taking_off(row.row))

    # Booking

    def _book(self, line: WaitingLine) -> None:
        place = line.place
        if place is None or self._booking is not None:
            return
        self._booking = line
        store = self.session.store
        booking = BookAppointment(
            appointment_id=store.ids.new(),
            case_id=line.row.case_id,
            desk_id=place.desk_id,
            day=place.day,
            start=place.start,
            minutes=place.minutes,
            service=line.row.service,
            booking_number=make_booking_number(store.ids.source),
            requested_by=RequestedBy.PHONE,
        )
        work = Performing(self.session, (OfferPlace(line.row.waiting_id, booking),))
        Attempt(self.session, work, self._booked, self._not_booked, self)

    @Slot(object)
    def _booked(self, outcome: Outcome) -> None:
        line, self._booking = self._booking, None
        offered = outcome.result
        if line is None or not isinstance(offered, Offered):
            return
        text = self.tr("%1 is moved to %2.") if offered.moved else self.tr("%1 is booked: %2.")
        said = text.replace("%1", isolate(line.row.name)).replace("%2", self._place(line.place))
        way = None
        if outcome.undo is not None:
            told = OfferUndoneWords(self.session, line.row.name)
            back = WayBack(self.session, outcome.undo, self.session, told=told)
            way = back.offer(self.tr("Undo, and put back on the list"))
        self.session.messages.success(said + provisional_note(self.session, offered.appointment_id), undo=way)
        self.session.paper_wanted.emit(offered.letter)

    @Slot(object)
    def _not_booked(self, broken: RuleBroken) -> bool:
        line, self._booking = self._booking, None
        self.reread()
        if line is None or line.place is None or broken.code not in _ASKED_IN_PANEL:
            return False  # the message says who was faster, or what is against it
        place = line.place
        wanted = BookingStart(case_id=line.row.case_id, desk_id=place.desk_id, day=place.day, start=place.start)
        self.session.booking_wanted.emit(wanted)
        return False

    def _taking_off(self, row: WaitingRow) -> ChoicePanel:
        language, name = self.session.language, isolate(row.name)
        texts = ChoiceTexts(
            self.tr("Take %1 off the waiting list").replace("%1", name),
            self.tr("Reason"),
            self.tr("Take off the list"),
            self.tr("Choose a reason."),
            self.tr("%1 is off the waiting list.").replace("%1", name),
            self.tr("Put back on the list"),
        )
        answers = tuple((why.value, code_word(why, language)) for why in OffBecause)
        return ChoicePanel(self.session, texts, answers, TakingOff(row.waiting_id), Icon.CLOSE)

    # Words

    def _deadline_cell(self, row: WaitingRow) -> Cell:
        text = self._deadline(row)
        if row.deadline is None:
            return Cell(text, muted=True)
        if row.overdue:
            return Cell(text, Icon.WARNING, Tone.DANGER, badge=True)
        soon = row.deadline - self.session.today <= timedelta(days=catalogue().terms.deadline_soon_days)
        return Cell(text, Icon.DEADLINE, Tone.WARNING if soon else Tone.NEUTRAL, badge=True)

    def _deadline(self, row: WaitingRow) -> str:
        return date_text(row.deadline, self.session.language) if row.deadline else self.tr("no deadline")

    def _phone(self, row: WaitingRow) -> str:
        return display_phone(row.phone) or self.tr("no phone")

    def _wishes(self, row: WaitingRow) -> str:
        language = self.session.language
        said = []
        if row.part is not PartOfDay.ANY:
            said.append(code_word(row.part, language))
        if row.desk_ids:
            numbers = ", ".join(self._desks.get(desk_id, "") for desk_id in row.desk_ids)
            said.append(self.tr("desk %1").replace("%1", numbers))
        if row.not_before is not None:
            said.append(self.tr("from %1").replace("%1", date_text(row.not_before, language)))
        if row.booked_day is not None and row.booked_start is not None:
            has = f"{weekday_text(row.booked_day, language)} {time_text(wall_clock(row.booked_start))}"
            said.append(self.tr("has %1").replace("%1", has))
        if row.note:
            said.append(row.note)
        return " · ".join(said)

    def _place(self, place: FreeTime | None) -> str:
        if place is None:
            return ""
        when = f"{weekday_text(place.day, self.session.language)} {time_text(wall_clock(place.start))}"
        return self.tr("%1, desk %2").replace("%1", when).replace("%2", place.desk)
