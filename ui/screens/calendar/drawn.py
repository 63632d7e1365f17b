"""A view's contents laid out for its room, with the words that are on it: made once, painted many times."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtGui import QPixmap

from ui.screens.calendar.blocks import Word, block_words, blocked_words, free_words
from ui.screens.calendar.contents import Contents, Kind
from ui.screens.calendar.layout import Layout, lay_out
from ui.screens.calendar.sentences import Sentences, look_of
from ui.screens.calendar.text_cache import TextCache

_KEPT = 4
"""How many drawn steps are kept: the one that is shown, those beside it, and the one that was left."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Contents with their places and words.

    Attributes:
        zoom, room: what the layout was made for.
        written: the words on each item, by its number, as far as they have been needed.
        pictures: the whole day without any mark, by the pixels of the screen per pixel of ours.
    """

    layout: Layout
    zoom: int
    room: int
    written: dict[int, list[Word]] = field(default_factory=dict)
    pictures: dict[float, QPixmap] = field(default_factory=dict)

    def fits(self, contents: Contents, zoom: int, room: int) -> bool:
        """Say whether this is how these very contents are drawn."""
        return self.layout.contents is contents and (self.zoom, self.room) == (zoom, room)


class Drawings:
    """What was drawn lately, so that a step back finds it as it was."""

    def __init__(self) -> None:
        self._drawn: list[Drawn] = []

    def get(self, contents: Contents, zoom: int, room: int) -> Drawn:
        """Return contents laid out for a room, unless they lie there already."""
        found = next((one for one in self._drawn if one.fits(contents, zoom, room)), None)
        if found is None:
            found = Drawn(lay_out(contents, zoom, room), zoom, room)
        else:
            self._drawn.remove(found)
        self._drawn = [found, *self._drawn[: _KEPT - 1]]
        return found

    def forget_pictures(self) -> None:
        """Give the memory of the pictures back while nobody looks."""
        for drawn in self._drawn:
            drawn.pictures.clear()

    def forget_words(self) -> None:
        """Write all words anew, as in another language or another look."""
        for drawn in self._drawn:
            drawn.written.clear()
            drawn.pictures.clear()


def words_on(drawn: Drawn, at: int, texts: TextCache, says: Sentences, *, chosen: bool = False) -> list[Word]:
    """Return the words on an item; those of one that is not chosen are kept."""
    found = None if chosen else drawn.written.get(at)
    if found is None:
        item, body = drawn.layout.contents.items[at], drawn.layout.bodies[at]
        if item.row is None:
            words_of = blocked_words if item.kind is Kind.BLOCKED else free_words
            found = words_of(item, body, texts, says, chosen=chosen)
        else:
            found = block_words(item, body, look_of(item.row).tone, texts, says, chosen=chosen)
        if not chosen:
            drawn.written[at] = found
    return found


def write(drawn: Drawn, numbers: Iterable[int], texts: TextCache, says: Sentences) -> None:
    """Write the words of several items before they are painted."""
    for at in numbers:
        if drawn.layout.contents.items[at].kind is not Kind.HEADING:
            words_on(drawn, at, texts, says)
