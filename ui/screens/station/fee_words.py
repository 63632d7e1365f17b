"""Fees of the catalogue in words."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.languages import Language
from desktop.services.amounts import FeeOfYear
from desktop.services.wording import errand


def fee_name(fee: FeeOfYear, language: Language) -> str:
    """Return the name of a fee; one that is the station's own is named after what costs it."""
    if fee.application:
        return errand(fee.application, language)
    source = _NAMES.get(fee.fee_code)
    if source is not None:
        return QCoreApplication.translate("Fees", str(source))
    return costs_it(fee, language) or fee.fee_code


def costs_it(fee: FeeOfYear, language: Language) -> str:
    """Return the names of what costs a fee, joined by semicolons: names have commas of their own."""
    return "; ".join(errand(application, language) for application in fee.applications)


_NAMES: Mapping[str, object] = {
    "work": QT_TRANSLATE_NOOP("Fees", "Work"),
    "study": QT_TRANSLATE_NOOP("Fees", "Studies"),
    "au-pair": QT_TRANSLATE_NOOP("Fees", "Au pair"),
    "family": QT_TRANSLATE_NOOP("Fees", "Family, first permit"),
    "family-renewal": QT_TRANSLATE_NOOP("Fees", "Family, renewal"),
    "permanent": QT_TRANSLATE_NOOP("Fees", "Permanent residence"),
    "citizenship": QT_TRANSLATE_NOOP("Fees", "Citizenship"),
    "citizenship-regain": QT_TRANSLATE_NOOP("Fees", "Citizenship, regained"),
    "citizenship-nordic": QT_TRANSLATE_NOOP("Fees", "Citizenship, Nordic citizens"),
    "travel-document": QT_TRANSLATE_NOOP("Fees", "Travel document, first time or replaced"),
    "travel-document-renewal": QT_TRANSLATE_NOOP("Fees", "Travel document, renewal"),
    "residence-card": QT_TRANSLATE_NOOP("Fees", "New residence card"),
}
