"""Spreadsheets read back from their own XML: times are times, and no text is ever a formula."""

import zipfile
from datetime import UTC, date, datetime, time
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.spreadsheet import Shape, Sheet, SheetColumn, Value, workbook

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
COLUMNS = (SheetColumn("Tid", Shape.TIME, 8), SheetColumn("Navn", Shape.TEXT, 30), SheetColumn("Andel", Shape.SHARE, 9))


def parts(body: bytes) -> dict[str, ET.Element]:
    with zipfile.ZipFile(BytesIO(body)) as file:
        names = [name for name in file.namelist() if name.endswith(".xml")]
        return {name: ET.fromstring(file.read(name)) for name in names}  # noqa: S314 - our own file


def cells(body: bytes, sheet: int = 1) -> list[tuple[str, str]]:
    """Return type and value of each cell of a sheet; a shared text in full."""
    read = parts(body)
    shared = read.get("xl/sharedStrings.xml")
    texts = ["".join(one.itertext()) for one in shared] if shared is not None else []
    found = []
    for cell in read[f"xl/worksheets/sheet{sheet}.xml"].iter(f"{MAIN}c"):
        assert cell.find(f"{MAIN}f") is None, "a formula"
        value = cell.findtext(f"{MAIN}v") or ""
        kind = cell.get("t", "n")
        found.append((kind, texts[int(value)] if kind == "s" else value))
    return found


def test_times_and_shares_are_numbers_and_the_heading_stays() -> None:
    body = workbook("Liste", [Sheet("Dag", COLUMNS, [(time(9, 30), "Ánh", 0.25), (None, "", None)], ("Merk",))], NOW)

    assert cells(body)[:6] == [
        ("s", "Tid"),
        ("s", "Navn"),
        ("s", "Andel"),
        ("n", str((9.5) / 24)),
        ("s", "Ánh"),
        ("n", "0.25"),
    ]
    sheet = parts(body)["xl/worksheets/sheet1.xml"]
    pane = next(sheet.iter(f"{MAIN}pane"))
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert [float(column.get("width", 0)) > 7 for column in sheet.iter(f"{MAIN}col")] == [True] * 3
    assert ("s", "Merk") in cells(body)
    assert workbook("Liste", [], NOW) == workbook("Liste", [], NOW)


def test_a_day_is_a_day() -> None:
    day = Sheet("D", (SheetColumn("Dag", Shape.DAY, 12),), [(date(2026, 11, 23),)])
    assert cells(workbook("D", [day], NOW))[1] == ("n", "46349")


@pytest.mark.parametrize("text", ["=1+1", "+47 900", "-2", "@SUM(A1)", "http://a.b", "007", "{=1}", "\tx", "a\x07b"])
def test_a_text_stays_a_text_whatever_it_looks_like(text: str) -> None:
    kind, said = cells(workbook("L", [Sheet("S", COLUMNS, [(None, text, None)])], NOW))[4]
    assert kind == "s"
    assert said.replace("\t", " ") == text.replace("\t", " ").replace("\x07", " ")


@given(st.lists(st.tuples(st.text(max_size=40), st.floats(-1e6, 1e6)), max_size=4), st.text(max_size=40))
def test_any_texts_make_a_file_that_can_be_read(rows: list[tuple[str, float]], name: str) -> None:
    columns = (SheetColumn(name, Shape.TEXT, 10), SheetColumn("n", Shape.NUMBER, 10))
    values: list[tuple[Value, ...]] = [(said, number) for said, number in rows]
    body = workbook(name, [Sheet(name, columns, values), Sheet(name, columns, ())], NOW)
    names = [sheet.get("name", "") for sheet in parts(body)["xl/workbook.xml"].iter(f"{MAIN}sheet")]
    assert len({each.casefold() for each in names}) == 2
    assert all(0 < len(each) <= 31 for each in names)
    assert len(cells(body)) >= 2
