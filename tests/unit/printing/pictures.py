"""Pages as small grey pictures, and those that somebody has looked at and approved."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import cycle
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import PaperKind
from desktop.printing import render
from desktop.printing.preview import page_images
from desktop.printing.roll import render_roll
from tests.unit.printing import samples, samples_help

FOLDER = Path(__file__).parents[2] / "data" / "pictures"
DPI = 50
FAINT = 40
"""How much a point may differ, of 255: less is the edge of a letter that a newer PDFium draws a little otherwise."""
FEW = 0.002
"""What share of the points may differ more than that."""


def _of_kinds() -> dict[str, bytes]:
    """Return the first sample of each kind of paper, the languages in turn."""
    found: dict[PaperKind, Callable[[Language], Paper]] = {}
    for make in samples.MAKERS:
        found.setdefault(kind_of(make(Language.BOKMAL)), make)
    languages = cycle(Language)
    return {str(kind): render(make(next(languages))) for kind, make in found.items()}


@cache
def papers() -> Mapping[str, bytes]:
    """Return the papers that are looked at: one of each kind, copies, other scripts, help languages, a roll."""
    return {
        **_of_kinds(),
        "receipt-copy": render(samples.receipt(Language.ENGLISH), 2),
        "receipt-roll": render_roll(samples.receipt()),
        "letter-arabic": render(replace(samples.letter(), person=samples.ARABIC)),
        "letter-cyrillic": render(replace(samples.moved(), person=samples.CYRILLIC)),
        **{f"letter-help-{each}": render(samples_help.with_help(samples.letter(), each)) for each in HelpLanguage},
    }


def picture(name: str) -> Image.Image:
    """Return the first page of a paper as it is drawn now."""
    page = page_images(papers()[name], DPI)[0]
    return Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L")


def approved(name: str) -> Image.Image:
    """Return the picture that was approved."""
    with Image.open(FOLDER / f"{name}.png") as image:
        return image.convert("L")


def png(image: Image.Image) -> bytes:
    """Return a picture as a file."""
    file = BytesIO()
    image.quantize(16, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def share_of_difference(one: Image.Image, other: Image.Image) -> float:
    """Return what share of the points differs, 1 for pictures of different size."""
    if one.size != other.size:
        return 1.0
    blur = ImageFilter.BoxBlur(1)
    counts = ImageChops.difference(one.filter(blur), other.filter(blur)).histogram()
    return sum(counts[FAINT:]) / (one.width * one.height)
