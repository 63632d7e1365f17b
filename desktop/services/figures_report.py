"""The figures of a station in words: the same sections for the screen, the paper and the spreadsheet."""

from desktop.domain.figure_tables import Bars, CellShape, FigureSection, FiguresReport, FigureTable, FigureValue, Shades
from desktop.domain.figures import ComingFigure, Figures
from desktop.domain.languages import Language
from desktop.exchange.spreadsheet import Shape, Sheet, SheetColumn, workbook
from desktop.printing import wording
from desktop.printing.figures_report import render_figures
from desktop.printing.list_page import load_texts
from desktop.printing.texts import Texts
from desktop.services.figures import StationFigures
from desktop.services.guidance import station_contact
from desktop.services.lists import MadeList
from desktop.services.wording import service
from desktop.storage.store import Store

_SHAPES = {
    CellShape.TEXT: Shape.TEXT,
    CellShape.WHOLE: Shape.WHOLE,
    CellShape.NUMBER: Shape.NUMBER,
    CellShape.SHARE: Shape.SHARE,
}
_TEXT, _WHOLE, _NUMBER, _SHARE = CellShape.TEXT, CellShape.WHOLE, CellShape.NUMBER, CellShape.SHARE


def report(store: Store, found: StationFigures, language: Language) -> FiguresReport:
    """Return the figures in the words of a language; a section without anything is left out."""
    texts = load_texts(language)
    figures = found.figures
    sections = (
        _waits(figures, texts, language),
        _coming(figures, texts, language),
        _minutes(figures, texts, language),
        _load(found, texts),
    )
    return FiguresReport(
        language,
        station_contact(store, language),
        figures.span,
        store.clock.now(),
        tuple(section for section in sections if section.table.rows),
        _remarks(figures, texts),
    )


def report_pdf(made: FiguresReport) -> MadeList:
    """Return a report as a paper."""
    texts = load_texts(made.language)
    first, last = made.span.first, made.span.last
    title = texts("days", first=wording.day(texts, first), last=wording.day(texts, last))
    stem = f"{texts('figures').split()[0].lower()}-{first.isoformat()}-{last.isoformat()}"
    return MadeList(title, stem, render_figures(made))


def report_book(made: FiguresReport) -> bytes:
    """Return a report as a spreadsheet, a sheet for each figure."""
    texts = load_texts(made.language)
    sheets = [
        Sheet(
            section.title,
            tuple(
                SheetColumn(head, _SHAPES[shape], 40 if shape is _TEXT and not at else 15)
                for at, (head, shape) in enumerate(zip(section.table.heads, section.table.shapes, strict=True))
            ),
            section.table.rows,
            (section.note, *section.remarks, *made.remarks),
        )
        for section in made.sections
    ]
    empty = Sheet(texts("figures"), (SheetColumn(texts("figures"), Shape.TEXT, 40),), (), (texts("nothing"),))
    return workbook(texts("figures"), sheets or [empty], made.made_at)


def _waits(figures: Figures, texts: Texts, language: Language) -> FigureSection:
    heads = ("service", "wait-nearest", "wait-usual", "wait-longest", "wait-bookings", "wait-in-vain")
    rows = tuple(
        (service(one.service, language), one.nearest, one.usual, one.longest, one.bookings, one.in_vain)
        for one in figures.waits
    )
    series = (texts("wait-nearest"), texts("wait-usual"))
    bars = tuple((service(one.service, language), (one.nearest, one.usual)) for one in figures.waits)
    return FigureSection(
        "waits",
        texts("waits-title"),
        texts("waits-note"),
        Bars(texts("days-unit"), _NUMBER, series, bars),
        _table(texts, heads, (_TEXT, _NUMBER, _NUMBER, _WHOLE, _WHOLE, _WHOLE), rows),
    )


def _coming(figures: Figures, texts: Texts, language: Language) -> FigureSection:
    heads = ("service", "rate", "missed", "came", "cancelled", "unmarked")
    shapes = (_TEXT, _SHARE, _WHOLE, _WHOLE, _WHOLE, _WHOLE)

    def row(name: str, one: ComingFigure) -> tuple[FigureValue, ...]:
        return (name, one.rate, one.missed, one.came, one.cancelled, one.unmarked)

    rows = [row(service(one.service, language), one) for one in figures.coming]
    if len(rows) > 1:
        rows.append(row(texts("all-services"), figures.everybody))
    bars = tuple((str(name), (rate if isinstance(rate, float) else None,)) for name, rate, *_ in rows)
    return FigureSection(
        "coming",
        texts("coming-title"),
        texts("coming-note"),
        Bars(texts("rate"), _SHARE, (texts("missed"),), bars),
        _table(texts, heads, shapes, tuple(rows)),
    )


def _minutes(figures: Figures, texts: Texts, language: Language) -> FigureSection:
    heads = ("service", "usual", "mean", "nine-in-ten", "planned", "errands")
    counted = [one for one in figures.minutes if one.errands]
    rows = tuple(
        (service(one.service, language), one.usual, one.mean, one.nine_in_ten, one.planned, one.errands)
        for one in counted
    )
    series = (texts("usual"), texts("nine-in-ten"), texts("planned"))
    bars = tuple((service(one.service, language), (one.usual, one.nine_in_ten, one.planned)) for one in counted)
    overnight = sum(one.overnight for one in figures.minutes)
    return FigureSection(
        "minutes",
        texts("minutes-title"),
        texts("minutes-note"),
        Bars(texts("minutes-unit"), _NUMBER, series, bars),
        _table(texts, heads, (_TEXT, _NUMBER, _NUMBER, _NUMBER, _NUMBER, _WHOLE), rows),
        (texts("minutes-overnight", count=overnight),) if overnight else (),
    )


def _load(found: StationFigures, texts: Texts) -> FigureSection:
    load = {(one.weekday, one.desk): one for one in found.figures.load}
    desks = tuple(desk for desk in found.desks if any(desk == there for _, there in load))
    weekdays = {number: name[:1].upper() + name[1:] for number, name in enumerate(texts.several("weekdays"), 1)}
    used = sorted({weekday for weekday, _ in load})
    shades = tuple(
        (
            weekdays[weekday],
            tuple(load[weekday, desk].minutes_a_day if (weekday, desk) in load else None for desk in desks),
        )
        for weekday in used
    )
    rows = tuple(
        (
            weekdays[one.weekday],
            texts("desk", number=one.desk),
            one.minutes_a_day,
            one.minutes,
            one.visits,
            one.days,
        )
        for one in sorted(load.values(), key=lambda one: (one.weekday, found.desks.index(one.desk)))
    )
    heads = ("weekday", "column-desk", "minutes-a-day", "minutes-in-all", "visits", "days-with")
    return FigureSection(
        "load",
        texts("load-title"),
        texts("load-note"),
        Shades(texts("minutes-unit"), tuple(texts("desk", number=desk) for desk in desks), shades),
        _table(texts, heads, (_TEXT, _TEXT, _NUMBER, _WHOLE, _WHOLE, _WHOLE), rows),
        printed=False,
    )


def _table(
    texts: Texts, heads: tuple[str, ...], shapes: tuple[CellShape, ...], rows: tuple[tuple[FigureValue, ...], ...]
) -> FigureTable:
    return FigureTable(tuple(texts(head) for head in heads), shapes, rows)


def _remarks(figures: Figures, texts: Texts) -> tuple[str, ...]:
    said = []
    if figures.contentless == 1:
        said.append(texts("contentless-one"))
    elif figures.contentless:
        said.append(texts("contentless", count=figures.contentless))
    if figures.not_booked_here:
        said.append(texts("not-booked-here", count=figures.not_booked_here))
    if figures.unknown:
        said.append(texts("unknown", count=figures.unknown))
    return tuple(said)
