"""Read an exchange file line by line: JSON Lines, or a table of one kind; never the whole of it in memory."""

import codecs
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.domain.exchange_words import FORMAT, VERSION, BadFile, BadLine, FileFault, LineFault
from desktop.exchange import csv_form
from desktop.exchange.decoding import LONGEST_LINE, decode, decode_header
from desktop.exchange.records import Header, Line

_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line as it was read.

    Attributes:
        number: where it stands in the file, counted from 1.
        raw: its bytes, without the line's end; cut off where it is too long.
        line: the record, or None where there is none.
        fault: why there is none.
        end: how many bytes of the file have been read with it.
    """

    number: int
    raw: bytes
    line: Line | None
    fault: BadLine | None
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """An exchange file that can be read.

    Attributes:
        header: its header; None for a table, which has none.
        size: in bytes.
        sha256: of the whole file.
    """

    path: Path
    header: Header | None
    size: int
    sha256: str

    def lines(self) -> Iterator[ReadLine]:
        """Yield the lines after the header, each with its record or with the reason why there is none."""
        return _json_lines(self.path) if self.header is not None else _table_lines(self.path)


def open_source(path: Path, watch: Callable[[], object] = lambda: None) -> Source:
    """Look at the beginning of a file and take its hash.

    Args:
        path: the file.
        watch: is called now and then; what it raises ends the reading.

    Raises:
        BadFile: it is not there or cannot be opened, has no header, or comes from a newer program.
    """
    try:
        with path.open("rb") as file:
            header = _header(file)
            file.seek(0)
            digest, size = hashlib.sha256(), 0
            while block := file.read(_BLOCK):
                watch()
                digest.update(block)
                size += len(block)
    except OSError as error:
        raise BadFile(FileFault.MISSING, error.strerror or type(error).__name__) from None
    return Source(path, header, size, digest.hexdigest())


def _header(file: BinaryIO) -> Header | None:
    first = b""
    for raw in _raw_lines(file):
        if first := raw.strip():
            break
    if not first.startswith(b"{"):
        csv_form.read_head(first)
        return None
    header = decode_header(first)
    if header is None:
        raise BadFile(FileFault.NO_HEADER)
    if header.format != FORMAT:
        raise BadFile(FileFault.OTHER_FORMAT)
    if header.version > VERSION:
        raise BadFile(FileFault.NEWER_VERSION, str(header.version))
    return header


def _raw_lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines with their ends; one that is too long comes in pieces of which the first has no end."""
    first = True
    while raw := file.readline(LONGEST_LINE + 1):
        yield raw.removeprefix(codecs.BOM_UTF8) if first else raw
        first = False


def _json_lines(path: Path) -> Iterator[ReadLine]:
    number, end, headed, cut = 0, 0, False, False
    with path.open("rb") as file:
        for raw in _raw_lines(file):
            end += len(raw)
            if cut:  # the rest of a line that is too long
                cut = not raw.endswith(b"\n")
                continue
            number += 1
            cut = len(raw) > LONGEST_LINE and not raw.endswith(b"\n")
            text = raw.rstrip(b"\r\n")
            if not text.strip():
                continue
            if not headed:
                headed = True
                continue
            if cut:
                yield ReadLine(number, text, None, BadLine(LineFault.LINE_TOO_LONG), end)
                continue
            yield read_line(number, text, end)


def read_line(number: int, raw: bytes, end: int = 0) -> ReadLine:
    """Return one line of JSON as it is read, with the reason where it cannot be."""
    try:
        return ReadLine(number, raw, decode(raw), None, end)
    except BadLine as fault:
        return ReadLine(number, raw, None, fault, end)


def _table_lines(path: Path) -> Iterator[ReadLine]:
    with path.open("rb") as file:
        for number, raw, line, fault, end in csv_form.rows(_raw_lines(file)):
            yield ReadLine(number, raw, line, fault, end)
