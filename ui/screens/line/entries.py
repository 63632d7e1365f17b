"""The list of what was done here: when, what, whose, and how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.languages import Language
from desktop.services.queries.sending import SentEntry, Stage
from ui.dates import in_oslo, instant_text, long_date_text, time_text
from ui.line_words import stage_look
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.words import event_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One line, and the words in which it is said whole."""

    entry: SentEntry
    time: str
    spoken: str


class EntryDelegate(RowDelegate):
    """Paints one line of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(44), Column(share=5), Column(share=4), Column(132)), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return when, what, whose and how far."""
        assert isinstance(row, EntryRow)  # noqa: S101 - headings are painted elsewhere
        entry = row.entry
        return (
            Cell(row.time, muted=True),
            Cell(event_word(entry.command), strong=entry.stage is not Stage.RECEIVED),
            Cell(isolate(entry.name) if entry.name else "", Icon.PROTECTED if entry.protected else None, muted=True),
            _state(entry),
        )


def rows_of(entries: Sequence[SentEntry], language: Language) -> list[EntryRow | GroupHeading]:
    """Return the lines under their days, the newest on top."""
    rows: list[EntryRow | GroupHeading] = []
    day = None
    for entry in entries:
        local = in_oslo(entry.at)
        if local.date() != day:
            day = local.date()
            rows.append(GroupHeading(long_date_text(day, language)))
        said = (event_word(entry.command), entry.name, instant_text(entry.at, language), how_far(entry, language))
        rows.append(EntryRow(entry, time_text(local.time()), ", ".join(part for part in said if part)))
    return rows


def how_far(entry: SentEntry, language: Language) -> str:
    """Return how far an entry has come, in a sentence or two."""
    match entry.stage:
        case Stage.WAITING:
            return translate("Line", "Waits here until the station answers.")
        case Stage.SENT:
            return translate("Line", "The station has it; its receipt is on the way.")
        case Stage.RECEIVED:
            text = translate("Line", "Received by the station %1 as number %2.")
        case Stage.REFUSED:
            text = translate("Line", "Received by the station %1 as number %2, but not as it was meant:")
    at = instant_text(entry.received_at, language) if entry.received_at is not None else ""
    said = " ".join(filter(None, (text.replace("%1", at).replace("%2", str(entry.position)), entry.why)))
    if entry.settled:
        settled = translate("Line", "It has been decided what becomes of it.")
        said = f"{said} {settled}"
    return said


def whose(entry: SentEntry) -> str:
    """Return who did it."""
    return translate("Line", "Done by %1").replace("%1", isolate(entry.by)) if entry.by else ""


def _state(entry: SentEntry) -> Cell:
    look = stage_look(entry.stage)
    if entry.stage is Stage.RECEIVED:
        return Cell(look.word, look.icon, muted=True)
    tone = Tone.NEUTRAL if entry.settled else look.tone
    return Cell(look.word, look.icon, tone, badge=True)
