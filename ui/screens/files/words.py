"""The sentences about files: what a file is, how far it has come, and what came of it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.services.importing.conversation import End, Step
from desktop.services.importing.looking import FileLook
from ui.dates import in_oslo, locale_of, time_text, weekday_text

_MINUTE = 60


def number_text(number: int, language: Language) -> str:
    """Return a whole number with its thousands apart."""
    return locale_of(language).toString(number)


def moment_text(instant: datetime, now: datetime, language: Language) -> str:
    """Return an instant in short: today 06:00, or Mon 23 Nov 06:00."""
    local = in_oslo(instant)
    clock = time_text(local.time())
    if local.date() == in_oslo(now).date():
        return QCoreApplication.translate("Files", "today %1").replace("%1", clock)
    return f"{weekday_text(local.date(), language)} {clock}"


def look_rows(look: FileLook, now: datetime, language: Language) -> list[tuple[str, str]]:
    """Return what a file is, as what it is and what it says."""
    translate = QCoreApplication.translate
    station = translate("Files", "%1, this station").replace("%1", look.station_name)
    return [
        (translate("Files", "Station"), station if look.is_own and look.station else look.station_name),
        (translate("Files", "Made"), moment_text(look.made_at, now, language) if look.made_at else ""),
        (translate("Files", "Lines"), number_text(look.lines, language)),
        (translate("Files", "Compared with here"), _compared(look, now, language)),
    ]


def _compared(look: FileLook, now: datetime, language: Language) -> str:
    translate = QCoreApplication.translate
    if look.taken_in_at is not None:
        text = translate("Files", "this very file is in since %1; again, it changes nothing")
        return text.replace("%1", moment_text(look.taken_in_at, now, language))
    if look.newest is None:
        return translate("Files", "no file has been taken in here yet")
    if look.made_at is None:
        return translate("Files", "the file does not say when it was made")
    newest = moment_text(look.newest, now, language)
    if look.is_older:
        return translate("Files", "older: what is here is of %1").replace("%1", newest)
    return translate("Files", "newer: what is here is of %1").replace("%1", newest)


def counts_text(said: Step | End, language: Language) -> str:
    """Return what became of the lines."""
    text = QCoreApplication.translate("Files", "read %1 · added %2 · changed %3 · unchanged %4 · refused %5")
    for at, number in enumerate((said.read, said.added, said.changed, said.unchanged, said.refused), 1):
        text = text.replace(f"%{at}", number_text(number, language))
    return text


def pace_text(step: Step, seconds: float, language: Language, *, builds_index: bool) -> str:
    """Return how fast it goes and how long it still takes, after so many seconds; nothing before a second is over.

    `builds_index` says that the search index is built when all lines are in, as at a first load.
    """
    if seconds < 1 or not step.done or not step.read:
        return ""
    pace = QCoreApplication.translate("Files", "%1 lines a second")
    said = pace.replace("%1", number_text(round(step.read / seconds), language))
    if step.done >= step.total:
        built = QCoreApplication.translate("Files", "the search index is being built")
        return f"{said} · {built}" if builds_index else said
    left = seconds * (step.total - step.done) / step.done
    return said + " · " + _left(left)


def _left(seconds: float) -> str:
    if seconds < _MINUTE:
        return QCoreApplication.translate("Files", "less than a minute left")
    minutes = str(round(seconds / _MINUTE))
    return QCoreApplication.translate("Files", "about %1 min left").replace("%1", minutes)


def end_text(end: End, path: Path, language: Language) -> str:
    """Return what came of a file."""
    if end.line_lost:
        text = QCoreApplication.translate(
            "Files",
            "The line to the station was lost while %1 came in. What was in by then stays: %2. Take the file in again "
            "when the line is back: it goes on from there.",
        )
    elif end.cancelled:
        text = QCoreApplication.translate(
            "Files", "Stopped. What was in by then stays: %2. Take %1 in again to complete it."
        )
    elif end.refused:
        text = QCoreApplication.translate("Files", "%1 is taken in, but not every line: %2.")
    else:
        text = QCoreApplication.translate("Files", "%1 is taken in: %2.")
    return text.replace("%1", path.name).replace("%2", counts_text(end, language))
