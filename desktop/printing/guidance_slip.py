"""The slip with an answer of the guidance that an applicant takes along. It says nothing about a person."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from desktop.domain.guidance import Answer, SaidPart, Shape
from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, PARAGRAPH_GAP, paragraph, section, title
from desktop.printing.document import Document, about
from desktop.printing.flow import Strip, fitted, height_of, no_orphans, shortened, text_lines, together, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    ACCENT_TOP,
    BODY,
    BODY_BOTTOM,
    FOOTER_RULE,
    FOOTER_TOP,
    HEADER_TOP,
    HEADER_WIDTH,
    LEFT,
    MUTED,
    NEXT_BODY_TOP,
    READING_WIDTH,
    RIGHT,
    RULE,
    SMALL,
    SMALL_STRONG,
    STATION,
    STRONG,
    TEXT_WIDTH,
)
from desktop.printing.tags import Role, Tag
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "guidance-slip"
_BODY_TOP = 48.0
_INDENT = 7.0
_ITEM_GAP = 1.6
_DOT = 1.1


@dataclass(frozen=True, slots=True)
class GuidanceSlip:
    """An answer, the station that hands it out, and the local day."""

    answer: Answer
    station: StationContact
    printed_on: date


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the slip, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def compose(slip: GuidanceSlip, texts: Texts) -> tuple[Strip, ...]:
    """Put the body of a slip together."""
    answer = slip.answer
    strips = title(answer.question)
    for place, part in enumerate(answer.parts):
        strips += _part(part, PANEL_GAP if place == 0 else PARAGRAPH_GAP)
    contact = texts("ask", **wording.contact(slip.station))
    strips += section(texts("ask-title"), paragraph(contact))
    origin = "own" if answer.own else "source"
    strips += paragraph(texts(origin, source=answer.source), SMALL, before=PANEL_GAP)
    strips += paragraph(texts("general"), SMALL, before=1.0)
    return tuple(strips)


def render_slip(slip: GuidanceSlip) -> bytes:
    """Return the PDF file of a slip; the same slip always gives the same bytes."""
    texts = load_texts(slip.answer.language)
    document = Document(about(slip.answer.question, slip.station, texts("document-name"), texts))
    pen = document.pen
    pages = fitted(compose(slip, texts), _BODY_TOP, NEXT_BODY_TOP, BODY_BOTTOM)
    for number, page in enumerate(pages, 1):
        pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
        with nullcontext() if number == 1 else pen.decoration():
            _draw_head(pen, slip, texts, first=number == 1)
        for placed in page:
            placed.strip.draw(pen, placed.top)
        with pen.decoration():
            _draw_foot(pen, slip, texts, texts("page", page=number, pages=len(pages)))
        document.end_page()
    return document.finished()


def _part(part: SaidPart, before: float) -> list[Strip]:
    if part.shape is Shape.PARAGRAPH:
        return paragraph(part.lines[0], before=before)
    listed = Tag(Role.L)
    strips = [
        _item(line, place if part.shape is Shape.STEPS else 0, Tag(Role.LI, listed))
        for place, line in enumerate(part.lines, 1)
    ]
    return no_orphans([replace(strips[0], before=before), *strips[1:]]) if strips else []


def _item(text: str, number: int, item: Tag) -> Strip:
    """Set a line of a list: a number in steps, otherwise a dot."""
    lines = [(line, BODY) for line in wrap(text, BODY, READING_WIDTH - _INDENT)]
    sign = text_lines(LEFT, [(f"{number}.", STRONG)], tag=Tag(Role.LBL, item)) if number else _dot
    said = text_lines(LEFT + _INDENT, lines, tag=Tag(Role.LBODY, item))
    return Strip(height_of(lines), together(sign, said), before=_ITEM_GAP)


def _dot(pen: Pen, top: float) -> None:
    pen.area(LEFT + 2.0, top + (BODY.line - _DOT) / 2 + 0.2, _DOT, _DOT, MUTED)


def _draw_head(pen: Pen, slip: GuidanceSlip, texts: Texts, *, first: bool) -> None:
    station = slip.station
    if not first:
        pen.text(LEFT, HEADER_TOP + 0.8, shortened(station.name, SMALL_STRONG, HEADER_WIDTH), SMALL_STRONG)
        pen.text(LEFT, HEADER_TOP + 0.8 + SMALL.line, shortened(slip.answer.question, SMALL, HEADER_WIDTH), SMALL)
        return
    top = HEADER_TOP
    for line in wrap(station.name, STATION, HEADER_WIDTH)[:2]:
        pen.text(LEFT, top, line, STATION)
        top += STATION.line
    for line in _contact_lines(station, texts)[:4]:
        pen.text(LEFT, top, line, SMALL)
        top += SMALL.line
    pen.text(LEFT, HEADER_TOP + 0.8, texts("document-name"), SMALL_STRONG, right=RIGHT)
    pen.text(LEFT, HEADER_TOP + 0.8 + SMALL.line, wording.day(texts, slip.printed_on), SMALL, right=RIGHT)


def _contact_lines(station: StationContact, texts: Texts) -> Sequence[str]:
    contact = (
        f"{station.street}, {station.postcode} {station.city}",
        texts("station-contact", phone=station.phone, email=station.email),
        texts("station-hours", hours=station.opening_hours) if station.opening_hours else "",
    )
    return [line for text in filter(None, contact) for line in wrap(text, SMALL, HEADER_WIDTH)]


def _draw_foot(pen: Pen, slip: GuidanceSlip, texts: Texts, count: str) -> None:
    pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
    name = f"{texts('document-name')} · {slip.station.name}"
    pen.text(LEFT, FOOTER_TOP, shortened(name, SMALL, TEXT_WIDTH - 30), SMALL)
    pen.text(RIGHT, FOOTER_TOP, count, SMALL, right=RIGHT)
