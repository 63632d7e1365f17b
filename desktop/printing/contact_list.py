"""The phone list of a day: how to reach everybody who has an appointment. For the counter only; it says no address."""

from functools import cache

from desktop.domain.clock import wall_clock
from desktop.domain.evening_pack import ContactLine, ContactList
from desktop.domain.languages import Language
from desktop.printing import wording
from desktop.printing.blocks import Column, paragraph, table, title
from desktop.printing.flow import Strip
from desktop.printing.list_page import ListSheet, draw_list, made_line
from desktop.printing.style import BODY, SMALL, STRONG, Type
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "evening-pack"


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the evening pack, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_contact_list(listed: ContactList) -> bytes:
    """Return the PDF file of a list; the same list always gives the same bytes."""
    texts = load_texts(listed.language)
    day = wording.weekday(texts, listed.day)
    made = made_line(texts, listed.made_at, (listed.day, listed.lines))
    count = len(listed.lines)
    counted = "" if not count else texts("count-one") if count == 1 else texts("count", count=count)
    body = [
        *title(texts("contact-title", day=day)),
        *paragraph(f"{counted} {texts('contact-note')}".strip(), SMALL, before=1.0),
        *(_lines(listed, texts) if count else paragraph(texts("contact-empty"))),
    ]
    return draw_list(ListSheet(texts, texts("contact-list"), day, made, listed.station, body))


def _lines(listed: ContactList, texts: Texts) -> list[Strip]:
    columns = (
        Column(texts("column-name"), 66),
        Column(texts("column-phone"), 36),
        Column(texts("column-time"), 34),
        Column(texts("column-booking"), 34),
    )
    return table(columns, [_row(line, texts) for line in listed.lines])


def _row(line: ContactLine, texts: Texts) -> list[list[tuple[str, Type]]]:
    return [
        [(line.name, STRONG), (texts(f"speaks-{line.language}"), SMALL)],
        [(line.phone or texts("no-phone"), BODY)],
        [(wording.clock(texts, wall_clock(line.start)), BODY), (texts("desk", number=line.desk), SMALL)],
        [(line.booking_number, BODY)],
    ]
