"""The words of what keeps a place from being booked, in full and for a narrow block; and what a place is for."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.services.wording import service
from ui.dates import in_oslo, instant_text, time_text
from ui.screens.calendar.placement import Stretch
from ui.screens.calendar.remarks import Remark, What
from ui.text import isolate


def remark_text(remark: Remark, language: Language, today: date) -> str:
    """Return what is remarked: who holds it, until when it waits, why it is closed."""
    match remark.what:
        case What.HELD:
            if remark.yours:
                return QCoreApplication.translate("CalendarRemark", "Held for your booking")
            return QCoreApplication.translate("CalendarRemark", "Held by %1").replace("%1", isolate(remark.by))
        case What.WAITING:
            text = QCoreApplication.translate("CalendarRemark", "Cancelled; free again at %1")
            return text.replace("%1", _until(remark.until, language, today))
        case What.LENT:
            text = QCoreApplication.translate("CalendarRemark", "Lent to counter %1 until %2")
            return text.replace("%1", isolate(remark.by)).replace("%2", _until(remark.until, language, today))
        case What.CLOSED:
            text = QCoreApplication.translate("CalendarRemark", "Closed %1 – %2")
            return text.replace("%1", _times(remark.whole)).replace("%2", remark.reason)
        case What.HIDDEN:
            if remark.until is None:
                return QCoreApplication.translate("CalendarRemark", "Not released yet; somebody does it by hand")
            text = QCoreApplication.translate("CalendarRemark", "Not released until %1")
            return text.replace("%1", _until(remark.until, language, today))
        case What.ONLY:
            return QCoreApplication.translate("CalendarRemark", "For %1 only").replace("%1", _named(remark, language))


def short_text(remark: Remark, language: Language) -> str:
    """Return one word or two for a narrow block; of a place for certain errands, their names."""
    match remark.what:
        case What.HELD:
            return QCoreApplication.translate("CalendarRemark", "Held")
        case What.WAITING:
            return QCoreApplication.translate("CalendarRemark", "Waits")
        case What.LENT:
            return QCoreApplication.translate("CalendarRemark", "Lent out")
        case What.CLOSED:
            return QCoreApplication.translate("CalendarRemark", "Closed")
        case What.HIDDEN:
            return QCoreApplication.translate("CalendarRemark", "Not released")
        case What.ONLY:
            return _named(remark, language)


def other_errand() -> str:
    """Return that a free place is not for the service that is looked for."""
    return QCoreApplication.translate("CalendarRemark", "not for the chosen service")


def _named(remark: Remark, language: Language) -> str:
    return ", ".join(service(code, language) for code in remark.services)


def _until(instant: datetime | None, language: Language, today: date) -> str:
    if instant is None:
        return ""
    return time_text(in_oslo(instant).time()) if oslo_day(instant) == today else instant_text(instant, language)


def _times(when: Stretch) -> str:
    # Here and not from the sentences, which speak of remarks themselves.
    return "–".join(f"{minute // 60:02}:{minute % 60:02}" for minute in (when.start, when.end))
