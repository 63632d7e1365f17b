"""What each entry of the journal says to the figures. Only what they need is read from a command's content."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import msgspec

from desktop.domain.appointments import Step
from desktop.domain.clock import oslo_day
from desktop.domain.figures import Proof
from desktop.domain.histories import Event, Happening


@dataclass(frozen=True, slots=True)
class LookUp:
    """What ids stand for.

    Attributes:
        desks: the number of each desk.
        items, waits: the appointment of an item of a review, and of somebody who waited for a time.
        handed: who was handed over, by the id of that; filled while the entries are read.
    """

    desks: Mapping[str, str]
    items: Mapping[str, str]
    waits: Mapping[str, str]
    handed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Searched:
    """A search for a time before the deadline of a case found none."""

    case_id: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class SearchRetracted:
    """The last proof of a case was taken back."""

    case_id: str


Said = Event | Searched | SearchRetracted


class _Booking(msgspec.Struct):
    appointment_id: str
    desk_id: str
    day: date
    minutes: int
    service: str


class _WithBooking(msgspec.Struct):
    booking: _Booking
    waiting_id: str = ""


class _Place(msgspec.Struct):
    desk_id: str
    day: date
    appointment_id: str = ""
    item_id: str = ""


class _Step(msgspec.Struct):
    """A step of an appointment, of a drop-in, or of an item of a review."""

    appointment_id: str = ""
    walk_in_id: str = ""
    item_id: str = ""
    desk_id: str = ""
    minutes: int = 0
    step: Step | None = None


class _WalkIn(msgspec.Struct):
    walk_in_id: str
    service: str
    minutes: int


class _HandOver(msgspec.Struct):
    hand_over_id: str
    appointment_id: str = ""
    walk_in_id: str = ""


class _Time(msgspec.Struct):
    desk_id: str
    day: date


class _OfferBack(msgspec.Struct):
    appointment_id: str
    earlier: _Time | None = None


class _Day(msgspec.Struct):
    day: date


class _Found(msgspec.Struct):
    asked_at: datetime
    service: str
    first_after: _Day | None = None


class _Search(msgspec.Struct):
    case_id: str
    proof: _Found | None = None


def _booked(at: datetime, said: _Booking, known: LookUp) -> Iterator[Said]:
    desk = known.desks.get(said.desk_id, "")
    yield Event(at, said.appointment_id, Happening.BOOKED, desk, said.day, said.minutes, said.service)


def _booked_within(at: datetime, said: _WithBooking, known: LookUp) -> Iterator[Said]:
    """Read a booking that another command carried; one without a service moved the appointment that was there."""
    booking = said.booking
    if booking.service:
        yield from _booked(at, booking, known)
    elif said.waiting_id in known.waits:
        desk = known.desks.get(booking.desk_id, "")
        yield Event(at, known.waits[said.waiting_id], Happening.MOVED, desk, booking.day)


def _moved(at: datetime, said: _Place, known: LookUp) -> Iterator[Said]:
    yield Event(at, said.appointment_id, Happening.MOVED, known.desks.get(said.desk_id, ""), said.day)


def _item_moved(at: datetime, said: _Place, known: LookUp) -> Iterator[Said]:
    if said.item_id in known.items:
        desk = known.desks.get(said.desk_id, "")
        yield Event(at, known.items[said.item_id], Happening.MOVED_IN_REVIEW, desk, said.day)


def _walked_in(at: datetime, said: _WalkIn, _: LookUp) -> Iterator[Said]:
    kind = Happening.WALKED_IN
    yield Event(at, said.walk_in_id, kind, day=oslo_day(at), minutes=said.minutes, service=said.service)


def _handed_over(at: datetime, said: _HandOver, known: LookUp) -> Iterator[Said]:
    known.handed[said.hand_over_id] = said.appointment_id or said.walk_in_id
    yield Event(at, known.handed[said.hand_over_id], Happening.HANDED_OVER)


def _handed_back(at: datetime, said: _HandOver, known: LookUp) -> Iterator[Said]:
    if said.hand_over_id in known.handed:
        yield Event(at, known.handed[said.hand_over_id], Happening.HANDED_BACK)


def _offered_back(at: datetime, said: _OfferBack, known: LookUp) -> Iterator[Said]:
    """Read that an offer was taken back: the appointment is where it was before, or there is none."""
    if said.earlier is None:
        yield Event(at, said.appointment_id, Happening.TAKEN_BACK)
    else:
        desk = known.desks.get(said.earlier.desk_id, "")
        yield Event(at, said.appointment_id, Happening.MOVED, desk, said.earlier.day)


def _searched(_: datetime, said: _Search, __: LookUp) -> Iterator[Said]:
    if said.proof is not None:
        after = said.proof.first_after
        proof = Proof(said.proof.service, oslo_day(said.proof.asked_at), after.day if after else None)
        yield Searched(said.case_id, proof)


def _retracted(_: datetime, said: _Search, __: LookUp) -> Iterator[Said]:
    yield SearchRetracted(said.case_id)


def _step(kind: Happening) -> Callable[[datetime, _Step, LookUp], Iterator[Said]]:
    def read(at: datetime, said: _Step, known: LookUp) -> Iterator[Said]:
        whose = said.appointment_id or said.walk_in_id or known.items.get(said.item_id, "")
        if whose:
            desk = known.desks.get(said.desk_id, "")
            yield Event(at, whose, kind, desk, minutes=said.minutes, step=said.step)

    return read


Reader = Callable[[datetime, Any, LookUp], Iterator[Said]]
_STEPS: Mapping[str, Happening] = {
    "lengthen-appointment": Happening.LENGTHENED,
    "check-in": Happening.CHECKED_IN,
    "call-to-desk": Happening.CALLED,
    "complete-service": Happening.COMPLETED,
    "mark-no-show": Happening.NO_SHOW,
    "mark-left": Happening.LEFT,
    "cancel-appointment": Happening.CANCELLED,
    "cancel-closing-item": Happening.CANCELLED_IN_REVIEW,
    "undo-step": Happening.UNDONE,
    "take-booking-back": Happening.TAKEN_BACK,
    "call-walk-in": Happening.CALLED,
    "complete-walk-in": Happening.COMPLETED,
    "mark-walk-in-left": Happening.LEFT,
    "remove-walk-in": Happening.CANCELLED,
    "undo-walk-in-step": Happening.UNDONE,
    "undo-closing-item": Happening.REVIEW_UNDONE,
}
_OTHERS: Mapping[str, tuple[type, Reader]] = {
    "book-appointment": (_Booking, _booked),
    "overbook": (_WithBooking, _booked_within),
    "offer-place": (_WithBooking, _booked_within),
    "move-appointment": (_Place, _moved),
    "move-closing-item": (_Place, _item_moved),
    "take-offer-back": (_OfferBack, _offered_back),
    "note-walk-in": (_WalkIn, _walked_in),
    "hand-over": (_HandOver, _handed_over),
    "take-back-hand-over": (_HandOver, _handed_back),
    "note-no-time": (_Search, _searched),
    "retract-no-time": (_Search, _retracted),
}
_READERS: Mapping[str, tuple[msgspec.json.Decoder[Any], Reader]] = {
    **{name: (msgspec.json.Decoder(_Step), _step(kind)) for name, kind in _STEPS.items()},
    **{name: (msgspec.json.Decoder(kind), reader) for name, (kind, reader) in _OTHERS.items()},
}
COMMANDS = tuple(sorted(_READERS))
"""The commands that say something to the figures."""


def said_by(command: str, at: datetime, body: str, known: LookUp) -> Iterator[Said]:
    """Yield what an entry says.

    Args:
        command: its name, one of `COMMANDS`.
        at: when, UTC.
        body: its content, canonical JSON.
        known: what ids stand for.
    """
    decoder, reader = _READERS[command]
    yield from reader(at, decoder.decode(body), known)
