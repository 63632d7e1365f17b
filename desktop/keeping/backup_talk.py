"""What the window and the process that takes a backup for it say to each other: one line of JSON each time.

The window speaks first, on the other's standard input: the key of the database, which never stands on a command line.
When the window closes that stream, the backup is stopped. The process answers on its standard output: a `Step` now and
then, and at last an `End` or a `Fault`.
"""

from pathlib import Path
from typing import TypeVar

import msgspec

from desktop.domain.languages import Language

PROGRESS = "json"

T = TypeVar("T")


class Greeting(msgspec.Struct, frozen=True):
    """What the process has to know; `key` in hexadecimal, empty where the machine has it or none is needed."""

    key: str = ""

    def __repr__(self) -> str:
        """Return what it is, without the key."""
        return "Greeting()"


class Step(msgspec.Struct, frozen=True, tag_field="kind", tag="step"):
    """How far it has come, from 0 to 1."""

    fraction: float


class End(msgspec.Struct, frozen=True, tag_field="kind", tag="end"):
    """A backup was taken; `second_fault` is why it is not in the second place too, or empty."""

    path: str
    second_fault: str = ""


class Fault(msgspec.Struct, frozen=True, tag_field="kind", tag="fault"):
    """None was taken: the code, and a sentence."""

    code: str
    says: str


Answer = Step | End | Fault

_ENCODER = msgspec.json.Encoder()
_GREETING = msgspec.json.Decoder(Greeting)
_ANSWER: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def greet(key: bytes | None) -> bytes:
    """Return the window's first line."""
    return _ENCODER.encode(Greeting(key.hex() if key else "")) + b"\n"


def greeting(line: bytes) -> Greeting:
    """Return what the window said first.

    Raises:
        msgspec.DecodeError: it is nothing of the kind.
    """
    return _read(_GREETING, line)


def say(answer: Answer) -> bytes:
    """Return an answer as a line."""
    return _ENCODER.encode(answer) + b"\n"


def understand(line: bytes) -> Answer:
    """Return what a line of the process says.

    Raises:
        msgspec.DecodeError: it is nothing of the kind.
    """
    return _read(_ANSWER, line)


def _read(decoder: msgspec.json.Decoder[T], line: bytes) -> T:
    try:
        return decoder.decode(line)
    except (UnicodeDecodeError, RecursionError):
        raise msgspec.DecodeError("nothing of the kind") from None


def arguments(folder: Path, language: Language) -> tuple[str, ...]:
    """Return the command line, without the program, of a process that takes a backup of a data folder."""
    return ("backup", "--data-dir", str(folder), "--language", language.value, "--progress", PROGRESS)
