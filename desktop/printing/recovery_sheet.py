"""The sheet with a station's recovery key, for the safe. It is made for the printer and kept nowhere."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from desktop.domain.languages import Language
from desktop.printing import wording
from desktop.printing.document import About, Document
from desktop.printing.flow import shortened, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    ACCENT_TOP,
    BODY,
    FOOTER_RULE,
    FOOTER_TOP,
    GROUP,
    HEADER_TOP,
    LABEL,
    LEFT,
    RIGHT,
    RULE,
    SMALL,
    SMALL_STRONG,
    STRONG,
    TEXT_WIDTH,
    TITLE,
)
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "recovery-key"
_KEY_TOP = 54.0
_GROUPS_A_ROW = 4
_GROUP_WIDTH = TEXT_WIDTH / _GROUPS_A_ROW
_ROW_HEIGHT = 20.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet; `made_at` is UTC, and `repr` does not show the key."""

    language: Language
    station: str
    recovery_key: str = field(repr=False)
    made_at: datetime


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the sheet, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_recovery_sheet(sheet: RecoverySheet) -> bytes:
    """Return the PDF file of the sheet."""
    texts = load_texts(sheet.language)
    document = Document(About(texts("title"), sheet.station, texts("title"), language=texts("language-tag")))
    _draw(document.pen, sheet, texts)
    document.end_page()
    return document.finished()


def _draw(pen: Pen, sheet: RecoverySheet, texts: Texts) -> None:
    pen.area(LEFT, ACCENT_TOP, TEXT_WIDTH, 0.9, ACCENT)
    pen.text(LEFT, HEADER_TOP, shortened(sheet.station, SMALL_STRONG, TEXT_WIDTH), SMALL_STRONG)
    pen.text(LEFT, HEADER_TOP + 7, texts("title"), TITLE)
    pen.text(LEFT, HEADER_TOP + 17, texts("made", at=wording.moment(texts, sheet.made_at)), LABEL)
    groups = sheet.recovery_key.split("-")
    for at, group in enumerate(groups):
        row, column = divmod(at, _GROUPS_A_ROW)
        left, top = LEFT + column * _GROUP_WIDTH, _KEY_TOP + row * _ROW_HEIGHT
        pen.frame(left, top, _GROUP_WIDTH - 3, _ROW_HEIGHT - 3, RULE, thickness=0.25)
        pen.text(left + 3, top + 1, texts("group", number=at + 1), SMALL)
        pen.text(left + 3, top + 5, group, GROUP)
    top = _KEY_TOP + _ROW_HEIGHT * -(-len(groups) // _GROUPS_A_ROW) + 6
    for name, kind in (("letters", BODY), ("opens", BODY), ("keep", STRONG), ("use", BODY), ("renewed", BODY)):
        for line in wrap(texts(name), kind, TEXT_WIDTH):
            pen.text(LEFT, top, line, kind)
            top += kind.line
        top += 2.6
    top += 8
    for name in ("placed", "placed-on"):
        pen.rule(LEFT, top + 5, RIGHT, RULE, thickness=0.25)
        pen.text(LEFT, top + 6, texts(name), SMALL)
        top += 17
    with pen.decoration():
        pen.rule(LEFT, FOOTER_RULE, RIGHT, RULE, thickness=0.15)
        pen.text(LEFT, FOOTER_TOP, texts("only-copy"), SMALL)
