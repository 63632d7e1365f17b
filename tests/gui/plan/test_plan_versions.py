"""Versions of the plan: drafts that others overtake, the way back, and the history."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from desktop.domain.calendar_words import PlanState
from desktop.services.commands import perform
from desktop.services.plan_versions import SavePlan
from tests.gui.plan.conftest import AtPlan, at_plan, counter, days, spoken_rows
from tests.integration.calendar.at_work import draft, line, publish, slots
from ui.messages import Level
from ui.screens.plan.typed_line import Part

__all__ = ["at_plan", "counter"]

KEY = Qt.Key


def test_a_stale_draft_is_refused_with_who_published_meanwhile(at_plan: AtPlan) -> None:
    station, tab, messages = at_plan.station, at_plan.tab, at_plan.counter.messages
    publish(station, line(station))
    tab.read()
    at_plan.type_in(Part.OPENS, "10:00")
    publish(station, line(station, opens=11 * 60))
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    said = "Odd Lie published another plan at 23.11.2026 08:00, after you began."
    assert messages.last.level is Level.PROBLEM
    assert messages.last.text.startswith(said)
    assert tab.lines.stale.text.startswith(said)
    assert tab.form.line(Part.OPENS).text() == "10:00"
    assert [row.number for row in at_plan.history] == [2, 1]

    at_plan.focus(tab.lines.stale)
    at_plan.press(KEY.Key_Space)
    assert tab.lines.stale.text == ""
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    assert [(row.number, row.lines[0].opens) for row in at_plan.history] == [(3, 600), (2, 660), (1, 540)]


def test_who_saved_the_same_draft_meanwhile_is_told_and_nothing_is_written_over_unseen(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    plan_id = draft(station, line(station))
    tab.read()
    at_plan.type_in(Part.OPENS, "10:00")
    perform(station.store, station.leader, SavePlan(plan_id, (line(station, opens=660),), "", 1))
    at_plan.press(KEY.Key_S, control=True)
    assert tab.lines.stale.text.startswith("Odd Lie saved the draft at 23.11.2026 08:00")
    assert at_plan.drafts[0].lines[0].opens == 660
    assert tab.form.line(Part.OPENS).text() == "10:00"
    at_plan.focus(tab.lines.stale)
    at_plan.press(KEY.Key_Space)
    assert tab.lines.list.hasFocus()
    at_plan.press(KEY.Key_S, control=True)
    assert (at_plan.drafts[0].revision, at_plan.drafts[0].lines[0].opens) == (3, 600)


def test_a_publication_is_taken_back_from_the_message_and_from_the_history(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    publish(station, line(station))
    tab.read()
    at_plan.type_in(Part.OPENS, "12:00")
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    assert min(slots(station)) == 12 * 60
    offer = at_plan.counter.messages.last.offer
    assert offer is not None
    assert offer.label == "Take the publication back"
    offer.run()
    at_plan.settle()
    assert min(slots(station)) == 9 * 60
    assert [(row.number, row.restores) for row in at_plan.history] == [(3, 1), (2, None), (1, None)]
    assert tab.form.line(Part.OPENS).text() == "09:00"

    at_plan.focus(tab.history.list)
    at_plan.press(KEY.Key_Home, KEY.Key_Down)
    assert not tab.history.withdraw_button.isVisible()
    at_plan.press(KEY.Key_Return)
    assert tab.history.restore_button.hasFocus()
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    assert min(slots(station)) == 12 * 60
    assert spoken_rows(tab.history.list)[0].endswith("Version 2 published again")
    assert "other hours" in spoken_rows(tab.history.list)[2]


def test_the_plan_in_force_is_published_for_more_days_and_withdrawn(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    publish(station, line(station))
    tab.read()
    days(at_plan, "23.11.2026", "8.1.2027")
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    assert [(row.number, row.last) for row in at_plan.history] == [(1, date(2027, 1, 8))]
    assert slots(station, day=date(2027, 1, 8))

    at_plan.focus(tab.history.list)
    at_plan.press(KEY.Key_Return, KEY.Key_Space)
    at_plan.settle()
    assert at_plan.history[0].state is PlanState.WITHDRAWN
    assert slots(station, day=date(2027, 1, 8)) == {}
    offer = at_plan.counter.messages.last.offer
    assert offer is not None
    offer.run()
    at_plan.settle()
    assert slots(station, day=date(2027, 1, 8))


def test_a_draft_is_put_away_and_brought_back(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    publish(station, line(station))
    draft(station, line(station, opens=600))
    tab.read()
    assert tab.form.line(Part.OPENS).text() == "10:00"
    at_plan.focus(tab.lines.discard_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    assert tab.form.line(Part.OPENS).text() == "09:00"
    offer = at_plan.counter.messages.last.offer
    assert offer is not None
    offer.run()
    at_plan.settle()
    assert tab.form.line(Part.OPENS).text() == "10:00"
