"""Looking from a day that has no time: the field says why that day is left out."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel

from desktop.services.commands import perform
from desktop.services.plan import CloseDay
from tests.gui.booking.conftest import Counter
from tests.support.station import MONDAY


def said(counter: Counter) -> str:
    """Return what stands around the day from which times are looked for."""
    field = counter.panel.when.from_day.parentWidget()
    assert field is not None
    return " ".join(label.text() for label in field.findChildren(QLabel) if label.isVisible())


def look_from(counter: Counter, day: str) -> None:
    counter.panel.when.from_day.setText(day)
    counter.panel.when.from_day.editingFinished.emit()


def test_a_day_that_is_left_out_says_why(counter: Counter) -> None:
    station = counter.station
    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY + timedelta(days=2), "Course"))
    counter.open_when()
    assert "Course" not in said(counter)

    look_from(counter, "25.11.2026")
    assert "Wed 25 Nov: The station is closed: Course." in said(counter)
    assert counter.panel.when.list.times[0].day == MONDAY + timedelta(days=3)

    look_from(counter, "26.11.2026")
    assert "Nov:" not in said(counter)
    look_from(counter, "28.11.2026")
    assert "Sat 28 Nov: It is a weekend, and no times are published." in said(counter)
