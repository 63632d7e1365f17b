"""Which words have room on an appointment or a free place, and where."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.screens.calendar.contents import Item
from ui.screens.calendar.remark_painting import PATTERNS
from ui.screens.calendar.sentences import Sentences, clock_text, free_word, look_of, times
from ui.screens.calendar.text_cache import Face, TextCache
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import Tone

_LEFT = 8
_RIGHT = 5
_ICON = 14
_GAP = 6
#: From how many pixels of width on there is room for more than the name.
_TIME, _BOTH_TIMES, _ERRAND, _STATE = 130, 240, 300, 420
#: Nobody's name is cut to less than this for the sake of another word.
_LEAST_NAME = 60
#: Below this a cut name says nothing; in a narrow block it is written small, so that more of it is seen.
_ANY_NAME, _NARROW = 34, 112
_TWO_LINES = 38


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour and a face; no face for icons."""

    colour: str
    face: Face | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A text, or an icon, at its top left corner, and how much room it has."""

    ink: Ink
    x: int
    y: int
    room: int
    text: str = ""
    icon: Icon | None = None


def block_words(item: Item, body: QRect, tone: Tone, texts: TextCache, says: Sentences, *, chosen: bool) -> list[Word]:
    """Return the words on an appointment: always its icon, then the name, then what there is room for."""
    row = item.row
    if row is None:
        return []
    colours = current.colours()
    text = colours.page.on_selected if chosen else colours.page.text
    quiet = colours.page.on_selected if chosen else colours.tone(tone).text
    height = body.height()
    two = height >= _TWO_LINES
    small = height < texts.height(Face.BODY) or body.width() < _NARROW
    face, strong = (Face.SMALL, Face.SMALL_STRONG) if small else (Face.BODY, Face.STRONG)
    air = _LEFT if body.width() >= 40 else _LEFT // 2 + 1
    x, end = body.left() + air, body.right() - (_RIGHT if body.width() >= _NARROW else _RIGHT // 2)
    lines = texts.height(face) + (texts.height(Face.SMALL) if two else 0)
    y = body.top() + max((height - lines) // 2, 0)
    look = look_of(row)
    icon = min(_ICON, height - 2, end - x)
    if icon < 8:
        return []
    words = [Word(Ink(quiet), x, y + (texts.height(face) - icon) // 2 + 1, icon, icon=look.icon)]
    x += icon + _GAP
    wide = body.width()
    if wide >= _STATE:
        word = look.word
        room = texts.width(word, Face.SMALL)
        end -= room
        words.append(
            Word(Ink(quiet, Face.SMALL), end, y + (texts.height(face) - texts.height(Face.SMALL)) // 2, room, word)
        )
        end -= 2 * _GAP
    if wide >= _TIME:
        when = times(item.stop.when) if wide >= _BOTH_TIMES else clock_text(row.start)
        room = texts.width(when, face)
        words.append(Word(Ink(quiet, face), x, y, room, when))
        x += room + _GAP
    errand = says.errand(row) if two or wide >= _ERRAND else ""
    name_room = end - x
    if errand and not two:
        name_room = min(texts.width(row.name, strong), max(name_room * 3 // 5, _LEAST_NAME))
    if name_room >= _ANY_NAME:
        words.append(Word(Ink(text, strong), x, y, name_room, row.name))
    if two:
        words.append(Word(Ink(quiet, Face.SMALL), x, y + texts.height(face), body.right() - _RIGHT - x, errand))
    elif errand:
        left = x + name_room + 2 * _GAP
        words.append(Word(Ink(quiet, face), left, y, end - left, errand))
    return [word for word in words if word.room > 0]


def free_words(item: Item, body: QRect, texts: TextCache, says: Sentences, *, chosen: bool) -> list[Word]:
    """Return the words on a free place: when it is, that it is free, and for what if not for everything."""
    page = current.colours().page
    room = body.width() - _LEFT - _RIGHT
    face = Face.SMALL
    if body.height() < texts.height(face) - 2 or room < 24:
        return []
    ink = Ink(page.on_selected if chosen else page.muted, face)
    start = clock_text(item.stop.when.start)
    if item.remark is not None:
        text = f"{start}  {says.place(item)}"
        text = text if room >= texts.width(text, face) else f"{start}  {says.short_place(item)}"
        return [Word(ink, body.left() + _LEFT, _middle(body, texts), room, text)]
    text = f"{start}  {free_word()}" if room >= texts.width(f"{start}  {free_word()}", face) else free_word()
    return [Word(ink, body.left() + _LEFT, _middle(body, texts), room, text)]


def blocked_words(item: Item, body: QRect, texts: TextCache, says: Sentences, *, chosen: bool) -> list[Word]:
    """Return the words on a stretch that cannot be booked: its sign, and why; at the top, for it may be long."""
    if item.remark is None or body.height() < texts.height(Face.SMALL) - 2:
        return []
    pattern = PATTERNS[item.remark.what]
    page = current.colours().page
    colour = page.on_selected if chosen else current.colours().tone(pattern.tone).text
    y = min(_middle(body, texts), body.top() + 4)
    icon = min(_ICON, body.height() - 2, body.width() - 4)
    if icon < 8:
        return []
    words = [Word(Ink(colour), body.left() + _LEFT - 2, y + 1, icon, icon=pattern.icon)]
    x = body.left() + _LEFT - 2 + icon + _GAP // 2 + 1
    room = body.right() - _RIGHT - x
    text = says.place(item)
    if texts.width(text, Face.SMALL) > room:
        text = text if room >= _TIME else says.short_place(item)
    if room >= _ANY_NAME:
        words.append(Word(Ink(colour, Face.SMALL), x, y, room, text))
    return words


def _middle(body: QRect, texts: TextCache) -> int:
    return body.top() + (body.height() - texts.height(Face.SMALL)) // 2
