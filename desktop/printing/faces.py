"""The typefaces of all papers, from a package: FiraGO, and Noto Sans for the few letters that FiraGO lacks."""

import threading
from functools import cached_property, lru_cache

_SOURCES = {
    ("FiraGO", False): "figo",
    ("FiraGO", True): "figbo",
    ("Noto Sans", False): "notos",
    ("Noto Sans", True): "notosbo",
}
FAMILIES = ("FiraGO", "Noto Sans")
_LAYOUT = ("GSUB", "GPOS", "GDEF", "cmap", "gasp", "DSIG", "name", "OS/2", "post", "kern", "STAT")
"""The tables that shape a text: a file that says which glyphs stand where needs them no more."""
# Ligatures and presentation forms are glyphs, not letters: whoever copies a name from a file wants its letters.
_FORMS = range(0xE000, 0xFEFF)
_reading = threading.Lock()


class Face:
    """A typeface: which glyphs it has, how wide they are, and a file of only some of them.

    Lengths are thousandths of the type size.
    """

    def __init__(self, name: str, data: bytes) -> None:
        """Read a TrueType file."""
        import uharfbuzz

        self.name = name
        self.shaper = uharfbuzz.Font(uharfbuzz.Face(data))
        self._face = self.shaper.face
        self.scale = 1000 / self._face.upem
        self._widths: dict[int, float] = {}

    @cached_property
    def glyphs(self) -> dict[int, int]:
        """Return the glyph of each character that the face has, both as numbers."""
        glyph = self.shaper.get_nominal_glyph
        return {code: glyph(code) for code in self._face.unicodes}

    @cached_property
    def characters(self) -> dict[int, str]:
        """Return the character of each glyph that stands for one."""
        return {glyph: chr(code) for code, glyph in self.glyphs.items() if code not in _FORMS}

    @cached_property
    def metrics(self) -> tuple[float, float, tuple[float, ...]]:
        """Return ascent, descent (below zero) and the box that holds every glyph."""
        from struct import unpack

        extents = self.shaper.get_font_extents("ltr")
        box = unpack(">4h", self._face.reference_table("head").data[36:44])
        return extents.ascender * self.scale, extents.descender * self.scale, tuple(edge * self.scale for edge in box)

    def width(self, glyph: int) -> float:
        """Return how wide a glyph is when nothing stands beside it."""
        width = self._widths.get(glyph)
        if width is None:
            width = self._widths[glyph] = self.shaper.get_glyph_h_advance(glyph) * self.scale
        return width

    def part(self, glyphs: frozenset[int]) -> bytes:
        """Return a TrueType file with these glyphs under their own numbers and nothing else."""
        import uharfbuzz

        flags = uharfbuzz.SubsetFlags
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _LAYOUT)
        wanted.flags = (
            flags.RETAIN_GIDS
            | flags.NO_HINTING
            | flags.NOTDEF_OUTLINE
            | flags.NO_LAYOUT_CLOSURE
            | flags.NO_BIDI_CLOSURE
        )
        return bytes(wanted.subset(self._face).blob.data)


@lru_cache(maxsize=len(_SOURCES))
def _read(family: str, *, bold: bool) -> Face:
    import pymupdf_fonts

    name = f"{family.replace(' ', '')}-{'Bold' if bold else 'Regular'}"
    return Face(name, bytes(pymupdf_fonts.myfont(_SOURCES[family, bold])))


def face(family: str, *, bold: bool) -> Face:
    """Return a face; it is read from the package the first time that it is wanted."""
    with _reading:
        return _read(family, bold=bold)


@lru_cache(maxsize=4096)
def family_of(character: str) -> str:
    """Return the first family that has a character, or an empty text where none has it."""
    code = ord(character)
    return next((family for family in FAMILIES if code in face(family, bold=False).glyphs), "")
