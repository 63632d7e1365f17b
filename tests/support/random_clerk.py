"""A clerk who does random things and says after each which entry of the journal confirms it: to be killed by a test."""

import random
import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from desktop.domain.cases import RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.appointments import LengthenAppointment
from desktop.services.attendance import CallToDesk, CancelAppointment, CheckIn, CompleteService
from desktop.services.booking import Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.commands import Command, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.queries.case_page import case_page
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.models import Desk, JournalEntry, Staff
from desktop.storage.store import Store, open_store
from tests.support.station import MONDAY, MORNING


def main(folder: str, commands: str, seed: str) -> None:
    """Work until the number of commands is reached."""
    chance = random.Random(int(seed))
    clock = SetClock(MORNING)
    store = open_store(Path(folder), clock, seeded_ids(clock, int(seed)))
    with store.read() as connection:
        staff = connection.execute(select(Staff.id, Staff.name).where(Staff.login == "clerk")).one()
        desk = connection.execute(select(Desk.id)).scalars().first()
    clerk = Actor(staff.id, staff.name, roles()[Role.CLERK])
    cases: list[tuple[str, str]] = []
    done = 0
    while done < int(commands):
        if not cases or chance.random() < 0.3:
            person = PersonDetails(f"Prøve {done}", "Per", "1990-01-01", "SWE")
            request = Request(person, "renewal-protection", RequestedBy.PHONE)
            booked = book(store, clerk, request, chance.choice(offer(store, request).in_time))
            cases.append((booked.case_id, booked.appointment_id))
        else:
            case_id, appointment_id = chance.choice(cases)
            command = chance.choice(possible(store, case_id, appointment_id, desk or ""))
            try:
                perform(store, clerk, command)
            except RuleBroken:
                continue
        done += 1
        clock.advance(seconds=1)
        with store.read() as connection:
            last = connection.execute(
                select(JournalEntry.id).order_by(JournalEntry.number.desc()).limit(1)
            ).scalar_one()
        sys.stdout.write(last + "\n")
        sys.stdout.flush()


def possible(store: Store, case_id: str, appointment_id: str, desk_id: str) -> list[Command]:
    """Return what a clerk could do with a case; some of it will be refused."""
    lines = case_page(store, case_id, MONDAY).lines
    return [
        CheckIn(appointment_id),
        CallToDesk(appointment_id, desk_id),
        CompleteService(appointment_id),
        CancelAppointment(appointment_id, "ill"),
        LengthenAppointment(appointment_id, 40),
        HandInDocuments(store.ids.new(), case_id),
        *(TickDocument(line.line_id, original_seen=True) for line in lines),
        TickDocument(lines[0].line_id, missing_by=MONDAY + timedelta(days=14)),
    ]


if __name__ == "__main__":
    main(*sys.argv[1:])
