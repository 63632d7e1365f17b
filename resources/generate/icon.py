"""Draw the program's mark from the colours of the tokens: run as `python -m resources.generate.icon`.

Somebody behind a counter: it stays readable at 16 pixels. The drawing itself (SVG) is what a Linux desktop shows;
Windows takes the sizes of the `.ico`, and the window the PNG.
"""

import os
import tomllib
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parent.parent
DRAWING = RESOURCES / "installer" / "skranke.svg"
WINDOWS_ICON = RESOURCES / "installer" / "windows" / "skranke.ico"
WINDOW_PICTURE = RESOURCES / "style" / "mark.png"
WINDOW_SIZE = 128
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)

_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
  <rect x="2" y="2" width="60" height="60" rx="14" fill="{ground}"/>
  <circle cx="32" cy="20" r="8" fill="{mark}"/>
  <path d="M16 40 C16 32 22 31 32 31 C42 31 48 32 48 40 Z" fill="{mark}"/>
  <rect x="10" y="44" width="44" height="8" rx="2" fill="{mark}"/>
</svg>
"""


def drawing() -> str:
    """Return the mark as SVG, in the accent of the light scheme."""
    tokens = tomllib.loads((RESOURCES / "style" / "tokens.toml").read_text(encoding="utf-8"))
    fill = tokens["schemes"]["light"]["fill"]
    return _SVG.format(ground=fill["accent"], mark=fill["on_accent"])


def picture(size: int) -> bytes:
    """Return the mark as PNG, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing().encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def windows_icon() -> bytes:
    """Return the mark in all sizes that Windows asks for, as one `.ico`."""
    pictures = [Image.open(BytesIO(picture(size))) for size in SIZES]
    written = BytesIO()
    pictures[-1].save(written, "ICO", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    return written.getvalue()


def main() -> None:
    """Write the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QGuiApplication.instance() or QGuiApplication([])
    DRAWING.write_text(drawing(), encoding="utf-8")
    WINDOWS_ICON.write_bytes(windows_icon())
    WINDOW_PICTURE.write_bytes(picture(WINDOW_SIZE))
    del qt


if __name__ == "__main__":
    main()
