"""A real counter for tests of windows: store, clerk, worker that answers at once, and a case on its way."""

from dataclasses import dataclass, field
from datetime import date

from desktop.domain.cases import DecisionAuthor, LetterSays, Outcome
from desktop.domain.languages import Language
from desktop.services.attendance import CheckIn
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cases import NoteDecision, PersonDetails
from desktop.services.commands import perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.queries.case_page import CasePage, case_page
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation, book_person
from ui.session import Session
from ui.tasks import InlineTaskRunner

VALID_FROM, VALID_TO = date(2027, 3, 1), date(2029, 2, 28)


@dataclass(slots=True)
class Counter:
    """One clerk at one counter."""

    station: TestStation
    messages: RecordingMessages
    tasks: InlineTaskRunner = field(default_factory=InlineTaskRunner)
    language: Language = Language.ENGLISH
    session: Session = field(init=False)
    wanted: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session = Session(self.station.store, self.station.clerk, self.language, self.tasks, self.messages)
        self.session.paper_wanted.connect(self.wanted.append)

    def page(self, case_id: str) -> CasePage:
        """Return the case as it stands."""
        return case_page(self.station.store, case_id, MONDAY)

    def close(self) -> None:
        """Let go of everything."""
        self.tasks.shutdown()
        self.session.deleteLater()
        self.tasks.deleteLater()

    def booked(self, person: PersonDetails = ANH, **details: object) -> str:
        """Return a case with an appointment."""
        return book_person(self.station, person, **details).case_id  # type: ignore[arg-type]  # passed on as they are

    def handed_in(self, person: PersonDetails = ANH, **details: object) -> str:
        """Return a case whose documents have all been handed in today."""
        station = self.station
        booked = book_person(station, person, **details)  # type: ignore[arg-type]  # passed on as they are
        lines = self.page(booked.case_id).lines
        perform(station.store, station.clerk, CheckIn(booked.appointment_id))
        for line in lines:
            perform(station.store, station.clerk, TickDocument(line.line_id, original_seen=True, copy_taken=True))
        perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id))
        return booked.case_id

    def give_biometrics(self, case_id: str) -> None:
        """Note that everything was taken."""
        perform(self.station.store, self.station.clerk, RecordBiometrics(case_id, True, True, True))

    def grant(self, case_id: str, says: LetterSays | None = None, on: date = MONDAY) -> None:
        """Note that the police have granted."""
        command = NoteDecision(case_id, on, DecisionAuthor.POLICE, Outcome.GRANTED, says, VALID_FROM, VALID_TO)
        perform(self.station.store, self.station.clerk, command)
