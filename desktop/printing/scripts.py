"""Set names of many scripts right with a PDF maker that knows nothing of scripts.

ReportLab draws characters one after the other from the left. Arabic and Hebrew would come out reversed and unjoined,
without any error. So a line is put into the order in which it is seen, and Arabic letters are replaced by their joined
forms, which Unicode has as characters. What cannot be set right (a script that the face lacks, or whose marks must be
placed) is written in Latin letters rather than as boxes: passports always carry the Latin spelling too.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from anyascii import anyascii

from desktop.printing import fonts

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINERS = "\u200c\u200d"
_JOINER = "\u200d"
_TATWEEL = "\u0640"
_LAM_ALEF = re.compile("\u0644[\u0622\u0623\u0625\u0627]")
# The face has the letters of these scripts, but their marks must be placed or reordered by rules that we do not have.
_NEEDS_SHAPING = re.compile("[\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))


def printable(text: str) -> str:
    """Return a text that can be drawn: composed letters, no invisible controls, unknown scripts in Latin letters."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(_drawable(character) for character in composed)


@lru_cache(maxsize=4096)
def _drawable(character: str) -> str:
    if character in _JOINERS or character == "\n":
        return character
    if unicodedata.category(character) in {"Cc", "Cf"}:
        return ""
    if fonts.has_glyph(character) and not _NEEDS_SHAPING.match(character):
        return character
    return anyascii(character) or "?"


def as_seen(line: str) -> str:
    """Return one line of left-to-right text in the order in which it is drawn, Arabic letters joined.

    Right-to-left stretches (with what stands between their words) are turned round; numbers inside them are not.
    The line itself always runs from the left, as the papers do.
    """
    if line.isascii() or not _RIGHT_TO_LEFT.search(line):
        return line.translate(_NO_JOINERS)
    return "".join(_turned(_joined(part)) if reversed_ else part for part, reversed_ in _stretches(line)).translate(
        _NO_JOINERS
    )


_NO_JOINERS = dict.fromkeys(map(ord, _JOINERS))


def _stretches(line: str) -> Iterator[tuple[str, bool]]:
    """Cut a line into left-to-right and right-to-left stretches."""
    start = 0
    while found := _RIGHT_TO_LEFT.search(line, start):
        first, end = found.start(), found.end()
        for position in range(end, len(line)):
            direction = unicodedata.bidirectional(line[position])
            if direction == "L":
                break
            if direction in {"R", "AL", "AN", "NSM"}:
                end = position + 1
        yield line[start:first], False
        yield line[first:end], True
        start = end
    yield line[start:], False


def _turned(stretch: str) -> str:
    """Turn a stretch round: marks stay behind their letter, numbers keep their order, brackets are mirrored."""
    clusters = re.findall(
        r"\d+(?:[.,:/-]\d+)*|.[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]*", stretch, re.DOTALL
    )
    return "".join(_MIRRORED.get(cluster, cluster) for cluster in reversed(clusters))


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the joined forms of each Arabic letter, and of lam with alef, that Unicode has and the face draws."""
    forms: dict[str, dict[str, str]] = {}
    for code in [*range(0xFB50, 0xFDD0), *range(0xFE80, 0xFEFD)]:
        kind, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        if kind in {"<initial>", "<medial>", "<final>", "<isolated>"} and fonts.has_glyph(chr(code)):
            letters = "".join(chr(int(part, 16)) for part in parts)
            if len(letters) == 1 or _LAM_ALEF.fullmatch(letters):
                forms.setdefault(letters, {})[kind.strip("<>")] = chr(code)
    return forms


def _joins_next(letter: str) -> bool:
    return letter in {_TATWEEL, _JOINER} or "initial" in _forms().get(letter, {})


def _joins_previous(letter: str) -> bool:
    return letter in {_TATWEEL, _JOINER} or "final" in _forms().get(letter, {})


def _joined(stretch: str) -> str:
    """Replace each Arabic letter by the form that its neighbours ask for."""
    letters = re.findall(f"{_LAM_ALEF.pattern}|.", stretch, re.DOTALL)
    solid = [position for position, letter in enumerate(letters) if unicodedata.category(letter[0]) != "Mn"]
    result = list(letters)
    for index, position in enumerate(solid):
        letter = letters[position]
        before = letters[solid[index - 1]] if index else ""
        after = letters[solid[index + 1]] if index + 1 < len(solid) else ""
        from_before = _joins_next(before) and _joins_previous(letter)
        to_after = _joins_next(letter) and _joins_previous(after[:1] if len(after) == 2 else after)
        kind = {(True, True): "medial", (False, True): "initial", (True, False): "final"}.get(
            (from_before, to_after), "isolated"
        )
        result[position] = _forms().get(letter, {}).get(kind, letter)
    return "".join(result)
