"""Which paper about a step of a case holds, and what becomes of it when the step is taken back."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from desktop.domain.changes import Touched
from desktop.domain.papers import PaperKind
from desktop.services import papers
from desktop.services.work import Work
from desktop.storage.models import IssuedPaper, VoidedPaper


def holding(connection: Connection, case_id: str, kinds: Collection[PaperKind], **says: str) -> tuple[str, ...]:
    """Return the numbers of a case's papers that are neither replaced nor void, the newest first.

    Args:
        connection: where to read.
        case_id: whose papers.
        kinds: the kinds of paper.
        says: what a paper must say, by the names of its fields.
    """
    rows = connection.execute(
        select(IssuedPaper.number, IssuedPaper.data)
        .where(
            IssuedPaper.case_id == case_id,
            IssuedPaper.kind.in_(sorted(kinds)),
            IssuedPaper.replaced_by.is_(None),
            IssuedPaper.number.not_in(select(VoidedPaper.number)),
        )
        .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
    )
    return tuple(row.number for row in rows if all(row.data.get(name) == value for name, value in says.items()))


def void_holding(work: Work, case_id: str, kinds: Collection[PaperKind], **says: str) -> None:
    """Make the papers void that say what is taken back; arguments as for `holding`."""
    numbers = holding(work.connection, case_id, kinds, **says)
    for number in numbers:
        papers.void(work, number)
    if numbers:
        work.touched |= Touched.PAPERS
