"""The frame of every page: station, address field, references, code, footer, copy mark."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desktop.domain.papers import PersonOnPaper, StationContact
from desktop.printing import fonts, wording
from desktop.printing.codes import draw_qr
from desktop.printing.document import Document, about
from desktop.printing.flow import Placed, Strip, fitted, shortened, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    ACCENT_TOP,
    ADDRESS_FIELD,
    ADDRESSES,
    BODY_BOTTOM,
    COPY,
    COPY_MARK,
    FIRST_BODY_TOP,
    FIRST_BODY_TOP_WITHOUT_ADDRESS,
    FOOTER_RULE,
    FOOTER_TOP,
    HEADER_TOP,
    HEADER_WIDTH,
    LEFT,
    MM,
    NEXT_BODY_TOP,
    QR,
    REFERENCES,
    RIGHT,
    RULE,
    SMALL,
    SMALL_STRONG,
    STATION,
    TEXT_WIDTH,
    Type,
)
from desktop.printing.tags import Role, Tag
from desktop.printing.texts import Texts


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper ready to be set: what the frame says and the strips of its body.

    Attributes:
        references: pairs of label and value beside the address field.
        qr: what the QR code says.
        addressee: whose name and address stand in the window, or None for a paper that is never posted.
        instead_of_address: draws something else where the address would be.
    """

    texts: Texts
    name: str
    number: str
    station: StationContact
    references: tuple[tuple[str, str], ...]
    qr: str
    body: tuple[Strip, ...]
    addressee: PersonOnPaper | None = None
    instead_of_address: Callable[[Pen], None] | None = None


def draw_sheet(sheet: Sheet, copy: int) -> bytes:
    """Set a paper and return its PDF file; the same sheet and copy always give the same bytes."""
    document = Document(about(f"{sheet.name} {sheet.number}", sheet.station, sheet.name, sheet.texts))
    for draw in pages_of(sheet, copy):
        draw(document.pen)
        document.end_page()
    return document.finished()


def pages_of(sheet: Sheet, copy: int) -> list[Callable[[Pen], None]]:
    """Return what draws each page of a paper."""
    first_top = FIRST_BODY_TOP if sheet.addressee else FIRST_BODY_TOP_WITHOUT_ADDRESS
    pages = fitted(sheet.body, first_top, NEXT_BODY_TOP, BODY_BOTTOM)
    return [
        partial(_draw_page, sheet=sheet, copy=copy, placed=placed, number=number, pages=len(pages))
        for number, placed in enumerate(pages, start=1)
    ]


def _draw_page(pen: Pen, *, sheet: Sheet, copy: int, placed: tuple[Placed, ...], number: int, pages: int) -> None:
    pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
    if number == 1:
        _draw_first_head(pen, sheet)
    else:
        with pen.decoration():
            _draw_next_head(pen, sheet)
    if copy > 1:
        _draw_copy_mark(pen, sheet.texts("copy", copy=copy), first=number == 1)
    for each in placed:
        each.strip.draw(pen, each.top)
    with pen.decoration():
        _draw_footer(pen, sheet, number, pages)


def address_lines(person: PersonOnPaper) -> tuple[Type, tuple[str, ...]]:
    """Return name and address as they stand in the window, and the type in which they fit.

    A long address is set smaller. Where even that does not do, each line of the address stays one line and the name is
    cut: it stands in full in the paper itself.
    """
    name = wording.full_name(person)
    texts = [name, *filter(None, person.address)]
    for kind in ADDRESSES:
        lines = [line for text in texts for line in wrap(text, kind, ADDRESS_FIELD.width)]
        if len(lines) * kind.line <= ADDRESS_FIELD.height:
            return kind, tuple(lines)
    room = int(ADDRESS_FIELD.height / kind.line)
    address = [shortened(text, kind, ADDRESS_FIELD.width) for text in texts[1:room]]
    names = wrap(name, kind, ADDRESS_FIELD.width)
    kept = max(1, room - len(address))
    if len(names) > kept:
        names = [*names[: kept - 1], shortened(" ".join(names[kept - 1 :]), kind, ADDRESS_FIELD.width)]
    return kind, (*names, *address)


def _draw_first_head(pen: Pen, sheet: Sheet) -> None:
    texts, station = sheet.texts, sheet.station
    top = HEADER_TOP
    with pen.together():
        for line in wrap(station.name, STATION, HEADER_WIDTH)[:2]:
            pen.text(LEFT, top, line, STATION)
            top += STATION.line
    contact = (
        f"{station.street}, {station.postcode} {station.city}",
        texts("station-contact", phone=station.phone, email=station.email),
        texts("station-hours", hours=station.opening_hours) if station.opening_hours else "",
    )
    with pen.together():
        for line in [line for text in filter(None, contact) for line in wrap(text, SMALL, HEADER_WIDTH)][:4]:
            pen.text(LEFT, top, line, SMALL)
            top += SMALL.line
    if sheet.addressee:
        kind, lines = address_lines(sheet.addressee)
        with pen.together():
            for place, line in enumerate(lines):
                pen.text(ADDRESS_FIELD.left, ADDRESS_FIELD.top + place * kind.line, line, kind)
    if sheet.instead_of_address:
        sheet.instead_of_address(pen)
    _draw_references(pen, sheet.references)
    draw_qr(pen, sheet.qr, QR)
    pen.text(QR.left, QR.bottom + 1.5, texts("show-code"), SMALL)


def _draw_references(pen: Pen, references: tuple[tuple[str, str], ...]) -> None:
    listed = Tag(Role.L)
    top = REFERENCES.top - 1
    for label, value in references:
        item = Tag(Role.LI, listed)
        with pen.tagged(Tag(Role.LBL, item)):
            pen.text(REFERENCES.left, top, label, SMALL)
        with pen.tagged(Tag(Role.LBODY, item)):
            for line in wrap(value, SMALL_STRONG, REFERENCES.width)[:2]:
                top += SMALL.line
                pen.text(REFERENCES.left, top, line, SMALL_STRONG)
        top += SMALL.line + 1.1


def _draw_next_head(pen: Pen, sheet: Sheet) -> None:
    station = shortened(sheet.station.name, SMALL_STRONG, HEADER_WIDTH)
    pen.text(LEFT, HEADER_TOP + 0.8, station, SMALL_STRONG)
    pen.text(LEFT, HEADER_TOP + 0.8 + SMALL.line, f"{sheet.name} {sheet.number}", SMALL)


def _draw_copy_mark(pen: Pen, text: str, *, first: bool) -> None:
    """Mark a page of a copy; it is read out once."""
    width = fonts.width(text, COPY.size, bold=COPY.bold) / MM + 6
    left = COPY_MARK.right - width
    pen.frame(left, COPY_MARK.top, width, COPY_MARK.height, ACCENT, thickness=0.4)
    with pen.together() if first else pen.decoration():
        pen.text(left + 3, COPY_MARK.top + (COPY_MARK.height - COPY.line) / 2, text, COPY)


def _draw_footer(pen: Pen, sheet: Sheet, page: int, pages: int) -> None:
    pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
    count = sheet.texts("page", page=page, pages=pages)
    pen.text(
        LEFT,
        FOOTER_TOP,
        shortened(f"{sheet.name} {sheet.number} · {sheet.station.name}", SMALL, TEXT_WIDTH - 30),
        SMALL,
    )
    pen.text(RIGHT, FOOTER_TOP, count, SMALL, right=RIGHT)
