"""The list "To be entered elsewhere" as a table for whoever types it off."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime

from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.exchange.formulas import harmless
from desktop.exchange.spreadsheet import Shape, Sheet, SheetColumn, workbook
from desktop.services.queries.to_enter import ToEnter
from desktop.services.to_enter_facts import column_word

_COLUMNS = (
    *(("name", 30), ("born", 12), ("duf", 14), ("national", 14), ("case", 20), ("errand", 36), ("what", 28)),
    *(("details", 70), ("done", 17), ("done-by", 18), ("entered", 17), ("entered-by", 18)),
)
"""The columns of the table, and how wide they are in letters."""


def as_csv(rows: Sequence[ToEnter], language: Language) -> bytes:
    """Return the list as comma-separated values that a Norwegian spreadsheet opens as it is.

    UTF-8 with a byte-order mark, semicolons; times are those of Oslo, and no text is taken for a formula.
    """
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow([column_word(code, language) for code, _ in _COLUMNS])
    for row in rows:
        table.writerow([harmless(value) for value in _values(row)])
    return written.getvalue().encode("utf-8-sig")


def as_workbook(rows: Sequence[ToEnter], language: Language, made_at: datetime) -> bytes:
    """Return the list as a spreadsheet.

    Args:
        rows: the list.
        language: of the headings.
        made_at: when it is made, UTC.
    """
    columns = tuple(SheetColumn(column_word(code, language), Shape.TEXT, width) for code, width in _COLUMNS)
    title = column_word("title", language)
    return workbook(title, [Sheet(title, columns, [_values(row) for row in rows])], made_at)


def details(row: ToEnter) -> str:
    """Return everything that has to be typed of something, on one line."""
    return " · ".join(f"{fact.name}: {fact.value}" for fact in row.facts)


def _values(row: ToEnter) -> tuple[str, ...]:
    return (
        *(row.name, row.born_on, row.duf, row.national_id, row.receipt, row.errand, row.what, details(row)),
        *(_local(row.at), row.by, _local(row.entered_at), row.entered_by),
    )


def _local(at: datetime | None) -> str:
    return f"{at.astimezone(OSLO):%Y-%m-%d %H:%M}" if at is not None else ""
