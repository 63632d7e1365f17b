"""Keep what was corrected: both values, who, when and why; what no longer holds stays and says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from desktop.domain.corrections import Correction, CorrectionKind, Mistake
from desktop.services.work import Work
from desktop.storage.models import CorrectionRecord


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why something is corrected.

    Attributes:
        because: a coded reason or words of the clerk's own.
        written_note: where the applicant's written information is kept (R55).
    """

    mistake: Mistake = Mistake.OURS
    because: str = ""
    written_note: str = ""


@dataclass(frozen=True, slots=True)
class UndoCorrection:
    """Take a correction back, by the id of its entry in the journal; `again` makes it once more."""

    entry_id: str
    again: bool = False


def keep(
    work: Work,
    kind: CorrectionKind,
    whose: tuple[str, str | None],
    corrections: Iterable[Correction],
    grounds: Grounds,
    entry_id: str = "",
) -> None:
    """Write down corrections; those of one command belong together.

    Args:
        work: the unit of work.
        kind: what they are made in.
        whose: the person whose register it is, and the case at hand.
        corrections: what was corrected.
        grounds: why.
        entry_id: the correction that these belong to as well; the one at hand where nothing is said.
    """
    together = entry_id or work.entry_id
    there = select(func.count()).select_from(CorrectionRecord).where(CorrectionRecord.entry_id == together)
    begin = work.connection.execute(there).scalar_one()
    rows = [
        {
            "entry_id": together,
            "position": position,
            "kind": kind,
            "person_id": whose[0],
            "case_id": whose[1],
            "field": each.field,
            "row_id": each.row_id,
            "before_value": each.before,
            "after_value": each.after,
            "mistake": grounds.mistake,
            "because": grounds.because.strip(),
            "written_note": grounds.written_note.strip(),
            "corrected_at": work.at,
            "corrected_by": work.actor.staff_id,
            "undone_at": None,
        }
        for position, each in enumerate(corrections, begin)
    ]
    if rows:
        work.connection.execute(insert(CorrectionRecord), rows)


def records_of(work: Work, entry_id: str) -> tuple[Row[Any], ...]:
    """Return what was corrected together, in order."""
    wanted = select(CorrectionRecord).where(CorrectionRecord.entry_id == entry_id).order_by(CorrectionRecord.position)
    return tuple(work.connection.execute(wanted).all())


def correction_of(record: Row[Any]) -> Correction:
    """Return the correction that a row holds."""
    return Correction(record.field, record.before_value, record.after_value, record.row_id)


def mark_undone(work: Work, entry_id: str, *, undone: bool) -> None:
    """Say that what was corrected together does not hold any more, or that it holds again."""
    work.connection.execute(
        update(CorrectionRecord)
        .where(CorrectionRecord.entry_id == entry_id)
        .values(undone_at=work.at if undone else None)
    )
