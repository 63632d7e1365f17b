"""Why days are empty, found out while nobody presses a key, one day at a time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, Signal, Slot

from desktop.domain.calendar_words import Because, WhyEmpty
from desktop.domain.languages import Language
from desktop.services.calendar_wording import why
from desktop.services.empty_days import why_empty
from ui.dates import weekday_text
from ui.screens.calendar.span import Asked
from ui.session import Session

_QUIET_MS = 60
"""How long nothing may happen before a day is looked into."""

Found = tuple[Because, ...]


class Reasons(QObject):
    """Looks into the days that offer nothing.

    Signals:
        found: the reasons of all days that were asked for have become known.
    """

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = Asked()
        self._known: dict[date, Found] = {}
        self._open: list[date] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def ask(self, days: Sequence[date], asked: Asked) -> None:
        """Find out about these days and no others, as far as nothing is known of them."""
        if asked != self._asked:
            self._known.clear()
            self._asked = asked
        self._open = [day for day in days if day not in self._known]
        self._timer.stop()
        if self._open:
            self._timer.start(_QUIET_MS)

    @property
    def known(self) -> dict[date, Found]:
        """Return all that is known."""
        return dict(self._known)

    def of(self, day: date) -> Found:
        """Return why a day is empty, as far as it is known."""
        return self._known.get(day, ())

    def forget(self) -> None:
        """Something changed: nothing holds any more."""
        self._known.clear()
        self.stop()

    def stop(self) -> None:
        """Leave off looking."""
        self._open = []
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        day = self._open.pop(0)
        asked = self._asked
        self._known[day] = why_empty(self._session.store, day, asked.service, asked.desk_ids)
        if self._open:
            self._timer.start(0)
        else:
            self.found.emit()


def reasons_text(found: Found, language: Language, *, service: bool) -> str:
    """Return the reasons as sentences; without a service that is looked for, none is spoken of."""
    return " ".join(
        nothing_planned() if because.code in _OF_AN_ERRAND and not service else why(because, language)
        for because in found
    )


def short_reason(found: Found) -> str:
    """Return the first reason in a word or two, for a day of a month; empty where its numbers say enough."""
    if not found:
        return ""
    because = next((one for one in found if one.code is WhyEmpty.FULL), found[0])
    match because.code:
        case WhyEmpty.FULL:
            text = QCoreApplication.translate("Calendar", "Full, %1 of %2")
            return text.replace("%1", str(because.facts["taken"])).replace("%2", str(because.facts["places"]))
        case WhyEmpty.NOT_RELEASED | WhyEmpty.NOT_RELEASED_BY_HAND:
            return QCoreApplication.translate("Calendar", "Not released yet")
        case WhyEmpty.PUBLIC_ONLY:
            return QCoreApplication.translate("Calendar", "Public places only")
        case WhyEmpty.DESK_CLOSED | WhyEmpty.PART_CLOSED:
            reason = str(because.facts["reason"])
            return QCoreApplication.translate("Calendar", "Closed – %1").replace("%1", reason)
        case WhyEmpty.SERVICE_NOT_HERE:
            return QCoreApplication.translate("Calendar", "Not at these desks")
        case code:
            return QCoreApplication.translate("Calendar", str(_SHORT[code])) if code in _SHORT else ""


def days_text(days: Sequence[date], reasons: Reasons, language: Language, *, service: bool) -> str:
    """Return the days of a week that offer nothing, each with its reasons; days with the same ones together."""
    texts: dict[str, list[date]] = {}
    for day in days:
        text = reasons_text(reasons.of(day), language, service=service)
        if text:
            texts.setdefault(text, []).append(day)
    return "  ·  ".join(f"{_days(of, language)}: {text}" for text, of in texts.items())


def nothing_planned() -> str:
    """Return that nothing is planned, whatever is looked for."""
    return QCoreApplication.translate("Calendar", "The plan has no times on this day.")


_SHORT: dict[WhyEmpty, object] = {
    WhyEmpty.WAITS: QT_TRANSLATE_NOOP("Calendar", "A place waits"),
    WhyEmpty.LENT: QT_TRANSLATE_NOOP("Calendar", "Lent out"),
    WhyEmpty.TOO_SHORT: QT_TRANSLATE_NOOP("Calendar", "Too short"),
    WhyEmpty.PAST: QT_TRANSLATE_NOOP("Calendar", "Passed"),
}
_OF_AN_ERRAND = (WhyEmpty.NOTHING_PLANNED, WhyEmpty.NO_PLAN)


def _days(days: Sequence[date], language: Language) -> str:
    if len(days) > 2 and (days[-1] - days[0]).days == len(days) - 1:
        return f"{weekday_text(days[0], language)} – {weekday_text(days[-1], language)}"
    return ", ".join(weekday_text(day, language) for day in days)
