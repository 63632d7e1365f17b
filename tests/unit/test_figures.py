"""The figures agree with a plain recount of any small history, and with histories counted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.appointments import State, Step
from desktop.domain.clock import OSLO
from desktop.domain.figures import ComingFigure, Figures, Proof, Span, figures_of, share_at_most
from desktop.domain.histories import Event, Happening, Histories

MONDAY = date(2026, 11, 23)
WEEK = Span(MONDAY, MONDAY + timedelta(days=6))
NOW = datetime(2026, 11, 30, 7, tzinfo=UTC)
STEP_OF = {
    Happening.CHECKED_IN: Step.CHECK_IN,
    Happening.CALLED: Step.CALL,
    Happening.COMPLETED: Step.COMPLETE,
    Happening.NO_SHOW: Step.MARK_NO_SHOW,
    Happening.LEFT: Step.LEAVE,
    Happening.CANCELLED: Step.CANCEL,
}
FROM = {
    State.BOOKED: (Happening.CHECKED_IN, Happening.NO_SHOW, Happening.CANCELLED, Happening.MOVED, Happening.LENGTHENED),
    State.ARRIVED: (Happening.CALLED, Happening.LEFT),
    State.IN_SERVICE: (Happening.COMPLETED,),
}
LEADS_TO = {
    Happening.CHECKED_IN: State.ARRIVED,
    Happening.CALLED: State.IN_SERVICE,
    Happening.COMPLETED: State.COMPLETED,
    Happening.NO_SHOW: State.NO_SHOW,
    Happening.LEFT: State.LEFT,
    Happening.CANCELLED: State.CANCELLED,
}


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    """Return an instant by the clock of Oslo, so many days after Monday."""
    return datetime(2026, 11, 23, hour, minute, tzinfo=OSLO).astimezone(UTC) + timedelta(days=day)


def figures(events: Sequence[Event], *proofs: Proof, span: Span = WEEK) -> Figures:
    """Return the figures of a history."""
    histories = Histories()
    for event in events:
        histories.add(event)
    return figures_of(histories.lives.values(), proofs, span, NOW)


def booked(name: str, asked: int, day: int, service: str = "hand-in", desk: str = "1", minutes: int = 20) -> Event:
    """Return a booking: asked for and booked so many days after Monday."""
    return Event(at(asked), name, Happening.BOOKED, desk, MONDAY + timedelta(days=day), minutes, service)


def step(name: str, kind: Happening, when: datetime, **more: object) -> Event:
    """Return a step."""
    return replace(Event(when, name, kind), **more)  # type: ignore[arg-type] # one field at a time


@st.composite
def small_histories(draw: st.DrawFn) -> list[Event]:
    """Draw what can happen to a few appointments, each step legal, undone or not, in the order of time."""
    clock = count()
    events: list[Event] = []

    def now() -> datetime:
        return at(draw(st.integers(-3, 0)), 8) + timedelta(minutes=next(clock))

    def day() -> date:
        return MONDAY + timedelta(days=draw(st.integers(-2, 9)))

    desks = st.sampled_from("123")
    for number in range(draw(st.integers(0, 6))):
        name = f"a{number}"
        service = draw(st.sampled_from(("hand-in", "biometrics")))
        minutes = draw(st.sampled_from((10, 20, 45)))
        events.append(Event(now(), name, Happening.BOOKED, draw(desks), day(), minutes, service))
        state, when = State.BOOKED, at(draw(st.integers(-2, 9)), 9)
        for _ in range(draw(st.integers(0, 7))):
            when += timedelta(minutes=draw(st.integers(1, 700)))
            taken = next((kind for kind, after in LEADS_TO.items() if after is state), None)
            if taken is not None and (state not in FROM or draw(st.booleans())):
                events.append(Event(when, name, Happening.UNDONE, step=STEP_OF[taken]))
                state = next(before for before, kinds in FROM.items() if taken in kinds)
                continue
            kind = draw(st.sampled_from(FROM[state]))
            if kind is Happening.MOVED:
                events.append(Event(when, name, kind, draw(desks), day()))
            elif kind is Happening.LENGTHENED:
                events.append(Event(when, name, kind, minutes=draw(st.sampled_from((15, 30)))))
            else:
                events.append(Event(when, name, kind, draw(desks) if kind is Happening.CALLED else ""))
                state = LEADS_TO[kind]
    return events


def middle(values: list[float]) -> float:
    """Return the median the long way round."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def oslo(instant: datetime) -> date:
    return instant.astimezone(OSLO).date()


def what_held(events: Sequence[Event], name: str) -> list[Event]:
    """Return the events of an appointment without the steps that were undone."""
    kept: list[Event] = []
    for event in (event for event in events if event.appointment_id == name):
        if event.kind is Happening.UNDONE:
            last = max(place for place, one in enumerate(kept) if STEP_OF.get(one.kind) is event.step)
            del kept[last]
        else:
            kept.append(event)
    return kept


class Plain:
    """A recount by what was kept of each appointment, with none of the code that is tested."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.held = {name: what_held(events, name) for name in {event.appointment_id for event in events}}
        self.kinds = {name: {one.kind for one in kept} for name, kept in self.held.items()}
        self.place = {
            name: [one for one in kept if one.kind in (Happening.BOOKED, Happening.MOVED)][-1]
            for name, kept in self.held.items()
        }
        self.length = {name: [one.minutes for one in kept if one.minutes][-1] for name, kept in self.held.items()}
        self.here = {name for name in self.held if WEEK.first <= self.day(name) <= WEEK.last}

    def day(self, name: str) -> date:
        found = self.place[name].day
        assert found is not None
        return found

    def of(self, service: str) -> set[str]:
        return {name for name in self.held if self.held[name][0].service == service}

    def waits(self, service: str) -> tuple[int, float, float, int, float] | None:
        """Return bookings, median, longest, days asked on, and the median of the nearest of each day."""
        by_day: dict[date, list[float]] = {}
        for first in (self.held[name][0] for name in self.of(service)):
            assert first.day is not None
            if WEEK.first <= oslo(first.at) <= WEEK.last:
                by_day.setdefault(oslo(first.at), []).append((first.day - oslo(first.at)).days)
        days = [waited for waits in by_day.values() for waited in waits]
        nearest = [min(waits) for waits in by_day.values()]
        return (len(days), middle(days), max(days), len(by_day), middle(nearest)) if days else None

    def coming(self, service: str) -> tuple[int, int, int, int]:
        """Return who came, missed, cancelled, and of whom nothing was said."""
        there = [self.kinds[name] for name in self.of(service) & self.here]
        said = (Happening.CHECKED_IN, Happening.NO_SHOW, Happening.CANCELLED)
        came, missed, cancelled = (sum(kind in kinds for kinds in there) for kind in said)
        return came, missed, cancelled, sum(not kinds & set(said) for kinds in there)

    def minutes(self, service: str) -> tuple[list[float], list[int], int]:
        """Return the minutes taken and planned of each errand, and how many went over night."""
        taken, planned, overnight = [], [], 0
        for name in self.of(service) & self.here:
            if Happening.COMPLETED in self.kinds[name]:
                called = next(one.at for one in self.held[name] if one.kind is Happening.CALLED)
                done = next(one.at for one in self.held[name] if one.kind is Happening.COMPLETED)
                if oslo(called) == oslo(done):
                    taken.append((done - called).total_seconds() / 60)
                    planned.append(self.length[name])
                else:
                    overnight += 1
        return sorted(taken), planned, overnight

    def load(self) -> dict[tuple[int, str], tuple[int, int, int]]:
        """Return appointments, minutes and days of each weekday and desk."""
        busy = [name for name in self.here if Happening.CANCELLED not in self.kinds[name]]
        desk = {
            name: next((one.desk for one in self.held[name] if one.kind is Happening.CALLED), self.place[name].desk)
            for name in busy
        }
        found = {}
        for weekday, number in product(range(1, 8), "123"):
            names = [name for name in busy if self.day(name).isoweekday() == weekday and desk[name] == number]
            if names:
                days = {self.day(name) for name in names}
                found[weekday, number] = (len(names), sum(self.length[name] for name in names), len(days))
        return found


@given(small_histories())
def test_every_figure_agrees_with_a_plain_recount(events: list[Event]) -> None:
    found, plain = figures(events), Plain(events)

    for service in ("hand-in", "biometrics"):
        waits = [one for one in found.waits if one.service == service]
        said = [(one.bookings, one.usual, one.longest, one.days_asked, one.nearest) for one in waits]
        expected = plain.waits(service)
        assert said == ([expected] if expected else [])

        coming = [one for one in found.coming if one.service == service]
        counts = [(one.came, one.missed, one.cancelled, one.unmarked) for one in coming]
        assert counts == ([plain.coming(service)] if plain.of(service) & plain.here else [])

        taken, planned, overnight = plain.minutes(service)
        minutes = [one for one in found.minutes if one.service == service]
        assert [(one.errands, one.overnight) for one in minutes] == [(len(taken), overnight)] * bool(taken or overnight)
        for one in minutes if taken else []:
            assert one.usual == pytest.approx(middle(taken))
            assert one.mean == pytest.approx(sum(taken) / len(taken))
            assert one.planned == pytest.approx(sum(planned) / len(planned))
            assert sum(time <= one.nine_in_ten for time in taken) >= 0.9 * len(taken)
            assert sum(time < one.nine_in_ten for time in taken) < 0.9 * len(taken)

    assert {(one.weekday, one.desk): (one.visits, one.minutes, one.days) for one in found.load} == plain.load()


def test_a_moved_appointment_counts_once_and_its_wait_is_that_of_the_first_booking() -> None:
    found = figures(
        [
            booked("a", 0, 2),
            step("a", Happening.MOVED, at(1), day=MONDAY + timedelta(days=4), desk="2"),
            step("a", Happening.NO_SHOW, at(4, 12)),
        ]
    )
    assert [(one.bookings, one.usual) for one in found.waits] == [(1, 2)]
    assert [(one.weekday, one.desk, one.visits) for one in found.load] == [(5, "2", 1)]
    assert found.everybody == ComingFigure("", 0, 1, 0, 0)
    assert found.everybody.rate == 1.0


def test_what_was_decided_in_a_review_of_closed_times_can_be_taken_back() -> None:
    moved = step("a", Happening.MOVED_IN_REVIEW, at(0), day=MONDAY + timedelta(days=8), desk="2")
    cancelled = step("b", Happening.CANCELLED_IN_REVIEW, at(0))
    start = [booked("a", 0, 1), booked("b", 0, 1)]
    undone = [step(name, Happening.REVIEW_UNDONE, at(1)) for name in "ab"]

    decided, back = figures([*start, moved, cancelled]), figures([*start, moved, cancelled, *undone])

    assert decided.everybody == ComingFigure("", 0, 0, 1, 0)
    assert decided.load == ()
    assert back.everybody == ComingFigure("", 0, 0, 0, 2)
    assert [(one.desk, one.visits, one.minutes) for one in back.load] == [("1", 2, 40)]
    # To leave an appointment as it is changes nothing, and neither does taking that back.
    own = step("b", Happening.CANCELLED, at(0))
    assert figures([*start, own, undone[1]]).everybody.cancelled == 1


def test_a_proven_search_tells_of_the_first_free_time() -> None:
    proofs = [Proof("hand-in", MONDAY, MONDAY + timedelta(days=40)), Proof("hand-in", MONDAY, None)]
    found = figures([booked("a", 0, 60), booked("b", 1, 31)], *proofs)

    (wait,) = found.waits
    assert (wait.bookings, wait.usual, wait.longest, wait.in_vain) == (2, 45, 60, 2)
    assert (wait.days_asked, wait.nearest) == (2, 35)  # 40 by the proof on Monday, 30 on Tuesday


def test_a_booking_taken_back_never_was_and_a_person_handed_over_is_served_at_both_desks() -> None:
    events = [
        booked("a", 0, 0),
        booked("b", 0, 0),
        step("a", Happening.TAKEN_BACK, at(0, 9, 1)),
        step("b", Happening.CHECKED_IN, at(0, 10)),
        step("b", Happening.CALLED, at(0, 10, 5), desk="1"),
        step("b", Happening.HANDED_OVER, at(0, 10, 10)),
        step("b", Happening.HANDED_BACK, at(0, 10, 11)),
        step("b", Happening.HANDED_OVER, at(0, 10, 12)),
        step("b", Happening.CALLED, at(0, 10, 20), desk="2"),
        step("b", Happening.COMPLETED, at(0, 10, 40)),
    ]
    found = figures(events)
    assert [one.bookings for one in found.waits] == [1]
    assert [(one.errands, one.usual) for one in found.minutes] == [(1, 7 + 20)]
    assert [one.desk for one in found.load] == ["2"]


def test_a_drop_in_counts_for_minutes_and_load_and_neither_waited_nor_was_expected() -> None:
    def walked_in(name: str) -> Event:
        return Event(at(0, 9), name, Happening.WALKED_IN, "", MONDAY, 10, "hand-in")

    served = [step("w", Happening.CALLED, at(0, 9, 30), desk="2"), step("w", Happening.COMPLETED, at(0, 9, 42))]
    mistake = [step("x", Happening.CANCELLED, at(0, 9, 1)), step("x", Happening.UNDONE, at(0, 9, 2), step=Step.CANCEL)]
    found = figures([walked_in("w"), walked_in("x"), *served, *mistake, step("x", Happening.LEFT, at(0, 11))])

    assert (found.waits, found.coming, found.not_booked_here) == ((), (), 0)
    assert [(one.errands, one.usual, one.planned) for one in found.minutes] == [(1, 12, 10)]
    assert [(one.desk, one.visits, one.minutes) for one in found.load] == [("2", 1, 10)]


def test_an_errand_over_the_clock_change_takes_the_minutes_that_passed() -> None:
    day = date(2026, 10, 25)
    before, after = (datetime(2026, 10, 25, 2, 50, tzinfo=OSLO, fold=fold).astimezone(UTC) for fold in (0, 1))
    events = [
        Event(before, "a", Happening.BOOKED, "1", day, 20, "hand-in"),
        Event(before, "a", Happening.CHECKED_IN),
        Event(before, "a", Happening.CALLED, "1"),
        Event(after, "a", Happening.COMPLETED),
    ]
    assert [one.usual for one in figures(events, span=Span(day, day)).minutes] == [60]


@pytest.mark.parametrize(
    ("values", "expected"), [([7], 7), ([1, 2], 2), (list(range(1, 11)), 9), (list(range(1, 12)), 10)]
)
def test_nine_in_ten_take_no_longer_than_that(values: list[float], expected: float) -> None:
    assert share_at_most(values, 9) == expected


def test_a_span_without_anything_is_empty() -> None:
    found = figures([booked("a", -30, -20)])
    assert found.empty
    assert found.everybody.rate is None
