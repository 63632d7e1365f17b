"""Names of persons: how they are shown, and the key under which all their spellings meet."""

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart, as they are written where they are lacking (ICAO 9303-3, section 6).
_LETTERS = str.maketrans(
    {
        "ø": "oe", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ł": "l", "ı": "i",
        "ħ": "h", "ŋ": "n", "ŧ": "t", "ə": "e", "ǝ": "e", "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y",
    }
)  # fmt: skip

# The machine-readable zone of a passport leaves apostrophes out and writes blanks for hyphens: a typed name and a
# scanned one must meet.
_LEFT_OUT = re.compile("['’‘ʻʼʽ`´.\u200b-\u200f\u2066-\u2069]")
_BLANKS = re.compile(r"[\s,‐‑‒–—−_-]+")

# A doubled or lengthened vowel in place of a letter with a sign: aa for å, ae for ä and æ, oe for ö and ø, ue for ü.
# Whole runs, so that folding twice changes nothing more.
_VOWELS = re.compile(r"(?:(?P<a>a)[ae]+)|(?:(?P<o>o)e+)|(?:(?P<u>u)e+)")


def fold(name: str) -> str:
    """Return the search key of a name.

    Small letters without signs, in which Åse and Aase, Øyvind and Oyvind, Müller and Mueller, Þórunn and Thorunn are
    the same. The key of the beginning of a name is the beginning of its key. Letters of other scripts stay as they
    are but for capitals.
    """
    return _VOWELS.sub(lambda match: match["a"] or match["o"] or match["u"], letters(name))


fold_again = lru_cache(maxsize=4096)(fold)
"""The same for names that come again and again: those of a list that changes with each key, or that are compared."""


def letters(name: str) -> str:
    """Return the small letters of a name without signs, as they were typed: `aa` stays `aa`."""
    if name.isascii():  # most names, and nothing of this is in them
        text = name.lower()
    else:
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold()).translate(_LETTERS)
        text = _without_signs(text)
    return _BLANKS.sub(" ", _LEFT_OUT.sub("", text)).strip()


def display_name(family_name: str, given_names: str) -> str:
    """Return a name as lists show it: `Nguyễn, Thị Ánh`; the one name alone where there is only one."""
    family, given = " ".join(family_name.split()), " ".join(given_names.split())
    return f"{family}, {given}" if family and given else family or given


def _without_signs(text: str) -> str:
    """Take the signs off Latin letters of a decomposed text; in other scripts they are vowels and make another name."""
    kept: list[str] = []
    after_latin = False
    for character in text:
        if unicodedata.combining(character):
            if after_latin:
                continue
        else:
            after_latin = character.isascii()
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))
