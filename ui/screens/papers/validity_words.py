"""Whether a paper still holds, in sentences."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.clock import wall_clock
from desktop.domain.corrections import SaidOtherwise
from desktop.domain.languages import Language
from desktop.domain.paper_validity import Doubt, Reason
from desktop.services.paper_validity import LookedUp
from ui.dates import date_text, instant_text
from ui.text import isolate

#: How many of the values that differ are named; the rest is seen in the case.
_NAMED = 3
_KNOWN: Mapping[Doubt, object] = {
    Doubt.ALTERED: QT_TRANSLATE_NOOP(
        "PaperValidity", "What is kept of this paper is not what was issued. Do not rely on it, and tell your leader."
    ),
    Doubt.VOID: QT_TRANSLATE_NOOP("PaperValidity", "Void: %2 took back what it says, %1."),
    Doubt.REPLACED: QT_TRANSLATE_NOOP("PaperValidity", "Replaced by paper %2, %1."),
    Doubt.APPOINTMENT_GONE: QT_TRANSLATE_NOOP("PaperValidity", "The appointment is not there any more."),
    Doubt.APPOINTMENT_CANCELLED: QT_TRANSLATE_NOOP("PaperValidity", "The appointment was cancelled, %1."),
    Doubt.APPOINTMENT_MOVED: QT_TRANSLATE_NOOP("PaperValidity", "The appointment was moved, %1. It is now %2."),
    Doubt.TIME_LOST: QT_TRANSLATE_NOOP("PaperValidity", "Somebody else has the time, since %1. A new one is needed."),
    Doubt.ORDER_CANCELLED: QT_TRANSLATE_NOOP("PaperValidity", "The order of the card was cancelled, %1."),
    Doubt.PAYMENT_REVERSED: QT_TRANSLATE_NOOP("PaperValidity", "The payment was reversed, %1."),
    Doubt.CORRECTED: QT_TRANSLATE_NOOP("PaperValidity", "It says something that was corrected, %1: %2."),
    Doubt.SUBMITTED_EARLIER: QT_TRANSLATE_NOOP(
        "PaperValidity", "The application was handed in before that, %1: a form filled in by hand was entered later."
    ),
    Doubt.AMOUNT_CHANGED: QT_TRANSLATE_NOOP("PaperValidity", "The fee is another amount now: %2."),
    Doubt.DECIDED: QT_TRANSLATE_NOOP("PaperValidity", "The application was decided, %1."),
    Doubt.WITHDRAWN: QT_TRANSLATE_NOOP("PaperValidity", "The application was withdrawn, %1."),
    Doubt.DAY_PASSED: QT_TRANSLATE_NOOP("PaperValidity", "The day it tells of has passed: %1."),
    Doubt.FEE_SETTLED: QT_TRANSLATE_NOOP("PaperValidity", "The fee that it asks for is no longer to be paid."),
    Doubt.ADDRESS_CHANGED: QT_TRANSLATE_NOOP("PaperValidity", "The person's address is another one now."),
}
_UNDATED: Mapping[Doubt, object] = {
    Doubt.APPOINTMENT_CANCELLED: QT_TRANSLATE_NOOP("PaperValidity", "The appointment was cancelled."),
    Doubt.APPOINTMENT_MOVED: QT_TRANSLATE_NOOP("PaperValidity", "The appointment was moved. It is now %2."),
    Doubt.TIME_LOST: QT_TRANSLATE_NOOP("PaperValidity", "Somebody else has the time. A new one is needed."),
    Doubt.REPLACED: QT_TRANSLATE_NOOP("PaperValidity", "Replaced by paper %2."),
    Doubt.CORRECTED: QT_TRANSLATE_NOOP("PaperValidity", "It says something else than the register does now: %2."),
}
"""Where it is not known when it happened."""


def verdict(found: LookedUp, language: Language) -> str:
    """Return whether a paper is what was issued and still holds, and each reason why not in a line of its own."""
    lines = [reason_words(reason, language) for reason in found.reasons]
    if not found.holds:
        return "\n".join((QCoreApplication.translate("PaperValidity", "This paper does not hold any more."), *lines))
    holds = QCoreApplication.translate("PaperValidity", "This is what was issued, and it still holds.")
    return "\n".join((holds, *lines))


def reason_words(reason: Reason, language: Language) -> str:
    """Return the sentence of one reason, with its date."""
    source = _KNOWN[reason.doubt] if reason.at is not None else _UNDATED.get(reason.doubt, _KNOWN[reason.doubt])
    said = QCoreApplication.translate("PaperValidity", str(source))
    return said.replace("%1", _when(reason.at, language)).replace("%2", _what(reason, language))


def _when(at: datetime | date | None, language: Language) -> str:
    if at is None:
        return ""
    return instant_text(at, language) if isinstance(at, datetime) else date_text(at, language)


def _what(reason: Reason, language: Language) -> str:
    if reason.now is not None:
        desk = QCoreApplication.translate("PaperValidity", "desk %1").replace("%1", reason.now.desk)
        return f"{date_text(reason.now.day, language)} {wall_clock(reason.now.start):%H:%M}, {desk}"
    if reason.said:
        more = " …" if len(reason.said) > _NAMED else ""
        return "; ".join(_otherwise(each) for each in reason.said[:_NAMED]) + more
    return isolate(reason.by)


def _otherwise(each: SaidOtherwise) -> str:
    return f"{isolate(each.said or '–')} → {isolate(each.should_say or '–')}"
