"""The words of the calendar: what is painted, and what a screen reader is told of each thing in it."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.appointments import Standing
from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.languages import Language
from desktop.services.queries.day import AppointmentRow
from desktop.services.wording import errand
from ui.dates import date_text, long_date_text, time_text, weekday_text
from ui.screens.calendar.contents import Heading, Item, Kind, Load
from ui.screens.calendar.placement import Stretch
from ui.screens.calendar.remark_words import other_errand, remark_text, short_text
from ui.screens.calendar.span import Span
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.widgets.state_badge import Look


class Sentences:
    """Says things in the clerk's language."""

    def __init__(self, language: Language, today: Callable[[], date]) -> None:
        self._language = language
        self._today = today
        self._errands: dict[str, str] = {}

    def errand(self, row: AppointmentRow) -> str:
        """Return what somebody comes for."""
        found = self._errands.get(row.application)
        if found is None:
            found = self._errands[row.application] = errand(row.application, self._language)
        return found

    def spoken(self, item: Item, span: Span) -> str:
        """Return the sentence for a screen reader: when, where, who, for what, and how it stands."""
        if item.heading is not None:
            return ", ".join(self._heading_parts(item.heading, weekday_text(item.day, self._language)))
        parts = [] if span is Span.DAY else [weekday_text(item.day, self._language)]
        parts += [times(item.stop.when), desk_name(item.desk.number if item.desk else "")]
        if item.row is None:
            parts.append(self.place(item))
            if item.dimmed and item.kind is Kind.FREE:
                parts.append(other_errand())
        else:
            parts += [isolate(item.row.name), self.errand(item.row), state_text(item.row)]
        return ", ".join(part for part in parts if part)

    def tooltip(self, item: Item) -> str:
        """Return everything about a thing, a line each."""
        if item.heading is not None:
            return "\n".join(self._heading_parts(item.heading, long_date_text(item.day, self._language)))
        desk = desk_name(item.desk.number if item.desk else "")
        first = f"{times(item.stop.when)} · {desk}"
        if item.row is None:
            return f"{first}\n{self.place(item)}"
        return f"{first}\n{isolate(item.row.name)}\n{self.errand(item.row)}\n{state_text(item.row)}"

    def place(self, item: Item) -> str:
        """Return how a place stands where nobody sits: free, and for what; or why it cannot be booked."""
        if item.remark is None:
            return free_word()
        text = remark_text(item.remark, self._language, self._today())
        return text if item.kind is Kind.BLOCKED else f"{free_word()}. {text}"

    def short_place(self, item: Item) -> str:
        """Return it in a word or two, for a narrow block."""
        return short_text(item.remark, self._language) if item.remark is not None else free_word()

    def heading(self, heading: Heading, today: date) -> str:
        """Return what stands on top of a column."""
        if heading.desk is not None:
            return desk_name(heading.desk.number)
        day = weekday_text(heading.day, self._language)
        return f"{day} · {today_word().lower()}" if heading.day == today else day

    def subheading(self, heading: Heading) -> str:
        """Return how full a column is, or why there is nothing."""
        if heading.closed:
            return closed_text(heading.closed)
        if not heading.planned:
            return QCoreApplication.translate("Calendar", "No times published")
        if not heading.load.minutes:
            return QCoreApplication.translate("Calendar", "Public places only")
        if heading.remark is not None:
            return remark_text(heading.remark, self._language, self._today())
        return load_text(heading.load) if heading.fitting is None else fitting_text(heading.fitting)

    def short_subheading(self, heading: Heading) -> str:
        """Return it for a narrow column."""
        if heading.remark is not None:
            return short_text(heading.remark, self._language)
        return short_load_text(heading.load) if heading.fitting is None else short_fitting_text(heading.fitting)

    def why_empty(self, span: Span, headings: Iterable[Heading], day: date) -> tuple[str, str]:
        """Return why a day or a week has nothing in it, and what to do."""
        closed = {heading.closed for heading in headings}
        what_to_do = QCoreApplication.translate("Calendar", "Times are published under Station.")
        if span is Span.WEEK:
            return QCoreApplication.translate("Calendar", "No times are published for this week."), what_to_do
        if closed and "" not in closed:
            return closed_text(", ".join(sorted(closed))), QCoreApplication.translate(
                "Calendar", "Step to another day with the arrows at the top."
            )
        when = date_text(day, self._language)
        return QCoreApplication.translate("Calendar", "No times are published for %1.").replace("%1", when), what_to_do

    def _heading_parts(self, heading: Heading, day: str) -> list[str]:
        parts = [day] if heading.desk is None else [desk_name(heading.desk.number), day]
        parts.append(self.subheading(heading))
        if heading.public and not heading.closed:
            parts.append(f"{public_word()}: {', '.join(times(stretch) for stretch in heading.public)}")
        return parts


def look_of(row: AppointmentRow) -> Look:
    """Return how an appointment is shown: by its standing where that is not firm, by its state otherwise."""
    return LOOKS[row.state if row.standing is Standing.FIRM else row.standing]


def state_text(row: AppointmentRow) -> str:
    """Return how an appointment stands: its state, and its standing where that is not firm."""
    word = LOOKS[row.state].word
    return word if row.standing is Standing.FIRM else f"{word}, {LOOKS[row.standing].word}"


def clock_text(minute: int) -> str:
    """Return a minute of the day as a time; the end of the day is midnight."""
    return time_text(wall_clock(minute % MINUTES_PER_DAY))


def times(when: Stretch) -> str:
    """Return from when to when: 09:00–09:20."""
    return f"{clock_text(when.start)}–{clock_text(when.end)}"


def desk_name(number: str) -> str:
    """Return the name of a desk."""
    return QCoreApplication.translate("Calendar", "Desk %1").replace("%1", number)


def free_word() -> str:
    """Return the word for a place that staff can book."""
    return QCoreApplication.translate("Calendar", "Free")


def public_word() -> str:
    """Return the word for places that the portal gives out."""
    return QCoreApplication.translate("Calendar", "Public")


def today_word() -> str:
    """Return the word for the present day."""
    return QCoreApplication.translate("Calendar", "Today")


def closed_text(reason: str) -> str:
    """Return that something is closed, and why."""
    return QCoreApplication.translate("Calendar", "Closed – %1").replace("%1", reason)


def load_text(load: Load) -> str:
    """Return how many minutes for staff are free."""
    if load.free == 0:
        return QCoreApplication.translate("Calendar", "Full, %1 min").replace("%1", str(load.minutes))
    return (
        QCoreApplication.translate("Calendar", "%1 of %2 min free")
        .replace("%2", str(load.minutes))
        .replace("%1", str(load.free))
    )


def fitting_text(places: int) -> str:
    """Return at how many free places the service that is looked for can begin."""
    if places == 0:
        return QCoreApplication.translate("Calendar", "None free for the service")
    return QCoreApplication.translate("Calendar", "%1 free for the service").replace("%1", str(places))


def short_fitting_text(places: int) -> str:
    """Return at how many free places the service can begin, for a narrow column."""
    return QCoreApplication.translate("Calendar", "%1 free").replace("%1", str(places))


def short_load_text(load: Load) -> str:
    """Return how many minutes for staff are free, for a narrow column."""
    return (
        QCoreApplication.translate("Calendar", "%1/%2 min")
        .replace("%2", str(load.minutes))
        .replace("%1", str(load.free))
    )
