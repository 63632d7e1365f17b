"""A counter at work: a station with a session on it, and ears for everything that the screens ask for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.services.booking import Booked
from desktop.services.cases import PersonDetails
from desktop.services.commands import Command, Outcome, perform
from desktop.services.work import Actor
from desktop.storage.models import JournalEntry
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, TestStation, book_person, make_station
from ui.session import BookingStart, CaseAddress, Session
from ui.tasks import InlineTaskRunner


@dataclass
class Counter:
    """A session on a station; `chosen`, `opened`, `bookings` and `papers` are what screens have asked for so far."""

    station: TestStation
    session: Session
    messages: RecordingMessages
    chosen: list[str] = field(default_factory=list)
    opened: list[CaseAddress] = field(default_factory=list)
    bookings: list[BookingStart] = field(default_factory=list)
    papers: list[str] = field(default_factory=list)

    def book(self, family: str = ANH.family_name, given: str = ANH.given_names, nth: int = 0, **more: str) -> Booked:
        """Book somebody at one of the first free times."""
        person: PersonDetails = replace(ANH, family_name=family, given_names=given, **more)  # type: ignore[arg-type] # text fields only
        return book_person(self.station, person, nth=nth)

    def perform(self, *commands: Command) -> Outcome:
        """Do something at this counter, as if another window had done it, and tell the screens."""
        outcome = perform(self.station.store, self.station.clerk, *commands)
        self.session.changed.emit(outcome.changes)
        return outcome

    def journal(self, command: str) -> list[str | None]:
        """Return the cases of the journal's entries of one kind of command, the oldest first."""
        with self.station.store.read() as connection:
            query = select(JournalEntry.case_id).where(JournalEntry.command == command).order_by(JournalEntry.number)
            return list(connection.execute(query).scalars())

    def close(self) -> None:
        """End the worker and let go of the database."""
        self.session.tasks.shutdown()
        self.station.store.close()


def open_counter(folder: Path, messages: RecordingMessages, actor: Actor | None = None) -> Counter:
    """Open a counter in a folder; work is done at once, and each answer is there when the key has been pressed."""
    station = make_station(folder)
    session = Session(
        station.store, actor or station.clerk, Language.ENGLISH, InlineTaskRunner(messages), messages, messages
    )
    counter = Counter(station, session, messages)
    session.case_selected.connect(counter.chosen.append)
    session.case_opened.connect(counter.opened.append)
    session.booking_wanted.connect(counter.bookings.append)
    session.paper_wanted.connect(counter.papers.append)
    return counter
