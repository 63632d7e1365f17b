"""What the codes on the papers say."""

import subprocess
import sys

import segno

from desktop.domain.paper_types import kind_of
from desktop.printing import render
from desktop.printing.codes import CodeKind, code_content, qr_runs
from desktop.printing.preview import page_images
from desktop.printing.render import compose
from desktop.printing.style import CODE_128, INK
from desktop.printing.texts import load
from tests.unit.printing import samples

HEAVY = ("pikepdf", "pymupdf_fonts", "pypdfium2", "reportlab", "segno", "uharfbuzz")


def test_a_letter_carries_its_booking_and_the_others_their_own_number() -> None:
    codes = [
        compose(paper, load(paper.language, kind_of(paper))).qr
        for paper in (samples.letter(), samples.receipt(), samples.card_order())
    ]

    assert codes == ["SKRANKE:B:B-7F3K-29", "SKRANKE:P:20261214-1-0003", "SKRANKE:P:20270212-1-0011"]


def test_the_runs_are_the_dark_cells_of_the_code() -> None:
    content = code_content(CodeKind.PAPER, "20270212-1-0011")
    side, runs = qr_runs(content)
    dark = {(column + step, row) for column, row, length in runs for step in range(length)}
    code = segno.make_qr(content, error="m")

    assert side == code.symbol_size(border=0)[0]
    assert dark == {(column, row) for row, cells in enumerate(code.matrix) for column, cell in enumerate(cells) if cell}
    assert sum(length for _, _, length in runs) == len(dark), "no cell is drawn twice"


def test_the_bars_are_as_dark_as_the_text_whatever_was_drawn_before() -> None:
    dpi = 300
    image = page_images(render(samples.card_order()), dpi)[0]
    middle = int((CODE_128.top + CODE_128.height / 2) / 25.4 * dpi)
    row = image.rgba[middle * image.width * 4 : (middle + 1) * image.width * 4]
    pixels = {row[at : at + 3] for at in range(0, int(CODE_128.right / 25.4 * dpi) * 4, 4)}

    assert bytes.fromhex(INK.removeprefix("#")) in pixels
    assert min(sum(pixel) for pixel in pixels) == sum(bytes.fromhex(INK.removeprefix("#")))


def test_nothing_heavy_is_read_before_the_first_paper() -> None:
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys, desktop.printing, desktop.printing.preview; print([n for n in {HEAVY} if n in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert seen.stdout.strip() == "[]"
