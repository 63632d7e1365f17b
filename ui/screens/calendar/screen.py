"""The calendar screen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.services.queries.calendar import calendar_page
from ui.actions.action import Place
from ui.actions.binding import Letters, bind
from ui.actions.keymap import keymap
from ui.help.topic import set_help
from ui.screen import Screen
from ui.screens.calendar.aside import Aside
from ui.screens.calendar.bar import CalendarBar
from ui.screens.calendar.choices import Choices
from ui.screens.calendar.contents import Contents, Item, Kind
from ui.screens.calendar.deeds import Deeds
from ui.screens.calendar.display import Display
from ui.screens.calendar.handling import Handling
from ui.screens.calendar.item_menu import ItemMenu
from ui.screens.calendar.minutes import Minutes
from ui.screens.calendar.move_strip import MoveStrip
from ui.screens.calendar.narrowing import Narrowing
from ui.screens.calendar.remembered import Remembered
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.span import Span
from ui.screens.calendar.view import CalendarView
from ui.screens.lists.out_menu import OutMenu
from ui.session import CaseAddress, Session

_ROOM_FOR_LEFT = 860
_SHOWN = Touched.APPOINTMENTS | Touched.PLAN | Touched.PEOPLE | Touched.CASES | Touched.STATION
_WEEKEND = 5
_OF_THE_LIST = ("calendar.which", "calendar.back-in-time")


class CalendarScreen(Screen):
    """Days by desk, weeks by day, a month at a glance, a list: walk, look, book, move."""

    def __init__(self, session: Session, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "calendar")
        self._session = session
        self._remembered = Remembered(settings)
        self._day = session.today
        self._span = self._remembered.span
        self._opened_once = False
        self._deeds = Deeds(session, self)
        self.bar = CalendarBar(self)
        self.strip = MoveStrip(self)
        self.choices = Choices(self)
        self.out = OutMenu(session, self)
        self.choices.add_last(self.out)
        self._narrowing = Narrowing(session, self.choices, self._remembered, self)
        self._says = Sentences(session.language, self._present)
        self.view = CalendarView(self._nothing(), self._says, self)
        self.view.set_zoom(self._remembered.zoom)
        self._display = Display(session, self.view, self._says, self.choices, self)
        self.months, self.agenda = self._display.months, self._display.agenda
        self.agenda.ask_for(self._remembered.which, back=self._remembered.back)
        self._handling = Handling(session, self.view, self.strip, self)
        self._aside = Aside(self)
        self._aside.hide()  # until there is known to be room
        self.month = self._aside.month
        self.empty = self._display.card.empty
        self.setFocusProxy(self._display.fronts)
        self._menu = ItemMenu(session, self.view, self._deeds, self._handling, self)
        self._minutes = Minutes(session, self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.mark_dirty(Changes(Touched.ALL))

    # Where the calendar is

    @property
    def day(self) -> date:
        """Return the day that the calendar is at."""
        return self._day

    @property
    def span(self) -> Span:
        """Return how much is shown at once."""
        return self._span

    def go_to(self, day: date, span: Span | None = None) -> None:
        """Show a day, or the week around it."""
        if span is not None and span is not self._span:
            self._span = span
            self._remembered.keep_span(span)
        self._day = day
        self._read()

    def refresh(self, changes: object) -> None:
        """Read again what is shown."""
        assert isinstance(changes, Changes)  # noqa: S101 - the session emits nothing else
        if self._deeds.ends_move(changes):
            self._show_moving()
        if changes.touched & _SHOWN:
            self._display.forget()
            self._narrowing.offer()
            self._read()

    @Slot()
    def stop_moving(self) -> None:
        """Leave the appointment that was to be moved as it is."""
        self._deeds.stop_moving()
        self._show_moving()

    @Slot()
    def tick(self) -> None:
        """Move the line of the present; places whose time has come are free no more."""
        if self._opened_once:
            self._display.forget()
            self._show()

    def _read(self) -> None:
        self._show()
        if not self._opened_once:
            self._opened_once = True
            first, last = self._span.days(self._day)
            day, minute = self.view.contents.now
            self.view.show_minute(minute if first <= day <= last else self.view.contents.hours.start)

    def _show(self) -> None:
        front = self._display.show(self._span, self._day, self._narrowing.asked)
        self.bar.show_span(self._span, self._day, self._session.language, back=self.agenda.goes_back)
        first, last = self._span.days(self._day) if self._span.in_columns else (self._day, self._day)
        self.month.show_days(self._day, first, last, self._display.now()[0])
        front.setAccessibleName(self.tr("Calendar") + ", " + self.bar.title)
        self._show_moving()

    def _show_moving(self) -> None:
        moving = self._deeds.moving
        self.strip.show_moving(moving)
        self.view.mark_moving(moving.appointment_id if moving else "")

    def _nothing(self) -> Contents:
        return Contents(Span.DAY, self._day, self._day, (self._day, 0))

    def _present(self) -> date:
        return self._session.today

    @Slot()
    def _narrowed(self) -> None:
        self._display.forget()
        self._read()
        if not self.choices.menu.isVisible():
            self._display.fronts.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _agenda_narrowed(self) -> None:
        self._remembered.keep_agenda(self.agenda.shown, back=self.agenda.goes_back)
        self._show()

    # Steps

    @Slot(object)
    def _step(self, steps: int) -> None:
        day = self._span.step(self._day, steps)
        while self._span is Span.DAY and day.weekday() >= _WEEKEND and not self._anything_on(day):
            day = self._span.step(day, steps)
        self.go_to(day)

    def _anything_on(self, day: date) -> bool:
        page = calendar_page(self._session.store, day, day, self._session.language)
        return bool(page.slots or page.appointments)

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    @Slot()
    def _step_on(self) -> None:
        self._step(1)

    @Slot()
    def _today(self) -> None:
        self.go_to(self._session.today)
        self.view.show_minute(self._display.now()[1])

    @Slot(object)
    def _show_span(self, span: Span) -> None:
        self.go_to(self._day, span)

    @Slot(object)
    def _zoom(self, steps: int) -> None:
        self.view.set_zoom(self.view.zoom + steps)
        self._remembered.keep_zoom(self.view.zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, switch and zoom by single keys, wherever in the screen the keyboard is."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        act = (self._keys() | self._keys_of_the_list()).get(Qt.Key(keymap().meant(Place.CALENDAR, event)))
        if act is None or (event.key() == Qt.Key.Key_Escape and self._deeds.moving is None):
            super().keyPressEvent(event)
        else:
            act()

    def why_not(self, code: str) -> str:
        """Return why a letter does nothing now, or nothing."""
        if code in _OF_THE_LIST and self._span is not Span.AGENDA:
            return self.tr("Only in the list.")
        return ""

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_T: self._today,
            Qt.Key.Key_D: self._show_a_day,
            Qt.Key.Key_W: self._show_a_week,
            Qt.Key.Key_O: self._show_a_month,
            Qt.Key.Key_A: self._show_the_agenda,
            Qt.Key.Key_S: self.choices.open_service,
            Qt.Key.Key_K: self.choices.open_desks,
            Qt.Key.Key_M: self._move_current,
            Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Minus: self._zoom_out,
            Qt.Key.Key_PageUp: self._step_back,
            Qt.Key.Key_PageDown: self._step_on,
            Qt.Key.Key_Escape: self.stop_moving,
        }

    def _keys_of_the_list(self) -> dict[Qt.Key, Callable[[], None]]:
        if self._span is not Span.AGENDA:
            return {}
        return {
            Qt.Key.Key_F: self.agenda.open_filter,
            Qt.Key.Key_B: self.agenda.back.toggle,
            Qt.Key.Key_Left: self._step_back,
            Qt.Key.Key_Right: self._step_on,
        }

    def _show_a_day(self) -> None:
        self._show_span(Span.DAY)

    def _show_a_week(self) -> None:
        self._show_span(Span.WEEK)

    def _show_a_month(self) -> None:
        self._show_span(Span.MONTH)

    def _show_the_agenda(self) -> None:
        self._show_span(Span.AGENDA)

    @Slot(object)
    def _walked(self, day: date) -> None:
        if self._display.walk_to(day):
            self._day = day
            self.month.show_days(day, day, day, self._display.now()[0])
        else:
            self.go_to(day)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self.go_to(day, Span.DAY)

    def _zoom_in(self) -> None:
        self._zoom(1)

    def _zoom_out(self) -> None:
        self._zoom(-1)

    # What is chosen

    @Slot(object)
    def _chosen(self, item: Item) -> None:
        self._session.case_selected.emit(item.row.case_id if item.row else "")
        if self._span is Span.WEEK and item.day != self._day:
            # The day that a switch to the day view shows is the one that was walked to.
            self._day = item.day
            found = self.view.contents
            self.month.show_days(self._day, found.first, found.last, found.now[0])

    @Slot(object)
    def _open(self, item: Item) -> None:
        if item.row is not None:
            self._session.case_opened.emit(CaseAddress(item.row.case_id))
        elif item.kind is Kind.HEADING:
            if item.desk is None:
                self.go_to(item.day, Span.DAY)
        elif item.kind is Kind.BLOCKED:
            self._session.messages.info(self._says.place(item))
        elif item.desk is not None:
            self._deeds.book_at(item.desk, item.day, item.stop.when.start)

    def _move_current(self) -> None:
        item = self.agenda.current if self._span is Span.AGENDA else self.view.current
        if item is not None and item.row is not None:
            self._begin_move(item)

    @Slot(object)
    def _begin_move(self, item: Item) -> None:
        if item.row is not None and self._deeds.begin_move(item.row):
            self._show_moving()

    # Showing, hiding, remembering

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while the screen is seen."""
        super().showEvent(event)
        self.tick()
        self._minutes.go()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock be while nobody looks."""
        super().hideEvent(event)
        self._minutes.rest()
        self._display.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a narrow screen to the calendar alone."""
        super().resizeEvent(event)
        self._aside.setVisible(self.width() >= _ROOM_FOR_LEFT)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._says = Sentences(self._session.language, self._present)
            self._display.set_sentences(self._says)
            self.mark_dirty(Changes(Touched.ALL))

    def _retranslate(self) -> None:
        self.month.set_language(self._session.language)
        self.view.setAccessibleName(self.tr("Calendar"))

    def _connect(self) -> None:
        self._session.changed.connect(self.mark_dirty)
        self.bar.stepped.connect(self._step)
        self.bar.today_wanted.connect(self._today)
        self.bar.span_chosen.connect(self._show_span)
        self.bar.zoomed.connect(self._zoom)
        self.month.day_chosen.connect(self.go_to)
        self.view.chosen.connect(self._chosen)
        self.view.opened.connect(self._open)
        self.view.menu_wanted.connect(self._menu.show_at)
        self.view.zoomed.connect(self._zoom)
        self.strip.stopped.connect(self.stop_moving)
        self.months.walked.connect(self._walked)
        self.months.opened.connect(self._open_day)
        self.agenda.chosen.connect(self._chosen)
        self.agenda.opened.connect(self._open)
        self.agenda.menu_wanted.connect(self._menu.show_at)
        self.agenda.narrowed.connect(self._agenda_narrowed)
        self._narrowing.changed.connect(self._narrowed)
        self._menu.open_wanted.connect(self._open)
        self._menu.move_wanted.connect(self._begin_move)
        self._minutes.begun.connect(self.tick)
        Letters(self, Place.CALENDAR, self.why_not)
        bind(self, "calendar.list", self.out.show_list)
        bind(self, "calendar.earlier", self._step_back, repeat=True)
        bind(self, "calendar.later", self._step_on, repeat=True)

    def _lay_out(self) -> None:
        right = QFrame(self)
        right.setProperty("ground", "flat")
        work = QVBoxLayout(right)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        for part in (self.bar, self.choices, self.strip):
            work.addWidget(part)
        work.addWidget(self._display.fronts, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self._aside)
        row.addWidget(right, 1)
        # With Tab one comes to the calendar first, then to what is around it.
        for before, after in ((self._display.fronts, self.bar), (self.bar, self.choices), (self.choices, self.month)):
            QWidget.setTabOrder(before, after)
