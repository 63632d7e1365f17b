"""The test page of a printer: what the program knows of it, its margins, and where a window envelope shows the address.

It says nothing about a person, and everything is drawn at the millimetre where the papers draw it.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from desktop.domain.languages import Language
from desktop.domain.paper_form import PaperForm
from desktop.printing import wording
from desktop.printing.document import About, Document
from desktop.printing.flow import shortened, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    ACCENT_TOP,
    ADDRESS_FIELD,
    BODY,
    FOOTER_RULE,
    FOOTER_TOP,
    HEADER_TOP,
    LABEL,
    LEFT,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RULE,
    SMALL,
    SMALL_STRONG,
    STRONG,
    TEXT_WIDTH,
    TITLE,
    WINDOWS,
)
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "printer-test"
EDGES = (3.0, 5.0, 10.0)
"""How far from the edge the frames stand, in millimetres: the outermost that is whole is the printer's margin."""
ROLL_WIDTH, ROLL_HEIGHT, ROLL_MARGIN = 80.0, 120.0, 4.0
_FACTS_TOP = 100.0
_FACTS_COLUMN = 62.0
_RULER_TOP = 180.0
_RULER = 100


@dataclass(frozen=True, slots=True)
class PrinterTest:
    """What is tried out; `made_at` is UTC, `tray` and `sides` are in the words of the screen."""

    language: Language
    station: str
    printer: str
    tray: str
    sides: str
    form: PaperForm
    made_at: datetime


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the page, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_test_page(tried: PrinterTest) -> bytes:
    """Return the PDF file of the page, in the size of the form that lies in the printer."""
    texts = load_texts(tried.language)
    about = About(texts("title"), tried.station, texts("title"), language=texts("language-tag"))
    if tried.form is PaperForm.ROLL_80:
        document = Document(about, width=ROLL_WIDTH, height=ROLL_HEIGHT)
        _draw_roll(document.pen, tried, texts)
    else:
        document = Document(about)
        _draw_sheet(document.pen, tried, texts)
    document.end_page()
    return document.finished()


def _facts(tried: PrinterTest, texts: Texts) -> list[tuple[str, str]]:
    return [
        (texts("printer"), tried.printer or texts("default-printer")),
        (texts("tray"), tried.tray),
        (texts("form"), texts(f"form-{tried.form}")),
        (texts("sides"), tried.sides),
        (texts("printed"), wording.moment(texts, tried.made_at)),
    ]


def _draw_sheet(pen: Pen, tried: PrinterTest, texts: Texts) -> None:
    pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
    pen.text(LEFT, HEADER_TOP, shortened(tried.station, SMALL_STRONG, TEXT_WIDTH), SMALL_STRONG)
    pen.text(LEFT, HEADER_TOP + 7, texts("title"), TITLE)
    for edge in EDGES:
        pen.frame(edge, edge, PAGE_WIDTH - 2 * edge, PAGE_HEIGHT - 2 * edge, RULE, thickness=0.2)
    _draw_windows(pen, texts)
    top = _FACTS_TOP
    for name, value in _facts(tried, texts):
        pen.text(LEFT, top, name, LABEL)
        pen.text(LEFT + _FACTS_COLUMN, top, shortened(value, STRONG, TEXT_WIDTH - _FACTS_COLUMN), STRONG)
        top += STRONG.line + 1.4
    top += 4
    for name in ("margins", "window", "ruler"):
        for line in wrap(texts(name), BODY, TEXT_WIDTH):
            pen.text(LEFT, top, line, BODY)
            top += BODY.line
        top += 2.2
    _draw_ruler(pen, LEFT, max(top + 4, _RULER_TOP), _RULER)
    with pen.decoration():
        pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
        pen.text(LEFT, FOOTER_TOP, texts("nobody"), SMALL)


def _draw_windows(pen: Pen, texts: Texts) -> None:
    """Draw each envelope's window around the address field, its name in the upper right corner of it."""
    pen.frame(ADDRESS_FIELD.left, ADDRESS_FIELD.top, ADDRESS_FIELD.width, ADDRESS_FIELD.height, ACCENT, thickness=0.35)
    for at, line in enumerate(("address-1", "address-2", "address-3")):
        pen.text(ADDRESS_FIELD.left + 2, ADDRESS_FIELD.top + 3 + at * BODY.line, texts(line), BODY)
    for at, (name, window) in enumerate(WINDOWS.items()):
        pen.frame(window.left, window.top, window.width, window.height, MUTED, thickness=0.15)
        top = WINDOWS["C5"].top + at * SMALL.line
        pen.text(RIGHT - 45, top, f"{name}: {window.left:g} / {window.top:g} mm", SMALL)


def _draw_ruler(pen: Pen, left: float, top: float, length: int) -> None:
    pen.area(left, top, length, 0.2, MUTED)
    for mark in range(0, length + 1, 5):
        whole = mark % 10 == 0
        pen.area(left + mark - 0.1, top, 0.2, 3.0 if whole else 1.6, MUTED)
        if whole:
            pen.text(left + mark - 1.2, top + 3.2, str(mark // 10), SMALL)


def _draw_roll(pen: Pen, tried: PrinterTest, texts: Texts) -> None:
    width = ROLL_WIDTH - 2 * ROLL_MARGIN
    pen.frame(ROLL_MARGIN, ROLL_MARGIN, width, ROLL_HEIGHT - 2 * ROLL_MARGIN, RULE, thickness=0.2)
    left, room = ROLL_MARGIN + 2, width - 4
    top = ROLL_MARGIN + 3
    pen.text(left, top, texts("title"), STRONG)
    top += STRONG.line + 2
    for name, value in _facts(tried, texts):
        pen.text(left, top, shortened(name, SMALL, room), SMALL)
        pen.text(left, top + SMALL.line, shortened(value, SMALL_STRONG, room), SMALL_STRONG)
        top += 2 * SMALL.line + 1
    for line in wrap(texts("roll"), SMALL, room):
        pen.text(left, top, line, SMALL)
        top += SMALL.line
    _draw_ruler(pen, left, top + 3, 60)
