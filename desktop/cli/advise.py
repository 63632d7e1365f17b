"""`skranke advise`: the advice on a case, or on a file of cases, for other programs."""

import argparse
import gc
import json
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from desktop.cli.advice_json import as_bytes, line_of
from desktop.cli.fast_facts import read_fast
from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.read_facts import BadFacts, Reason, read_facts
from desktop.services import rule_book

_BAD_INPUT = 2
_STANDARD_INPUT = "-"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LONGEST_KEY_SHOWN = 80
_WRITTEN_TOGETHER = 64
_COLLECTED_AFTER = 100_000
"""How many new objects the collector lets pass before it looks."""

_LEAVE_OUT = "leave the key out where it is unknown"
_REASONS = {
    Reason.UNKNOWN_KEY: "{key} is not a key of the facts: correct its spelling or leave it out",
    Reason.MISSING: "{key} is missing: add it",
    Reason.NOT_AN_OBJECT: "{key} must be an object: { … }; " + _LEAVE_OUT,
    Reason.NOT_A_DATE: "{key} must be a possible date, written YYYY-MM-DD; " + _LEAVE_OUT,
    Reason.NOT_TRUE_OR_FALSE: "{key} must be true or false; " + _LEAVE_OUT,
    Reason.NOT_TEXT: "{key} must be text in quotation marks; " + _LEAVE_OUT,
    Reason.NOT_A_LIST_OF_TEXT: "{key} must be a list of texts: [ … ]; " + _LEAVE_OUT,
    Reason.NOT_IN_LIST: "{key} must be one of {choices}; " + _LEAVE_OUT,
    Reason.AFTER_TODAY: "{key} is after today, yet says what has happened: correct it or today",
    Reason.TOO_EARLY: "{key} is too early to count back from: correct the year",
}


class _Unusable(Exception):
    """The input cannot be answered; the text says what is wrong and what to do."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `advise` to the commands."""
    parser = subparsers.add_parser(
        "advise",
        help="say what the counter should do, from the facts of a case",
        description="Read the facts of a case as JSON and write conclusions, each with its rules, and findings in "
        "bokmål, nynorsk and English. Needs no station and opens no data folder.",
    )
    parser.add_argument("facts", metavar="FACTS", help="a file of JSON in UTF-8; - reads standard input")
    parser.add_argument("--lines", action="store_true", help="one object a line in, one a line out, in the same order")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Answer and return the exit status: 0, or 2 where something in the input was wrong.

    Raises:
        OSError: the answer cannot be written; `BrokenPipeError` where nobody reads on.
    """
    try:
        with _open(args.facts) as source:
            return _answer(source, by_line=args.lines)
    except _Unusable as problem:
        print(f"skranke advise: {problem}", file=sys.stderr)
        return _BAD_INPUT


def _open(name: str) -> AbstractContextManager[BinaryIO]:
    if name == _STANDARD_INPUT:
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except OSError as problem:
        raise _Unusable(f"{_shown(name)} cannot be read ({problem.strerror}): check the path") from problem


def _answer(source: BinaryIO, *, by_line: bool) -> int:
    if not by_line:
        return _answer_one(source)
    # What is loaded by now stays, and a line leaves nothing behind that points back at itself: the collector need not
    # look every few lines.
    gc.freeze()
    thresholds = gc.get_threshold()
    gc.set_threshold(_COLLECTED_AFTER, *thresholds[1:])
    try:
        return _answer_lines(source)
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def _answer_one(source: BinaryIO) -> int:
    advice = _advise(_read_json(source.read()))
    text = json.dumps(json.loads(line_of(advice)), ensure_ascii=False, indent=2)
    sys.stdout.buffer.write(as_bytes(text) + b"\n")
    return 0


def _answer_lines(source: BinaryIO) -> int:
    status = 0
    holidays = rule_book.holidays()
    answers: list[bytes] = []
    for number, line in enumerate(source, start=1):
        text = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
        if not text.strip():
            continue
        try:
            facts = read_fast(text)
            advice = _advise(_read_json(text)) if facts is None else advise(facts, holidays)
            answers.append(line_of(advice))
        except _Unusable as problem:
            answers.append(as_bytes(json.dumps({"error": str(problem), "line": number}, ensure_ascii=False)))
            status = _BAD_INPUT
        if len(answers) == _WRITTEN_TOGETHER:
            _write_lines(answers)
            answers.clear()
    _write_lines(answers)
    return status


def _write_lines(answers: list[bytes]) -> None:
    if answers:
        sys.stdout.buffer.write(b"\n".join(answers) + b"\n")


def _read_json(raw: bytes) -> object:
    try:
        values: object = json.loads(raw.removeprefix(_BYTE_ORDER_MARK).decode())
    except UnicodeDecodeError as problem:
        raise _Unusable("the facts are not text in UTF-8: save them in that encoding") from problem
    except json.JSONDecodeError as problem:
        where = f"line {problem.lineno}, column {problem.colno}"
        raise _Unusable(f"the facts are not JSON ({where}): correct them there") from problem
    except (ValueError, RecursionError) as problem:
        raise _Unusable("the facts hold a number too long or objects too deep to read: correct them") from problem
    return values


def _advise(values: object) -> Advice:
    try:
        return advise(read_facts(values), rule_book.holidays())
    except BadFacts as problem:
        raise _Unusable(_said(problem)) from problem


def _said(problem: BadFacts) -> str:
    is_whole = not problem.key and problem.reason is Reason.NOT_AN_OBJECT
    key = "the input" if is_whole else _shown(problem.key)
    sentence = _REASONS[problem.reason].replace("{choices}", ", ".join(problem.choices))
    return sentence.replace("{key}", key)


def _shown(text: str) -> str:
    # The message stays one line, whatever was typed.
    shown = text if text and text.isprintable() else json.dumps(text)
    return shown if len(shown) <= _LONGEST_KEY_SHOWN else shown[:_LONGEST_KEY_SHOWN] + "…"
