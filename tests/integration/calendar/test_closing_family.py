"""A family that a closing hits is moved together; what was decided is taken back whole; all is printed as one job."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ItemState, PartOfDay, ToldHow
from desktop.domain.cases import AddressProtection
from desktop.domain.languages import Language
from desktop.domain.paper_copies import Way
from desktop.domain.refusals import RuleBroken
from desktop.services.closing import CloseTimes, Span
from desktop.services.closing_items import CancelItem, ClaimItem, ItemUndone, MoveItem, UndoItem
from desktop.services.closing_papers import closing_job, letters_to_print
from desktop.services.commands import perform
from desktop.services.families import LinkFamily
from desktop.services.paper_copies import PrintPaper
from desktop.services.print_jobs import QueuePrint, came_out
from desktop.services.print_output import begin
from desktop.services.queries.closing import ReviewRow, review
from desktop.services.queries.closing_proposals import proposals_together, relatives
from desktop.services.queries.papers import paper_row
from desktop.services.queries.print_jobs import waiting_jobs
from tests.integration.calendar.at_work import BERG, MONDAY, OLSEN, book_at, other_program, take_back, where
from tests.support.station import ANH, TestStation
from tests.unit.printing.reading import pages

TUESDAY = MONDAY + timedelta(days=1)


def hit(station: TestStation) -> tuple[ReviewRow, ...]:
    """Close a Tuesday on which two of a family and one other come, and return the review list."""
    olsen = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    berg = book_at(station, BERG, 9 * 60 + 40, day=TUESDAY)
    book_at(station, ANH, 11 * 60, day=TUESDAY)
    perform(station.store, station.clerk, LinkFamily("family", (olsen.case_id, berg.case_id)))
    perform(station.store, station.leader, CloseTimes("closing", Span(TUESDAY, TUESDAY), "Kurs"))
    return review(station.store, "closing")


def move_together(station: TestStation, rows: tuple[ReviewRow, ...]) -> tuple[MoveItem, ...]:
    """Return the commands that move a family side by side in the afternoon."""
    ids = [row.item_id for row in rows]
    found = proposals_together(station.store, ids, part=PartOfDay.AFTERNOON)
    times = next(each for each in found if each.side_by_side)
    assert times.start >= 12 * 60
    return tuple(
        MoveItem(row.item_id, time.desk_id, time.day, time.start, told_how=ToldHow.PHONE)
        for row, time in zip(rows, times.times, strict=True)
    )


def test_a_family_is_moved_in_one_step_and_put_back_with_its_letters_void(station: TestStation) -> None:
    rows = hit(station)
    family = relatives(rows, rows[0])
    assert [row.name for row in family] == ["Olsen, Eva", "Berg, Per"]
    assert relatives(rows, rows[2]) == (rows[2],)
    moves = move_together(station, family)
    letters = [str(each) for each in perform(station.store, station.clerk, *moves).results]
    assert {where(station.store, row.appointment_id)[1:3] for row in family} == {(moves[0].day, moves[0].start)}
    perform(station.store, station.clerk, PrintPaper(letters[0]))

    undone = perform(station.store, station.clerk, *(UndoItem(row.item_id) for row in family)).results
    assert undone == (
        ItemUndone(ItemState.MOVED, TUESDAY, 540, letters[0], printed=True, told=True),
        ItemUndone(ItemState.MOVED, TUESDAY, 580, letters[1], printed=False, told=True),
    )
    for row in family:
        assert where(station.store, row.appointment_id)[1:] == (TUESDAY, row.start, State.BOOKED)
    again = review(station.store, "closing")
    assert [(row.state, row.told_how, row.letter) for row in again[:2]] == [(ItemState.OPEN, None, "")] * 2
    assert [bool(paper_row(station.store, number).voided_at) for number in letters] == [True, True]
    with pytest.raises(RuleBroken, match="paper-void") as refused:
        perform(station.store, station.clerk, PrintPaper(letters[1]))
    assert refused.value.facts == {"by": "Kari Berg", "at": station.clock.now()}
    assert letters_to_print(station.store, "closing") == ()


def test_of_a_family_all_are_moved_or_nobody(station: TestStation, tmp_path: Path) -> None:
    """Another counter takes one of the places, then works on one of the two: each time nobody is moved."""
    rows = hit(station)
    family = relatives(rows, rows[0])
    moves = move_together(station, family)
    other = other_program(station, tmp_path)
    taken = next(each for each in station.desks if each.desk_id == moves[1].desk_id)
    book_at(
        replace(station, store=other),
        replace(OLSEN, family_name="Dahl"),
        moves[1].start,
        day=moves[1].day,
        desk=station.desks.index(taken),
        minutes=20,
    )
    with pytest.raises(RuleBroken, match="seat-taken"):
        perform(station.store, station.clerk, *moves)
    assert all(row.state is ItemState.OPEN for row in review(station.store, "closing"))
    assert where(station.store, family[0].appointment_id)[1:] == (TUESDAY, 540, State.BOOKED)

    perform(other, station.leader, ClaimItem(family[1].item_id))
    with pytest.raises(RuleBroken, match="item-claimed") as refused:
        perform(station.store, station.clerk, *(ClaimItem(row.item_id) for row in family))
    assert refused.value.facts["by"] == "Odd Lie"
    assert review(station.store, "closing")[0].claimed_by == ""
    other.close()


def test_phone_list_and_letters_are_one_job_each_in_its_language_and_without_a_protected_address(
    station: TestStation,
) -> None:
    hidden = replace(
        OLSEN,
        language=Language.ENGLISH,
        street="Hemmelig vei 7",
        postcode="0155",
        city="Oslo",
        protection=AddressProtection.CONFIDENTIAL,
    )
    book_at(station, hidden, 9 * 60, day=TUESDAY)
    book_at(station, ANH, 11 * 60, day=TUESDAY)
    book_at(station, BERG, 12 * 60, day=TUESDAY)
    perform(station.store, station.leader, CloseTimes("closing", Span(TUESDAY, TUESDAY), "Kurs"))
    first, second, third = review(station.store, "closing")
    perform(station.store, station.clerk, CancelItem(first.item_id, "station-closed", ToldHow.NOT_REACHED))
    cancelled = perform(station.store, station.clerk, CancelItem(second.item_id, "station-closed", ToldHow.PHONE))
    job = closing_job(station.store, "closing", Language.NYNORSK)
    assert (len(job.letters), job.listed) == (2, 2)
    said = pages(job.pdf)
    assert "Ringjeliste" in said[0]
    assert "Kurs" in said[0]
    assert "Olsen, Eva" in said[0]
    assert "90 00 00 02" in said[0]
    assert "Nguy" not in said[0]
    letters = [page for page in said[1:] if page.strip()]
    assert "Your appointment" in letters[0]
    assert "Timen din" in letters[-1]
    assert "Hemmelig" not in "".join(said)

    asked = QueuePrint("job", 0, job.letters, "Counter_1", closing_id="closing", language=Language.NYNORSK)
    printed = begin(station.store, station.clerk, asked)
    assert printed is not None
    assert pages(printed) == said, "a first copy is not marked as a copy"
    came_out(station.store, station.clerk, "job", Way.PRINTER, "Counter_1")
    assert [paper_row(station.store, number).copies for number in job.letters] == [1, 1]
    assert closing_job(station.store, "closing", Language.NYNORSK).letters == ()
    take_back(station.store, station.clerk, cancelled)
    with pytest.raises(RuleBroken, match="paper-void"):
        begin(station.store, station.clerk, replace(asked, job_id="another"))
    assert waiting_jobs(station.store) == (), "all go or none"
    assert third.state is ItemState.OPEN
