"""What the window and the process that takes a file in for it say to each other: one line of JSON each time.

The window speaks first, on the other's standard input: who has lent the sign-in, and the key of the database where it
is encrypted; neither ever stands on a command line. When the window closes that stream, the import is stopped. The
process answers on its standard output: a `Step` after each batch, and at last an `End` or a `Fault`.
"""

from pathlib import Path
from typing import TypeVar

import msgspec

from desktop.domain.languages import Language
from desktop.services.lent_sign_in import Loan
from desktop.storage.store import Store

PROGRESS = "json"

T = TypeVar("T")


class Greeting(msgspec.Struct, frozen=True):
    """What the process has to know; `key` in hexadecimal, empty for a database in clear."""

    lent_id: str
    secret: str
    key: str = ""

    @property
    def loan(self) -> Loan:
        """Return the lent sign-in."""
        return Loan(self.lent_id, self.secret)


class Step(msgspec.Struct, frozen=True, tag_field="kind", tag="step"):
    """How far it has come: bytes of the file, and what became of the lines that are in."""

    done: int
    total: int
    read: int
    added: int
    changed: int
    unchanged: int
    refused: int


class End(msgspec.Struct, frozen=True, tag_field="kind", tag="end"):
    """What came of it; `cancelled` where the window has stopped it, `line_lost` where the station answers no more."""

    read: int
    added: int
    changed: int
    unchanged: int
    refused: int
    cancelled: bool
    line_lost: bool = False


class Fault(msgspec.Struct, frozen=True, tag_field="kind", tag="fault"):
    """Why it could not be done, in a sentence."""

    says: str


Answer = Step | End | Fault

_ENCODER = msgspec.json.Encoder()
_GREETING = msgspec.json.Decoder(Greeting)
_ANSWER: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def greet(loan: Loan, key: bytes | None = None) -> bytes:
    """Return the window's first line."""
    return _ENCODER.encode(Greeting(loan.lent_id, loan.secret, key.hex() if key else "")) + b"\n"


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


def arguments(store: Store, path: Path, language: Language) -> tuple[str, ...]:
    """Return the command line, without the program, of a process that takes a file in at this counter."""
    options = ("--data-dir", str(folder_of(store)), "--language", language.value, "--progress", PROGRESS)
    return ("import", *options, str(path))


def folder_of(store: Store) -> Path:
    """Return the data folder in which a counter's own database lies."""
    with store.read() as connection:
        main = "SELECT file FROM pragma_database_list WHERE name = 'main'"
        return Path(connection.exec_driver_sql(main).scalar_one()).parent
