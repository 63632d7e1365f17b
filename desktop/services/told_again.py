"""What somebody was told by a counter that never heard the station's answer, where the station had said otherwise.

A question whose answer is lost is carried out once more by the counter alone, and the station knows it again later.
Most of what both have made is the same, for it follows from the same rows: numbers of papers, of orders, of cash-ups.
What is not the same is made here what the person has in hand.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from desktop.domain.clock import oslo_day
from desktop.services.attendance import CheckIn
from desktop.services.commands import Command
from desktop.services.queue_numbers import keep_told
from desktop.services.walk_ins import NoteWalkIn
from desktop.storage.models import JournalPayload

_STOOD_BY = (CheckIn, NoteWalkIn)
"""Of these the number stands as it was told."""


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


def said_otherwise(connection: Connection, command: Command, told: str, asked_id: str) -> bool:
    """Tell whether a counter has told something else by itself than the station had done when it was asked.

    Both follow from the rows that each had; where another counter has changed those a moment before, a receipt or a
    letter may say something else under the same number. That a place was not yet sure without the station is no
    difference: the letter said so.

    Args:
        connection: the open transaction at the station.
        command: as the counter carried it out.
        told: the body of the entry of the counter's own.
        asked_id: the entry that the station made when it was asked.
    """
    query = select(JournalPayload.body).where(JournalPayload.entry_id == asked_id)
    done = connection.execute(query).scalar_one_or_none()
    return done is not None and not isinstance(command, _STOOD_BY) and _promised(told) != _promised(done)


def _promised(body: str) -> Mapping[str, Any]:
    said: dict[str, Any] = msgspec.json.decode(body)
    return {**said, "paper": {**(said.get("paper") or {}), "provisional": False}}
