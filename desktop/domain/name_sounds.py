"""Keys under which spellings of a name meet that are several letters apart: Mohammed, Muhamed and Maxamed.

A key keeps the consonants that transliterations agree on and no vowels. It joins more than belongs together, so that
what is found by it comes last.
"""

import re
from collections.abc import Sequence

SHORTEST = 3
"""Names whose key is shorter sound like half the register."""

_REPLACED: Sequence[tuple[re.Pattern[str], str]] = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"[^a-z]", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeiouy])h$", ""),
        (r"^(?:dj|dzh|dz|j|y)(?=[aeiou])", "j"),
        (r"tsch|tsj|tch|sch|skj|sh|sj|sz|zh|ts|tz|z", "s"),
        (r"ch(?=[aeiouy])", "s"),
        (r"ph", "f"),
        (r"kh|gh|g", "h"),
        (r"[dt]h?", "t"),
        (r"ch|ck|q|c", "k"),
        (r"w", "v"),
        (r"(?<=[a-z])[jy]", ""),
        (r"^[aeiou]+", "a"),
        (r"(?<=[a-z])[aeiou]+", ""),
    )
)
_SILENT_C = re.compile("c[aiou]")


def sounds(word: str) -> tuple[str, ...]:
    """Return the keys of a folded word; none for one of another script, or with too few consonants.

    In Somali names an `x` is a rough h and a `c` before a vowel is no consonant, in others not: such a word has a key
    for each.
    """
    if not word.isascii():
        return ()
    readings = [word]
    if "x" in word:
        readings = [word.replace("x", "h"), word.replace("x", "ks")]
    if _SILENT_C.match(word):
        readings += [reading[1:] for reading in readings]
    keys = dict.fromkeys(_key(reading) for reading in readings)
    return tuple(key for key in keys if len(key) >= SHORTEST)


def _key(word: str) -> str:
    for pattern, by in _REPLACED:
        word = pattern.sub(by, word)
    return word
