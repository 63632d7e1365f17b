"""What is said of a fee and of its payments; the sources are English, of the context `FeeWords`."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState
from desktop.domain.till import FeePurpose, PaymentMethod
from desktop.services import wording
from desktop.services.fees import exemption_law
from desktop.services.queries.fees import FeeRow, PaymentRow
from ui.dates import date_text, instant_text
from ui.kroner import kroner


def method_word(method: PaymentMethod) -> str:
    """Return how a fee was paid."""
    if method is PaymentMethod.INVOICE:
        return QCoreApplication.translate("FeeWords", "Invoice")
    return QCoreApplication.translate("FeeWords", "Card")


def purpose_word(purpose: FeePurpose) -> str:
    """Return what a fee is for."""
    if purpose is FeePurpose.CARD:
        return QCoreApplication.translate("FeeWords", "Residence card")
    return QCoreApplication.translate("FeeWords", "Application")


def fee_sentence(fee: FeeRow | None) -> str:
    """Return in a sentence where a fee stands and what that means."""
    state = fee.state if fee is not None else FeeState.NONE
    if fee is not None and state is FeeState.PAID and fee.refund_requested_at is not None:
        return QCoreApplication.translate(
            "FeeWords", "It was paid at the counter and elsewhere too. One payment is to be given back."
        )
    if fee is not None and state is FeeState.DUE and fee.purpose is FeePurpose.CARD:
        return QCoreApplication.translate("FeeWords", "It is paid here by card or invoice, when the card is ordered.")
    return {
        FeeState.NONE: QCoreApplication.translate("FeeWords", "There is no fee for this application."),
        FeeState.DUE: QCoreApplication.translate(
            "FeeWords", "It is paid here by card or invoice, at the latest when the application is handed in."
        ),
        FeeState.PAID: QCoreApplication.translate("FeeWords", "It was paid at the counter."),
        FeeState.PREPAID: QCoreApplication.translate("FeeWords", "It was paid before the appointment."),
        FeeState.EXEMPT: QCoreApplication.translate("FeeWords", "No fee is paid: the applicant is exempt."),
        FeeState.REFUNDED: QCoreApplication.translate("FeeWords", "The money was given back."),
    }[state]


def facts(fee: FeeRow | None, language: Language) -> list[tuple[str, str]]:
    """Return what is known of a fee, as name and value; what is not known has no value."""
    if fee is None:
        return []
    translate = QCoreApplication.translate
    paid = fee.paid_at is not None
    when = instant_text(fee.paid_at, language) if fee.paid_at is not None else ""
    seen = instant_text(fee.receipt_seen_at, language) if fee.receipt_seen_at is not None else ""
    if fee.state is FeeState.PREPAID and not seen:
        seen = translate("FeeWords", "not noted")
    asked = fee.refund_requested_at
    return [
        (translate("FeeWords", "Where the amount comes from"), fee.source),
        (translate("FeeWords", "Exempt because"), wording.exemption(fee.exempt_because, language)),
        (translate("FeeWords", "Law"), _law(fee.exempt_because)),
        (translate("FeeWords", "Paid"), f"{when}, {fee.paid_to}" if fee.paid_to else when),
        (translate("FeeWords", "Amount"), kroner(fee.amount, language) if paid else ""),
        (translate("FeeWords", "Paid by"), method_word(fee.method) if paid else ""),
        (translate("FeeWords", "Terminal's receipt"), fee.terminal_receipt),
        (translate("FeeWords", "Paid elsewhere"), date_text(fee.prepaid_on, language) if fee.prepaid_on else ""),
        (translate("FeeWords", "Receipt of that"), fee.prepaid_receipt),
        (translate("FeeWords", "Original seen"), seen),
        (translate("FeeWords", "Refund asked for"), instant_text(asked, language) if asked is not None else ""),
    ]


def payment_line(payment: PaymentRow, language: Language) -> str:
    """Return one payment of the past in a line."""
    parts = (
        instant_text(payment.at, language),
        kroner(payment.amount, language),
        method_word(payment.method),
        payment.terminal_receipt,
        payment.clerk,
        desk_text(payment.desk),
    )
    return "  ·  ".join(part for part in parts if part)


def reversal_line(payment: PaymentRow, language: Language) -> str:
    """Return when, by whom and why a payment was reversed; nothing where it stands."""
    if payment.reversed_at is None:
        return ""
    why = wording.reason(ReasonGroup.PAYMENT_REVERSAL, payment.reversed_because, language)
    said = QCoreApplication.translate("FeeWords", "Reversed %1 by %2: %3")
    when = instant_text(payment.reversed_at, language)
    return said.replace("%1", when).replace("%2", payment.reversed_by).replace("%3", why)


def desk_text(desk: str) -> str:
    """Return at which desk; nothing where none is known."""
    return QCoreApplication.translate("FeeWords", "desk %1").replace("%1", desk) if desk else ""


def _law(exemption: str) -> str:
    try:
        return exemption_law(exemption) if exemption else ""
    except UnknownCodeError:
        return ""
