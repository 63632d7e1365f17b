"""The print journal: one job for a press, copies that count once, what became of them, and whether a paper holds."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, select, update

from desktop.domain.cases import AddressProtection
from desktop.domain.paper_copies import CopyState, Given, JobState, Way
from desktop.domain.paper_validity import AppointmentStands, Doubt
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services import papers
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.commands import perform
from desktop.services.paper_copies import (
    CountCopyAgain,
    HandPaperOver,
    NoteSpoiltCopy,
    PostPaper,
    PrintPaper,
    TakePaperBack,
)
from desktop.services.paper_validity import look_up
from desktop.services.print_jobs import CancelPrint, QueuePrint, SettlePrint, came_out
from desktop.services.print_output import begin
from desktop.services.queries.paper_copies import copies_of
from desktop.services.queries.papers import WantedPapers, paper_row, recent_papers
from desktop.services.queries.print_jobs import waiting_job, waiting_jobs
from desktop.storage.models import Appointment, Case, IssuedPaper, Person, Station, VoidedPaper
from tests.support.station import ANH, MONDAY, TestStation, book_person

PRINTER = "Counter_1"


def press(station: TestStation, number: str, tries: int = 0, job_id: str = "job-1") -> bool:
    """Press Print, and say whether anything goes to the printer."""
    return begin(station.store, station.clerk, QueuePrint(job_id, tries, (number,), PRINTER)) is not None


def out(station: TestStation, job_id: str = "job-1", way: Way = Way.PRINTER) -> None:
    came_out(station.store, station.clerk, job_id, way, PRINTER)


def fail(station: TestStation, job_id: str = "job-1") -> None:
    perform(station.store, station.clerk, SettlePrint(job_id, "refused"))


def test_a_double_press_is_one_job_and_one_copy(station: TestStation) -> None:
    letter = book_person(station).letter
    before = station.store.clock.now()

    assert press(station, letter)
    assert not press(station, letter), "the same press again"
    out(station)
    assert not press(station, letter), "and when it is out already"
    out(station)

    [copy] = copies_of(station.store, letter)
    assert (copy.copy, copy.way, copy.printer, copy.made_by) == (1, Way.PRINTER, PRINTER, "Kari Berg")
    assert copy.made_at == before
    assert paper_row(station.store, letter).state is CopyState.PRINTED
    assert waiting_jobs(station.store) == ()


def test_a_fault_keeps_the_job_and_counts_nothing(station: TestStation) -> None:
    letter = book_person(station).letter
    press(station, letter)
    fail(station)

    [job] = waiting_jobs(station.store)
    assert (job.state, job.fault, job.numbers, job.tries) == (JobState.FAILED, "refused", (letter,), 1)
    assert waiting_job(station.store, letter) == job
    assert paper_row(station.store, letter).copies == 0
    assert not press(station, letter), "the press that failed, again, is still that press"
    with pytest.raises(RuleBroken) as refused:
        press(station, letter, job_id="job-2")
    assert refused.value.code == "paper-waits"

    assert press(station, letter, tries=1)
    assert waiting_jobs(station.store)[0].state is JobState.QUEUED
    out(station)
    assert paper_row(station.store, letter).copies == 1


def test_a_job_is_cancelled_and_kept_again(station: TestStation) -> None:
    letter = book_person(station).letter
    press(station, letter)
    fail(station)

    outcome = perform(station.store, station.clerk, CancelPrint("job-1"))
    assert waiting_jobs(station.store) == ()
    assert not press(station, letter, tries=1)
    assert outcome.undo is not None
    perform(station.store, station.clerk, outcome.undo)

    [job] = waiting_jobs(station.store)
    assert (job.state, job.fault) == (JobState.FAILED, "refused")
    out(station, way=Way.PDF)
    assert copies_of(station.store, letter)[0].way is Way.PDF
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, CancelPrint("job-1"))
    assert refused.value.code == "print-job-settled"


def test_a_bundle_is_kept_and_counted_whole(station: TestStation) -> None:
    people = (replace(ANH, given_names=name, duf="", phone="") for name in ("Anh", "Binh", "Chi"))
    letters = tuple(book_person(station, person, nth=3 * nth).letter for nth, person in enumerate(people))
    asked = QueuePrint("bundle", 0, letters, PRINTER)
    pdf = begin(station.store, station.clerk, asked)
    assert pdf is not None
    fail(station, "bundle")
    with station.store.write() as connection:
        connection.execute(
            insert(VoidedPaper).values(
                number=letters[1], voided_by=station.clerk.staff_id, voided_at=station.store.clock.now()
            )
        )

    again = begin(station.store, station.clerk, QueuePrint("bundle", 1, (), PRINTER))
    assert again is not None
    assert len(again) < len(pdf)
    out(station, "bundle")

    assert [paper_row(station.store, number).copies for number in letters] == [1, 0, 1]


def test_handed_over_and_posted_and_taken_back(station: TestStation) -> None:
    letter = book_person(station).letter
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, HandPaperOver(letter))
    assert refused.value.code == "paper-not-printed"
    papers.print_out(station.store, station.clerk, letter)

    given = perform(station.store, station.clerk, HandPaperOver(letter))
    perform(station.store, station.clerk, HandPaperOver(letter))
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, PostPaper(letter))
    assert refused.value.code == "paper-given"
    assert paper_row(station.store, letter).state is CopyState.HANDED_OVER
    assert given.undo == TakePaperBack(letter, 1)
    perform(station.store, station.clerk, given.undo)
    perform(station.store, station.clerk, PostPaper(letter))

    [copy] = copies_of(station.store, letter)
    assert (copy.given, copy.given_by) == (Given.POSTED, "Kari Berg")
    posted = WantedPapers(MONDAY, PaperKind.APPOINTMENT_LETTER, CopyState.POSTED)
    assert [row.number for row in recent_papers(station.store, 9, posted)] == [letter]
    assert recent_papers(station.store, 9, WantedPapers(state=CopyState.PRINTED)) == ()
    assert recent_papers(station.store, 9, WantedPapers(day=MONDAY - timedelta(days=1))) == ()
    papers.print_out(station.store, station.clerk, letter)
    assert paper_row(station.store, letter).state is CopyState.PRINTED, "the second copy lies here"


def test_nothing_is_posted_to_a_protected_address(station: TestStation) -> None:
    booked = book_person(station)
    papers.print_out(station.store, station.clerk, booked.letter)
    with station.store.write() as connection:
        connection.execute(update(Person).values(protection=AddressProtection.CONFIDENTIAL))

    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, PostPaper(booked.letter))

    assert refused.value.code == "paper-not-posted"
    perform(station.store, station.clerk, HandPaperOver(booked.letter))


def test_a_spoilt_copy_is_not_counted(station: TestStation) -> None:
    letter = book_person(station).letter
    papers.print_out(station.store, station.clerk, letter)

    noted = perform(station.store, station.clerk, NoteSpoiltCopy(letter))
    assert paper_row(station.store, letter).copies == 0
    assert noted.undo == CountCopyAgain(letter, 1)
    perform(station.store, station.clerk, noted.undo)
    assert paper_row(station.store, letter).copies == 1
    perform(station.store, station.clerk, NoteSpoiltCopy(letter))
    perform(station.store, station.clerk, PrintPaper(letter, Way.PRINTER, PRINTER))

    assert [(copy.copy, copy.spoilt) for copy in copies_of(station.store, letter)] == [(1, False), (1, True)]
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, noted.undo)
    assert refused.value.code == "copy-made-since"


# Looked up


def doubts(station: TestStation, number: str) -> list[Doubt]:
    return [reason.doubt for reason in look_up(station.store, number).reasons]


def test_a_paper_holds_until_its_appointment_is_moved_and_cancelled(station: TestStation) -> None:
    booked = book_person(station)
    found = look_up(station.store, booked.letter)
    assert found.holds
    assert found.reasons == ()
    assert found.template_version.startswith("appointment-letter/")

    with station.store.read() as connection:
        row = connection.execute(select(Appointment).where(Appointment.case_id == booked.case_id)).one()
    station.clock.put(station.store.clock.now() + timedelta(minutes=5))
    perform(station.store, station.clerk, MoveAppointment(row.id, row.desk_id, row.day + timedelta(days=1), row.start))
    found = look_up(station.store, booked.letter)
    assert not found.holds
    [reason] = found.reasons
    assert (reason.doubt, reason.at) == (Doubt.APPOINTMENT_MOVED, station.store.clock.now())
    assert isinstance(reason.now, AppointmentStands)
    assert reason.now.day == row.day + timedelta(days=1)

    perform(station.store, station.clerk, CancelAppointment(row.id, "applicant"))
    assert doubts(station, booked.letter) == [Doubt.APPOINTMENT_CANCELLED]


def test_a_paper_tells_what_was_corrected_and_whether_it_was_touched(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        person_id = connection.execute(select(Case.person_id).where(Case.id == booked.case_id)).scalar_one()
        mine = Person.id == person_id
        connection.execute(update(Person).where(mine).values(given_names="Anh", street="Ny vei 1"))
    found = look_up(station.store, booked.letter)
    assert [reason.doubt for reason in found.reasons] == [Doubt.CORRECTED, Doubt.ADDRESS_CHANGED]
    [said] = found.reasons[0].said
    assert (said.where, said.said, said.should_say) == ("person.given_names", "Thị Ánh", "Anh")
    assert found.reasons[1].said == (), "an address is not told: it may be protected by now"

    with station.store.write() as connection:
        connection.execute(update(Person).where(mine).values(given_names="Thị Ánh"))
        data = connection.execute(select(IssuedPaper.data)).scalar_one()
        connection.execute(update(IssuedPaper).values(data={**data, "desk": "9"}))
    assert Doubt.ALTERED in doubts(station, booked.letter)


def test_another_stations_paper_tells_only_whose_it_is(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        row = connection.execute(select(Station)).one()
        connection.execute(insert(Station).values({**row._mapping, "id": "other", "name": "Elsewhere"}))
        connection.execute(update(Case).values(station_id="other"))

    with pytest.raises(RuleBroken) as refused:
        look_up(station.store, booked.letter)

    assert refused.value.code == "belongs-to"
    with station.store.write() as connection:
        connection.execute(update(Case).values(station_id="demo"))


def test_a_paper_about_no_case_is_the_stations(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        connection.execute(
            update(IssuedPaper).where(IssuedPaper.number == booked.letter).values(case_id=None, kind=PaperKind.CASH_UP)
        )

    row = paper_row(station.store, booked.letter)
    assert (row.case_id, row.name, row.application) == ("", "", "")
    assert [row.number for row in recent_papers(station.store, 9)] == [booked.letter]
    assert look_up(station.store, booked.letter).holds
    perform(station.store, station.clerk, PrintPaper(booked.letter))
    with station.store.write() as connection:
        connection.execute(update(IssuedPaper).values(kind=PaperKind.APPOINTMENT_LETTER, case_id=booked.case_id))
