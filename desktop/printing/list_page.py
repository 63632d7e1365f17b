"""The page of lists and reports that are kept on no number: station, what it is, the day, and a footer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.printing import fonts
from desktop.printing.flow import Strip, fitted, shortened
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    ACCENT_TOP,
    BODY_BOTTOM,
    FOOTER_RULE,
    FOOTER_TOP,
    HEADER_TOP,
    HEADER_WIDTH,
    LEFT,
    MM,
    NEXT_BODY_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RULE,
    SMALL,
    SMALL_STRONG,
    STATION,
    TEXT_WIDTH,
)
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "lists"
BODY_TOP = 32.0


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list ready to be set.

    Attributes:
        name: what it is, such as `Day list`.
        about: the day or the days that it is about, in words.
        made: when it was made, in words.
    """

    texts: Texts
    name: str
    about: str
    made: str
    station: StationContact
    body: Sequence[Strip]


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of all lists, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def draw_list(sheet: ListSheet) -> bytes:
    """Set a list and return its PDF file; the same list always gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(PAGE_WIDTH * MM, PAGE_HEIGHT * MM),
        pageCompression=1,
        invariant=1,
        initialFontName=fonts.name_of(bold=False),
        lang=sheet.texts("language-tag"),
    )
    canvas.setTitle(f"{sheet.name} {sheet.about}")
    canvas.setAuthor(sheet.station.name)
    canvas.setSubject(sheet.name)
    canvas.setCreator("Skranke")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = Pen(canvas)
    pages = fitted(sheet.body, BODY_TOP, NEXT_BODY_TOP, BODY_BOTTOM)
    for number, page in enumerate(pages, 1):
        pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
        _draw_head(pen, sheet, first=number == 1)
        for placed in page:
            placed.strip.draw(pen, placed.top)
        pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
        foot = f"{sheet.name} · {sheet.about} · {sheet.station.name}"
        pen.text(LEFT, FOOTER_TOP, shortened(foot, SMALL, TEXT_WIDTH - 30), SMALL)
        count = sheet.texts("page", page=number, pages=len(pages))
        pen.text(RIGHT, FOOTER_TOP, count, SMALL, right=RIGHT)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw_head(pen: Pen, sheet: ListSheet, *, first: bool) -> None:
    top = HEADER_TOP
    if first:
        pen.text(LEFT, top, shortened(sheet.station.name, STATION, HEADER_WIDTH), STATION)
        pen.text(RIGHT, top + 0.8, sheet.name, SMALL_STRONG, right=RIGHT)
        pen.text(RIGHT, top + 0.8 + SMALL.line, sheet.made, SMALL, right=RIGHT)
        return
    pen.text(LEFT, top + 0.8, shortened(sheet.station.name, SMALL_STRONG, HEADER_WIDTH), SMALL_STRONG)
    pen.text(LEFT, top + 0.8 + SMALL.line, f"{sheet.name} · {sheet.about}", SMALL)
