"""What is promised while cut off: the letter says so, stays as it was printed, and holds while the time does."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.mail import NoticeEvent, NoticeState
from desktop.domain.paper_validity import Doubt
from desktop.domain.papers import AppointmentLetter
from desktop.printing import render
from desktop.services import booking
from desktop.services.booking import Booked
from desktop.services.free_times import FreeTime
from desktop.services.paper_validity import look_up
from desktop.services.papers import paper
from desktop.storage.models import Notice, Share
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import ANH, book_person
from tests.unit.printing import reading

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters, the second of which is cut off before it has anything of its own."""
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        made.counters[1].line.mode = Mode.DOWN
        yield made


def letter(counter: OneCounter, number: str) -> AppointmentLetter:
    said = paper(counter.store, number)
    assert isinstance(said, AppointmentLetter)
    return said


def to_tell(counter: OneCounter, booked: Booked) -> list[str]:
    with counter.store.read() as connection:
        query = select(Notice.event).where(
            Notice.appointment_id == booked.appointment_id, Notice.state != NoticeState.CANCELLED
        )
        return sorted(connection.execute(query).scalars())


def test_a_time_that_turns_out_to_be_free_is_told_then_and_the_letter_holds(two: Several) -> None:
    first, second = two.counters
    booked = book_person(second.station)
    said = letter(second, booked.letter)
    assert said.provisional
    assert "Hører du ikke fra oss" in reading.text(render(said))
    assert to_tell(second, booked) == []
    two.settle()
    assert letter(first, booked.letter) == said  # as it was printed
    assert look_up(first.store, booked.letter).holds
    assert to_tell(first, booked) == [NoticeEvent.BOOKED]
    two.assert_equal()


def test_the_letter_of_a_time_that_another_has_does_not_hold_and_nobody_is_reminded_of_it(two: Several) -> None:
    first, second = two.counters
    lost, kept = book_person(second.station), book_person(first.station, BERG)
    assert not letter(first, kept.letter).provisional
    two.settle()
    for counter in two.counters:
        looked_up = look_up(counter.store, lost.letter)
        assert not looked_up.holds
        assert [reason.doubt for reason in looked_up.reasons] == [Doubt.TIME_LOST]
        assert looked_up.reasons[0].at == two.clock.now()
        assert look_up(counter.store, kept.letter).holds
    assert to_tell(first, lost) == []


def test_a_letter_about_a_time_in_a_share_of_its_own_says_nothing_of_the_kind(two: Several) -> None:
    second = two.counters[1]
    two.settle()
    booked = book_person(second.station)
    with second.store.read() as connection:
        share = connection.execute(select(Share).where(Share.counter == "S2").order_by(Share.day).limit(1)).one()
    second.line.mode = Mode.DOWN
    time = FreeTime(share.desk_id, "2", share.day, 9 * 60, 30)
    moved = booking.move(second.store, second.station.clerk, booked.appointment_id, time, "2026-11-23T09:00")
    assert not letter(second, moved).provisional
    cancelled = booking.cancel(second.store, second.station.clerk, booked.appointment_id, "ill")
    assert letter(second, cancelled).language is Language.BOKMAL
    assert not letter(second, cancelled).provisional
