"""Whatever is booked, corrected, joined, taken in, moved and undone: the search index says what the rows say."""

import contextlib
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import PersonDetails
from desktop.services.commands import Command, perform
from desktop.services.corrections import MoveCaseToPerson
from desktop.services.importing.files import take_in_file
from desktop.services.people import CorrectPerson, corrections_between, person_details
from desktop.services.twins import JoinPeople
from desktop.storage.models import Case, Person
from desktop.storage.search_check import check_index
from desktop.storage.store import open_store
from tests.support.exchange import appointment, case, write_file
from tests.support.station import ANH, MORNING, TestStation, book_person, make_station

NAMES = st.sampled_from(["Nguyễn", "Berg", "Åse Marie", "O’Brien (Smith)", "Al-Sayed", "Иванов", "Ng", "محمد", "x' y"])
NUMBERS = st.sampled_from(["", "200816832910", "200205705502"])
PHONES = st.sampled_from(["", "+4791234567", "+4799999999"])
WHICH = st.integers(0, 30)

_MADE: list[tuple[TestStation, Path]] = []


class Index(RuleBasedStateMachine):
    """Clerks and files that change whatever somebody is found by."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        made, folder = _prepared()
        shutil.copytree(folder, self.folder, dirs_exist_ok=True)
        clock = SetClock(MORNING)
        ids = seeded_ids(clock, 7)
        self.station = replace(made, store=open_store(self.folder, clock, ids), clock=clock, ids=ids)
        self.undo: list[Command] = []
        self.files = 0

    def teardown(self) -> None:
        self.station.store.close()
        shutil.rmtree(self.folder)

    @rule(family=NAMES, given_names=NAMES, duf=NUMBERS, phone=PHONES)
    def book(self, family: str, given_names: str, duf: str, phone: str) -> None:
        person = replace(ANH, family_name=family, given_names=given_names, duf=duf, phone=phone)
        booked = book_person(self.station, person)
        if booked.undo is not None:
            self.undo.append(booked.undo)

    @precondition(lambda self: self.people())
    @rule(which=WHICH, family=NAMES, duf=NUMBERS, phone=PHONES, passport=st.sampled_from(["", "C1234567"]))
    def correct(self, which: int, family: str, duf: str, phone: str, passport: str) -> None:
        person_id, before = self.one_of(which)
        after = replace(before, family_name=family, duf=duf, phone=phone, passport_number=passport)
        self.attempt(CorrectPerson(person_id, after, written_note="a letter"))

    @precondition(lambda self: len(self.people()) > 1)
    @rule(kept=WHICH, gone=WHICH, takes_over=st.booleans())
    def join(self, kept: int, gone: int, takes_over: bool) -> None:
        (kept_id, ours), (gone_id, theirs) = self.one_of(kept), self.one_of(gone)
        self.attempt(JoinPeople(kept_id, gone_id, corrections_between(ours, theirs) if takes_over else ()))

    @precondition(lambda self: len(self.people()) > 1)
    @rule(which=WHICH, whom=WHICH)
    def move_a_case(self, which: int, whom: int) -> None:
        with self.station.store.read() as connection:
            cases = list(connection.execute(select(Case.id).order_by(Case.id)).scalars())
        if cases:
            self.attempt(MoveCaseToPerson(cases[which % len(cases)], self.one_of(whom)[0], "the wrong one"))

    @rule(of=st.sampled_from("abc"), family=NAMES, duf=NUMBERS, phone=PHONES, number=st.sampled_from(["B-1", "B-2"]))
    def take_in(self, of: str, family: str, duf: str, phone: str, number: str) -> None:
        self.files += 1
        about = case(of, person__family_name=family, person__duf=duf, person__phone=phone, receipt=f"R-{of}-{duf}")
        lines = [about, appointment(f"a-{of}", of, booking_number=number)]
        path = write_file(self.folder / "day.jsonl", lines, made_at=f"2026-11-23T06:{self.files:02}:00+01:00")
        take_in_file(self.station.store, self.station.clerk, path, Language.ENGLISH)

    @precondition(lambda self: self.undo)
    @rule()
    def undo_the_last(self) -> None:
        self.attempt(self.undo.pop())

    @invariant()
    def the_index_is_as_the_rows(self) -> None:
        with self.station.store.read() as connection:
            found = check_index(connection)
        assert found.holds, found

    def attempt(self, command: Command) -> None:
        """Try, and take a no for an answer."""
        with contextlib.suppress(RuleBroken):
            outcome = perform(self.station.store, self.station.clerk, command)
            if outcome.undo is not None:
                self.undo.append(outcome.undo)

    def people(self) -> list[Any]:
        """Return everybody who is there."""
        with self.station.store.read() as connection:
            return list(connection.execute(select(Person).order_by(Person.id)).all())

    def one_of(self, which: int) -> tuple[str, PersonDetails]:
        """Return somebody by a number that may be too high."""
        people = self.people()
        row = people[which % len(people)]
        return str(row.id), person_details(row)


def _prepared() -> tuple[TestStation, Path]:
    if not _MADE:
        folder = Path(tempfile.mkdtemp())
        station = make_station(folder, weeks=4)
        station.store.close()
        _MADE.append((station, folder))
    return _MADE[0]


TestIndex = Index.TestCase
TestIndex.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
