"""People without an appointment who wait at this moment."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.services.demo.office import Office
from desktop.services.demo.scenes import words_of
from desktop.services.walk_ins import NoteWalkIn

_CAME_AGO = {"missing-documents": 13, "card-collection": 6}
"""What they came about, and how many minutes ago."""


def dropping_in(office: Office) -> Iterator[datetime]:
    """Note them as they come; none of them has said a name yet, and on a closed day nobody comes."""
    if office.last_day_here() != office.today:
        return
    notes = words_of("drop-in")
    for service, minutes in _CAME_AGO.items():
        yield office.now - timedelta(minutes=minutes)
        office.do(NoteWalkIn(office.new_id(), service, notes[service]))
