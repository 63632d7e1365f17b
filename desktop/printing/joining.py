"""Put several papers into one PDF file, so that they are one job for the printer."""

import io
from collections.abc import Sequence

from desktop.printing.preview import PDFIUM


def joined(files: Sequence[bytes]) -> bytes:
    """Return one PDF file with the pages of several, in their order.

    Each begins on a sheet of its own: a printer that prints on both sides never puts the papers of two people onto one.

    Raises:
        ValueError: there is nothing to join.
    """
    import pypdfium2

    if not files:
        raise ValueError("nothing to join")
    with PDFIUM:
        whole = pypdfium2.PdfDocument.new()
        for place, file in enumerate(files, 1):
            part = pypdfium2.PdfDocument(file)
            width, height = part.get_page_size(0)
            whole.import_pages(part)
            part.close()
            if len(whole) % 2 and place < len(files):
                whole.new_page(width, height)
        made = io.BytesIO()
        whole.save(made)
        whole.close()
        return made.getvalue()
