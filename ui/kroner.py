"""Amounts in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.services.queries.fees import FeeRow
from ui.dates import locale_of


def kroner(amount: int, language: Language) -> str:
    """Return whole Norwegian kroner: 6 300 kr, in English 6,300 kr."""
    return f"{locale_of(language).toString(amount)} kr"


def fee_text(fee: FeeRow, language: Language) -> str:
    """Return what the fee amounts to; an amount that is not known is said to be so and is never 0."""
    if fee.must_be_checked and fee.amount <= 0:
        return QCoreApplication.translate("Kroner", "amount not known")
    amount = kroner(fee.amount, language)
    if fee.must_be_checked:
        return QCoreApplication.translate("Kroner", "%1, to be checked").replace("%1", amount)
    return amount
