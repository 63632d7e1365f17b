"""A case that was withdrawn gets no time: the panel says so before a time is chosen, to the leader too."""

from __future__ import annotations

from desktop.domain.advice.facts import WithdrawnBy
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.withdrawals import NoteWithdrawal
from tests.gui.booking.conftest import Counter
from ui.session import BookingStart


def test_a_withdrawn_case_gets_no_time_until_the_withdrawal_is_taken_back(leading_counter: Counter) -> None:
    counter = leading_counter
    counter.open_when()
    counter.panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    store, clerk = counter.station.store, counter.station.clerk
    withdrawn = perform(store, clerk, NoteWithdrawal(booked.case_id, WithdrawnBy.APPLICANT))

    counter.open(BookingStart(case_id=booked.case_id))
    gate = counter.panel.when.gate
    assert gate.notice.text.startswith("The case is withdrawn, dismissed or rejected.")
    assert gate.notice.text.endswith(".")
    assert not gate.overrule.isVisible()
    assert not gate.leader_note.isVisible()
    assert not counter.panel.when.list.isVisible()

    assert withdrawn.undo is not None
    perform(store, clerk, withdrawn.undo)
    counter.open(BookingStart(case_id=booked.case_id))
    assert not gate.notice.isVisible()
    assert counter.panel.when.list.isVisible()
