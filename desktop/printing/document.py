"""One file of pages: how it is opened, and what it says about itself."""

from dataclasses import dataclass
from io import BytesIO

from desktop.printing import finishing, fonts
from desktop.printing.pen import Pen
from desktop.printing.style import MM, PAGE_HEIGHT, PAGE_WIDTH
from desktop.printing.tags import Structure


@dataclass(frozen=True, slots=True)
class About:
    """What a file says about itself; never whom it is about.

    Attributes:
        author: the station.
        subject: what kind of paper it is.
        language: a tag of BCP 47.
    """

    title: str
    author: str
    subject: str
    language: str


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
        self._height = height
        self._structure = Structure()
        self.pen = Pen(self._canvas, self._structure, height=height)

    def end_page(self) -> None:
        """Go on with the next page."""
        self.pen.end_page()
        self._canvas.showPage()

    def finished(self) -> bytes:
        """Close the file and return it."""
        self._canvas.save()
        return finishing.finished(self._file.getvalue(), self._structure, self._about, self._height)
