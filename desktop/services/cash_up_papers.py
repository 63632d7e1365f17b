"""The paper of a cash-up, from the till as it was counted; it belongs to the station and to no case."""

from desktop.domain.day_papers import CashUpPaper, MethodTotal, TillLine
from desktop.domain.languages import Language
from desktop.domain.till import Movement, PaymentMethod, figures_of
from desktop.services.on_paper import station_on_paper
from desktop.services.queries.till import TillRow
from desktop.services.work import Work


def cash_up_paper(
    work: Work, till: TillRow, language: Language, number: str, cash_up_id: str, terminal_total: int, explanation: str
) -> CashUpPaper:
    """Return what the paper says.

    Args:
        work: the unit of work; whoever acts has counted.
        till: the till before this cash-up.
        language: the clerk's.
        number: the paper's own.
        cash_up_id: which cash-up it is.
        terminal_total: what the terminal says, whole NOK.
        explanation: why the two differ, or empty.
    """
    return CashUpPaper(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        day=till.key.day,
        desk=till.desk,
        till_clerk=till.clerk,
        figures=till.figures,
        by_method=tuple(
            MethodTotal(
                method,
                figures_of(
                    Movement(row.kind, row.payment.amount) for row in till.movements if row.payment.method is method
                ),
            )
            for method in PaymentMethod
        ),
        lines=tuple(
            TillLine(row.at, row.kind, row.payment.method, row.payment.terminal_receipt, row.payment.amount)
            for row in till.movements
        ),
        terminal_total=terminal_total,
        explanation=explanation,
        earlier=len(till.cash_ups),
        made_at=work.at,
        clerk=work.actor.name,
        cash_up_id=cash_up_id,
    )
