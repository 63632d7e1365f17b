"""Parsers that need more of the program around them: the search box, the command line, entries of other counters."""

import argparse
import contextlib
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import msgspec

from desktop.__main__ import _parser
from desktop.cli.parser import BAD_USAGE, language_asked_for
from desktop.cli.words import Words
from desktop.domain.languages import Language
from desktop.services.commands import all_registered, from_json, to_json
from desktop.services.queries.elsewhere import elsewhere
from desktop.services.queries.find import find
from desktop.services.queries.waiting_forms import waiting_form
from desktop.storage.store import Store
from tests.fuzz.inputs import Shape, as_text
from tests.fuzz.target import Reader, Target
from tests.fuzz.typed import SCANS
from tests.support.station import ANH, book_person, make_station

_SURNAMES = ("Nguyễn", "Østergård", "O\u2019Neill", "al-Ḥusayn", "Þórsdóttir", "Ivanova-Петрова", "Li", "Ibáñez")
_TYPED = tuple(
    text.encode()
    for text in (
        "anh nguyen",
        "nguyễn 1991",
        "ostergaard 3.2.91",
        "neil oneil o",
        "husain",
        "li",
        "thorsdottir a b c d",
        "91234567",
    )
)
_OPEN: list[Store] = []


@contextlib.contextmanager
def a_station(folder: Path) -> Iterator[None]:
    """Open a small station for the search box, as long as it lasts."""
    station = make_station(folder)
    for nth, surname in enumerate(_SURNAMES):
        book_person(station, replace(ANH, family_name=surname, duf="" if nth else ANH.duf), nth=nth)
    _OPEN.append(station.store)
    try:
        yield
    finally:
        _OPEN.pop().close()


def _search(raw: bytes) -> None:
    text = as_text(raw)
    if not find(_OPEN[-1], text):
        elsewhere(_OPEN[-1], text)
        waiting_form(_OPEN[-1], text)


def _command_line(raw: bytes) -> None:
    arguments = as_text(raw).split("\n")
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        language_asked_for(arguments)
        try:
            _arguments().parse_args(arguments)
        except SystemExit as leaving:
            if leaving.code not in (0, BAD_USAGE):
                raise AssertionError(f"the command line ends with {leaving.code}") from None
    if _NAME in said.getvalue():
        raise AssertionError("the command line repeats a name")


_NAME = "Nguyễnová"


@cache
def _arguments() -> argparse.ArgumentParser:
    return _parser(Words(Language.ENGLISH), commands=True)


def _lines() -> tuple[bytes, ...]:
    """Return a few good command lines, an argument on each line."""
    return tuple(
        "\n".join(line).encode()
        for line in (
            ("find", _NAME, "--staff", "clerk", "--json"),
            ("--language", "en", "verify", "--data-dir", _NAME),
            ("import", "file.jsonl", "--staff", _NAME),
            ("ical", "--from", "2026-11-23", "--to", "2026-12-23"),
            ("demo", "--data-dir", "x", "--cases", "20", "--seed", "1"),
            ("station", "add", "stations.csv", "--staff", _NAME),
            ("simulate", "--counters", "3", "--seed", "4"),
            ("advise", "-", "--lines"),
            ("evening-pack", "--out", _NAME),
        )
    )


def _body(raw: bytes) -> None:
    name, _, body = raw.partition(b" ")
    command = from_json(name.decode("utf-8", "replace"), body.decode("utf-8", "replace"))
    if from_json(name.decode(), to_json(command)) != command:
        raise AssertionError("a command that is written again is another one")


def _bodies() -> tuple[bytes, ...]:
    """Return a body for each command, as far as that can be guessed from the types of its fields."""
    return tuple(
        f"{kind.name} ".encode() + msgspec.json.encode(_guess(msgspec.inspect.type_info(kind.command)))
        for kind in all_registered()
    )


def _guess(kind: msgspec.inspect.Type) -> object:
    match kind:
        case msgspec.inspect.StrType():
            return "x"
        case msgspec.inspect.IntType():
            return 9
        case msgspec.inspect.BoolType():
            return True
        case msgspec.inspect.DateType():
            return date(2026, 11, 23)
        case msgspec.inspect.DateTimeType():
            return datetime(2026, 11, 23, 7, tzinfo=UTC)
        case msgspec.inspect.EnumType(cls=enum):
            return next(iter(enum)).value
        case msgspec.inspect.UnionType(types=types):
            return _guess(types[0])
        case msgspec.inspect.DataclassType(fields=fields):
            return {field.encode_name: _guess(field.type) for field in fields}
        case msgspec.inspect.VarTupleType(item_type=item) | msgspec.inspect.ListType(item_type=item):
            return [_guess(item)]
        case _:
            return None


_WORDS = (
    b"\n", b"--", b"-", b"--help", b"--language\nxx", b"--data-dir", b"--demo", b"--cases\n-1", b"--cases\n1e9",
    b"@file", b"-h", b"--version", b"--lang", b"=", b"--from\n2026-02-30", b"station", b"counter", b"\n\n",
)  # fmt: skip
_IN_BODIES = (
    b"null",
    b"[]",
    b"{}",
    b'""',
    b"1e400",
    b"1" * 4400,
    b'"2026-02-30"',
    b'"\\ud800"',
    b"[" * 2000,
    b",",
    b":",
    b" ",
)

TARGETS = (
    Target("search", 900, Shape((*_TYPED, *SCANS), tuple(name.encode() for name in _SURNAMES)), (Reader(_search),)),
    Target("command-line", 400, Shape(_lines(), _WORDS), (Reader(_command_line),)),
    Target("commands", 700, Shape(_bodies(), _IN_BODIES),
           (Reader(_body, (KeyError, msgspec.DecodeError), repeats=True),)),
)  # fmt: skip
