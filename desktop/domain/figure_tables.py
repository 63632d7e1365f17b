"""Figures laid out as sections of a report: for each a chart and a table, the same on screen, paper and spreadsheet."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from desktop.domain.figures import Span
from desktop.domain.languages import Language
from desktop.domain.papers import StationContact


class CellShape(Enum):
    """What stands in a column of figures."""

    TEXT = auto()
    WHOLE = auto()
    NUMBER = auto()
    SHARE = auto()


FigureValue = str | int | float | None
"""A value of a table; None where there is none."""


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table: heading and shape of each column, and its rows; texts stand to the left, figures to the right."""

    heads: tuple[str, ...]
    shapes: tuple[CellShape, ...]
    rows: tuple[tuple[FigureValue, ...], ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars beside each other from zero: for each group one bar a series; None where there is no value.

    Attributes:
        unit: what the axis counts, in words.
        shape: how values are written.
    """

    unit: str
    shape: CellShape
    series: tuple[str, ...]
    groups: tuple[tuple[str, tuple[float | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class Shades:
    """A grid of values: each is written into its field, which is the darker the larger it is."""

    unit: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[float | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class FigureSection:
    """One figure: what it is, how it is counted, its chart, its table, and what is to be said besides.

    Attributes:
        code: by what the section is known, such as `waits`.
        printed: whether the table is printed beside the chart; a grid says all of it itself.
    """

    code: str
    title: str
    note: str
    chart: Bars | Shades
    table: FigureTable
    remarks: tuple[str, ...] = ()
    printed: bool = True


@dataclass(frozen=True, slots=True)
class FiguresReport:
    """The figures of a span in the words of one language; `made_at` is UTC.

    Attributes:
        remarks: what could not be counted, in words.
    """

    language: Language
    station: StationContact
    span: Span
    made_at: datetime
    sections: tuple[FigureSection, ...]
    remarks: tuple[str, ...]


def written(value: FigureValue, shape: CellShape, language: Language) -> str:
    """Return a value as it is written in a language: `12,5`, `8 %`; a dash where there is none."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if shape is CellShape.SHARE:
        return f"{value:.0%}" if language is Language.ENGLISH else f"{value * 100:.0f}\u00a0%"
    if shape is CellShape.WHOLE:
        return f"{value:.0f}"
    text = f"{value:.1f}"
    return text if language is Language.ENGLISH else text.replace(".", ",")
