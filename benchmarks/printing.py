"""What a paper costs, set and tagged, beside a bare ReportLab canvas that draws the same and one pass of pikepdf.

The bare canvas gets the strings, areas and cells of the same papers at their places, and draws them with ReportLab's
own fonts: no composing, no breaking of lines, no shaping, no tags. Both make the QR code anew for each paper.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pikepdf

from benchmarks import Figure, median_seconds
from benchmarks._people import people
from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import AppointmentLetter, PersonOnPaper
from desktop.printing import page, render
from desktop.printing.codes import qr_runs
from desktop.printing.pen import Pen
from desktop.printing.preview import page_images
from desktop.printing.render import compose
from desktop.printing.style import MM, PAGE_HEIGHT, PAGE_WIDTH, Type
from desktop.printing.texts import load
from tests.unit.printing import samples

TARGET = 1.5
BARE = "a bare canvas and one pass of pikepdf"
ROUNDS = 200
TURNS = 4
BATCH = 1000
PORTION = 50
SCREEN_DPI = 110
PREVIEWED = 200
_ROOT = Path(__file__).parents[1]

Call = Callable[[Any], object]
"""One thing on a page, drawn on a canvas."""
Pages = list[list[Call]]


@dataclass(frozen=True, slots=True)
class Within(Figure):
    """A figure that must stay within so many units; the limit is that bound, for there is nothing to compare with."""

    unit: str
    each: float

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return f"{self.what}: {self.ours / self.each:.1f} {self.unit}; target {self.limit / self.each:g}: {verdict}"


def figures() -> Iterator[Figure]:
    for name, make in (("one receipt", samples.receipt), ("one letter", samples.letter)):
        yield _beside(name, make())
    papers = [replace(samples.letter(), number=f"20261123-1-{at:04}", person=each) for at, each in enumerate(_people())]
    yield _batch(papers)
    yield Within("a paper and its pictures, 95th percentile", _previewed(papers), "", 0.15, 1, "ms", 1e-3)
    yield Within("the first paper of a fresh process", _first(), "", 0.7, 1, "ms", 1e-3)
    largest = max(_bytes_a_page(make(Language.BOKMAL)) for make in samples.MAKERS)
    yield Within("the largest page of any kind", largest, "", 60_000, 1, "kB", 1e3)


def _beside(what: str, paper: Paper) -> Figure:
    """Measure both in turns, so that a busy machine is as slow for the one as for the other."""
    pages = _recorded(paper)
    turns = [
        (
            median_seconds(partial(render, paper), ROUNDS // TURNS),
            median_seconds(partial(_bare, pages), ROUNDS // TURNS),
        )
        for _ in range(TURNS)
    ]
    return Figure(what, median(ours for ours, _ in turns), BARE, median(bare for _, bare in turns), TARGET)


def _batch(papers: list[AppointmentLetter]) -> Figure:
    """Measure both in portions by turns."""
    drawn = [_recorded(paper) for paper in papers]
    ours = bare = 0.0
    for at in range(0, len(papers), PORTION):
        ours += _seconds(render, papers[at : at + PORTION])
        bare += _seconds(_bare, drawn[at : at + PORTION])
    return Figure(f"a letter of a batch of {BATCH:,}", ours / len(papers), BARE, bare / len(papers), TARGET)


def _seconds(make: Callable[[Any], object], all_: Sequence[Any]) -> float:
    start = time.perf_counter()
    for one in all_:
        make(one)
    return time.perf_counter() - start


def _people() -> list[PersonOnPaper]:
    return [
        replace(samples.PERSON, family_name=each.family_name, given_names=each.given_names, duf=each.duf)
        for each in people(BATCH)
    ]


def _previewed(papers: list[AppointmentLetter]) -> float:
    taken = []
    for paper in papers[:PREVIEWED]:
        start = time.perf_counter()
        page_images(render(paper), SCREEN_DPI)
        taken.append(time.perf_counter() - start)
    return quantiles(taken, n=20)[-1]


def _first() -> float:
    """Return the seconds from the first word of printing to a paper, in a process that has drawn nothing yet."""
    code = (
        "import time; from tests.unit.printing import samples; paper = samples.receipt(); start = time.perf_counter();"
        "from desktop.printing import render; render(paper); print(time.perf_counter() - start)"
    )
    taken = [
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=_ROOT).stdout)
        for _ in range(5)
    ]
    return median(taken)


def _bytes_a_page(paper: Paper) -> float:
    pdf = render(paper)
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(pdf) / len(opened.pages)


class _Recorder(Pen):
    """Notes what is drawn instead of drawing it."""

    def __init__(self, qr: str) -> None:
        super().__init__(None)
        self._qr = qr
        self.calls: list[Call] = []

    def text(
        self,
        left: float,
        top: float,
        line: str,
        kind: Type,
        *,
        right: float | None = None,
        struck: bool = False,  # noqa: ARG002 - no sample has anything struck through, and none runs from the right
        from_right: bool = False,  # noqa: ARG002
    ) -> None:
        x, y = left * MM, (PAGE_HEIGHT - top - kind.baseline) * MM
        font = _bare_fonts()[kind.bold]

        def draw(canvas: Any) -> None:
            canvas.setFont(font, kind.size)
            canvas.setFillColor(_colour(kind.colour))
            if right is None:
                canvas.drawString(x, y, line)
            else:
                canvas.drawRightString(right * MM, y, line)

        self.calls.append(draw)

    def area(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        box = (left * MM, (PAGE_HEIGHT - top - height) * MM, width * MM, height * MM)

        def draw(canvas: Any) -> None:
            canvas.setFillColor(_colour(colour))
            canvas.rect(*box, stroke=0, fill=1)

        self.calls.append(draw)

    def frame(self, left: float, top: float, width: float, height: float, colour: str, *, thickness: float) -> None:
        box = (left * MM, (PAGE_HEIGHT - top - height) * MM, width * MM, height * MM)

        def draw(canvas: Any) -> None:
            canvas.setStrokeColor(_colour(colour))
            canvas.setLineWidth(thickness * MM)
            canvas.rect(*box, stroke=1, fill=0)

        self.calls.append(draw)

    def cells(self, left: float, top: float, cell: float, runs: list[tuple[int, int, int]], colour: str) -> None:
        del runs  # made anew for each paper, as ours are
        x, y, side, qr = left * MM, (PAGE_HEIGHT - top) * MM, cell * MM, self._qr

        def draw(canvas: Any) -> None:
            _, made = qr_runs(qr)
            path = canvas.beginPath()
            for column, row, length in made:
                path.rect(x + column * side, y - (row + 1) * side, length * side, side)
            canvas.setFillColor(_colour(colour))
            canvas.drawPath(path, stroke=0, fill=1)

        self.calls.append(draw)


def _recorded(paper: Paper) -> Pages:
    """Return all that is drawn on each page of a paper."""
    sheet = compose(paper, load(paper.language, kind_of(paper)))
    pages = []
    for draw in page.pages_of(sheet, 1):
        recorder = _Recorder(sheet.qr)
        draw(recorder)
        pages.append(recorder.calls)
    return pages


def _bare(pages: Pages) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(PAGE_WIDTH * MM, PAGE_HEIGHT * MM),
        pageCompression=1,
        invariant=1,
        initialFontName=_bare_fonts()[False],
    )
    for calls in pages:
        for call in calls:
            call(canvas)
        canvas.showPage()
    canvas.save()
    made = BytesIO()
    with pikepdf.open(file) as opened:
        opened.save(made)
    return made.getvalue()


@cache
def _bare_fonts() -> dict[bool, str]:
    import pymupdf_fonts
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    fonts = {False: ("BareFira", "figo"), True: ("BareFira-Bold", "figbo")}
    for name, source in fonts.values():
        data = BytesIO(pymupdf_fonts.myfont(source))
        pdfmetrics.registerFont(TTFont(name, data, asciiReadable=False, shapable=False))
    return {bold: name for bold, (name, _) in fonts.items()}


@cache
def _colour(name: str) -> Any:
    from reportlab.lib.colors import toColor

    return toColor(name)
