"""Read papers back as whoever gets the file would."""

from dataclasses import dataclass

import pypdfium2

POINTS = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter found on a page: millimetres from the upper left corner."""

    character: str
    left: float
    top: float
    right: float
    bottom: float


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page, its lines joined by spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def text(pdf: bytes) -> str:
    """Return the text of all pages."""
    return " ".join(pages(pdf))


def metadata(pdf: bytes) -> dict[str, str]:
    """Return the file's own title, author and so on."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def letters(pdf: bytes, page: int = 0) -> list[Letter]:
    """Return the visible letters of a page and where they are."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        height = sheet.get_height() / POINTS
        words = sheet.get_textpage()
        found = []
        for index in range(words.count_chars()):
            character = words.get_text_range(index, 1)
            if character.strip():
                left, bottom, right, top = (edge / POINTS for edge in words.get_charbox(index))
                found.append(Letter(character, left, height - top, right, height - bottom))
        return found
    finally:
        document.close()
