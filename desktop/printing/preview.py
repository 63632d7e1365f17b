"""Turn the pages of a PDF file into pictures for the screen."""

import threading
from dataclasses import dataclass
from typing import Any

from desktop.printing.style import MM

_POINTS_PER_INCH = MM * 25.4
# PDFium is not made for several threads.
PDFIUM = threading.Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """The picture of a page.

    Attributes:
        width, height: pixels.
        rgba: four bytes a pixel (red, green, blue, opacity), row by row from the top, without padding.
    """

    width: int
    height: int
    rgba: bytes


def page_images(pdf: bytes, dpi: float) -> tuple[PageImage, ...]:
    """Return a picture of each page.

    Raises:
        ValueError: the bytes are no PDF file, or `dpi` is not above 0.
    """
    import pypdfium2

    if dpi <= 0:
        raise ValueError("the resolution must be above 0")
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise ValueError("this is not a PDF file that can be shown") from error
        try:
            return tuple(_picture(page, dpi) for page in document)
        finally:
            document.close()


def _picture(page: Any, dpi: float) -> PageImage:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True)
    row = bitmap.width * 4
    pixels = bytes(bitmap.buffer)
    rows = (pixels[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return PageImage(bitmap.width, bitmap.height, b"".join(rows))
