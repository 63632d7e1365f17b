"""What could not be done as it was meant, because the counter was cut off: who needs a new time, and other steps."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.appointments import State
from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.rights import Right
from desktop.domain.station_line import Choice
from desktop.services.commands import Outcome
from desktop.services.free_times import FreeTime
from desktop.services.importing.new_times import GiveNewTime
from desktop.services.looks import needs_reason
from desktop.services.phones import display_phone
from desktop.services.queries.conflicts import Booking, Deed, NotAsMeant, Place, count_not_as_meant, not_as_meant
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import instant_text, time_text, weekday_text
from ui.provisional import provisional_note
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask_decision import DecisionPanel
from ui.screens.items.both_sides import BothSides, lines
from ui.screens.items.compare import Side
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.session import BookingStart, CaseAddress, Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column
from ui.words import event_word

TIMES = ("1", "2", "3")
"""The keys of the next free times."""
FIND, HAS_TIME, AS_AT_STATION, ANEW = "find", "has-time", "as-at-station", "anew"
_CHOICES = {HAS_TIME: Choice.NEW_TIME, AS_AT_STATION: Choice.AS_AT_STATION, ANEW: Choice.DONE_ANEW}


@dataclass(frozen=True, slots=True)
class _Told:
    """Says what was taken back."""

    text: str

    def __call__(self, _: Outcome) -> str:
        return self.text


class NotAsMeantList(ItemSection[NotAsMeant]):
    """Lists who needs a new time first, then what else was done here and is not so at the station."""

    key = "not-as-meant"
    topic = "items#not-as-meant"
    interests = Touched.ALL
    icon = Icon.ON_LINE
    columns = Columns(
        (Column(share=4), Column(196), Column(share=4), Column(share=5), Column(150)),
        (Column(share=4), Column(170), Column(share=4), Column(share=4), Column()),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._giving = "", ""
        self._told = ""
        self.sides = BothSides(self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the section's own
        column.insertWidget(column.indexOf(self.slot), self.sides)
        self.view.selectionModel().selectionChanged.connect(self._show_sides)
        self.model.modelReset.connect(self._show_sides)
        self.model.dataChanged.connect(self._show_sides)
        self.view.installEventFilter(self)
        self.words()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Not done as meant")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("What"),
            self.tr("Done at the counter"),
            self.tr("The station has"),
            self.tr("Phone"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Everything was done as it was meant."), self.tr(
            "What a counter did without the station, and what could not stand when it was back, comes here."
        )

    def read(self) -> Sequence[NotAsMeant]:
        """Return who needs a new time, then the other steps, each before what was built on it."""
        return not_as_meant(self.session.store, self.session.language)

    def count(self) -> int:
        """Return how many wait; what was built on another waits with it."""
        return count_not_as_meant(self.session.store)

    def reread(self) -> None:
        """Read the lines again; what was built on another is listed and not counted."""
        super().reread()
        self.recount()

    def key_of(self, row: NotAsMeant) -> str:
        """Return the item."""
        return row.conflict_id

    def address_of(self, row: NotAsMeant) -> CaseAddress:
        """Return the case."""
        return CaseAddress(row.case_id)

    def cells(self, row: NotAsMeant) -> Sequence[Cell]:
        """Return what is seen of a line."""
        shield = Icon.PROTECTED if row.protected else None
        name = isolate(row.name) if row.name else self.tr("a case that the station does not have")
        built = row.is_joined and row.booking is None
        phone = display_phone(row.phone)
        return (
            Cell(f"↳ {name}" if built else name, shield, strong=not built, muted=built or not row.name),
            self._what(row, built=built),
            Cell(self._done_short(row)),
            Cell(self._there_short(row)),
            Cell(phone or self.tr("no phone"), Icon.PHONE if phone else None, muted=not phone),
        )

    def speak(self, row: NotAsMeant) -> str:
        """Return what is said of a line."""
        said = [cell.text for cell in self.cells(row)]
        protected = self.tr("the address is protected") if row.protected else ""
        titles = self.column_titles()
        parts = (row.name, protected, said[1], f"{titles[2]}: {said[2]}", f"{titles[3]}: {said[3]}", said[4])
        return ", ".join(part for part in parts if part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show more of a protected person when the keyboard comes back from giving a reason."""
        if watched is self.view and event.type() == QEvent.Type.FocusIn:
            self._show_sides()
        return super().eventFilter(watched, event)

    def deeds(self, row: NotAsMeant) -> Sequence[ItemAction]:
        """Return what may be done to a line."""
        if Right.BOOK not in self.session.actor.rights:
            return ()
        booking = row.booking
        if booking is not None and booking.needs_new_time:
            free = zip(TIMES, booking.free, strict=False)
            times = [ItemAction(key, self._when(time), key, Icon.BOOKED, primary=key == TIMES[0]) for key, time in free]
            return (*times, ItemAction(FIND, self.tr("Find another time"), "F", Icon.SEARCH))
        if booking is not None:
            return (ItemAction(HAS_TIME, self.tr("Off the list"), "O", Icon.ORIGINAL, primary=True),)
        stands = ItemAction(AS_AT_STATION, self.tr("As the station has it"), "S", Icon.ORIGINAL, primary=True)
        if row.was_told_no:
            return (stands,)
        return (stands, ItemAction(ANEW, self.tr("Done anew"), "D", Icon.REFRESH))

    def take(self, code: str, row: NotAsMeant) -> None:
        """Give one of the times, look for another, or ask for the choice."""
        booking = row.booking
        if code in _CHOICES:
            item = row.settles if booking is None else row.conflict_id
            self.ask(DecisionPanel(self.session, item, _CHOICES[code], told_no=row.was_told_no))
        elif booking is not None and code == FIND:
            self.session.booking_wanted.emit(BookingStart(case_id=row.case_id, moving=booking.appointment_id))
        elif booking is not None:
            self._give(row, booking, booking.free[TIMES.index(code)])

    # Giving a time

    def _give(self, row: NotAsMeant, booking: Booking, time: FreeTime) -> None:
        if any(self._giving):
            return  # the one before is not written yet
        self._giving = row.name, booking.appointment_id
        told = self.tr("%1 has a new time: %2. Ring, for nobody has told them.").replace("%1", isolate(row.name))
        self._told = told.replace("%2", self._when(time))
        command = GiveNewTime(booking.appointment_id, time.desk_id, time.day, time.start)
        Attempt(self.session, Performing(self.session, (command,)), self._given, self._not_given, self)

    @Slot(object)
    def _given(self, outcome: Outcome) -> None:
        (name, appointment_id), self._giving = self._giving, ("", "")
        way = None
        if outcome.undo is not None:
            undone = self.tr("%1 needs a new time again. The letter is void.").replace("%1", isolate(name))
            back = WayBack(self.session, outcome.undo, self.session, told=_Told(undone))
            way = back.offer(self.tr("Undo the new time"))
        told = self._told + provisional_note(self.session, appointment_id)
        self.session.messages.success(told, undo=way)
        self.session.paper_wanted.emit(str(outcome.result))

    @Slot(object)
    def _not_given(self, _: object) -> bool:
        self._giving = "", ""
        self.reread()
        return False  # the message says who was faster, or what is against it

    # Both versions

    @Slot()
    def _show_sides(self) -> None:
        row = self.current
        session = self.session
        if row is None:
            self.sides.hide()
        elif row.protected and needs_reason(session.store, session.actor, row.case_id):
            self.sides.show_closed(self.tr("The person is protected: both versions stand here once it is said why."))
        elif row.booking is not None:
            self.sides.show_versions(row.sentence, self._promise(row, row.booking), self._place(row.booking))
        elif row.was_told_no:
            here = Side(self.tr("Said at the counter"), self.tr("told no"), "")
            there = Side(self.tr("The station has"), event_word(row.done.command), self._by(row.done))
            self.sides.show_versions(row.sentence, here, there)
        else:
            here = Side(self.tr("Done at the counter"), event_word(row.done.command), self._by(row.done))
            self.sides.show_versions(row.sentence, here, self._there(row.there))

    def _promise(self, row: NotAsMeant, booking: Booking) -> Side:
        phone = f"{self.tr('Phone')}: {display_phone(row.phone) or self.tr('no phone')}"
        source = lines([self._by(row.done), phone])
        return Side(self.tr("Promised at the counter"), self._at(booking.promised), source)

    def _there(self, deeds: Sequence[Deed]) -> Side:
        """Return the newest thing that the station has, and the earlier ones below it."""
        if not deeds:
            return Side(self.tr("The station has"), self.tr("nothing else on this case"), "")
        earlier = [f"{event_word(deed.command)}  ·  {self._by(deed)}" for deed in deeds[1:]]
        return Side(self.tr("The station has"), event_word(deeds[0].command), lines([self._by(deeds[0]), *earlier]))

    def _place(self, booking: Booking) -> Side:
        if not booking.needs_new_time:
            return Side(self.tr("The station has"), self._stands(booking), "")
        if not booking.holders:
            first = booking.free[0] if booking.free else None
            free = self.tr("next free: %1").replace("%1", self._when(first)) if first else self.tr("no free time")
            return Side(self.tr("The station has"), self.tr("the time cannot be had"), free)
        names = lines([isolate(holder.name) for holder in booking.holders])
        how = lines([f"{event_word(each.deed.command)}  ·  {self._by(each.deed)}" for each in booking.holders])
        return Side(self.tr("Has the place"), names, how)

    # Words

    def _what(self, row: NotAsMeant, *, built: bool) -> Cell:
        if row.booking is not None and row.booking.needs_new_time:
            return Cell(self.tr("needs a new time"), Icon.NEEDS_NEW_TIME, Tone.DANGER, badge=True)
        if row.booking is not None and row.booking.state is not State.BOOKED:
            look = LOOKS[row.booking.state]
            return Cell(look.word, look.icon, look.tone, badge=True)
        if row.booking is not None:
            return Cell(self.tr("the time is another now"), Icon.MOVE, Tone.NEUTRAL, badge=True)
        if row.was_told_no:
            return Cell(self.tr("done after all"), Icon.WARNING, Tone.WARNING, badge=True)
        if row.was_told_otherwise:
            return Cell(self.tr("done otherwise"), Icon.WARNING, Tone.WARNING, badge=True)
        if built:
            return Cell(self.tr("built on it"), muted=True)
        return Cell(self.tr("not possible"), Icon.WARNING, Tone.WARNING, badge=True)

    def _done_short(self, row: NotAsMeant) -> str:
        if row.was_told_no:
            return self.tr("told no")
        return self._at(row.booking.promised) if row.booking is not None else event_word(row.done.command)

    def _there_short(self, row: NotAsMeant) -> str:
        booking = row.booking
        if row.was_told_no:
            return event_word(row.done.command)
        if booking is None:
            return event_word(row.there[0].command) if row.there else row.sentence
        if not booking.needs_new_time:
            return self._stands(booking)
        if booking.holders:
            names = ", ".join(isolate(holder.name) for holder in booking.holders)
            return self.tr("%1 has the place").replace("%1", names)
        return row.sentence

    def _stands(self, booking: Booking) -> str:
        look = LOOKS[booking.state]
        return f"{self._at(booking.place)}, {look.word}"

    def _by(self, deed: Deed) -> str:
        parts = (isolate(deed.by) if deed.by else "", instant_text(deed.at, self.session.language), deed.counter)
        return ", ".join(part for part in parts if part)

    def _at(self, place: Place) -> str:
        when = f"{weekday_text(place.day, self.session.language)} {time_text(wall_clock(place.start))}"
        return self.tr("%1, desk %2").replace("%1", when).replace("%2", place.desk)

    def _when(self, time: FreeTime) -> str:
        when = f"{weekday_text(time.day, self.session.language)} {time_text(wall_clock(time.start))}"
        return self.tr("%1, desk %2").replace("%1", when).replace("%2", time.desk)
