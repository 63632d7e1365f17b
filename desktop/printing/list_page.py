"""The page of lists and reports that are kept on no number: station, what it is, the day, its edition, and a footer."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.printing import wording
from desktop.printing.document import Document, about
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
    NEXT_BODY_TOP,
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
_PAGES_WIDTH = 30.0
_RIGHT_WIDTH = TEXT_WIDTH - HEADER_WIDTH
_EDITION = 8


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list ready to be set.

    Attributes:
        name: what it is, such as `Day list`.
        about: the day or the days that it is about, in words; the number, for what has one.
        made: when it was made, and below it which edition it is (`made_line`).
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


def made_line(texts: Texts, made_at: datetime, said: object) -> str:
    """Write when a list was made and which edition it is.

    The edition is the same where all that the list says is the same, whenever it was made: by it one knows at a glance
    whether what hangs on the wall still holds.

    Args:
        texts: with the words of all lists.
        made_at: UTC.
        said: what the list says; plain values whose `repr` says all.
    """
    code = hashlib.sha256(repr(said).encode()).hexdigest()[:_EDITION].upper()
    made = texts("made-at", moment=wording.day_and_clock(texts, made_at))
    return f"{made}\n{texts('edition', edition=f'{code[:4]}-{code[4:]}')}"


def draw_list(sheet: ListSheet) -> bytes:
    """Set a list and return its PDF file; the same list always gives the same bytes."""
    texts, name = sheet.texts, sheet.name
    document = Document(about(f"{name} {sheet.about}", sheet.station, name, texts))
    pen = document.pen
    pages = fitted(sheet.body, BODY_TOP, NEXT_BODY_TOP, BODY_BOTTOM)
    for number, page in enumerate(pages, 1):
        pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
        if number == 1:
            _draw_first_head(pen, sheet)
        else:
            with pen.decoration():
                _draw_next_head(pen, sheet)
        for placed in page:
            placed.strip.draw(pen, placed.top)
        with pen.decoration():
            pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
            foot = f"{name} · {sheet.about} · {sheet.station.name}"
            pen.text(LEFT, FOOTER_TOP, shortened(foot, SMALL, TEXT_WIDTH - _PAGES_WIDTH), SMALL)
            pen.text(RIGHT, FOOTER_TOP, texts("page", page=number, pages=len(pages)), SMALL, right=RIGHT)
        document.end_page()
    return document.finished()


def _draw_first_head(pen: Pen, sheet: ListSheet) -> None:
    pen.text(LEFT, HEADER_TOP, shortened(sheet.station.name, STATION, HEADER_WIDTH), STATION)
    _draw_right(pen, sheet)


def _draw_next_head(pen: Pen, sheet: ListSheet) -> None:
    top = HEADER_TOP + 0.8
    pen.text(LEFT, top, shortened(sheet.station.name, SMALL_STRONG, HEADER_WIDTH - 20), SMALL_STRONG)
    pen.text(LEFT, top + SMALL.line, shortened(sheet.about, SMALL, HEADER_WIDTH - 20), SMALL)
    _draw_right(pen, sheet)


def _draw_right(pen: Pen, sheet: ListSheet) -> None:
    """Say on every page what it is and when it was made: pages of two printouts are never taken for one."""
    top = HEADER_TOP + 0.8
    pen.text(RIGHT, top, shortened(sheet.name, SMALL_STRONG, _RIGHT_WIDTH), SMALL_STRONG, right=RIGHT)
    for line in sheet.made.split("\n"):
        top += SMALL.line
        pen.text(RIGHT, top, line, SMALL, right=RIGHT)
