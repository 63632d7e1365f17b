"""A case that goes with its booking is left, and read no more."""

from __future__ import annotations

from tests.gui.case_page.conftest import Counter
from tests.support.station import book_person
from ui.messages import Level


def test_the_page_closes_when_its_case_is_taken_back(counter: Counter) -> None:
    booked = book_person(counter.station)
    counter.open(booked.case_id)
    closed: list[bool] = []
    counter.screen.closed.connect(lambda: closed.append(True))
    assert booked.undo is not None

    counter.session.submit(booked.undo)
    counter.settle()

    assert closed == [True]
    assert counter.screen.page is None
    assert counter.messages.texts(Level.PROBLEM) == []
