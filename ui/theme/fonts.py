"""Load the program's own typeface, so that every machine shows the same letters.

FiraGO covers Latin with Norwegian and Vietnamese, Cyrillic, Greek, Arabic, Hebrew, Georgian, Devanagari and Thai.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "FiraGO"
_FIRST = {"figo": "FiraGO-Regular", "figbo": "FiraGO-Bold"}
_LATER = {"figit": "FiraGO-Italic", "figbi": "FiraGO-BoldItalic"}


def load_fonts(cache_dir: Path | None = None) -> None:
    """Load the upright faces; the package keeps them compressed, so a cache folder saves that work at each start."""
    _load(_FIRST, cache_dir)


def load_italics(cache_dir: Path | None = None) -> None:
    """Load the slanted faces, after the first window is shown."""
    _load(_LATER, cache_dir)


def body_font(pixels: int) -> QFont:
    """Return the font of running text, with figures of equal width so that columns of times and numbers align."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def _load(faces: dict[str, str], cache_dir: Path | None) -> None:
    present = set(QFontDatabase.styles(FAMILY)) if FAMILY in QFontDatabase.families() else set()
    for code, name in faces.items():
        style = name.removeprefix("FiraGO-").replace("BoldItalic", "Bold Italic")
        if style in present:
            continue
        if _from_cache(cache_dir, name):
            continue
        data = _from_package(code)
        QFontDatabase.addApplicationFontFromData(QByteArray(data))
        _into_cache(cache_dir, name, data)


def _from_package(code: str) -> bytes:
    import pymupdf_fonts

    return bytes(pymupdf_fonts.myfont(code))


def _cached(cache_dir: Path, name: str) -> Path:
    return cache_dir / f"{name}.ttf"


def _from_cache(cache_dir: Path | None, name: str) -> bool:
    if cache_dir is None:
        return False
    path = _cached(cache_dir, name)
    return path.is_file() and QFontDatabase.addApplicationFont(str(path)) >= 0


def _into_cache(cache_dir: Path | None, name: str, data: bytes) -> None:
    """Keep a face for the next start; a folder that cannot be written costs time only."""
    if cache_dir is None:
        return
    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        unfinished = cache_dir / f".{name}.part"
        unfinished.write_bytes(data)
        unfinished.replace(_cached(cache_dir, name))
    except OSError as error:
        print(f"skranke: font cache not written: {error.strerror}", file=sys.stderr)
