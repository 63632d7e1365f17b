"""The phone list of a closing: whom somebody still has to ring. For the counter only; it says no address."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, Column, paragraph, table, title
from desktop.printing.list_page import ListSheet, draw_list, made_line
from desktop.printing.style import BODY, SMALL, STRONG, Type
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
    station: StationContact
    reason: str
    made_at: datetime
    lines: tuple[PhoneLine, ...]


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the list, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_phone_list(listed: PhoneList) -> bytes:
    """Return the PDF file of a list; the same list always gives the same bytes."""
    texts = load_texts(listed.language)
    body = [
        *title(texts("title")),
        *paragraph(texts("closed-because", reason=listed.reason), before=0),
        *paragraph(f"{_counted(listed, texts)} {texts('how-to')}", SMALL),
        *table(_columns(texts), [_row(line, texts) for line in listed.lines]),
        *paragraph(texts("destroy"), SMALL, before=PANEL_GAP),
    ]
    made = made_line(texts, listed.made_at, (listed.reason, listed.lines))
    return draw_list(ListSheet(texts, texts("title"), listed.reason, made, listed.station, body))


def _counted(listed: PhoneList, texts: Texts) -> str:
    return texts("count-one") if len(listed.lines) == 1 else texts("count", count=len(listed.lines))


def _columns(texts: Texts) -> tuple[Column, ...]:
    return (
        Column(texts("column-who"), 58),
        Column(texts("column-phone"), 34),
        Column(texts("column-hit"), 39),
        Column(texts("column-new"), 39),
    )


def _row(line: PhoneLine, texts: Texts) -> list[list[tuple[str, Type]]]:
    new = [(line.decided, BODY)]
    if line.new_day is not None and line.new_start is not None:
        new = [*_when(line.new_day, line.new_start, texts, STRONG), (line.decided, SMALL)]
    return [
        [(line.name, STRONG), (texts(f"speaks-{line.language}"), SMALL)],
        [(line.phone or texts("no-phone"), BODY)],
        _when(line.hit_day, line.hit_start, texts, BODY),
        new,
    ]


def _when(day: date, start: time, texts: Texts, kind: Type) -> list[tuple[str, Type]]:
    weekday = texts.several("weekdays")[day.weekday()]
    return [(wording.day(texts, day), kind), (f"{weekday} {wording.clock(texts, start)}", kind)]
