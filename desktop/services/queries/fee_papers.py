"""Which papers about fees hold, as the fee pane and the till offer them."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.papers import PaperKind
from desktop.domain.till import MovementKind
from desktop.services.queries.till import MovementRow
from desktop.storage.models import Case, IssuedPaper, VoidedPaper
from desktop.storage.store import Store

_KINDS = (PaperKind.FEE_RECEIPT, PaperKind.FEE_REVERSAL)


@dataclass(frozen=True, slots=True)
class FeePaperRow:
    """A paper about a fee: its receipt, or that money goes back; `payment_id` is empty for a payment made elsewhere."""

    number: str
    kind: PaperKind
    fee_id: str
    payment_id: str


def fee_papers(store: Store, case_id: str) -> tuple[FeePaperRow, ...]:
    """Return the papers about the fees of a case of this station that hold, the newest first (R17)."""
    with store.read() as connection:
        return _of_case(connection, store.device.station_id, case_id)


def paper_of_movement(store: Store, row: MovementRow) -> str:
    """Return the number of the paper about a movement of a till: receipt or reversal; empty where there is none."""
    wanted = PaperKind.FEE_RECEIPT if row.kind is MovementKind.PAYMENT else PaperKind.FEE_REVERSAL
    found = fee_papers(store, row.payment.case_id)
    return next(
        (paper.number for paper in found if paper.kind is wanted and paper.payment_id == row.payment.payment_id), ""
    )


def _of_case(connection: Connection, station_id: str, case_id: str) -> tuple[FeePaperRow, ...]:
    rows = connection.execute(
        select(IssuedPaper.number, IssuedPaper.kind, IssuedPaper.data)
        .join(Case, Case.id == IssuedPaper.case_id)
        .where(
            IssuedPaper.case_id == case_id,
            Case.station_id == station_id,
            IssuedPaper.kind.in_(_KINDS),
            IssuedPaper.replaced_by.is_(None),
            IssuedPaper.number.not_in(select(VoidedPaper.number)),
        )
        .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
    )
    return tuple(
        FeePaperRow(row.number, PaperKind(row.kind), row.data["fee_id"], row.data["payment_id"]) for row in rows
    )
