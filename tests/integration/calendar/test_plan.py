"""The plan: drafted, looked at beforehand, published, extended, brought back, withdrawn; nobody is ever cancelled."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.domain.appointments import Audience
from desktop.domain.calendar_words import PlanState
from desktop.domain.clock import instant_of
from desktop.domain.languages import Language
from desktop.domain.plan_lines import Break, Release, ReleaseKind
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import MoveAppointment
from desktop.services.commands import from_json, perform, to_json
from desktop.services.free_times import NotReleased, free_times, not_released
from desktop.services.plan import CloseDay, NewSlot, PublishSlots, ReopenDay
from desktop.services.plan_versions import (
    DiscardPlan,
    Publication,
    PublishPlan,
    ReleasePlaces,
    RestorePlan,
    SavePlan,
    WithdrawPlan,
)
from desktop.services.queries.calendar import calendar_page
from desktop.services.queries.plan import (
    LineChange,
    PlaceChange,
    plan_drafts,
    plan_history,
    plan_in_force,
    preview_plan,
)
from desktop.services.seats import HoldPlace
from desktop.storage.models import Slot
from tests.integration.calendar.at_work import (
    BERG,
    FRIDAY,
    MONDAY,
    OLSEN,
    book_at,
    draft,
    line,
    other_program,
    publish,
    slots,
    take_back,
    where,
)
from tests.support.station import TestStation, make_station


def test_publishing_keeps_the_identity_of_places_that_stay_and_is_idempotent(station: TestStation) -> None:
    before = slots(station)
    later = line(station, opens=10 * 60, pattern=(Audience.STAFF, Audience.STAFF, Audience.PUBLIC))
    made = publish(station, later, first=MONDAY, last=MONDAY)
    after = slots(station)
    assert (made.number, made.new, made.gone, made.kept, made.changed) == (1, 0, 3, 8, 4)
    assert {start: slot for start, (slot, _) in before.items() if start >= 600} == {
        start: slot for start, (slot, _) in after.items()
    }
    assert [start for start, (_, audience) in after.items() if audience is Audience.PUBLIC] == [640, 700, 760, 820]
    assert len(slots(station, desk=1)) == 15  # the plan has no say over a desk that it does not name

    again = perform(station.store, station.leader, PublishPlan(made.plan_id, MONDAY, MONDAY)).result
    assert again == Publication(made.plan_id, 1, 0, 0, 12, 0)
    longer = perform(station.store, station.leader, PublishPlan(made.plan_id, MONDAY, FRIDAY)).result
    assert longer == Publication(made.plan_id, 1, 0, 12, 44, 16)
    current = plan_in_force(station.store)
    assert current is not None
    assert (current.number, current.last, current.published_by) == (1, FRIDAY, "Odd Lie")


def test_a_preview_says_what_is_new_gone_and_kept_and_whom_it_hits(station: TestStation) -> None:
    outside = book_at(station, OLSEN, 9 * 60)
    inside = book_at(station, BERG, 11 * 60)
    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY + timedelta(days=1), "Kurs"))
    later = line(station, opens=10 * 60, closes=14 * 60 + 20, breaks=(Break(12 * 60, 12 * 60 + 20),))
    seen = preview_plan(station.store, [later], MONDAY, FRIDAY)

    assert {change: seen.count(change) for change in PlaceChange} == {
        PlaceChange.NEW: 5,
        PlaceChange.GONE: 20,
        PlaceChange.KEPT: 55,
        PlaceChange.CHANGED: 0,
    }
    assert [(hit.appointment_id, hit.name, hit.phone, hit.outside_already) for hit in seen.hits] == [
        (outside.appointment_id, "Olsen, Eva", "+4790000001", False)
    ]
    assert {place.closed for place in seen.places if place.day == MONDAY + timedelta(days=1)} == {"Kurs"}
    assert {place.closed for place in seen.places if place.day == MONDAY} == {""}
    assert len(slots(station)) == 15  # nothing was written

    publish(station, later)
    assert where(station.store, outside.appointment_id)[2:] == (540, "booked")
    assert where(station.store, inside.appointment_id)[2:] == (660, "booked")
    unchanged = preview_plan(station.store, [later], MONDAY, FRIDAY)
    assert unchanged.count(PlaceChange.KEPT) == len(unchanged.places) == 60
    assert [hit.outside_already for hit in unchanged.hits] == [True]


def test_clashes_are_shown_and_not_published(station: TestStation) -> None:
    lines = (line(station), line(station, line_id="more", opens=13 * 60 + 50, closes=15 * 60))
    clash = preview_plan(station.store, lines, MONDAY, MONDAY).clashes[0]
    assert (clash.one.start, clash.other.start) == (820, 830)
    plan_id = draft(station, *lines)
    with pytest.raises(RuleBroken, match="plan-clash") as refused:
        perform(station.store, station.leader, PublishPlan(plan_id, MONDAY, FRIDAY, revision=1))
    assert refused.value.facts == {"day": MONDAY, "desk": "1", "one": "13:40–14:00", "other": "13:50–14:10"}
    assert plan_in_force(station.store) is None
    assert len(slots(station)) == 15


def test_history_says_who_changed_what_and_undo_brings_the_version_before_back(station: TestStation) -> None:
    first = publish(station, line(station), line(station, 1))
    before = {**slots(station), **slots(station, day=FRIDAY)}
    station.clock.advance(minutes=5)
    changed = replace(line(station), opens=12 * 60, pattern=(Audience.PUBLIC,))
    plan_id = draft(station, changed, line(station, 1, line_id="new"))
    outcome = perform(station.store, station.leader, PublishPlan(plan_id, MONDAY, FRIDAY, revision=1))
    assert len(slots(station)) == 6

    newest, oldest = plan_history(station.store)
    assert (newest.number, newest.state, oldest.number, oldest.state) == (
        2,
        PlanState.PUBLISHED,
        1,
        PlanState.SUPERSEDED,
    )
    assert {(each.line_id, each.change, each.fields) for each in newest.changes} == {
        ("line-0", LineChange.CHANGED, ("opens", "pattern")),
        ("new", LineChange.ADDED, ()),
        ("line-1", LineChange.REMOVED, ()),
    }
    assert (newest.published_by, newest.published_at, oldest.ended_at) == ("Odd Lie", *[station.clock.now()] * 2)

    assert outcome.undo == RestorePlan(first.plan_id, plan_id, MONDAY, FRIDAY)
    back = take_back(station.store, station.leader, outcome)
    history = plan_history(station.store)
    assert [(row.number, row.restores, row.state) for row in history] == [
        (3, 1, PlanState.PUBLISHED),
        (2, None, PlanState.SUPERSEDED),
        (1, None, PlanState.SUPERSEDED),
    ]
    assert history[0].lines == history[2].lines
    after = {**slots(station), **slots(station, day=FRIDAY)}
    assert {start: audience for start, (_, audience) in after.items()} == {
        start: audience for start, (_, audience) in before.items()
    }
    assert {after[start][0] for start in range(720, 840, 20)} == {before[start][0] for start in range(720, 840, 20)}

    assert back.undo == RestorePlan(plan_id, history[0].plan_id, MONDAY, FRIDAY)
    take_back(station.store, station.leader, back)
    assert len(slots(station)) == 6


def test_withdrawing_takes_the_places_and_leaves_the_appointments(station: TestStation) -> None:
    booked = book_at(station, OLSEN, 9 * 60, day=FRIDAY)
    made = publish(station, line(station, closes=15 * 60))
    perform(station.store, station.leader, PublishSlots((_extra(station),)))
    with station.store.read() as connection:
        by_plan = connection.execute(select(func.count()).where(Slot.plan_id == made.plan_id)).scalar_one()
    outcome = perform(station.store, station.leader, WithdrawPlan(made.plan_id, MONDAY))
    assert outcome.result == by_plan == 15
    assert len(slots(station)) == 15  # what was published by hand before the plan is not the plan's to take
    assert where(station.store, booked.appointment_id)[2:] == (540, "booked")
    assert plan_in_force(station.store) is None
    assert plan_history(station.store)[0].state is PlanState.WITHDRAWN
    take_back(station.store, station.leader, outcome)
    assert len(slots(station)) == 18


def _extra(station: TestStation) -> NewSlot:
    return NewSlot(station.ids.new(), station.desks[1].desk_id, MONDAY, 15 * 60, 20, Audience.STAFF)


def test_a_stale_draft_is_refused_with_who_published_meanwhile(station: TestStation, tmp_path: Path) -> None:
    other = other_program(station, tmp_path)
    mine = draft(station, line(station, opens=10 * 60))
    theirs = draft(station, line(station, opens=11 * 60), store=other)
    station.clock.advance(minutes=1)
    perform(other, station.leader, PublishPlan(theirs, MONDAY, FRIDAY, revision=1))
    with pytest.raises(RuleBroken, match="plan-published-meanwhile") as refused:
        perform(station.store, station.leader, PublishPlan(mine, MONDAY, FRIDAY, revision=1))
    assert refused.value.facts == {"by": "Odd Lie", "at": station.clock.now()}
    assert min(slots(station)) == 11 * 60
    assert [row.stale for row in plan_drafts(station.store)] == [True]

    with pytest.raises(RuleBroken, match="plan-published-meanwhile"):
        perform(station.store, station.leader, SavePlan(mine, (line(station, opens=600),), "", 1))
    perform(station.store, station.leader, SavePlan(mine, (line(station, opens=600),), theirs, 1))
    perform(station.store, station.leader, PublishPlan(mine, MONDAY, FRIDAY, revision=2))
    assert min(slots(station)) == 10 * 60

    perform(station.store, station.leader, WithdrawPlan(mine, MONDAY))
    with pytest.raises(RuleBroken, match="plan-withdrawn-meanwhile"):
        perform(other, station.leader, SavePlan("new", (line(station),), mine))
    with pytest.raises(RuleBroken, match="plan-withdrawn-meanwhile"):
        perform(other, station.leader, RestorePlan(theirs, mine, MONDAY, FRIDAY))
    other.close()


def test_two_who_save_one_draft_do_not_write_over_each_other(station: TestStation, tmp_path: Path) -> None:
    other = other_program(station, tmp_path)
    plan_id = draft(station, line(station))
    perform(other, station.leader, SavePlan(plan_id, (line(station, opens=600),), "", 1, "theirs"))
    with pytest.raises(RuleBroken, match="plan-changed-meanwhile") as refused:
        perform(station.store, station.leader, SavePlan(plan_id, (line(station, opens=660),), "", 1, "mine"))
    assert refused.value.facts["by"] == "Odd Lie"
    with pytest.raises(RuleBroken, match="plan-changed-meanwhile"):
        perform(station.store, station.leader, PublishPlan(plan_id, MONDAY, FRIDAY, revision=1))
    assert [(row.note, row.revision) for row in plan_drafts(station.store)] == [("theirs", 2)]
    other.close()


def test_saving_and_discarding_can_be_taken_back(station: TestStation) -> None:
    plan_id = station.ids.new()
    saved = perform(station.store, station.leader, SavePlan(plan_id, (line(station),), note="one"))
    again = perform(station.store, station.leader, SavePlan(plan_id, (), "", 1, "two"))
    take_back(station.store, station.leader, again)
    assert [(row.note, len(row.lines)) for row in plan_drafts(station.store)] == [("one", 1)]
    gone = take_back(station.store, station.leader, saved)
    assert saved.undo == DiscardPlan(plan_id)
    assert plan_drafts(station.store) == ()
    with pytest.raises(RuleBroken, match="plan-not-draft"):
        perform(station.store, station.leader, PublishPlan(plan_id, MONDAY, FRIDAY, revision=3))
    take_back(station.store, station.leader, gone)
    assert [row.note for row in plan_drafts(station.store)] == ["one"]


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [(-1, 4, "plan-in-past"), (4, 3, "plan-days"), (0, 401, "plan-too-long")],
)
def test_days_that_cannot_be_published(tmp_path: Path, first: int, last: int, code: str) -> None:
    station = make_station(tmp_path, weeks=1)
    plan_id = draft(station, line(station))
    days = (MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))
    with pytest.raises(RuleBroken, match=code):
        perform(station.store, station.leader, PublishPlan(plan_id, *days, revision=1))
    with pytest.raises(RuleBroken, match=code):
        preview_plan(station.store, [line(station)], *days)
    station.store.close()


def test_plans_that_cannot_be(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=1)
    with pytest.raises(RuleBroken, match="line-twice"):
        draft(station, line(station), line(station, opens=600))
    with pytest.raises(RuleBroken, match="line-desk"):
        draft(station, line(station, desk_id="elsewhere"))
    with pytest.raises(RuleBroken, match="line-length"):
        draft(station, line(station, minutes=0, services=("citizenship",), closes=9 * 60 + 25))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, SavePlan("plan", (line(station),)))
    with pytest.raises(RuleBroken, match="plan-empty"):
        publish(station)
    with pytest.raises(RuleBroken, match="no-plan"):
        perform(station.store, station.leader, PublishPlan("none", MONDAY, FRIDAY))
    made = publish(station, line(station))
    with pytest.raises(RuleBroken, match="plan-never-published"):
        perform(station.store, station.leader, RestorePlan(draft(station, line(station)), made.plan_id, MONDAY, FRIDAY))
    station.store.close()


def test_a_new_version_reaches_as_far_as_the_one_before(station: TestStation) -> None:
    publish(station, line(station), last=FRIDAY + timedelta(days=7))
    publish(station, line(station, opens=10 * 60), last=MONDAY)
    assert min(slots(station, day=FRIDAY + timedelta(days=7))) == 10 * 60


def test_a_line_with_services_takes_the_length_of_the_longest_and_only_those(station: TestStation) -> None:
    mixed = line(station, minutes=0, services=("citizenship", "card-order"), closes=10 * 60)
    publish(station, mixed, first=MONDAY, last=MONDAY)
    assert list(slots(station)) == [540, 570]

    def offered(service: str) -> set[int]:
        with station.store.read() as connection:
            found = free_times(connection, "demo", service, 15, station.clock.now(), end_day=MONDAY, limit=100)
        return {time.start for time in found if time.desk_id == station.desks[0].desk_id}

    assert offered("citizenship") == offered("card-order") == offered("") == {540, 570}
    assert offered("visa") == set()


def test_places_are_offered_and_booked_only_once_they_are_released(station: TestStation) -> None:
    """Two weeks before, at eight; the rest of the station's places, at desk 2, are for another errand (R21)."""
    start = MONDAY + timedelta(weeks=6)  # nothing has been published so far ahead before
    day = start + timedelta(days=4)
    booked = book_at(station, OLSEN, 9 * 60)
    rule = Release(ReleaseKind.WEEKS_BEFORE, 2, 3, 8 * 60)
    publish(station, line(station, release=rule), line(station, 1, services=("visa",)), last=day)

    def search() -> tuple[set[int], NotReleased | None]:
        with station.store.read() as connection:
            now = station.clock.now()
            times = free_times(connection, "demo", "hand-in", 20, now, start_day=day, end_day=day, limit=99)
            return {time.start for time in times}, not_released(connection, "demo", "hand-in", now, start_day=start)

    opens_at = instant_of(start - timedelta(days=12), 8 * 60)
    assert search() == (set(), NotReleased(75, start, opens_at))
    move = MoveAppointment(booked.appointment_id, station.desks[0].desk_id, day, 9 * 60)
    with pytest.raises(RuleBroken, match="not-released") as refused:
        perform(station.store, station.clerk, move)
    assert refused.value.facts == {"at": opens_at}
    with pytest.raises(RuleBroken, match="not-released"):
        perform(station.store, station.clerk, HoldPlace("hold", station.desks[0].desk_id, day, 540, 20, 5))
    remarks = calendar_page(station.store, day, day, Language.BOKMAL).remarks
    assert {(mark.released, mark.released_from) for mark in remarks if not mark.services} == {(False, opens_at)}

    station.clock.put(opens_at)
    assert search() == (set(range(540, 840, 20)), None)
    perform(station.store, station.clerk, move)


def test_places_are_released_by_hand_and_stay_so(station: TestStation) -> None:
    day = MONDAY + timedelta(weeks=6)
    by_hand = Release(ReleaseKind.BY_HAND)
    made = publish(station, line(station, release=by_hand), line(station, 1, release=by_hand), first=day, last=day)
    with pytest.raises(RuleBroken, match="not-released-by-hand"):
        book_at(station, OLSEN, 9 * 60, day=day)
    assert perform(station.store, station.leader, ReleasePlaces(day, day, (station.desks[0].desk_id,))).result == 15
    with pytest.raises(RuleBroken, match="nothing-to-release"):
        perform(station.store, station.leader, ReleasePlaces(day, day, (station.desks[0].desk_id,)))
    book_at(station, OLSEN, 9 * 60, day=day)
    with pytest.raises(RuleBroken, match="not-released-by-hand"):
        book_at(station, BERG, 9 * 60, day=day, desk=1)
    again = perform(station.store, station.leader, PublishPlan(made.plan_id, day, day)).result
    assert again == Publication(made.plan_id, 1, 0, 0, 30, 0)
    book_at(station, BERG, 10 * 60, day=day)


def test_what_was_offered_once_stays_offered(station: TestStation) -> None:
    publish(station, line(station, closes=14 * 60 + 20, release=Release(ReleaseKind.BY_HAND)), last=MONDAY)
    book_at(station, OLSEN, 9 * 60)
    with pytest.raises(RuleBroken, match="not-released-by-hand"):
        book_at(station, BERG, 13 * 60 + 40)


def test_a_day_closed_by_the_year_can_be_reopened(station: TestStation) -> None:
    closed = perform(station.store, station.leader, CloseDay("closure", MONDAY, "Kurs"))
    assert closed.undo == ReopenDay("closure")
    opened = take_back(station.store, station.leader, closed)
    book_at(station, OLSEN, 9 * 60)
    with pytest.raises(RuleBroken, match="no-closure"):
        perform(station.store, station.leader, ReopenDay("closure"))
    take_back(station.store, station.leader, opened)
    with pytest.raises(RuleBroken, match="closed"):
        book_at(station, BERG, 10 * 60)


def test_the_commands_survive_the_journal(station: TestStation) -> None:
    publication = publish(
        station, line(station, breaks=(Break(720, 740),), nth=(1, -1), release=Release(ReleaseKind.BY_HAND))
    )
    command = SavePlan("plan", (line(station, anchor=MONDAY, public_count=2),), publication.plan_id, 1, "note")
    assert from_json("save-plan", to_json(command)) == command
