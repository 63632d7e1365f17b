"""Shape lines with HarfBuzz: which glyphs stand where, and which letters they stand for.

A line is cut into stretches of one direction, one script and one face, and these into words, which are shaped once for
all papers: most words of a letter are the same as in the one before. Lengths are thousandths of the type size.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise

from desktop.printing import bidi, faces
from desktop.printing.faces import Face

_FEATURES = {"kern": True, "liga": True}
# With everything else that HarfBuzz switches on for a script by itself; discretionary ligatures stay off: they write
# a common Arabic name as a piece of calligraphy.
_SCRIPTS = {
    "Arab": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "Hebr": "\u0590-\u05ff\ufb1d-\ufb4f",
    "Deva": "\u0900-\u097f\ua8e0-\ua8ff",
    "Thai": "\u0e00-\u0e7f",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Cyrl": "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f",
    "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\ua720-\ua7ff",
}
_SCRIPT = re.compile("|".join(f"(?P<{name}>[{span}])" for name, span in _SCRIPTS.items()))
_OUT_OF_ORDER = frozenset({"Deva", "Thai"})
"""Scripts whose marks stand before or above what they follow: the file says what such a word reads."""
_WORDS = re.compile(" +|[^ ]+")
_LAM_ALEF = {unicodedata.normalize("NFKC", form): form for form in "\ufef5\ufef7\ufef9\ufefb"}
_NUMBERS = re.compile(r"(?<![\d.:/-])\d{2,6}(?: \d{2,6})+(?![\d.:/-])")
"""Telephone numbers and the like: also among words that run from the right, their groups follow one another."""
_WITHOUT_GLYPH = dict.fromkeys(map(ord, "\u200c\u200d"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face on one height.

    Attributes:
        codes: what stands in the brackets of a TJ operator: glyph numbers in hexadecimal, and shifts.
        rise: how far above the baseline.
        meaning: the letters that each glyph stands for.
        said: what is read from this piece to the next one that `ends`, where the glyphs do not tell that in order.
        ends: the last piece of what is `said`.
    """

    face: Face
    codes: str
    meaning: dict[int, str]
    rise: float = 0.0
    said: str = ""
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word or a line: its width and its pieces from left to right.

    Attributes:
        before: width of a space to the left of where a line begins.
    """

    width: float
    pieces: tuple[Piece, ...]
    before: float = 0.0


@lru_cache(maxsize=8192)
def line(text: str, *, bold: bool, from_right: bool = False) -> Shaped:
    """Shape a line; `from_right` is the direction of the line itself, not of the names in it.

    It ends with a space that its width leaves out: read aloud, the last word of a line and the first one of the next
    would be one word otherwise.
    """
    width = 0.0
    pieces: list[Piece] = []
    for run, leftwards in bidi.ordered(_NUMBERS.sub(_kept, text), from_right=from_right):
        stretches = _stretches(run.replace("\u00a0", " "))
        for stretch, script, family in reversed(stretches) if leftwards else stretches:
            words = [stretch] if script in _OUT_OF_ORDER else _WORDS.findall(stretch)
            for word in reversed(words) if leftwards else words:
                shaped = _word(word, script, family, bold=bold, leftwards=leftwards)
                width += shaped.width
                pieces += shaped.pieces
    space = _word(" ", "", faces.FAMILIES[0], bold=bold, leftwards=False)
    if from_right:
        return Shaped(width, tuple(_joined([*space.pieces, *pieces])), space.width)
    return Shaped(width, tuple(_joined([*pieces, *space.pieces])))


def _kept(number: re.Match[str]) -> str:
    return number[0].replace(" ", "\u00a0")


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Join neighbours of one face on the baseline: one operator is enough for them."""
    joined: list[Piece] = []
    plain = (piece.rise == 0 and not piece.said and not piece.ends for piece in pieces)
    for (face, can), group in groupby(zip(pieces, plain, strict=True), lambda pair: (pair[0].face, pair[1])):
        parts = [piece for piece, _ in group]
        if not can:
            joined += parts
            continue
        meaning: dict[int, str] = {}
        for part in parts:
            meaning |= part.meaning
        joined.append(Piece(face, "".join(part.codes for part in parts).replace("><", ""), meaning))
    return joined


def _stretches(run: str) -> list[tuple[str, str, str]]:
    """Cut a run into stretches of one script and family; what belongs to no script stays with what is before it."""
    stretches: list[list[str]] = []
    for character in run:
        found = _SCRIPT.match(character)
        script = (found.lastgroup or "") if found else ""
        family = faces.family_of(character) or (stretches[-1][2] if stretches else faces.FAMILIES[0])
        last = stretches[-1] if stretches else None
        if last and last[2] == family and (script in {"", last[1]} or not last[1]):
            last[0] += character
            last[1] = last[1] or script
        else:
            stretches.append([character, script or (last[1] if last else ""), family])
    return [(text, script, family) for text, script, family in stretches]


@lru_cache(maxsize=16384)
def _word(text: str, script: str, family: str, *, bold: bool, leftwards: bool) -> Shaped:
    import uharfbuzz

    face = faces.face(family, bold=bold)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.direction = "rtl" if leftwards else "ltr"
    buffer.script = script or "Latn"
    buffer.language = "ar" if script == "Arab" else "nb"
    uharfbuzz.shape(face.shaper, buffer, _FEATURES)
    clusters = [info.cluster for info in buffer.glyph_infos]
    starts = sorted({*clusters, len(text)})
    ends = dict(pairwise(starts))
    drawn = _Codes(face)
    told: set[int] = set()
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        letters = text[info.cluster : ends[info.cluster]].translate(_WITHOUT_GLYPH)
        meaning = face.characters.get(info.codepoint) or ("" if info.cluster in told else _as_drawn(letters, leftwards))
        told.add(info.cluster)
        if letters or position.x_advance:
            drawn.add(info.codepoint, position, meaning)
    pieces = drawn.pieces()
    if script in _OUT_OF_ORDER and text.strip():
        pieces[0] = replace(pieces[0], said=text)
        pieces[-1] = replace(pieces[-1], ends=True)
    return Shaped(drawn.width, tuple(pieces))


def _as_drawn(letters: str, leftwards: bool) -> str:  # noqa: FBT001 - the only thing to say beside the letters
    """Return what a glyph of several letters stands for: readers turn what runs leftwards round letter by letter."""
    return _LAM_ALEF.get(letters, letters[::-1]) if leftwards else letters


class _Codes:
    """Writes glyphs and their shifts as a TJ operator takes them, a piece for each height."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._pieces: list[tuple[float, list[str], dict[int, str]]] = []
        self.width = 0.0

    def add(self, glyph: int, position: object, meaning: str) -> None:
        """Add a glyph at its place."""
        scale = self._face.scale
        advance, aside, rise = (getattr(position, name) * scale for name in ("x_advance", "x_offset", "y_offset"))
        if not self._pieces or self._pieces[-1][0] != rise:
            self._pieces.append((rise, [], {}))
        _, codes, meanings = self._pieces[-1]
        meanings[glyph] = meaning
        codes.append(f"{_shift(-aside)}<{glyph:04x}>{_shift(aside + self._face.width(glyph) - advance)}")
        self.width += advance

    def pieces(self) -> list[Piece]:
        """Return the pieces."""
        return [
            Piece(self._face, "".join(codes).replace("><", ""), meanings, rise)
            for rise, codes, meanings in self._pieces
        ]


def _shift(thousandths: float) -> str:
    return f"{thousandths:.4g}" if thousandths else ""
