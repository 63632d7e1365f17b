"""A year with 12 desks and 60,000 appointments: looking, stepping, finding a time and moving an appointment.

A step is measured from the key to painted pixels. Its floor is the bare SQL on the same driver, and a bare QPainter
that draws the same rectangles and strings. Between two steps lies a pause as between two presses of a quick hand, in
which the program makes the next step ready. To open a week that nobody could foresee is measured without one, and so
are the steps of a key that is held down.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from benchmarks import Figure, median_seconds
from benchmarks._year import FIRST, FULL_DESK, Year, make_year
from desktop.domain.languages import Language
from desktop.services.appointments import MoveAppointment
from desktop.services.commands import perform
from desktop.services.free_times import free_times

STEPS = 40
PAUSE_MS = 200
OPENED = 12
ORM_BOOKING = 8.7
"""How many times its bare statements a booking by an ORM takes (measured when the stack was chosen)."""
FRAME = 0.016
"""One frame of a usual screen, in seconds."""
SIZE = (1800, 1000)


@dataclass(frozen=True, slots=True)
class Step(Figure):
    """A step at its 95th percentile; the target is one frame and twice the floor."""

    @property
    def met(self) -> bool:
        return self.ours <= FRAME and self.ratio <= self.target

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return (
            f"{self.what}: {self.ours * 1e3:.1f} ms at p95, {self.ratio:.2f} × {self.limit_what} "
            f"({self.limit * 1e3:.1f} ms); target {FRAME * 1e3:.0f} ms and {self.target:g} ×: {verdict}"
        )


def figures() -> Iterator[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    beside = Path(__file__).parents[1] / "build"
    beside.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="calendar-", dir=beside) as folder:
        year = make_year(Path(folder))
        yield from _looking(year, Path(folder))
        yield _finding(year, "the next free time in 12 months", (FULL_DESK,))
        yield _finding(year, "the next free time at any desk", ())
        yield _moving(year)
        year.store.close()


# Looking


def _looking(year: Year, folder: Path) -> Iterator[Figure]:
    from ui.app import make_qt
    from ui.collector import Collector
    from ui.screens.calendar.screen import CalendarScreen
    from ui.screens.calendar.span import Span
    from ui.session import Session
    from ui.tasks import InlineTaskRunner
    from ui.theme.apply import ThemeFollower

    qt = make_qt()
    theme = ThemeFollower(qt, folder / "fonts")
    tasks = InlineTaskRunner()
    session = Session(year.store, year.clerk, Language.BOKMAL, tasks, None)  # type: ignore[arg-type] # nothing is told
    screen = CalendarScreen(session)
    screen.resize(*SIZE)
    screen.show()
    weeks = [FIRST + timedelta(weeks=number) for number in range(1, STEPS + 2)]
    screen.go_to(weeks[0], Span.WEEK)

    def step(to: date, span: Span = Span.WEEK) -> float:
        begin = time.perf_counter()
        screen.go_to(to, span)
        (screen.months if span is Span.MONTH else screen.view).viewport().repaint()
        return time.perf_counter() - begin

    def pause() -> None:
        end = time.perf_counter() + PAUSE_MS / 1000
        while time.perf_counter() < end:
            qt.processEvents()
            time.sleep(0.001)

    Collector(qt)  # as in the program
    pause()  # fonts and icons are there from the first week that anybody has looked at
    floor = _floor(year, screen, weeks)
    opened = [step(weeks[number * 7 % STEPS]) for number in range(OPENED)]
    yield Figure("opening a week that nobody foresaw", median(opened), "bare SQL and QPainter", floor, 10)
    months = [FIRST + timedelta(days=31 * number) for number in range(OPENED)]
    step(months[-1], Span.MONTH)
    month_floor = _month_floor(year, lambda: step(months[0], Span.MONTH))
    opened = [step(month, Span.MONTH) for month in months]
    yield Figure("opening a month", median(opened), "bare SQL and QPainter", month_floor, 10)
    step(weeks[0])
    pressed = []
    for week in weeks[1:]:
        pause()
        pressed.append(step(week))
    yield Step("a step of a week, a press at a time", _p95(pressed), "bare SQL and QPainter", floor, 2)
    step(weeks[0])
    held = sorted(step(week) for week in weeks[1:])
    yield Figure("a step of a week, the key held down", median(held), "bare SQL and QPainter", floor, 10)
    screen.hide()
    screen.deleteLater()
    theme.deleteLater()
    tasks.shutdown()


def _month_floor(year: Year, look: Callable[[], object]) -> float:
    """Return the seconds of the statement that counts a month, and of its rectangles and strings."""
    from PySide6.QtCore import QPointF, QRect
    from PySide6.QtGui import QColor, QImage, QPainter, QStaticText

    spied = _Spy(year)
    with spied:
        look()
    text, values = spied.longest
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    cells = [QRect(at % 7 * 250, at // 7 * 150, 249, 149) for at in range(42)]
    words = [QStaticText(f"{at} of 240 free") for at in range(42)]

    def paint() -> None:
        painter = QPainter(image)
        painter.setBrush(QColor("white"))
        painter.drawRects(cells)
        for cell, word in zip(cells, words, strict=True):
            painter.drawStaticText(QPointF(cell.topLeft()), word)
            painter.fillRect(cell.adjusted(8, 120, -8, -8), QColor("gray"))
        painter.end()

    return median_seconds(paint, 40) + median_seconds(_fetching(year, text, values), 40)


def _floor(year: Year, screen: Any, weeks: list[date]) -> float:
    """Return the seconds that a step cannot do without: its rows, and its rectangles and strings."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QStaticText

    from desktop.services.queries import day as of_day
    from desktop.storage.models import Appointment

    drawn = screen.view._now  # noqa: SLF001 - the very same rectangles and strings
    words = [word for at in range(len(drawn.layout.contents.items)) for word in drawn.written.get(at, ())]
    texts = [(QPointF(word.x, word.y), QStaticText(word.text)) for word in words if word.text]
    glyphs = [(word.x, word.y, word) for word in words if word.icon is not None]
    glyph = QPixmap(14, 14)
    glyph.fill(QColor("gray"))
    bodies = list(drawn.layout.bodies)
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def paint() -> None:
        painter = QPainter(image)
        painter.setBrush(QColor("white"))
        painter.drawRects(bodies)
        painter.drawRects(bodies)
        for where, text in texts:
            painter.drawStaticText(where, text)
        for x, y, _ in glyphs:
            painter.drawPixmap(x, y, glyph)
        painter.end()

    days = Appointment.day.between(weeks[0], weeks[0])
    query = of_day._QUERY.where(Appointment.station_id == "demo", days)  # noqa: SLF001 - the very same query
    text, values = _plain_sql(query)
    values[-2:] = [weeks[0].isoformat(), (weeks[0] + timedelta(days=6)).isoformat()]
    return median_seconds(paint, 40) + median_seconds(_fetching(year, text, values), 40)


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]


# Finding and moving


def _finding(year: Year, what: str, desks: tuple[str, ...]) -> Figure:
    now = year.store.clock.now()
    start = FIRST + timedelta(days=14)
    asked: list[Any] = []

    def find() -> None:
        with year.store.read() as connection:
            asked[:] = free_times(connection, "demo", "hand-in", 20, now, start_day=start, limit=1, desks=desks)

    spied = _Spy(year)
    with spied:
        find()
    text, values = spied.longest
    bare = median_seconds(_fetching(year, text, values, 1), 60)
    away = (asked[0].day - start).days
    return Figure(f"{what}, {away} days away", median_seconds(find, 60), "its bare query", bare, 1.5)


def _moving(year: Year) -> Figure:
    starts = [9 * 60, 9 * 60 + 5]
    turn = [0]

    def move() -> None:
        turn[0] ^= 1
        perform(year.store, year.clerk, MoveAppointment(year.appointment_id, "desk-01", FIRST, starts[turn[0]]))

    spied = _Spy(year)
    with spied:
        move()
    writes = spied.statements
    move()

    def bare() -> None:
        driver = year.store.engine.raw_connection()
        try:
            cursor = driver.cursor()
            cursor.execute("BEGIN IMMEDIATE")
            for text, values in writes:
                if text.lstrip().upper().startswith(("INSERT INTO JOURNAL", "BEGIN", "COMMIT")):
                    continue
                cursor.execute(text, values)
                cursor.fetchall()
            cursor.execute("INSERT INTO benchmark_bare (said) VALUES ('moved')")
            cursor.execute("COMMIT")
        finally:
            driver.close()

    with year.store.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE benchmark_bare (id INTEGER PRIMARY KEY, said TEXT)")
    ours = median_seconds(move, 60)
    return Figure(
        "moving an appointment, flushed", ours, "its bare statements, flushed", median_seconds(bare, 60), ORM_BOOKING
    )


class _Spy:
    """Hears which statements go to the driver."""

    def __init__(self, year: Year) -> None:
        self._engine = year.store.engine
        self.statements: list[tuple[str, Any]] = []

    def __enter__(self) -> None:
        from sqlalchemy import event

        event.listen(self._engine, "before_cursor_execute", self._hear)

    def __exit__(self, *_: object) -> None:
        from sqlalchemy import event

        event.remove(self._engine, "before_cursor_execute", self._hear)

    @property
    def longest(self) -> tuple[str, Any]:
        """Return the statement with the longest text: the one that does the work."""
        return max(self.statements, key=lambda statement: len(statement[0]))

    def _hear(self, _conn: Any, _cursor: Any, text: str, values: Any, _context: Any, many: bool) -> None:  # noqa: FBT001 - SQLAlchemy's signature
        self.statements += [(text, each) for each in values] if many else [(text, values)]


def _fetching(year: Year, text: str, values: Any, rows: int = -1) -> Callable[[], object]:
    driver = year.store.engine.raw_connection()
    cursor = driver.cursor()

    def fetch() -> object:
        cursor.execute(text, values)
        return cursor.fetchall() if rows < 0 else cursor.fetchmany(rows)

    return fetch


def _plain_sql(query: Select[Any]) -> tuple[str, list[Any]]:
    compiled = query.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(compiled), [compiled.params[name] for name in compiled.positiontup or ()]
