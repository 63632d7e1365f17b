"""Looking people up among five million: from what is typed to plain rows, and from a key to painted pixels.

`SKRANKE_BENCH_PEOPLE` takes another number. The floor of a question is the barest SQL for the same rows, on the same
driver in the same run: the statements that find them, which take apart by themselves what is shown of each person, so
that a name, a birth date, a case come back as columns. Beside it stands what the same statements take to fetch the text
as it lies in the index, undecoded: no answer yet, but the least that SQLite can do. The file is read through once
before: a counter has been at work for hours when somebody is looked up.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median, quantiles
from types import ModuleType
from typing import Any

from benchmarks import Figure
from benchmarks._people import InventedPerson, people
from benchmarks._register import PEOPLE, Register, open_register
from desktop.services.queries.find import ALIKE, NEAR, find
from desktop.storage import search, search_words
from desktop.storage.plain import Plain

QUESTIONS = 200
FRAME = 0.016
"""One frame of a usual screen, in seconds."""
WRITTEN_PEOPLE = 20_000


@dataclass(frozen=True, slots=True)
class Answers(Figure):
    """Questions of one kind: the median against its floor, and the slowest but one in a hundred against a limit."""

    slowest: float
    most: float
    undecoded: float

    @property
    def met(self) -> bool:
        return self.ratio <= self.target and self.slowest <= self.most

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return (
            f"{self.what}: p50 {self.ours * 1e3:.2f} ms, {self.ratio:.2f} × {self.limit_what} "
            f"({self.limit * 1e3:.2f} ms; undecoded {self.undecoded * 1e3:.2f} ms, "
            f"{self.ours / self.undecoded:.2f} ×); p99 {self.slowest * 1e3:.1f} ms; "
            f"target {self.target:g} × and p99 {self.most * 1e3:.0f} ms: {verdict}"
        )


@dataclass(frozen=True, slots=True)
class Key(Figure):
    """From a key to painted rows; the target is one frame."""

    @property
    def met(self) -> bool:
        return self.ours <= FRAME

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return f"{self.what}: p95 {self.ours * 1e3:.1f} ms; target {FRAME * 1e3:.0f} ms: {verdict}"


def figures() -> Iterator[Figure]:
    register = open_register()
    _read_through(register)
    questions = _questions()
    bare = _Bare(register)
    for what, asked in questions.items():
        yield _answers(bare, what, asked)
    yield _painted(register, questions["one word, 2 to 12 letters"][:100])
    with _Writing(register):
        mixed = [each for asked in questions.values() for each in asked[:40]]
        yield _answers(bare, "all of these, while another program writes", mixed)
    print(f"  the index of names: {_index_size(register) / 1e6:.0f} MB for {PEOPLE:,} people")
    register.store.close()


def _read_through(register: Register) -> None:
    with register.store.read() as connection:
        (_, _, name) = connection.exec_driver_sql("PRAGMA database_list").one()
    with Path(name).open("rb") as file:
        while file.read(1 << 24):
            pass


def _questions() -> dict[str, list[str]]:
    random = Random(3)
    some = random.sample(list(people(50_000)), QUESTIONS)
    return {
        "one word, 2 to 12 letters": [one.family_name[: random.randint(2, 12)] for one in some],
        "two words": [
            f"{one.given_names[: random.randint(2, 6)]} {one.family_name[: random.randint(2, 6)]}" for one in some
        ],
        "the commonest names": [
            "m", "mo", "moh", "moha", "mohammed", "ali", "al", "a", "an", "anna", "nguyen", "mohamed ali", "ma mo",
            "mo al", "ahmed mo",
        ] * 12,
        "letters with signs": ["Åse", "Øyvind", "Müller", "Nguyễn", "Şahin", "Þórunn", "Wiśn", "Sørlie Åse"] * 25,
        "numbers": [random.choice((one.duf, one.phone, one.phone[3:])) for one in some],
        "birth dates": [_dotted(one) for one in some if not one.born_on.endswith("00")],
        "a typing error": [_with_error(random, one.family_name) for one in some if len(one.family_name) >= 6],
    }  # fmt: skip


def _dotted(one: InventedPerson) -> str:
    year, month, day = one.born_on.split("-")
    return f"{day}.{month}.{year}"


def _with_error(random: Random, name: str) -> str:
    at = random.randrange(1, len(name) - 1)
    return random.choice(
        (name[:at] + name[at + 1 :], name[:at] + name[at + 1] + name[at] + name[at + 2 :], name[:at] + "q" + name[at:])
    )


def _answers(bare: _Bare, what: str, asked: list[str]) -> Figure:
    """Ask everything once, as a clerk does who has not asked it before, and again beside the floor."""
    at_first = [bare.timed(each) for each in asked]
    ours, floor, undecoded = [], [], []
    for each in asked:
        statements = bare.statements(each)
        ours.append(bare.timed(each))
        undecoded.append(bare.seconds(statements))
        floor.append(bare.seconds(_taking_apart(statements)))
    most = 0.030 if "error" in what or "all of" in what else 0.010
    p99 = quantiles(at_first, n=100)[-1]
    same_rows = "the barest SQL for the same rows"
    return Answers(what, median(ours), same_rows, median(floor), 2, p99, most, median(undecoded))


Statement = tuple[str, Sequence[Any]]
Heard = tuple[Statement, list[Any]]
"""A statement, and the rows that came."""
_COLUMNS = (
    ", ".join(f"s.shown ->> {place}" for place in range(6))
    + ", "
    + ", ".join(f"s.shown ->> '$[6][0][{place}]'" for place in range(5))
)
"""What is shown of a person, and the first case with its appointments (`desktop.storage.search_shown.Shown`)."""


def _taking_apart(statements: list[Statement]) -> list[Statement]:
    """Return the statements with what is shown as columns instead of one text."""
    return [(text.replace("s.shown", _COLUMNS), values) for text, values in statements]


class _Bare:
    """Asks the statements alone that a question cannot do without, on the driver's own cursor."""

    def __init__(self, register: Register) -> None:
        self._register = register
        # On the very connection that questions are asked on: what either has read lies ready for the other.
        with register.store.read_plain() as plain:
            self._cursor = plain.cursor()

    def timed(self, query: str) -> float:
        """Return what the program takes."""
        begin = time.perf_counter()
        find(self._register.store, query)
        return time.perf_counter() - begin

    def statements(self, query: str) -> list[Statement]:
        """Return the statements that found somebody whom none before had found, in the order of what is shown."""
        by_index, by_words = list[Heard](), list[Heard]()
        with _heard(search, by_index), _heard(search_words, by_words):
            why = {hit.matched for hit in find(self._register.store, query)}
        needed = [statement for statement, _ in by_words] if why.intersection((NEAR, ALIKE)) else []
        seen: set[str] = set()
        for statement, rows in by_index:
            people = {row[-2] for row in rows}
            if not people <= seen:
                seen |= people
                needed.append(statement)
        return needed

    def seconds(self, statements: list[Statement]) -> float:
        """Return what the statements take."""
        begin = time.perf_counter()
        for text, values in statements:
            self._cursor.execute(text, values)
            self._cursor.fetchall()
        return time.perf_counter() - begin


@contextmanager
def _heard(module: ModuleType, heard: list[Heard]) -> Iterator[None]:
    """Note what a module asks the driver."""
    usual = module.rows_of

    def hear(plain: Plain, text: str, values: Sequence[Any] = ()) -> list[Any]:
        rows: list[Any] = usual(plain, text, values)
        heard.append(((text, values), rows))
        return rows

    module.rows_of = hear  # type: ignore[attr-defined] # the module has it, as one sees above
    try:
        yield
    finally:
        module.rows_of = usual  # type: ignore[attr-defined]


def _painted(register: Register, words: list[str]) -> Figure:
    """Return the time from a key to painted rows, with the whole window's search box."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from desktop.domain.languages import Language
    from ui.app import make_qt
    from ui.search.controller import SearchController
    from ui.search.popup import SearchPopup
    from ui.session import Session
    from ui.tasks import InlineTaskRunner
    from ui.theme.apply import ThemeFollower
    from ui.widgets.search_box import SearchBox

    qt = make_qt()
    theme = ThemeFollower(qt, Path(__file__).parents[1] / "build" / "fonts")
    tasks = InlineTaskRunner()
    session = Session(register.store, register.clerk, Language.BOKMAL, tasks, None)  # type: ignore[arg-type] # nothing is told
    window = QWidget()
    window.resize(1440, 900)
    box, popup = SearchBox(window), SearchPopup(session, window)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addStretch()
    controller = SearchController(session, box, popup, window)
    window.show()
    taken = []
    for word in words:
        for length in range(1, len(word) + 1):
            begin = time.perf_counter()
            box.set_query(word[:length])
            qt.processEvents()
            popup.view.viewport().repaint()
            taken.append(time.perf_counter() - begin)
    box.set_query("")
    qt.processEvents()
    window.hide()
    controller.deleteLater()
    window.deleteLater()
    theme.deleteLater()
    tasks.shutdown()
    return Key("from a key to painted rows", quantiles(taken, n=20)[-1], "", 1, 1)


class _Writing:
    """Lets another program write people into the same file meanwhile."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._program: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> None:
        self._program = subprocess.Popen([sys.executable, "-m", "benchmarks._writing", str(WRITTEN_PEOPLE)])
        time.sleep(2)

    def __exit__(self, *_: object) -> None:
        assert self._program is not None
        self._program.terminate()
        self._program.wait()


def _index_size(register: Register) -> int:
    """Return the bytes of the index of names; what B-trees take beside it is not counted."""
    with register.store.read() as connection:
        return int(connection.exec_driver_sql("SELECT sum(length(block)) FROM search_name_data").scalar_one())
