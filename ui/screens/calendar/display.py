"""What stands in front, read and shown: columns, a month, a list; and why nothing is free, as soon as it is known."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import minute_of_day
from desktop.services.queries.calendar import calendar_page
from desktop.services.queries.month import month_counts
from ui.dates import in_oslo
from ui.screens.calendar.agenda_view import AgendaView
from ui.screens.calendar.ahead import Ahead, Key
from ui.screens.calendar.choices import Choices
from ui.screens.calendar.contents import Contents, contents
from ui.screens.calendar.empty_card import EmptyCard
from ui.screens.calendar.fronts import Fronts
from ui.screens.calendar.month_painting import MonthShown
from ui.screens.calendar.month_view import MonthView
from ui.screens.calendar.reasons import Reasons, days_text, reasons_text
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.span import Asked, Span
from ui.screens.calendar.view import CalendarView
from ui.session import Session


class Display(QObject):
    """Holds the views, and fills the one that is in front."""

    def __init__(
        self, session: Session, view: CalendarView, says: Sentences, choices: Choices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._says, self._choices = session, view, says, choices
        self._span, self._day, self._asked = Span.DAY, session.today, Asked()
        self.months = MonthView(parent)
        self.agenda = AgendaView(session, says, parent)
        columns = dict.fromkeys((Span.DAY, Span.WEEK), view)
        self.fronts = Fronts({**columns, Span.MONTH: self.months, Span.AGENDA: self.agenda}, parent)
        choices.take(self.agenda.filters)
        self.card = EmptyCard(view, self._header)
        self._ahead = Ahead(self._contents_of, view.prepare, self)
        self._reasons = Reasons(session, self)
        self._reasons.found.connect(self.say_why)

    def now(self) -> tuple[date, int]:
        """Return the local day and minute in Oslo."""
        local = in_oslo(self._session.store.clock.now())
        return local.date(), minute_of_day(local.time())

    def set_sentences(self, says: Sentences) -> None:
        """Speak another language."""
        self._says = says
        self._view.set_sentences(says)
        self.agenda.set_sentences(says)

    def show(self, span: Span, day: date, asked: Asked) -> QWidget:
        """Read and show a day with what is shown with it, and return the view that is in front."""
        self._span, self._day, self._asked = span, day, asked
        front = self.fronts.bring(span)
        self.agenda.filters.setVisible(span is Span.AGENDA)
        empty_days: tuple[date, ...] = ()
        if span.in_columns:
            empty_days = self._show_columns((span, span.days(day)[0]))
        elif span is Span.MONTH:
            empty_days = self._show_month()
        else:
            self.agenda.show_from(day, asked)
        self._reasons.ask(empty_days, asked)
        self.say_why()
        return front

    def walk_to(self, day: date) -> bool:
        """Go to another day of the month that is shown; say whether it is one."""
        shown = self.months.shown.month
        if (day.year, day.month) != (shown.year, shown.month):
            return False
        self._day = day
        self.say_why()
        return True

    def forget(self) -> None:
        """Something changed: nothing that was made ready or found out holds any more."""
        self._ahead.forget()
        self._reasons.forget()

    def stop(self) -> None:
        """Leave off making ready and finding out."""
        self._ahead.stop()
        self._reasons.stop()

    @Slot()
    def say_why(self) -> None:
        """Say why nothing is free, as far as it is known."""
        found, language, service = self._view.contents, self._session.language, bool(self._asked.service)
        in_columns = self._span.in_columns
        if self._span is Span.MONTH:
            self.months.show_month(replace(self.months.shown, found=self._reasons.known), self._day)
        days = found.without if in_columns else (self._day,) if self._span is Span.MONTH else ()
        if self._span is Span.WEEK:
            text = days_text(days, self._reasons, language, service=service)
        else:
            text = " ".join(reasons_text(self._reasons.of(day), language, service=service) for day in days)
        self._choices.say(text if not in_columns or not found.empty else "")
        if in_columns and found.empty:
            why, hint = self._says.why_empty(self._span, found.headings(), self._day)
            closed = all(heading.closed for heading in found.headings())
            self.card.empty.set_texts(why, hint=f"{text} {hint}" if text and not closed else hint)

    def _show_columns(self, key: Key) -> tuple[date, ...]:
        found = self._ahead.take(key)
        self._view.set_contents(found)
        self.card.setVisible(found.empty)
        if self._view.isVisible():
            self._ahead.prepare(key)
        return found.without

    def _contents_of(self, key: Key) -> Contents:
        span, first = key
        page = calendar_page(self._session.store, first, span.days(first)[1], self._session.language)
        return contents(page, span, self.now(), self._asked)

    def _show_month(self) -> tuple[date, ...]:
        session, asked, today = self._session, self._asked, self.now()[0]
        first, last = Span.MONTH.days(self._day)
        counts = month_counts(session.store, first, last, session.language, asked.service, asked.desk_ids)
        month = self._day.replace(day=1)
        shown = MonthShown(month, counts, today, session.language, self._reasons.known, bool(asked.service))
        self.months.show_month(shown, self._day)
        return tuple(day.day for day in counts if day.day >= today and not day.free)

    def _header(self) -> int:
        return self._view.layout_now.header
