"""Write tables as a spreadsheet (XLSX): real times and numbers, a heading that stays, and texts that stay texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from io import BytesIO
from typing import Any

Value = str | int | float | date | time | None

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_NOT_IN_A_FILE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Shape(Enum):
    """What stands in a column, with the spreadsheet's format for it."""

    TEXT = "@"
    TIME = "hh:mm"
    DAY = "yyyy-mm-dd"
    WHOLE = "0"
    NUMBER = "0.0"
    SHARE = "0 %"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading, what stands in it, and its width in letters."""

    head: str
    shape: Shape
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table; `notes` stand under it."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Value]]
    notes: Sequence[str] = ()


def workbook(title: str, sheets: Sequence[Sheet], made_at: datetime) -> bytes:
    """Return the file.

    A text is written as a text whatever it looks like: no formula, no link and no number comes out of a name. The same
    sheets and instant always give the same bytes.

    Args:
        title: the file's own title.
        sheets: the tables, each on a sheet of its own.
        made_at: when it is made, UTC.
    """
    import xlsxwriter

    file = BytesIO()
    quiet = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(file, {"in_memory": True, **quiet})
    book.set_properties(
        {"title": _text(title), "author": "Skranke", "created": made_at.astimezone(UTC).replace(tzinfo=None)}
    )
    formats = {shape: book.add_format({"num_format": shape.value, "valign": "top"}) for shape in Shape}
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    note = book.add_format({"italic": True})
    names: set[str] = set()
    for sheet in sheets:
        _write(book.add_worksheet(_name(sheet.name, names)), sheet, formats, head, note)
    book.close()
    return file.getvalue()


def _write(page: Any, sheet: Sheet, formats: dict[Shape, Any], head: Any, note: Any) -> None:
    page.set_paper(9)  # A4
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.freeze_panes(1, 0)
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        page.write_string(0, at, _text(column.head), head)
    for line, row in enumerate(sheet.rows, 1):
        for at, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
            _write_value(page, line, at, value, formats[column.shape])
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    for line, text in enumerate(sheet.notes, len(sheet.rows) + 2):
        page.write_string(line, 0, _text(text), note)


def _write_value(page: Any, line: int, at: int, value: Value, form: Any) -> None:
    match value:
        case None:
            page.write_blank(line, at, None, form)
        case str():
            page.write_string(line, at, _text(value), form)
        case date() | time():
            page.write_datetime(line, at, value, form)
        case _:
            page.write_number(line, at, value, form)


def _text(value: str) -> str:
    return _NOT_IN_A_FILE.sub(" ", value)


def _name(wanted: str, used: set[str]) -> str:
    """Return a name that a spreadsheet allows for a sheet and that no other sheet has."""
    base = _cut(_FORBIDDEN.sub(" ", _text(wanted)).strip("' "), _LONGEST_NAME) or "1"
    name, number = base, 2
    while name.casefold() in used:
        tail = f" {number}"
        name, number = _cut(base, _LONGEST_NAME - len(tail)) + tail, number + 1
    used.add(name.casefold())
    return name


def _cut(name: str, longest: int) -> str:
    """Return the beginning of a name; a spreadsheet counts in UTF-16, where some letters are two."""
    return name.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", errors="ignore")
