"""What somebody was told by a counter that never heard the station's answer, where the station had said otherwise.

A question whose answer is lost is carried out once more by the counter alone, and the station knows it again later.
Most of what both have made is the same, for it follows from the same rows: numbers of papers, of orders, of cash-ups.
What is not the same is made here what the person has in hand.
"""

from datetime import datetime

from sqlalchemy import Connection

from desktop.domain.clock import oslo_day
from desktop.services.attendance import CheckIn
from desktop.services.commands import Command
from desktop.services.queue_numbers import keep_told
from desktop.services.walk_ins import NoteWalkIn


def stand_by(connection: Connection, command: Command, at: datetime) -> None:
    """Let stand what a counter told by itself of a step that the station had taken already.

    Args:
        connection: the open transaction at the station.
        command: as the counter carried it out.
        at: when, UTC.
    """
    match command:
        case CheckIn():
            keep_told(connection, oslo_day(at), command.number, appointment_id=command.appointment_id)
        case NoteWalkIn():
            keep_told(connection, oslo_day(at), command.number, walk_in_id=command.walk_in_id)
        case _:
            pass
