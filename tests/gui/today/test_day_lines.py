"""The lines of a day, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.appointments import Standing, State, legal_steps
from desktop.domain.rights import Right
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.needs import Needs
from ui.appointment_steps import offered_steps
from ui.models.day import DayLine, Group, GroupLine, PersonLine, Warn, counts, day_lines, key_of, may_be_chosen

DAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # nine o'clock in Oslo
RIGHTS = frozenset({Right.RECEIVE, Right.BOOK})


def row(number: int = 1, state: State = State.BOOKED, start: int = 9 * 60, **more: object) -> AppointmentRow:
    made = AppointmentRow(
        appointment_id=f"a{number}",
        case_id=f"c{number}",
        person_id=f"p{number}",
        name="Nguyễn, Thị Ánh",
        day=DAY,
        start=start,
        minutes=20,
        desk_id="d1",
        desk="1",
        served_at="",
        service="hand-in",
        application="renewal-protection",
        state=state,
        standing=Standing.FIRM,
        booking_number="FRNPHKT7",
        arrived_at=None,
        called_at=None,
        ended_at=None,
        steps=legal_steps(state),
        attended=False,
    )
    return replace(made, **more)  # type: ignore[arg-type] # fields of the row, by name


def only_person(made: AppointmentRow, now: datetime = NINE) -> PersonLine:
    people = [line for line in day_lines([made], now, done_folded=False) if isinstance(line, PersonLine)]
    assert len(people) == 1
    return people[0]


def test_the_groups_stand_in_the_order_of_urgency_and_done_is_folded() -> None:
    rows = [
        row(1, State.COMPLETED),
        row(2, State.BOOKED),
        row(3, State.ARRIVED),
        row(4, State.IN_SERVICE),
        row(5, State.NO_SHOW),
    ]

    lines = day_lines(rows, NINE, done_folded=True)

    assert [key_of(line) for line in lines] == [
        "group:at-desks", "a4", "group:waiting", "a3", "group:expected", "a2", "group:done",
    ]  # fmt: skip
    assert lines[-1] == GroupLine(Group.DONE, 2, folded=True)
    assert [key_of(line) for line in day_lines(rows, NINE, done_folded=False)][-2:] == ["a1", "a5"]


def test_the_arrows_stop_at_people_and_at_the_heading_that_folds() -> None:
    lines = day_lines([row(1), row(2, State.LEFT)], NINE, done_folded=True)

    assert [may_be_chosen(line) for line in lines] == [False, True, True]


def test_minutes_count_from_the_arrival_and_from_the_call() -> None:
    arrived = row(state=State.ARRIVED, arrived_at=NINE - timedelta(minutes=12, seconds=59))
    called = replace(arrived, state=State.IN_SERVICE, called_at=NINE - timedelta(minutes=3))

    assert only_person(arrived).minutes == 12
    assert only_person(called).minutes == 3
    assert only_person(row()).minutes is None
    assert only_person(arrived, NINE + timedelta(days=1)).minutes is None


@pytest.mark.parametrize(
    ("made", "now", "warning"),
    [
        (row(), NINE + timedelta(minutes=4), None),
        (row(), NINE + timedelta(minutes=5), Warn.LATE),
        (row(state=State.ARRIVED), NINE + timedelta(minutes=50), None),
        (row(standing=Standing.PROVISIONAL), NINE + timedelta(minutes=50), Warn.PROVISIONAL),
        (row(standing=Standing.NEEDS_NEW_TIME), NINE, Warn.NEEDS_NEW_TIME),
        (row(state=State.ARRIVED), NINE + timedelta(days=1), Warn.LEFT_OPEN),
        (row(state=State.CANCELLED, standing=Standing.NEEDS_NEW_TIME), NINE, None),
    ],
)
def test_a_line_has_one_warning_at_most(made: AppointmentRow, now: datetime, warning: Warn | None) -> None:
    assert only_person(made, now).warning is warning


@pytest.mark.parametrize(
    ("made", "now", "warning"),
    [
        (row(), NINE, Warn.NEED),
        (row(state=State.ARRIVED), NINE, Warn.NEED),
        (row(), NINE + timedelta(minutes=5), Warn.LATE),
        (row(standing=Standing.NEEDS_NEW_TIME), NINE, Warn.NEEDS_NEW_TIME),
        (row(state=State.COMPLETED), NINE, None),
    ],
)
def test_a_need_is_told_where_nothing_is_more_pressing(made: AppointmentRow, now: datetime, warning: Warn) -> None:
    wanted = Needs(interpreter="arabisk")
    lines = day_lines([made], now, {"c1": wanted}, done_folded=False)

    assert [(line.warning, line.needs) for line in lines if isinstance(line, PersonLine)] == [(warning, wanted)]
    assert only_person(made, NINE).warning is not Warn.NEED


def test_how_late_somebody_is_counts_from_the_time_that_was_booked() -> None:
    assert only_person(row(), NINE + timedelta(minutes=17, seconds=30)).late == 17


@given(st.lists(st.sampled_from(State), max_size=30), st.booleans())
def test_everybody_stands_in_one_group_and_is_counted_there(states: list[State], folded: bool) -> None:
    rows = [row(number, state) for number, state in enumerate(states)]

    lines = day_lines(rows, NINE, done_folded=folded)

    headings = {line.group: line.count for line in lines if isinstance(line, GroupLine)}
    assert headings == {group: count for group, count in counts(rows).items() if count}
    shown = [line.row for line in lines if isinstance(line, PersonLine)]
    hidden = headings.get(Group.DONE, 0) if folded else 0
    assert len({made.appointment_id for made in shown}) == len(shown) == len(rows) - hidden
    assert _groups_are_together(lines)


def _groups_are_together(lines: tuple[DayLine, ...]) -> bool:
    order = [line.group for line in lines]
    return order == sorted(order, key=list(Group).index)


@pytest.mark.parametrize(
    ("made", "now", "offered"),
    [
        (row(), NINE - timedelta(minutes=1), ["check-in"]),
        (row(), NINE, ["check-in", "mark-no-show"]),
        (row(), NINE + timedelta(days=1), ["mark-no-show"]),
        (row(), NINE - timedelta(days=1), []),
        (row(state=State.ARRIVED), NINE, ["call", "leave"]),
        (row(state=State.IN_SERVICE), NINE, ["complete"]),
        (row(state=State.COMPLETED), NINE, []),
    ],
)
def test_only_what_would_be_carried_out_is_offered(made: AppointmentRow, now: datetime, offered: list[str]) -> None:
    assert [step.value for step in offered_steps(made, now, RIGHTS)] == offered
    assert offered_steps(made, now, frozenset({Right.LOOK})) == ()
