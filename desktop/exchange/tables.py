"""Read the text of a table that another program has written."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

_DELIMITERS = ";\t,"


class TableFault(StrEnum):
    """Why a file is no table; each is also the code of a sentence for the user."""

    NOT_TEXT = "table-not-text"
    EMPTY = "table-empty"
    MISSING_COLUMN = "table-column-missing"


class BadTable(ValueError):
    """A file that cannot be read as a table; the text of the exception is the code alone.

    Attributes:
        column: the column that is missing, or empty.
    """

    def __init__(self, code: TableFault, column: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.column = column


@dataclass(frozen=True, slots=True)
class TableLine:
    """A line of a table: where it begins in the file, counted from 1, and its values by the name of the column."""

    number: int
    values: Mapping[str, str]


def text_of(raw: bytes) -> str:
    """Return the text of a file in UTF-8 or, where it is not, in the encoding of Windows in Norway (cp1252).

    Raises:
        BadTable: `table-not-text`, neither gives text.
    """
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadTable(TableFault.NOT_TEXT)


def read_table(raw: bytes, required: tuple[str, ...]) -> Iterator[TableLine]:
    """Yield the lines of a file of comma-separated values; semicolons and tabs separate as well.

    The first line names the columns, in any order, in small or capital letters. Empty lines are passed over. A value
    that is missing at the end of a line is empty; what stands beyond the last column is under the empty name.

    Raises:
        BadTable: the file is no text, is empty, or lacks a required column.
    """
    text = text_of(raw)
    head = next((line for line in text.splitlines() if line.strip()), "")
    if not head:
        raise BadTable(TableFault.EMPTY)
    delimiter = max(_DELIMITERS, key=head.count)
    columns: list[str] = []
    for begins, row in _rows(text, delimiter):
        values = [" ".join(value.split()) for value in row]
        if not any(values):
            continue
        if not columns:
            columns = [value.lower() for value in values]
            for column in required:
                if column not in columns:
                    raise BadTable(TableFault.MISSING_COLUMN, column)
            continue
        named = dict(zip(columns, values + [""] * (len(columns) - len(values)), strict=False))
        yield TableLine(begins, {**named, "": "".join(values[len(columns) :])})


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the number of the line on which it begins: a value in quotation marks may hold line ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins = 1
    try:
        for row in reader:
            yield begins, row
            begins = reader.line_num + 1
    except csv.Error:
        raise BadTable(TableFault.NOT_TEXT) from None
