"""A piece of news as a line, and all of it in a few words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.clock import wall_clock
from desktop.domain.languages import Language
from desktop.domain.news import NewsKind, When
from desktop.services.queries.case_page import TimelineRow
from desktop.services.queries.news import News
from ui.dates import in_oslo, instant_text, time_text, weekday_text
from ui.text import isolate
from ui.theme.icons import Icon
from ui.words import event_word

ICONS = {
    NewsKind.BOOKED: Icon.BOOKED,
    NewsKind.MOVED: Icon.MOVE,
    NewsKind.CANCELLED: Icon.CANCELLED,
    NewsKind.CARD_ARRIVED: Icon.CARD,
    NewsKind.CARD_RETURNED: Icon.BACK,
    NewsKind.MAIL: Icon.EMAIL,
    NewsKind.ITEMS: Icon.ITEMS,
    NewsKind.FILE: Icon.DOCUMENT,
    NewsKind.CALENDAR: Icon.CALENDAR,
}
TOLD_BY_NAME = 2
"""So many changes of a case are named in its head; of more it is said how many there are."""

_OF_KIND = {
    NewsKind.BOOKED: "book-appointment",
    NewsKind.MOVED: "move-appointment",
    NewsKind.CANCELLED: "cancel-appointment",
    NewsKind.CARD_ARRIVED: "note-card-arrived",
    NewsKind.CARD_RETURNED: "note-card-returned",
}


@dataclass(frozen=True, slots=True)
class NewsLine:
    """One line: what, of whom and when, who did it; the texts are as they are shown."""

    news: News
    what: str
    about: str
    by: str

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.what, self.about, self.by) if part)


def moment(instant: datetime, today: date, language: Language) -> str:
    """Return an instant as short as it is clear: the time alone today, the weekday within a week."""
    local = in_oslo(instant)
    days = (today - local.date()).days
    if days == 0:
        return time_text(local.time())
    if 0 < days < 7:
        return f"{weekday_text(local.date(), language)} {time_text(local.time())}"
    return instant_text(instant, language)


def news_line(news: News, today: date, language: Language) -> NewsLine:
    """Return a piece of news in words."""
    by = "  ·  ".join(part for part in (moment(news.at, today, language), news.by) if part)
    return NewsLine(news, what_word(news.kind, news.command), _about(news, language), by)


def summary(news: Sequence[News]) -> str:
    """Return how much there is of each kind: `Appointment booked: 3 · Residence card arrived: 1`."""
    counts: dict[str, int] = {}
    for one in news:
        word = what_word(one.kind, "")
        counts[word] = counts.get(word, 0) + (one.count if one.kind is NewsKind.ITEMS else 1)
    return "   ·   ".join(f"{word}: {count}" for word, count in counts.items())


def what_word(kind: NewsKind, command: str) -> str:
    """Return what happened; without a command what is said of the whole kind."""
    match kind:
        case NewsKind.MAIL:
            return QCoreApplication.translate("News", "E-mail did not go")
        case NewsKind.ITEMS:
            return QCoreApplication.translate("News", "New items")
        case NewsKind.FILE:
            return event_word("take-in")
        case NewsKind.CALENDAR:
            return event_word(command) if command else QCoreApplication.translate("News", "Changes of the calendar")
        case _:
            return event_word(_OF_KIND[kind])


def change_words(changes: Sequence[TimelineRow]) -> str:
    """Return what was done in a case, the newest first: each thing once, with who did it."""
    said: list[str] = []
    for change in changes:
        who = isolate(change.by)
        words = f"{event_word(change.command)} ({who})" if who else event_word(change.command)
        if words not in said:
            said.append(words)
    told = ", ".join(said[:TOLD_BY_NAME])
    left = len(said) - TOLD_BY_NAME
    if left <= 0:
        return told
    return QCoreApplication.translate("News", "%1 and %2 more").replace("%2", str(left)).replace("%1", told)


def _about(news: News, language: Language) -> str:
    parts = [isolate(news.name)]
    if news.kind is NewsKind.ITEMS:
        parts = [_of_section(news.section, news.count)]
    elif news.kind is NewsKind.FILE:
        parts = [isolate(news.detail), _lines(news.count)]
    elif news.now is not None:
        time = _when(news.now, language)
        if news.before is not None:
            time = f"{_when(news.before, language)}  →  {time}"
        parts.append(time)
    return "  ·  ".join(part for part in parts if part)


def _when(when: When, language: Language) -> str:
    said = f"{weekday_text(when.day, language)} {time_text(wall_clock(when.start))}"
    if not when.desk:
        return said
    desk = QCoreApplication.translate("News", "desk %1").replace("%1", when.desk)
    return f"{said}, {desk}"


def _of_section(section: str, count: int) -> str:
    words = {
        "closed-times": QCoreApplication.translate("News", "Appointments that a closure hits: %1"),
        "from-files": QCoreApplication.translate("News", "Differences from files: %1"),
        "not-as-meant": QCoreApplication.translate("News", "Steps that could not be done as they were meant: %1"),
    }
    return words[section].replace("%1", str(count))


def _lines(count: int) -> str:
    return QCoreApplication.translate("News", "new or changed: %1").replace("%1", str(count))
