"""Write the records as lines of an exchange file, and what was refused beside the file that it came from."""

import base64
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from desktop.domain.clock import OSLO
from desktop.domain.exchange_words import FORMAT, VERSION
from desktop.exchange.records import Header, Line

_ENCODER = msgspec.json.Encoder()


class Refused(msgspec.Struct, frozen=True, omit_defaults=True):
    """A refused line, whole, with where it stood and why.

    Attributes:
        reason: the code.
        key: the path of the key at fault, or empty.
        says: the sentence, in the language of whoever read the file.
        text: the line as it was; `base64` instead where it is no UTF-8.
    """

    line: int
    reason: str
    key: str = ""
    says: str = ""
    text: str = ""
    base64: str = ""

    @property
    def raw(self) -> bytes:
        """The line's bytes."""
        return base64.b64decode(self.base64) if self.base64 else self.text.encode()


def header_line(station: str, made_at: datetime) -> bytes:
    """Return the first line of a file."""
    return _ENCODER.encode(Header(FORMAT, VERSION, station, made_at.astimezone(OSLO).replace(microsecond=0))) + b"\n"


def line_of(record: Line) -> bytes:
    """Return a record as a line of the file."""
    return _ENCODER.encode(record) + b"\n"


def write_lines(file: BinaryIO, records: Iterable[Line]) -> int:
    """Write records, and return how many."""
    count = 0
    for count, record in enumerate(records, start=1):  # noqa: B007 - the count is what is asked for
        file.write(line_of(record))
    return count


def refused_path(path: Path) -> Path:
    """Return where the refused lines of a file lie."""
    return path.with_name(f"{path.name}.refused.jsonl")


def refused_line(refused: Refused) -> bytes:
    """Return a refused line as it is written."""
    return _ENCODER.encode(refused) + b"\n"


def make_refused(number: int, raw: bytes, reason: str, key: str, says: str) -> Refused:
    """Return what is written of a line that was refused."""
    try:
        return Refused(number, reason, key, says, text=raw.decode())
    except UnicodeDecodeError:
        return Refused(number, reason, key, says, base64=base64.b64encode(raw).decode())


def read_refused(path: Path) -> tuple[Refused, ...]:
    """Return the refused lines that lie beside a file, to be mended.

    Raises:
        OSError: the file cannot be read.
        msgspec.DecodeError: it is no such file.
    """
    try:
        with path.open("rb") as file:
            return tuple(msgspec.json.decode(raw, type=Refused) for raw in file if raw.strip())
    except (UnicodeDecodeError, RecursionError):
        raise msgspec.DecodeError("not what was written") from None
