"""The phone list of a closing: whom somebody still has to ring. For the counter only; it says no address."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from io import BytesIO

from desktop.domain.languages import Language
from desktop.printing import fonts, wording
from desktop.printing.blocks import PANEL_GAP, Column, paragraph, table, title
from desktop.printing.flow import fitted, shortened
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    ACCENT_TOP,
    BODY,
    BODY_BOTTOM,
    FOOTER_RULE,
    FOOTER_TOP,
    LEFT,
    MM,
    NEXT_BODY_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RULE,
    SMALL,
    STRONG,
    TEXT_WIDTH,
    Type,
)
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "phone-list"


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """Somebody to ring: the time that was closed, and the new one; local, `new` is None where there is none yet.

    Attributes:
        phone: as it is dialled, or empty.
        decided: what was decided, in words.
        language: the language of their letters, which they understand best.
    """

    name: str
    phone: str
    language: Language
    hit_day: date
    hit_start: time
    decided: str
    new_day: date | None = None
    new_start: time | None = None


@dataclass(frozen=True, slots=True)
class PhoneList:
    """The list of one closing, in the clerk's language; `made_at` is UTC."""

    language: Language
    station: str
    reason: str
    made_at: datetime
    lines: tuple[PhoneLine, ...]


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the list, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_phone_list(listed: PhoneList) -> bytes:
    """Return the PDF file of a list; the same list always gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    texts = load_texts(listed.language)
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(PAGE_WIDTH * MM, PAGE_HEIGHT * MM),
        pageCompression=1,
        invariant=1,
        initialFontName=fonts.name_of(bold=False),
        lang=texts("language-tag"),
    )
    canvas.setTitle(texts("title"))
    canvas.setAuthor(listed.station)
    canvas.setCreator("Skranke")
    pen = Pen(canvas)
    body = [
        *title(texts("title")),
        *paragraph(texts("closed-because", reason=listed.reason), before=0),
        *paragraph(texts("how-to"), SMALL),
        *table(_columns(texts), [_row(line, texts) for line in listed.lines]),
        *paragraph(texts("destroy"), SMALL, before=PANEL_GAP),
    ]
    pages = fitted(tuple(body), NEXT_BODY_TOP, NEXT_BODY_TOP, BODY_BOTTOM)
    for number, page in enumerate(pages, 1):
        pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
        for placed in page:
            placed.strip.draw(pen, placed.top)
        pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
        made = wording.moment(texts, listed.made_at)
        pen.text(LEFT, FOOTER_TOP, shortened(f"{listed.station} · {made}", SMALL, TEXT_WIDTH - 30), SMALL)
        pen.text(RIGHT, FOOTER_TOP, texts("page", page=number, pages=len(pages)), SMALL, right=RIGHT)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _columns(texts: Texts) -> tuple[Column, ...]:
    return (
        Column(texts("column-who"), 56),
        Column(texts("column-phone"), 34),
        Column(texts("column-hit"), 40),
        Column(texts("column-new"), 40),
    )


def _row(line: PhoneLine, texts: Texts) -> list[list[tuple[str, Type]]]:
    new = [(line.decided, BODY)]
    if line.new_day is not None and line.new_start is not None:
        new = [(wording.at(texts, line.new_day, line.new_start), STRONG), (line.decided, SMALL)]
    return [
        [(line.name, STRONG), (texts(f"speaks-{line.language}"), SMALL)],
        [(line.phone or texts("no-phone"), BODY)],
        [(wording.at(texts, line.hit_day, line.hit_start), BODY)],
        new,
    ]
