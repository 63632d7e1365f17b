"""The figures of a station as a paper: for each a chart and its table, and what could not be counted."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.figure_tables import Bars, CellShape, FigureSection, FiguresReport, FigureTable, written
from desktop.domain.languages import Language
from desktop.printing import wording
from desktop.printing.blocks import Column, paragraph, section, table, title
from desktop.printing.charts import Chart, bar_chart, largest_of, shade_grid
from desktop.printing.flow import Strip, lead_into
from desktop.printing.list_page import ListSheet, draw_list, load_texts
from desktop.printing.pen import Pen
from desktop.printing.style import BODY, INK, LEFT, SMALL, STRONG, TEXT_WIDTH
from desktop.printing.tags import Role, Tag

_FIRST = 58.0
_AT_ONCE = 12
"""So many groups stand in one chart; more are set as a second one with the same axis."""
_CHART_GAP = 3.0


def render_figures(report: FiguresReport) -> bytes:
    """Return the PDF file of a report; the same report always gives the same bytes."""
    texts = load_texts(report.language)
    days = texts("days", first=wording.day(texts, report.span.first), last=wording.day(texts, report.span.last))
    body = [*title(days), *paragraph(texts("figures-source"), SMALL, before=1.0)]
    for remark in report.remarks:
        body += paragraph(remark, before=1.5)
    if not report.sections:
        body += paragraph(texts("nothing"))
    for each in report.sections:
        body += _section(each, report.language)
    made = texts("made-at", moment=wording.day_and_clock(texts, report.made_at))
    return draw_list(ListSheet(texts, texts("figures"), days, made, report.station, body))


def _section(figure: FigureSection, language: Language) -> list[Strip]:
    parts = [lead_into(paragraph(figure.note, SMALL, before=0.6)), _charts(figure, language)]
    if figure.printed:
        parts.append(_table(figure.table, language))
    parts += [paragraph(remark, SMALL) for remark in figure.remarks]
    return section(figure.title, *parts)


def _charts(figure: FigureSection, language: Language) -> list[Strip]:
    chart = figure.chart
    if not isinstance(chart, Bars):
        said = _said(figure.title, chart.columns, chart.rows, CellShape.WHOLE, language)
        return [_strip(shade_grid(chart, TEXT_WIDTH, language), said)]
    axis = largest_of(chart)
    parts = [replace(chart, groups=chart.groups[at : at + _AT_ONCE]) for at in range(0, len(chart.groups), _AT_ONCE)]
    return [
        _strip(
            bar_chart(part, TEXT_WIDTH, language, top_of_axis=axis),
            _said(figure.title, part.series, part.groups, part.shape, language),
        )
        for part in parts
    ]


def _said(
    title: str,
    heads: Sequence[str],
    rows: Sequence[tuple[str, Sequence[float | None]]],
    shape: CellShape,
    language: Language,
) -> str:
    """Return what is read out instead of a chart: each of its values."""
    lines = [
        f"{label}: "
        + ", ".join(
            f"{head} {written(value, shape, language)}".strip() for head, value in zip(heads, values, strict=True)
        )
        for label, values in rows
    ]
    return f"{title}. {'; '.join(lines)}"


def _strip(chart: Chart, said: str) -> Strip:
    tag = Tag(Role.FIGURE, instead=said)

    def draw(pen: Pen, top: float) -> None:
        pen.place(chart.drawing, LEFT, top, chart.height, INK, tag=tag)

    return Strip(chart.height, draw, before=_CHART_GAP)


def _table(figures: FigureTable, language: Language) -> list[Strip]:
    others = len(figures.heads) - 1
    columns = [
        Column(head, _FIRST if at == 0 else (TEXT_WIDTH - _FIRST) / others, right=shape is not CellShape.TEXT)
        for at, (head, shape) in enumerate(zip(figures.heads, figures.shapes, strict=True))
    ]
    rows = [
        [
            [(written(value, shape, language), STRONG if at == 0 else BODY)]
            for at, (value, shape) in enumerate(zip(row, figures.shapes, strict=True))
        ]
        for row in figures.rows
    ]
    return table(columns, rows)
