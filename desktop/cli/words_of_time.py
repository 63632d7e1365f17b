"""Days and instants as the command line says them: local, and the same in every language."""

from datetime import date, datetime

from desktop.cli.words import Words
from desktop.domain.clock import OSLO


def instant_text(at: datetime | None, words: Words) -> str:
    """Return an instant by the clock of Oslo, to the second."""
    return words.say("time-unknown") if at is None else f"{at.astimezone(OSLO):%d.%m.%Y %H:%M:%S}"


def day_text(day: date) -> str:
    """Return a day in figures."""
    return f"{day:%d.%m.%Y}"
