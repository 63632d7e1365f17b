"""What a clerk changed here is not overwritten: a person decides, either way, and may take it back."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from desktop.domain.appointments import Standing
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment, CheckIn
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.importing.deciding import DecideItem, ReopenItem
from desktop.services.importing.taking import Counts
from desktop.services.people import CorrectPerson, person_details
from desktop.services.queries.imported import ImportTask, count_import_tasks, import_tasks, needs_new_time
from desktop.storage.models import Appointment, Case, Person
from desktop.storage.search_rebuild import rebuild
from tests.integration.importing.conftest import Take
from tests.support.exchange import appointment, case
from tests.support.station import TestStation

TUESDAY = date(2026, 12, 1)


def person(station: TestStation) -> Any:
    """Return the row of the applicant."""
    with station.store.read() as connection:
        return connection.execute(select(Person).where(Person.id == "c1")).one()


def correct(station: TestStation, **changes: Any) -> None:
    """Let a clerk correct what is known of the applicant."""
    details = person_details(person(station))
    known = {name: getattr(details, name) for name in PersonDetails.__slots__}
    new = PersonDetails(**{**known, **changes})
    perform(station.store, station.clerk, CorrectPerson("c1", new, "c1", written_note="a letter"))


def one_task(station: TestStation) -> ImportTask:
    """Return the one thing that is to be decided."""
    (task,) = import_tasks(station.store)
    return task


def test_a_clerks_change_stands_until_somebody_decides(station: TestStation, take: Take) -> None:
    take(case())
    correct(station, phone="+4799999999")

    # Another field of a newer file is taken, this one is asked about.
    newer = case(person__phone="+4790000000", person__email="new@example.org")
    assert take(newer).counts == Counts(read=1, changed=1)

    assert (person(station).phone, person(station).email) == ("+4799999999", "new@example.org")
    task = one_task(station)
    assert (task.field, task.ours, task.theirs) == ("person.phone", "+4799999999", "+4790000000")
    assert (task.case_id, task.name) == ("c1", "Nguyễn, Thị Ánh")
    assert take(newer).counts == Counts(read=1, unchanged=1)
    assert count_import_tasks(station.store) == 1


SAID, OTHER, OURS = "+4791234567", "+4790000000", "+4799999999"


@pytest.mark.parametrize(
    ("made_at", "says", "asked"),
    [
        ("05:00", OTHER, True),  # older than the file that is in, and than the clerk's change
        ("05:00", SAID, True),
        ("06:00", SAID, True),  # the same file again: it was made before the clerk's change
        ("07:30", SAID, True),  # the newest by now, and still older than the change
        ("09:00", SAID, False),  # newer than the change, without news
        ("09:00", OTHER, True),  # newer, with news
        ("05:00", OURS, False),
        ("09:00", OURS, False),
        ("05:00", "", False),  # older, and knows of no phone
    ],
)
def test_a_file_never_overwrites_a_clerks_change(
    station: TestStation, take: Take, made_at: str, says: str, asked: bool
) -> None:
    take(case())
    correct(station, phone=OURS)  # at eight

    for _ in range(2):
        take(case(person__phone=says), made_at=f"2026-11-23T{made_at}:00+01:00")

        assert person(station).phone == OURS
        expected = [("person.phone", OURS, says)] if asked else []
        assert [(task.field, task.ours, task.theirs) for task in import_tasks(station.store)] == expected


def test_an_older_file_asks_once_and_not_over_a_newer_ones_word(station: TestStation, take: Take) -> None:
    take(case())
    correct(station, phone=OURS)
    take(case())
    perform(station.store, station.clerk, DecideItem(one_task(station).item_id, take=False))

    assert take(case()).counts == Counts(read=1, unchanged=1)
    assert import_tasks(station.store) == ()
    take(case(person__phone=OTHER), made_at="2026-11-23T09:00:00+01:00")
    take(case())
    assert one_task(station).theirs == OTHER


def test_nobody_is_asked_about_the_work_at_the_counter(station: TestStation, take: Take) -> None:
    lines = case(channel="paper"), appointment(), appointment("a2", starts="2026-11-23T09:00:00+01:00")
    take(*lines)
    perform(station.store, station.clerk, CheckIn("a2"))
    perform(station.store, station.clerk, CancelAppointment("a1", "ill"))

    assert take(*lines).counts == Counts(read=3, unchanged=3)
    assert import_tasks(station.store) == ()


def test_a_time_that_was_moved_here_is_asked_about_where_an_older_file_has_the_old_one(
    station: TestStation, take: Take
) -> None:
    take(case(channel="paper"), appointment(booking_number=None))
    perform(station.store, station.clerk, MoveAppointment("a1", station.desks[1].desk_id, TUESDAY, 600))

    take(appointment(booking_number=None))

    task = one_task(station)
    assert (task.field, task.theirs) == ("time", ["1", "2026-12-01T09:00", 20])


def test_taking_the_files_value_and_taking_it_back(station: TestStation, take: Take) -> None:
    take(case())
    correct(station, phone="+4799999999", family_name="Ng")
    take(case(person__phone="+4790000000"))
    task = one_task(station)

    done = perform(station.store, station.clerk, DecideItem(task.item_id, take=True))

    assert person(station).phone == "+4790000000"
    assert import_tasks(station.store) == ()
    with pytest.raises(RuleBroken, match="import-item-decided"):
        perform(station.store, station.leader, DecideItem(task.item_id, take=False))
    assert done.undo == ReopenItem(task.item_id)
    perform(station.store, station.clerk, done.undo)
    assert (person(station).phone, person(station).family_name) == ("+4799999999", "Ng")
    assert one_task(station) == task


def test_keeping_what_stands_here(station: TestStation, take: Take) -> None:
    take(case())
    correct(station, phone="+4799999999")
    take(case(person__phone="+4790000000"))

    done = perform(station.store, station.clerk, DecideItem(one_task(station).item_id, take=False))

    assert person(station).phone == "+4799999999"
    assert import_tasks(station.store) == ()
    # The same word of the file is not asked about again; another one is.
    take(case(person__phone="+4790000000"))
    assert import_tasks(station.store) == ()
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    take(case(person__phone="+4790000001"))
    assert one_task(station).theirs == "+4790000001"


def test_what_was_changed_meanwhile_is_not_overwritten_by_a_decision(station: TestStation, take: Take) -> None:
    take(case())
    correct(station, phone="+4799999999")
    take(case(person__phone="+4790000000"))
    task = one_task(station)
    correct(station, phone="+4788888888")

    with pytest.raises(RuleBroken, match="import-item-changed"):
        perform(station.store, station.clerk, DecideItem(task.item_id, take=True))
    # Where both sides agree by now there is nothing left to decide.
    correct(station, phone="+4790000002")
    take(case(person__phone="+4790000002"))
    assert import_tasks(station.store) == ()


def test_the_fields_of_the_case_itself_are_decided_too(station: TestStation, take: Take) -> None:
    take(case())
    with station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == "c1").values(receipt="OURS", note="a note"))
        if station.store.has_search:
            rebuild(connection)
    take(case(receipt="THEIRS", permit__expires_on="2028-02-28"))
    task = one_task(station)

    perform(station.store, station.clerk, DecideItem(task.item_id, take=True))

    with station.store.read() as connection:
        kept = connection.execute(select(Case).where(Case.id == "c1")).one()
    assert (kept.receipt, kept.permit_expires_on, kept.note) == ("THEIRS", date(2028, 2, 28), "a note")


def test_progress_at_the_counter_is_no_difference(station: TestStation, take: Take) -> None:
    take(case())
    with station.store.write() as connection:
        values = {"status": "handed-in", "attended_at": station.clock.now()}
        connection.execute(update(Case).where(Case.id == "c1").values(**values))

    assert take(case(person__email="new@example.org")).counts.changed == 1
    assert import_tasks(station.store) == ()


def test_a_moved_appointment_is_asked_about_and_comes_back(station: TestStation, take: Take) -> None:
    take(case(channel="paper"), appointment())
    perform(station.store, station.clerk, MoveAppointment("a1", station.desks[1].desk_id, TUESDAY, 600))
    take(appointment(starts="2026-12-01T11:00:00+01:00"))
    task = one_task(station)
    assert (task.field, task.ours, task.theirs) == (
        "time",
        ["2", "2026-12-01T10:00", 20],
        ["1", "2026-12-01T11:00", 20],
    )

    done = perform(station.store, station.clerk, DecideItem(task.item_id, take=True))
    assert at(station) == (station.desks[0].desk_id, 660)
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert at(station) == (station.desks[1].desk_id, 600)

    # Somebody else sits there by now: the appointment does not lose its place over a decision.
    take(case("c2"), appointment("a2", "c2", starts="2026-12-01T11:00:00+01:00"))
    with pytest.raises(RuleBroken, match="import-time-taken"):
        perform(station.store, station.clerk, DecideItem(task.item_id, take=True))
    assert at(station) == (station.desks[1].desk_id, 600)


def at(station: TestStation) -> tuple[str, int]:
    """Return where the appointment is."""
    with station.store.read() as connection:
        found = connection.execute(select(Appointment).where(Appointment.id == "a1")).one()
    return found.desk_id, found.start


def test_who_lost_the_place_stays_on_the_list(station: TestStation, take: Take) -> None:
    take(case(), case("c2"), appointment(), appointment("a2", "c2"))
    take(appointment("a2", "c2", minutes=25))

    (waiting,) = needs_new_time(station.store)
    assert (waiting.appointment_id, waiting.minutes) == ("a2", 25)
    with station.store.read() as connection:
        standing = select(Appointment.standing).where(Appointment.id == "a2")
        assert connection.execute(standing).scalar_one() == Standing.NEEDS_NEW_TIME
