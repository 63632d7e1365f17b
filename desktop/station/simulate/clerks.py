"""What clerks do, at random and in a realistic mix: each errand is what a screen would do."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from desktop.domain.appointments import State, Step
from desktop.domain.cases import DecisionAuthor, Outcome, RequestedBy
from desktop.domain.clock import wall_clock
from desktop.domain.papers import Delivery, FeeState, OrderReason
from desktop.domain.station_line import Choice
from desktop.services import booking
from desktop.services.appointments import LengthenAppointment
from desktop.services.attendance import (
    CallToDesk,
    CheckIn,
    CompleteService,
    MarkLeft,
    MarkNoShow,
    UndoStep,
)
from desktop.services.biometrics import RecordBiometrics
from desktop.services.booking import Request
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NoteDecision
from desktop.services.closing import CloseTimes, ReopenTimes, Span
from desktop.services.commands import Command, perform
from desktop.services.conflicts import SettleConflict
from desktop.services.free_times import FreeTime
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.looks import LookFor, look_at
from desktop.services.payments import TakePayment
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.services.staff import SignIn, SignOut
from desktop.services.walk_ins import CallWalkIn, CompleteWalkIn, MarkWalkInLeft, NoteWalkIn, RemoveWalkIn
from desktop.station.simulate.looking import SERVICE, Desk
from desktop.station.simulate.people import invented
from desktop.storage.models import ChecklistLine, Conflict, Fee

Errand = Callable[[Desk], None]

_WANTED = 4
"""Everybody wants one of so many first free times."""
_SURE = 0.5
"""So often a clerk who is cut off takes a place that the station has lent to the counter."""
_APPLICATION = "renewal-protection"
_PERMIT_DAYS = 700


def book(desk: Desk) -> None:
    """Book one of the first free times; without a line often one in the own share."""
    _book(desk, desk.free_time(_WANTED, own=desk.cut_off and desk.chance.random() < _SURE))


def book_first(desk: Desk) -> None:
    """Book the very first free time, which others book as well."""
    _book(desk, desk.free_time(1))


def book_own(desk: Desk) -> None:
    """Book a place in the own share."""
    _book(desk, desk.free_time(_WANTED, own=True))


def _book(desk: Desk, time: FreeTime | None) -> None:
    """Find somebody or register them, open a case or take the one that is there, book, and write the letter."""
    details = invented(desk.chance)
    person = desk.person(details.family_name, details.given_names)
    _do(desk, LookFor(details.family_name, int(bool(person))))
    case_id = desk.case_of(person) if person and desk.chance.random() < 0.7 else ""
    request = Request(details, _APPLICATION, RequestedBy.PHONE, person_id=person, case_id=case_id)
    if time:
        hold_id = ""
        if desk.chance.random() < 0.3:  # the panel holds the place while the clerk asks
            hold_id = desk.new_id()
            _do(desk, HoldPlace(hold_id, time.desk_id, time.day, time.start, time.minutes, 5))
        booking.book(desk.at.store, desk.at.clerk, request, time, hold_id)


def hold(desk: Desk) -> None:
    """Hold a place and, mostly, give it back; a panel that is forgotten lets it expire."""
    if time := desk.free_time(_WANTED):
        hold_id = desk.new_id()
        _do(desk, HoldPlace(hold_id, time.desk_id, time.day, time.start, time.minutes, 5))
        if desk.chance.random() < 0.7:
            _do(desk, ReleasePlace(hold_id))


def move(desk: Desk) -> None:
    """Give an appointment another time; one that has lost its place first."""
    row = desk.without_time() or desk.appointment(State.BOOKED)
    if row and (time := desk.free_time(_WANTED)):
        earlier = datetime.combine(row.day, wall_clock(row.start)).isoformat(timespec="minutes")
        booking.move(desk.at.store, desk.at.clerk, row.id, time, earlier)


def cancel(desk: Desk) -> None:
    """Cancel an appointment."""
    if row := desk.appointment(State.BOOKED):
        booking.cancel(desk.at.store, desk.at.clerk, row.id, "ill")


def lengthen(desk: Desk) -> None:
    """Give somebody more time."""
    if row := desk.appointment(State.BOOKED, State.ARRIVED, State.IN_SERVICE):
        _do(desk, LengthenAppointment(row.id, desk.chance.choice((15, 25, 35, 45))))


def receive(desk: Desk) -> None:
    """Take the next step with somebody who has an appointment today."""
    row = desk.appointment(State.BOOKED, State.ARRIVED, State.IN_SERVICE, today=True)
    if row:
        _do(desk, desk.chance.choice(steps(State(row.state), row.id, desk.at.desk)))


def steps(state: State, appointment_id: str, desk_id: str) -> list[Command]:
    """Return what could come next; the usual more often."""
    match state:
        case State.BOOKED:
            return [CheckIn(appointment_id)] * 4 + [MarkNoShow(appointment_id)]
        case State.ARRIVED:
            return [CallToDesk(appointment_id, desk_id)] * 4 + [MarkLeft(appointment_id)]
        case State.IN_SERVICE:
            return [CompleteService(appointment_id)] * 4 + [UndoStep(appointment_id, Step.CALL)]
        case _:
            return [UndoStep(appointment_id, Step.COMPLETE)]


def tick(desk: Desk) -> None:
    """Say of some documents that they were brought."""
    if case := desk.case():
        for line_id in _lines(desk, case.id)[: desk.chance.randint(1, 3)]:
            _do(desk, TickDocument(line_id, original_seen=True))


def hand_in(desk: Desk) -> None:
    """Take the fee if it is due, and the application with its receipt."""
    if case := desk.case():
        commands: list[Command] = []
        with desk.at.store.read() as connection:
            fees = connection.execute(select(Fee).where(Fee.case_id == case.id, Fee.state == FeeState.DUE)).all()
        for fee in fees:
            slip = str(desk.chance.randrange(1000, 1400))  # a slip may bear a number that another terminal gave too
            commands.append(TakePayment(fee.id, fee.amount, slip))
        commands.append(HandInDocuments(desk.new_id(), case.id, open_lines_confirmed=True))
        _do(desk, *commands)


def grant(desk: Desk) -> None:
    """Take photo and fingerprints, note the decision, and order the card."""
    if case := desk.case():
        day = desk.today
        until = day + timedelta(days=_PERMIT_DAYS)
        _do(
            desk,
            RecordBiometrics(case.id, photo=True, fingerprints=True, signature=True),
            NoteDecision(case.id, day, DecisionAuthor.POLICE, Outcome.GRANTED, None, day, until),
        )
        what = (desk.new_id(), case.id, day, until, Delivery.COLLECT, OrderReason.GRANTED)
        order = OrderResidenceCard(*what, old_card_handed_in=False, old_card_note="none")
        _do(desk, order)


def walk_in(desk: Desk) -> None:
    """Note somebody who came without an appointment, or serve one of them."""
    row = desk.walk_in()
    if row is None or desk.chance.random() < 0.4:
        case = desk.case() if desk.chance.random() < 0.5 else None
        _do(desk, NoteWalkIn(desk.new_id(), SERVICE, case_id=case.id if case else ""))
    elif State(row.state) is State.ARRIVED:
        choices: list[Command] = [*[CallWalkIn(row.id, desk.at.desk)] * 4, MarkWalkInLeft(row.id), RemoveWalkIn(row.id)]
        _do(desk, desk.chance.choice(choices))
    else:
        _do(desk, CompleteWalkIn(row.id))


def look(desk: Desk) -> None:
    """Open a case to look at it."""
    if case := desk.case():
        look_at(desk.at.store, desk.at.clerk, case.id)


def take_back(desk: Desk) -> None:
    """Take back what was done last at this counter."""
    if undo := desk.at.witness.undo:
        desk.at.witness.undo = None
        _do(desk, undo)


def close_hours(desk: Desk) -> None:
    """Let the leader close some hours at a desk, or reopen them."""
    standing = desk.closing()
    if standing and desk.chance.random() < 0.5:
        perform(desk.at.store, desk.at.leader, ReopenTimes(standing.id))
        return
    day = desk.today + timedelta(days=desk.chance.randint(0, 2))
    start = desk.chance.choice(range(9 * 60, 13 * 60, 60))
    span = Span(day, day, (desk.at.desk,), start, start + 60)
    perform(desk.at.store, desk.at.leader, CloseTimes(desk.new_id(), span, "meeting"))


def settle(desk: Desk) -> None:
    """Decide about something that the station could not do as it was meant."""
    with desk.at.store.read() as connection:
        query = select(Conflict.id).where(Conflict.settled_at.is_(None)).order_by(Conflict.id).limit(1)
        open_one = connection.execute(query).scalar_one_or_none()
    if open_one:
        _do(desk, SettleConflict(open_one, desk.chance.choice((Choice.AS_AT_STATION, Choice.DONE_ANEW))))


def sign(desk: Desk) -> None:
    """Sign out and in."""
    _do(desk, SignOut())
    _do(desk, SignIn())


ERRANDS: dict[Errand, int] = {
    book: 30,
    receive: 24,
    move: 9,
    walk_in: 9,
    hand_in: 8,
    tick: 7,
    look: 6,
    cancel: 5,
    take_back: 5,
    hold: 4,
    grant: 4,
    lengthen: 3,
    settle: 3,
    sign: 2,
    close_hours: 1,
}
"""How often clerks do what."""


def _do(desk: Desk, *commands: Command) -> None:
    perform(desk.at.store, desk.at.clerk, *commands)


def _lines(desk: Desk, case_id: str) -> list[str]:
    query = select(ChecklistLine.id).where(ChecklistLine.case_id == case_id).order_by(ChecklistLine.id)
    with desk.at.store.read() as connection:
        return list(connection.execute(query).scalars())
