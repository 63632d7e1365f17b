"""Times beside each other for those of a family who have none, or for all: Enter books and moves all, or nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.calendar_words import PartOfDay
from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.services.booking_rules import Barrier, FamilyRuling, Overrule, ruling_on_family
from desktop.services.commands import Store
from desktop.services.families import FamilyBooked, Visit, book_family, in_order, keep_places
from desktop.services.neighbouring_times import Neighbours, times_beside_each_other
from desktop.services.queries.families import Member
from desktop.services.work import Actor
from ui.dates import date_text, time_text, weekday_text
from ui.models.rows import RowModel
from ui.screens.booking.gate import Gate
from ui.screens.booking.narrowing import Narrowing
from ui.screens.booking.what_form import Grounds
from ui.screens.family.proposals import Line, ProposalDelegate, Proposed, is_proposed, key_of, lines_of
from ui.session import Session
from ui.tasks import TaskHandle
from ui.text import isolate
from ui.theme.current import row_height
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList


@dataclass(frozen=True, slots=True)
class _Searching:
    store: Store
    members: tuple[Member, ...]
    first: date | None
    last: date | None
    desk_ids: tuple[str, ...]
    part: PartOfDay

    def __call__(self) -> tuple[Neighbours, ...]:
        """Look for times, in the worker; what those hold who are moved counts as free."""
        found = times_beside_each_other(
            self.store,
            [each.errand for each in self.members],
            start_day=self.first,
            end_day=self.last,
            desks=self.desk_ids,
            part=self.part,
            but=[each.next_id for each in self.members if each.movable],
        )
        return tuple(each for each in found if _can_be_had(visits_of(self.members, each)))


@dataclass(frozen=True, slots=True)
class _Booking:
    store: Store
    actor: Actor
    visits: tuple[Visit, ...]
    grounds: Grounds

    def __call__(self) -> FamilyBooked:
        """Book, in the worker."""
        why = self.grounds.overrule
        overrule = Overrule(why) if why else None
        return book_family(self.store, self.actor, self.visits, manual_reason=self.grounds.reason, overrule=overrule)


def visits_of(members: Sequence[Member], found: Neighbours) -> tuple[Visit, ...]:
    """Return who comes when: booked or moved, and staying where that is as good."""
    return keep_places([member.visit(time) for member, time in zip(members, found.times, strict=True)])


def _can_be_had(visits: Sequence[Visit]) -> bool:
    """Say whether there is something to do, and an order to do it in."""
    try:
        moves = in_order(visits)
    except RuleBroken:
        return False
    return bool(moves) or any(not visit.moving for visit in visits)


class FamilyBooking(QFrame):
    """Proposes times for those who have none; for all, where the clerk wishes so: then some are moved (R25).

    Signals:
        booked: `FamilyBooked`; everybody has a time now.
    """

    booked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "block")
        self._session = session
        self._to_book: tuple[Member, ...] = ()
        self._all: tuple[Member, ...] = ()
        self._everybody = False
        self._task: TaskHandle | None = None
        self._found: tuple[Neighbours, ...] = ()
        self.waiting = False
        self._stays = False
        self.title = label("", "heading", self)
        self.lead = label("", "", self, wrap=True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.gate = Gate(session, self)
        self.narrowing = Narrowing(session, self)
        self.button = button("", icon=Icon.CALENDAR, parent=self)
        self.all_button = button("", icon=Icon.MOVE, parent=self)
        self._delegate = ProposalDelegate(session)
        self.model: RowModel[Line] = RowModel(self._delegate.speak, key_of, is_proposed, self)
        self.list = RowList("", self._delegate, self)
        self.list.setModel(self.model)
        self.details = label("", "muted", self, wrap=True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.said = Notice(self)
        self.gate.changed.connect(self._rule)
        self.button.clicked.connect(self._search_those_without)
        self.all_button.clicked.connect(self.search_for_all)
        self.narrowing.changed.connect(self._search_elsewhere)
        self.list.opened.connect(self.book)
        self.list.current_changed.connect(self._show_details)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.m)
        column.setSpacing(space.s)
        for part in (self.title, self.lead, self.gate, self.said, self.list, self.details, self.narrowing):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        foot.addWidget(self.button)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._show_found()
        self._words()

    @property
    def proposals(self) -> tuple[Neighbours, ...]:
        """Return the proposals that are shown."""
        return self._found

    def clear(self) -> None:
        """Forget what was proposed for another family."""
        self._to_book = self._all = ()
        self.gate.clear()
        self.narrowing.clear()
        self._forget()

    def show_members(self, members: Sequence[Member]) -> None:
        """Show who has no time yet; proposals for others than these are forgotten."""
        to_book = tuple(member for member in members if member.to_book)
        everybody = tuple(member for member in members if member.to_book or member.movable)
        if (to_book, everybody) != (self._to_book, self._all):
            self._to_book, self._all = to_book, everybody
            self.narrowing.offer_desks()
            self._forget()
        self.setVisible(len(members) > 1)
        self._rule()

    @property
    def _wanted(self) -> tuple[Member, ...]:
        """Return for whom times are looked for."""
        return self._all if self._everybody else self._to_book

    @Slot()
    def _search_those_without(self) -> None:
        self._everybody = False
        self.search()

    @Slot()
    def search_for_all(self) -> None:
        """Look for times for everybody, those among them who have one."""
        self._everybody = True
        self.search()

    @Slot()
    def search(self) -> None:
        """Look for times beside each other."""
        if self._task is not None:
            self._task.drop()
        self.said.say("")
        narrowing = self.narrowing
        part = PartOfDay.MORNING if narrowing.mornings.isChecked() else PartOfDay.ANY
        work = _Searching(self._session.store, self._wanted, narrowing.first, narrowing.last, narrowing.desk_ids, part)
        self._task = self._session.tasks.submit(work, self._searched, self._failed)

    @Slot()
    def _search_elsewhere(self) -> None:
        """Look anew where something has been looked for; the keyboard stays in the question."""
        if self._found or self.said.text:
            self._stays = True
            self.search()

    @Slot(object)
    def book(self, key: str) -> None:
        """Book the proposal that the arrows are on, once."""
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if not isinstance(line, Proposed) or self.waiting:
            return
        self.waiting = True
        visits = visits_of(self._wanted, line.neighbours)
        self._session.tasks.submit(
            _Booking(self._session.store, self._session.actor, visits, self.gate.grounds),
            self._was_booked,
            self._not_booked,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the proposals by Esc."""
        if event.key() == Qt.Key.Key_Escape and self._found:
            everybody = self._everybody
            self._forget()
            (self.all_button if everybody else self.button).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._show_found()

    @Slot()
    def _rule(self) -> None:
        """Say what the advice says to booking these; what is in the way of anybody is in the way of all."""
        together = self._to_book if len(self._all) > 1 else ()
        errands = [(member.case_id, member.service) for member in together]
        ruling = ruling_on_family(self._session.store, errands, self.gate.grounds.reason)
        self.gate.show_ruling(ruling.together, online=True, about=_about(together, ruling))
        if not self.gate.is_open:
            self._forget()
        self._words()

    @Slot(object)
    def _searched(self, found: tuple[Neighbours, ...]) -> None:
        self._task = None
        self._found = found
        self._show_found()
        if not found:
            self.said.say(self.tr("No times beside each other are free. Book each on their own."), Tone.WARNING)
        elif self.isVisible() and not self._stays:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stays = False

    @Slot(object)
    def _was_booked(self, booked: FamilyBooked) -> None:
        self.waiting = False
        self.gate.clear()
        self._forget()
        self._session.changed.emit(booked.changes)
        self.booked.emit(booked)

    @Slot(object)
    def _not_booked(self, error: BaseException) -> None:
        """Say why nobody was booked, and look again."""
        self.waiting = False
        if not isinstance(error, RuleBroken):
            raise error
        self.search()
        sentence = self.tr("Nobody was booked. %1").replace("%1", self._session.sentence(error))
        self.said.say(sentence, Tone.DANGER)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._session.tell(error)

    @Slot(object)
    def _show_details(self, key: str) -> None:
        """Say who comes when by the proposal at hand."""
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if not isinstance(line, Proposed):
            self.details.hide()
            return
        visits = visits_of(self._wanted, line.neighbours)
        pairs = zip(self._wanted, visits, strict=True)
        said = [self._who_comes_when(member, visit) for member, visit in pairs]
        self.details.setText(("\n" if self._everybody else "  ·  ").join(said))
        self.details.show()

    def _who_comes_when(self, member: Member, visit: Visit) -> str:
        """Say at what time somebody comes, and from when they are moved."""
        time, before = visit.time, visit.before
        desk = self.tr("desk %1")
        ends = wall_clock((time.start + time.minutes) % MINUTES_PER_DAY)
        span = f"{time_text(wall_clock(time.start))}–{time_text(ends)}"
        comes = f"{isolate(member.name)} {span} {desk.replace('%1', time.desk)}"
        if before is None:
            return comes
        if visit.stays:
            return self.tr("%1 (stays)").replace("%1", comes)
        day = weekday_text(before.day, self._session.language)
        now = f"{day} {time_text(wall_clock(before.start))}, {desk.replace('%1', before.desk)}"
        return self.tr("%1 (moved from %2)").replace("%1", comes).replace("%2", now)

    def _show_found(self) -> None:
        deadlines = [member.attend_by for member in self._wanted if member.attend_by is not None]
        lines = lines_of(self._found, min(deadlines, default=None))
        self.model.set_rows(lines)
        self.list.setFixedHeight(max(len(lines), 1) * row_height() + 2)
        self.list.setVisible(bool(lines))
        first = next((key_of(line) for line in lines if is_proposed(line)), "")
        if first and not self.list.current_key:
            self.list.go_to(first)
        self._show_details(self.list.current_key)
        self._words()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None
        self._found, self._everybody = (), False
        self.said.say("")
        self._show_found()

    def _words(self) -> None:
        self.title.setText(self.tr("Book for all"))
        self.list.setAccessibleName(self.tr("Times beside each other"))
        self.list.verticalScrollBar().setAccessibleName(self.tr("Times beside each other"))
        again = self.tr("Search again") if self._found else ""
        rename(self.button, (again if not self._everybody else "") or self.tr("Find times beside each other"))
        for_all = self.tr("Find times beside each other for all")
        rename(self.all_button, (again if self._everybody else "") or for_all)
        many = len(self._to_book) > 1
        movable = len(self._all) > max(len(self._to_book), 1)
        self.button.setVisible(many and self.gate.is_open)
        self.all_button.setVisible(movable and self.gate.is_open)
        self.narrowing.setVisible((many or movable) and self.gate.is_open)
        self.lead.setText(self._lead())

    def _lead(self) -> str:
        names = ", ".join(isolate(member.name) for member in self._wanted)
        if self._found and self._everybody:
            return self.tr("Enter books and moves all of them, or nobody: %1.").replace("%1", names)
        if not self._to_book:
            return self.tr("Everybody whose case goes on has an appointment.")
        if len(self._to_book) == 1:
            return self.tr("Only %1 has no appointment yet. Book it from that case.").replace("%1", names)
        if self._found:
            return self.tr("Enter books for all of them, or for nobody: %1.").replace("%1", names)
        text = self.tr("Without an appointment: %1.").replace("%1", names)
        deadlines = [member.attend_by for member in self._to_book if member.attend_by is not None]
        if deadlines:
            last = date_text(min(deadlines), self._session.language)
            text += " " + self.tr("The first of their deadlines is %1.").replace("%1", last)
        return text


def _about(members: Sequence[Member], ruling: FamilyRuling) -> dict[Barrier, str]:
    """Return whose barrier each is; nobody is named for what is in the way of all."""
    names: dict[Barrier, list[str]] = {}
    for member, one in zip(members, ruling.each, strict=True):
        for barrier in one.barriers:
            names.setdefault(barrier, []).append(isolate(member.name))
    return {barrier: " · ".join(whose) for barrier, whose in names.items() if len(whose) < len(members)}
