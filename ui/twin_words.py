"""Why two entries may be one person, in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.twins import Reason

_REASONS: Mapping[Reason, object] = {
    Reason.SAME_DUF: QT_TRANSLATE_NOOP("Twins", "same DUF number"),
    Reason.SAME_NATIONAL_ID: QT_TRANSLATE_NOOP("Twins", "same national number"),
    Reason.SAME_PASSPORT: QT_TRANSLATE_NOOP("Twins", "same passport number"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Twins", "same name"),
    Reason.SWAPPED_NAME: QT_TRANSLATE_NOOP("Twins", "same names in another order"),
    Reason.NEAR_NAME: QT_TRANSLATE_NOOP("Twins", "one letter of the name differs"),
    Reason.ALIKE_NAME: QT_TRANSLATE_NOOP("Twins", "the name sounds alike"),
    Reason.SHORTER_NAME: QT_TRANSLATE_NOOP("Twins", "a part of the name is missing"),
    Reason.SAME_BORN: QT_TRANSLATE_NOOP("Twins", "same birth date"),
    Reason.SWAPPED_BORN: QT_TRANSLATE_NOOP("Twins", "day and month changed over"),
    Reason.PARTLY_BORN: QT_TRANSLATE_NOOP("Twins", "birth date known in part"),
    Reason.OTHER_DUF: QT_TRANSLATE_NOOP("Twins", "but another DUF number"),
    Reason.OTHER_NATIONAL_ID: QT_TRANSLATE_NOOP("Twins", "but another national number"),
}


def twin_words(reasons: Sequence[Reason]) -> str:
    """Return the reasons in a line, in their order."""
    return ", ".join(QCoreApplication.translate("Twins", str(_REASONS[reason])) for reason in reasons)
