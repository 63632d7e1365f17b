"""The codes on papers, for a scanner at the desk: QR by segno, Code 128 by ReportLab, both as vectors."""

from enum import StrEnum

from desktop.printing.pen import Pen
from desktop.printing.style import INK, MM, Box

CODE_PREFIX = "SKRANKE"


class CodeKind(StrEnum):
    """What a code names: a booking or a paper."""

    BOOKING = "B"
    PAPER = "P"


def code_content(kind: CodeKind, number: str) -> str:
    """Return what a QR code says, such as `SKRANKE:P:20261214-1-0007`."""
    return f"{CODE_PREFIX}:{kind}:{number}"


def qr_runs(content: str) -> tuple[int, list[tuple[int, int, int]]]:
    """Return the side of the QR code in cells and its dark runs `(column, row, length)`, without a quiet zone."""
    import segno

    code = segno.make_qr(content, error="m")
    runs = []
    rows = [list(row) for row in code.matrix]
    for row, cells in enumerate(rows):
        column = 0
        while column < len(cells):
            length = 0
            while column + length < len(cells) and cells[column + length]:
                length += 1
            if length:
                runs.append((column, row, length))
            column += length or 1
    return len(rows), runs


def draw_qr(pen: Pen, content: str, box: Box) -> None:
    """Draw a QR code that fills a square box; the page around it is its quiet zone."""
    side, runs = qr_runs(content)
    pen.cells(box.left, box.top, box.width / side, runs, INK)


def draw_code_128(pen: Pen, content: str, box: Box) -> None:
    """Draw a Code 128 bar code, as wide as the box allows and flush with its left edge.

    The bars are never thinner than ReportLab's own default would make them unless the content is too long for the box.
    """
    from reportlab.graphics.barcode.code128 import Code128

    def bars(unit: float) -> Code128:
        return Code128(content, barWidth=unit * MM, barHeight=box.height * MM, quiet=False, humanReadable=False)

    unit = 0.42
    width = bars(unit).width / MM
    pen.place(bars(unit * min(1.0, box.width / width)), box.left, box.top, box.height, INK)
