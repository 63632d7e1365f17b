"""The typeface of all papers: FiraGO from a package, embedded and subset in each file."""

import threading
from functools import lru_cache
from io import BytesIO
from typing import Any

REGULAR = "FiraGO"
BOLD = "FiraGO-Bold"

_SOURCES = {REGULAR: "figo", BOLD: "figbo"}
_registered: dict[str, Any] = {}
_registering = threading.Lock()


def register() -> None:
    """Make the faces known to ReportLab; does nothing from the second call on.

    Reading the fonts costs a tenth of a second, so it happens with the first paper and not at start-up.
    """
    with _registering:
        if _registered:
            return
        import pymupdf_fonts
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        # With asciiReadable off, only the letters that a paper uses are embedded.
        fonts = {
            name: TTFont(name, BytesIO(pymupdf_fonts.myfont(source)), asciiReadable=False, shapable=False)
            for name, source in _SOURCES.items()
        }
        for font in fonts.values():
            pdfmetrics.registerFont(font)
        _registered.update(fonts)


def name_of(*, bold: bool) -> str:
    """Return the registered name of the regular or the bold face."""
    register()
    return BOLD if bold else REGULAR


@lru_cache(maxsize=8192)
def width(text: str, size: float, *, bold: bool) -> float:
    """Return how wide a text is when drawn, in points."""
    return float(_registered[name_of(bold=bold)].stringWidth(text, size))


def has_glyph(character: str) -> bool:
    """Tell whether the faces can draw a character (both have the same)."""
    register()
    return ord(character) in _registered[REGULAR].face.charToGlyph
