"""Lists and the report of the figures as papers: what stands on them, in three languages, and that axes are honest."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Rect, String

from desktop.domain.figure_tables import (
    Bars,
    CellShape,
    FigureSection,
    FiguresReport,
    FigureTable,
    Shades,
    written,
)
from desktop.domain.figures import Span
from desktop.domain.languages import Language
from desktop.domain.lists import DayList, DayListLine, PlanStretch, WallPlan
from desktop.domain.papers import StationContact
from desktop.printing.charts import bar_chart, shade_grid, ticks
from desktop.printing.day_list import render_day_list
from desktop.printing.figures_report import render_figures
from desktop.printing.list_page import load_texts
from desktop.printing.phone_list import PhoneLine, PhoneList, render_phone_list
from desktop.printing.phone_list import load_texts as load_phone_texts
from desktop.printing.style import MM
from desktop.printing.texts import file_bytes
from desktop.printing.wall_plan import render_wall_plan
from tests.unit.printing import structure
from tests.unit.printing.reading import metadata, pages, text

STATION = StationContact("Demo politistasjon", "Gata 1", "0155", "Oslo", "22 00 00 00", "d@example.org", "")
MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
LINES = (
    DayListLine(540, 565, "1", "Permanent oppholdstillatelse", "Bestilt", "Nguyễn, Thị Ánh"),
    DayListLine(1415, 1440, "2", "Fornyelse", "Ankommet", "بن عمر"),
)
BARS = Bars("dager", CellShape.NUMBER, ("Nærmeste", "Vanlig", "Lengst"), (("Levere søknad", (2.5, 10.0, None)),))


def day_list(lines: tuple[DayListLine, ...], *, with_names: bool, language: Language = Language.BOKMAL) -> DayList:
    return DayList(language, STATION, MONDAY, NOW, lines, with_names)


def section(chart: Bars | Shades, *, printed: bool = True) -> FigureSection:
    table = FigureTable(("Tjeneste", "Nærmeste"), (CellShape.TEXT, CellShape.NUMBER), (("Levere søknad", 2.5),))
    return FigureSection("waits", "Dager å vente", "Slik er det regnet.", chart, table, ("Merk dette.",), printed)


def test_every_language_has_the_same_texts() -> None:
    keys = {language: set(tomllib.loads(file_bytes(language, "lists").decode())) for language in Language}
    assert keys[Language.BOKMAL] == keys[Language.NYNORSK] == keys[Language.ENGLISH]


def test_the_list_for_the_desks_has_names_and_says_whom_it_is_for() -> None:
    pdf = render_day_list(day_list(LINES, with_names=True))
    said = text(pdf)
    for words in ("Mandag 23. november 2026", "09:00–09:25", "23:35–00:00", "Nguyễn, Thị Ánh", "bare for de ansatte"):
        assert words in said
    assert metadata(pdf)["Author"] == "Demo politistasjon"
    assert pdf == render_day_list(day_list(LINES, with_names=True))


def test_a_long_day_repeats_its_heading_on_each_page() -> None:
    found = pages(render_day_list(day_list(LINES * 40, with_names=True, language=Language.ENGLISH)))
    assert len(found) > 2
    assert all("Time Desk Name Errand State" in page for page in found)
    assert f"Page 2 of {len(found)}" in found[1]


def test_a_long_list_is_one_table_to_a_screen_reader_and_its_head_is_read_once() -> None:
    with structure.opened(render_day_list(day_list(LINES * 40, with_names=True))) as document:
        tree = structure.read(document)
    tables = [each for each in tree.below if each.role == "Table"]
    assert [len(each.below) for each in tables] == [81]
    assert tables[0].below[0].said == "Tid Skranke Navn Ærend Status"
    assert "بن عمر" in tables[0].below[2].said
    assert "Side" not in tree.said


def test_a_chart_is_read_out_value_by_value() -> None:
    report = FiguresReport(
        Language.BOKMAL, STATION, Span(MONDAY, MONDAY), NOW, (section(BARS),), ("Noe kan ikke telles.",)
    )
    with structure.opened(render_figures(report)) as document:
        figures = [each.said for each in structure.read(document).all_below() if each.role == "Figure"]
        assert {name.partition("+")[2] for name in structure.fonts(document)} == {"FiraGO-Regular", "FiraGO-Bold"}
    assert figures == ["Dager å vente. Levere søknad: Nærmeste 2,5, Vanlig 10,0, Lengst –"]


def test_two_printouts_are_told_apart_by_when_they_were_made_and_by_their_edition_on_each_page() -> None:
    long = LINES * 40
    first = pages(render_day_list(day_list(long, with_names=True)))
    editions = {page.split("Utgave ")[1].split()[0] for page in first}
    assert len(editions) == 1
    assert all("Laget 23. november 2026 kl. 08.00" in page for page in first)
    assert len(first) > 1
    later = replace(day_list(long, with_names=True), made_at=NOW + timedelta(hours=1))
    assert editions == {pages(render_day_list(later))[0].split("Utgave ")[1].split()[0]}
    changed = render_day_list(day_list(long[1:], with_names=True))
    assert editions != {pages(changed)[0].split("Utgave ")[1].split()[0]}


@pytest.mark.parametrize("language", Language)
def test_the_phone_list_says_whom_to_ring_and_repeats_its_heading(language: Language) -> None:
    line = PhoneLine("Nguyễn, Thị Ánh", "", language, MONDAY, time(9, 20), "x", MONDAY, time(10))
    listed = PhoneList(language, STATION, "Sykdom", NOW, (line,) * 30)
    said = pages(render_phone_list(listed))
    head = load_phone_texts(language)("column-phone")
    assert len(said) > 1
    assert all(head in page for page in said)
    assert "30 " in said[0]
    assert all("Gata 1" not in page for page in said)


def test_many_desks_are_spread_evenly_over_the_tables_of_a_plan() -> None:
    desks = tuple(str(number) for number in range(1, 8))
    receives: tuple[PlanStretch, ...] = (PlanStretch(540, 720, "fra skranken"),)
    stretches = {(MONDAY, desk): receives for desk in desks}
    plan = WallPlan(Language.BOKMAL, STATION, MONDAY, MONDAY + timedelta(days=6), NOW, desks, stretches)
    (page,) = pages(render_wall_plan(plan))
    assert page.index("Skranke 4") < page.index("Mandag") < page.index("Skranke 5")
    assert page.count("09:00–12:00") == 7


def test_an_empty_day_says_so() -> None:
    assert "Ingen har time denne dagen." in text(render_day_list(day_list((), with_names=False)))


def test_the_plan_of_a_week_shows_each_desk() -> None:
    stretches = {
        (MONDAY, "1"): (PlanStretch(540, 720, "fra skranken"), PlanStretch(750, 1440, "i portalen")),
        (MONDAY + timedelta(days=1), "7"): (PlanStretch(540, 840, "stengt"),),
    }
    desks = tuple(str(number) for number in range(1, 8))
    plan = WallPlan(Language.BOKMAL, STATION, MONDAY, MONDAY + timedelta(days=6), NOW, desks, stretches)
    said = text(render_wall_plan(plan))
    for words in ("Skranke 1", "Skranke 7", "09:00–12:00", "12:30–00:00", "i portalen", "stengt", "Tirsdag"):
        assert words in said
    assert "Onsdag" not in said


def test_the_report_shows_charts_tables_and_what_was_not_counted() -> None:
    shades = Shades("minutter", ("Skranke 1",), (("Mandag", (75.0,)),))
    sections = (section(BARS), section(shades, printed=False))
    report = FiguresReport(
        Language.BOKMAL, STATION, Span(MONDAY, MONDAY), NOW, sections, ("3 innføringer har ikke lenger noe innhold.",)
    )
    said = text(render_figures(report))
    for words in ("Dager å vente", "2,5", "10,0", "–", "Slik er det regnet.", "Merk dette.", "75", "3 innføringer"):
        assert words in said
    empty = FiguresReport(Language.ENGLISH, STATION, Span(MONDAY, MONDAY), NOW, (), ())
    assert load_texts(Language.ENGLISH)("nothing") in text(render_figures(empty))


@given(st.floats(0, 1e6))
def test_an_axis_begins_at_zero_has_equal_steps_and_ends_at_or_above_the_largest(largest: float) -> None:
    axis = ticks(largest)
    assert axis[0] == 0
    assert axis[-1] >= largest * (1 - 1e-6)
    assert 2 <= len(axis) <= 7
    steps = [after - before for before, after in pairwise(axis)]
    assert all(isclose(step, steps[0], rel_tol=1e-3, abs_tol=1e-8) for step in steps)


def test_bars_are_as_long_as_their_values_and_differ_by_pattern() -> None:
    drawing = bar_chart(BARS, 170, Language.BOKMAL).drawing
    drawn = [shape for shape in drawing.contents if isinstance(shape, Rect)]
    bars = drawn[3:]  # the first three are the legend's
    assert bars[1].width / bars[0].width == pytest.approx(4)
    fills = {
        (shape.fillColor.hexval(), shape.strokeColor is not None)
        for shape in drawing.contents[:80]
        if isinstance(shape, Rect)
    }
    assert len(fills) == 3
    said = [shape.text for shape in drawing.contents if isinstance(shape, String)]
    assert {"2,5", "10,0", "–", "dager"} <= set(said)
    assert all(0 <= shape.x <= 170 * MM for shape in drawing.contents if isinstance(shape, String))


def test_fields_have_their_value_and_the_darkest_can_still_be_read() -> None:
    grid = Shades("minutter", tuple(f"Skranke {n}" for n in range(1, 13)), (("Mandag", (*range(11), None)),))
    drawing = shade_grid(grid, 170, Language.BOKMAL).drawing
    fills = [shape.fillColor for shape in drawing.contents if isinstance(shape, Rect)]
    light = [(c.red, c.green, c.blue) for c in fills]
    assert light[:11] == sorted(light[:11], reverse=True)
    darkest = luminance(light[10])
    assert (darkest + 0.05) / (luminance((0x1B / 255, 0x1F / 255, 0x24 / 255)) + 0.05) >= 4.5
    assert [shape.text for shape in drawing.contents if isinstance(shape, String)].count("–") == 1


def luminance(colour: tuple[float, float, float]) -> float:
    """Return the relative luminance by WCAG."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize(
    ("value", "shape", "language", "expected"),
    [
        (0.084, CellShape.SHARE, Language.BOKMAL, "8\u00a0%"),
        (0.084, CellShape.SHARE, Language.ENGLISH, "8%"),
        (12.25, CellShape.NUMBER, Language.NYNORSK, "12,2"),
        (12.25, CellShape.NUMBER, Language.ENGLISH, "12.2"),
        (7, CellShape.WHOLE, Language.BOKMAL, "7"),
        (None, CellShape.NUMBER, Language.BOKMAL, "–"),
    ],
)
def test_values_are_written_as_the_language_does(
    value: float | None, shape: CellShape, language: Language, expected: str
) -> None:
    assert written(value, shape, language) == expected
