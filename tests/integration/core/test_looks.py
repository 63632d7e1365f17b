"""Who looked at whom: a reason for a protected person, and what the auditor reads."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.domain.cases import AddressProtection
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.looks import LookFor, look_at, needs_reason
from desktop.services.papers import print_out
from desktop.services.queries.case_page import look
from desktop.services.queries.looks import looks_at
from desktop.services.staff import AddStaff, founder, roles
from desktop.services.work import Actor
from desktop.storage.models import Case
from tests.support.station import ANH, HASH_OF_NOTHING, MONDAY, TestStation, book_person

HIDDEN = replace(ANH, protection=AddressProtection.CONFIDENTIAL)


def auditor(station: TestStation) -> Actor:
    staff_id = station.ids.new()
    added = AddStaff(staff_id, "auditor", "Siv Moe", Role.AUDITOR, HASH_OF_NOTHING)
    perform(station.store, founder(station.ids.new()), added)
    return Actor(staff_id, "Siv Moe", roles()[Role.AUDITOR])


def test_a_protected_person_is_looked_at_for_a_reason_once_a_day_and_by_each(station: TestStation) -> None:
    store, clerk, leader = station.store, station.clerk, station.leader
    case_id = book_person(station, HIDDEN).case_id
    for blank in ("", "  "):
        with pytest.raises(RuleBroken, match="look-needs-reason"):
            look_at(store, clerk, case_id, blank)
    look_at(store, clerk, case_id, "at-counter")
    assert look(store, clerk, case_id, MONDAY).case_id == case_id
    assert (needs_reason(store, clerk, case_id), needs_reason(store, leader, case_id)) == (False, True)
    station.clock.advance(days=1)
    assert needs_reason(store, clerk, case_id)
    open_case = book_person(station, ANH, nth=1).case_id
    assert not needs_reason(store, clerk, open_case)
    assert not needs_reason(store, clerk, "nothing")


def test_the_auditor_reads_who_looked_why_and_at_what(station: TestStation) -> None:
    store, clerk, reader = station.store, station.clerk, auditor(station)
    first = book_person(station, HIDDEN)
    book_person(station, replace(ANH, family_name="Haddad"), nth=1)
    look_at(store, clerk, first.case_id, "at-counter")
    perform(store, clerk, LookFor("nguyen", 2, first.case_id), LookFor("haddad", 1))
    print_out(store, station.leader, first.letter)

    rows = looks_at(store, reader, first.case_id)

    assert [(row.command, row.by, row.because, row.detail) for row in rows] == [
        ("read-looks", "Siv Moe", "", ""),
        ("print-paper", "Odd Lie", "", first.letter),
        ("look-for", "Kari Berg", "", "nguyen"),
        ("look-at-case", "Kari Berg", "at-counter", ""),
    ]
    assert looks_at(store, reader, first.case_id, of_person=True)[1:] == rows
    for actor in (clerk, station.leader):
        with pytest.raises(RuleBroken, match="no-right"):
            looks_at(store, actor, first.case_id)
    assert len(looks_at(store, reader, first.case_id)) == 6


def test_another_stations_case_is_not_audited_here(station: TestStation) -> None:
    with pytest.raises(RuleBroken, match="no-case"):
        looks_at(station.store, auditor(station), "nothing")
    with station.store.read() as connection:
        assert connection.execute(select(Case.id)).all() == []
