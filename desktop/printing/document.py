"""One file of pages: how it is opened, and what it says about itself."""

from dataclasses import dataclass
from io import BytesIO

from desktop.domain.papers import StationContact
from desktop.printing import finishing, fonts
from desktop.printing.pen import Pen
from desktop.printing.style import COPY, MM, PAGE_HEIGHT, PAGE_WIDTH, WATERMARK
from desktop.printing.tags import Structure
from desktop.printing.texts import Texts

_EDGE = 5.0
"""Millimetres that every printer leaves free at most."""


@dataclass(frozen=True, slots=True)
class About:
    """What a file says about itself; never whom it is about.

    Attributes:
        author: the station.
        subject: what kind of paper it is.
        language: a tag of BCP 47.
        watermark: a word that lies slanting under what is on each page, or empty.
    """

    title: str
    author: str
    subject: str
    language: str
    watermark: str = ""


def about(title: str, station: StationContact, subject: str, texts: Texts) -> About:
    """Return what a paper of a station says about itself; one of an invented station says so first of all."""
    word = texts("practice") if station.practice else ""
    return About(
        f"{word}: {title}" if word else title, station.name, subject, language=texts("language-tag"), watermark=word
    )


class Document:
    """A file in the making. Draw with `pen`, end each page, and take the bytes at the end.

    The same drawing always gives the same bytes.
    """

    def __init__(self, about: About, *, width: float = PAGE_WIDTH, height: float = PAGE_HEIGHT) -> None:
        """Open a file whose pages have this size in millimetres."""
        from reportlab.pdfgen.canvas import Canvas

        self._about = about
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(width * MM, height * MM),
            pageCompression=0,  # all is compressed at once when the file is finished
            invariant=1,
            initialFontName=fonts.name_of(bold=False),
        )
        self._width, self._height = width, height
        self._structure = Structure()
        self.pen = Pen(self._canvas, self._structure, height=height)

    def end_page(self) -> None:
        """Go on with the next page."""
        if self._about.watermark:
            self._draw_watermark()
        self.pen.end_page()
        self._canvas.showPage()

    def _draw_watermark(self) -> None:
        """Draw it as often as the page is higher than wide: a long roll may be torn off anywhere."""
        times = max(1, round(self._height / self._width / 1.4))
        with self.pen.behind():
            if self._width >= PAGE_WIDTH:  # a panel may cover much of the large word; nothing stands on the upper edge
                self.pen.text(_EDGE, _EDGE, self._about.watermark, COPY)
            for place in range(times):
                middle = self._height * (place + 0.5) / times
                self.pen.slanting(self._width / 2, middle, self._width * 0.9, self._about.watermark, WATERMARK)

    def finished(self) -> bytes:
        """Close the file and return it."""
        self._canvas.save()
        return finishing.finished(self._file.getvalue(), self._structure, self._about, self._height)
