"""What others ask of the typefaces: how wide a text is, and under which name ReportLab knows them."""

import threading
from typing import Any

from desktop.printing import faces, shaping
from desktop.printing.pdf_font import PdfFont

_registered: dict[str, PdfFont] = {}
_registering = threading.Lock()


def register(face: faces.Face) -> None:
    """Make a face known to ReportLab; does nothing from the second call on."""
    with _registering:
        if face.name in _registered:
            return
        from reportlab.pdfbase import pdfmetrics

        font = PdfFont(face)
        pdfmetrics.registerFont(font)
        _registered[face.name] = font


def name_of(*, bold: bool) -> str:
    """Return the registered name of the regular or the bold face."""
    face = faces.face(faces.FAMILIES[0], bold=bold)
    register(face)
    return face.name


def width(text: str, size: float, *, bold: bool) -> float:
    """Return how wide a text is when drawn, in points."""
    return shaping.line(text, bold=bold).width * size / 1000


def has_glyph(character: str) -> bool:
    """Tell whether some face can draw a character."""
    return bool(faces.family_of(character))


def use(face: faces.Face, document: Any, meaning: dict[int, str]) -> str:
    """Note glyphs that a document of ReportLab uses, and return the name of the face in it."""
    if face.name not in _registered:
        register(face)
    return _registered[face.name].use(document, meaning)
