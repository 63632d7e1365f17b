"""The calendar screen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import minute_of_day
from desktop.services.queries.calendar import calendar_page
from ui.dates import in_oslo
from ui.help.topic import set_help
from ui.screen import Screen
from ui.screens.calendar.ahead import Ahead, Key
from ui.screens.calendar.bar import CalendarBar
from ui.screens.calendar.contents import Contents, Item, Kind, Span, contents
from ui.screens.calendar.deeds import Deeds
from ui.screens.calendar.layout import USUAL_ZOOM
from ui.screens.calendar.legend import Legend
from ui.screens.calendar.menu import Choice, Circumstances, Deed, make_menu
from ui.screens.calendar.mini_month import MiniMonth
from ui.screens.calendar.move_strip import MoveStrip
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.view import CalendarView
from ui.session import CaseAddress, Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.empty_state import EmptyState

_SPAN = "calendar/span"
_ZOOM = "calendar/zoom"
_LEFT_WIDTH = 224
_ROOM_FOR_LEFT = 860
_CARD = QSize(480, 240)
_SHOWN = Touched.APPOINTMENTS | Touched.PLAN | Touched.PEOPLE | Touched.CASES | Touched.STATION
_WEEKEND = 5


class CalendarScreen(Screen):
    """Days by desk, weeks by day: walk, look, book, move."""

    def __init__(self, session: Session, settings: QSettings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "calendar")
        self._session = session
        self._settings = settings
        self._day = session.today
        self._span = _remembered_span(settings)
        self._opened_once = False
        self._deeds = Deeds(session, self)
        self.bar = CalendarBar(self)
        self.strip = MoveStrip(self)
        self._says = Sentences(session.language)
        self.view = CalendarView(self._nothing(), self._says, self)
        if settings is not None:
            self.view.set_zoom(int(str(settings.value(_ZOOM, USUAL_ZOOM, type=int))))
        self._ahead = Ahead(self._contents_of, self.view.prepare, self)
        self.month = MiniMonth(self)
        self._card = QFrame(self.view)
        self._card.setProperty("ground", "block")
        self._card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.empty = EmptyState(Icon.CALENDAR, "", parent=self._card)
        QVBoxLayout(self._card).addWidget(self.empty)
        self._card.hide()
        self.setFocusProxy(self.view)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tick)
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
            self._remember(_SPAN, span.value)
        self._day = day
        self._read()

    def refresh(self, changes: object) -> None:
        """Read again what is shown."""
        assert isinstance(changes, Changes)  # noqa: S101 - the session emits nothing else
        if self._deeds.ends_move(changes):
            self._show_moving()
        if changes.touched & _SHOWN:
            self._ahead.forget()
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
            self._ahead.forget()
            self._show()
        self._wait_for_the_next_minute()

    def _read(self) -> None:
        self._show()
        if not self._opened_once:
            self._opened_once = True
            first, last = self._span.days(self._day)
            day, minute = self.view.contents.now
            self.view.show_minute(minute if first <= day <= last else self.view.contents.hours.start)

    def _contents_of(self, key: Key) -> Contents:
        span, first = key
        page = calendar_page(self._session.store, first, span.days(first)[1], self._session.language)
        return contents(page, span, self._now())

    def _show(self) -> None:
        key = self._span, self._span.days(self._day)[0]
        found = self._ahead.take(key)
        self.view.set_contents(found)
        self.bar.show_span(self._says.shown(self._span, self._day), self._span)
        self.month.show_days(self._day, found.first, found.last, found.now[0])
        self.view.setAccessibleName(self.tr("Calendar") + ", " + self.bar.title)
        self._card.setVisible(found.empty)
        if found.empty:
            text, hint = self._says.why_empty(self._span, found.headings(), self._day)
            self.empty.set_texts(text, hint=hint)
        self._show_moving()
        if self.isVisible():
            self._ahead.prepare(key)

    def _show_moving(self) -> None:
        moving = self._deeds.moving
        self.strip.show_moving(moving)
        self.view.mark_moving(moving.appointment_id if moving else "")

    def _now(self) -> tuple[date, int]:
        local = in_oslo(self._session.store.clock.now())
        return local.date(), minute_of_day(local.time())

    def _nothing(self) -> Contents:
        return Contents(self._span, self._day, self._day, self._now())

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
        self.view.show_minute(self._now()[1])

    @Slot(object)
    def _show_span(self, span: Span) -> None:
        self.go_to(self._day, span)

    @Slot(object)
    def _zoom(self, steps: int) -> None:
        self.view.set_zoom(self.view.zoom + steps)
        self._remember(_ZOOM, self.view.zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, switch and zoom by single keys, wherever in the screen the keyboard is."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        act = self._keys().get(Qt.Key(event.key()))
        if act is None or (event.key() == Qt.Key.Key_Escape and self._deeds.moving is None):
            super().keyPressEvent(event)
        else:
            act()

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_T: self._today,
            Qt.Key.Key_D: self._show_a_day,
            Qt.Key.Key_W: self._show_a_week,
            Qt.Key.Key_M: self._move_current,
            Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Minus: self._zoom_out,
            Qt.Key.Key_PageUp: self._step_back,
            Qt.Key.Key_PageDown: self._step_on,
            Qt.Key.Key_Escape: self.stop_moving,
        }

    def _show_a_day(self) -> None:
        self._show_span(Span.DAY)

    def _show_a_week(self) -> None:
        self._show_span(Span.WEEK)

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
        elif item.desk is not None:
            self._deeds.book_at(item.desk, item.day, item.stop.when.start)

    def _move_current(self) -> None:
        item = self.view.current
        if item is not None and item.row is not None:
            self._begin_move(item)

    def _begin_move(self, item: Item) -> None:
        if item.row is not None and self._deeds.begin_move(item.row):
            self._show_moving()

    @Slot(object, QPoint)
    def _show_menu(self, item: Item, where: QPoint) -> None:
        rights = self._session.actor.rights
        known = Circumstances(rights, self._deeds.offered, self._deeds.moving is not None, self._session.language)
        menu = make_menu(item, known, self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._menu_chosen)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(where)

    @Slot(QAction)
    def _menu_chosen(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self._do(choice)

    def _do(self, choice: Choice) -> None:
        item, row, step = choice.item, choice.item.row, choice.step
        if row is None or choice.deed is Deed.OPEN:
            self._open(item)
        elif choice.deed is Deed.MOVE:
            self._begin_move(item)
        elif choice.deed is Deed.CANCEL:
            self._deeds.cancel(row, choice.reason)
        elif choice.deed is Deed.UNDO and step is not None:
            self._deeds.undo(row, step)
        elif choice.deed is Deed.STEP and step is not None:
            self._deeds.take(row, step, item.desk)

    # Showing, hiding, remembering

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while the screen is seen."""
        super().showEvent(event)
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock be while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()
        self._ahead.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a narrow screen to the calendar alone, and the words of an empty day in the middle."""
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= _ROOM_FOR_LEFT)
        self._place_empty()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._says = Sentences(self._session.language)
            self.view.set_sentences(self._says)
            self.mark_dirty(Changes(Touched.ALL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the view's size."""
        if watched is self.view and event.type() == QEvent.Type.Resize:
            self._place_empty()
        return False

    def _place_empty(self) -> None:
        room = self.view.rect().adjusted(0, self.view.layout_now.header, 0, 0)
        box = QRect(0, 0, min(_CARD.width(), room.width()), min(_CARD.height(), room.height()))
        box.moveCenter(room.center())
        self._card.setGeometry(box)

    def _wait_for_the_next_minute(self) -> None:
        self._minute.start((60 - self._session.store.clock.now().second) * 1000)

    def _remember(self, key: str, value: str | int) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)

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
        self.view.menu_wanted.connect(self._show_menu)
        self.view.zoomed.connect(self._zoom)
        self.strip.stopped.connect(self.stop_moving)
        self.view.installEventFilter(self)
        for keys, slot in (("Alt+Left", self._step_back), ("Alt+Right", self._step_on)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        space = tokens().space
        left = self._left = QFrame(self)
        left.setProperty("ground", "flat")
        left.setFixedWidth(_LEFT_WIDTH)
        aside = QVBoxLayout(left)
        aside.setContentsMargins(space.s, space.s, space.s, space.s)
        aside.setSpacing(space.l)
        aside.addWidget(self.month)
        aside.addWidget(Legend(left))
        aside.addStretch(1)
        right = QFrame(self)
        right.setProperty("ground", "flat")
        work = QVBoxLayout(right)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        for part in (self.bar, self.strip):
            work.addWidget(part)
        work.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(left)
        row.addWidget(right, 1)
        # With Tab one comes to the calendar first, then to what is around it.
        for before, after in ((self.view, self.bar), (self.bar, self.month)):
            QWidget.setTabOrder(before, after)


def _remembered_span(settings: QSettings | None) -> Span:
    found = str(settings.value(_SPAN, Span.DAY.value, type=str)) if settings is not None else ""
    return Span(found) if found in set(Span) else Span.DAY
