"""Make texts fit to be drawn, whatever script they are in.

A letter that no face has is written in Latin letters rather than as a box: passports always carry the Latin spelling
too.
"""

import unicodedata
from functools import lru_cache

from anyascii import anyascii

from desktop.printing import faces

_JOINERS = "\u200c\u200d"
"""Not seen, but they say whether letters join."""
_DRAWN_WITHOUT_GLYPH = f"{_JOINERS}\n"


def printable(text: str) -> str:
    """Return a text that can be drawn: composed letters, no invisible controls, unknown scripts in Latin letters."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(_drawable(character) for character in composed)


@lru_cache(maxsize=4096)
def _drawable(character: str) -> str:
    if character in _DRAWN_WITHOUT_GLYPH:
        return character
    if unicodedata.category(character) in {"Cc", "Cf"}:
        return ""
    if faces.family_of(character):
        return character
    return anyascii(character) or "?"
