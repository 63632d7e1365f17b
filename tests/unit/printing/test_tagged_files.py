"""What every paper's file says to a reader, a screen reader and a printer's workshop, read back from the file."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import DocumentLine, LineState
from desktop.printing import blocks, render
from desktop.printing.document import About, Document
from desktop.printing.finishing import _SRGB
from desktop.printing.page import address_lines
from desktop.printing.preview import page_images
from desktop.printing.render import compose
from desktop.printing.roll import render_roll
from desktop.printing.style import ADDRESS_FIELD, QR, WINDOWS
from desktop.printing.texts import load
from tests.unit.printing import reading, samples, structure

PAPERS = pytest.mark.parametrize("make", samples.MAKERS, ids=lambda make: make.__name__)
GROUPING = {"Document", "Table", "TR", "L", "LI"}
WITHIN = {"TR": "Table", "TH": "TR", "TD": "TR", "LI": "L", "Lbl": "LI", "LBody": "LI"}
DPI = 100


@cache
def made(make: Any) -> tuple[Paper, bytes]:
    paper = make(Language.BOKMAL)
    return paper, render(paper)


def nested(element: structure.Read) -> None:
    for each in element.below:
        assert WITHIN.get(each.role, "Document") in {element.role, "Document"}
        assert (not each.words) == (each.role in GROUPING)
        nested(each)


@PAPERS
def test_the_structure_says_all_in_the_order_of_reading(make: Any) -> None:
    paper, pdf = made(make)
    sheet = compose(paper, load(paper.language, kind_of(paper)))
    with structure.opened(pdf) as document:
        tree = structure.read(document)
        kept = [structure.marks(page) for page in document.pages]
        bookmarks = structure.bookmarks(document)

    nested(tree)
    assert tree.role == "Document"
    assert sum(each.outside for each in kept) == 0
    elements = list(tree.all_below())
    headings = [each for each in elements if each.role in {"H1", "H2"}]
    assert [each.role for each in headings].count("H1") == 1
    assert headings[0].role == "H1"
    assert bookmarks == [(int(each.role == "H2"), each.words.strip()) for each in headings]
    # Running heads, page numbers and the repeated heads of tables are not read; all else is, once.
    spoken = tree.said
    assert spoken.startswith(f"{sheet.station.name} {sheet.station.street}")
    address = " ".join(address_lines(sheet.addressee)[1]) if sheet.addressee else ""
    order = [address, *(text for pair in sheet.references for text in pair), headings[0].said]
    at = 0
    for each in order:
        at = spoken.index(" ".join(each.split()), at)
    for number, marks in enumerate(kept, 1):
        assert f"Side {number} av {len(kept)}" in marks.decoration
    assert "Side 1" not in spoken
    printed = " ".join(reading.pages(pdf)).split()
    assert set(spoken.split()) <= {*printed, *_broken(printed)}


def _broken(words: list[str]) -> set[str]:
    """Return words that a line's end parts: a reader joins what a hyphen ends."""
    return {word for each in words for word in (each, each.rstrip("-\ufffe"))}


@PAPERS
def test_a_file_says_what_it_is_and_embeds_what_it_draws_with(make: Any) -> None:
    paper, pdf = made(make)
    with structure.opened(pdf) as document:
        root = document.Root
        xmp = root.Metadata.read_bytes().decode()
        fonts = structure.fonts(document)
        intent = root.OutputIntents[0]

        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(root.Lang) == "nb-NO"
        assert "<rdf:li>nb-NO</rdf:li>" in xmp
        assert paper.number in str(document.docinfo["/Title"])
        assert paper.number in xmp
        assert "pdfaid" not in xmp
        assert "pdfuaid" not in xmp
        assert str(intent.OutputConditionIdentifier) == _SRGB
        assert bytes(intent.DestOutputProfile.read_bytes())[36:40] == b"acsp"
        assert {name.partition("+")[2] for name in fonts} == {"FiraGO-Regular", "FiraGO-Bold"}
        for name, font in fonts.items():
            assert len(name.partition("+")[0]) == 6
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert 0 < len(descriptor.FontFile2.read_bytes()) < 60_000, "only the glyphs that are used"
    assert len(pdf) < 60_000 * len(reading.pages(pdf))


@PAPERS
def test_address_and_code_stand_where_envelope_and_scanner_look_for_them(make: Any) -> None:
    paper, pdf = made(make)
    sheet = compose(paper, load(paper.language, kind_of(paper)))
    letters = reading.letters(pdf)
    if sheet.addressee:
        shown = [
            each
            for each in letters
            if each.right < ADDRESS_FIELD.right + 1 and ADDRESS_FIELD.top <= each.top and each.bottom < 79
        ]
        assert "".join(each.character for each in shown) == "".join(address_lines(sheet.addressee)[1]).replace(" ", "")
        for window in WINDOWS.values():
            assert all(each.left > window.left and each.right < window.right for each in shown)
            assert all(each.top > window.top and each.bottom < window.bottom for each in shown)
    assert _dark_box(pdf) == pytest.approx((QR.left, QR.top, QR.right, QR.bottom), abs=0.4)


def _dark_box(pdf: bytes) -> tuple[float, ...]:
    """Return the box of all that is dark around the place of the QR code, in millimetres."""
    image = page_images(pdf, DPI)[0]
    pixel = DPI / 25.4
    rows = range(int((QR.top - 1) * pixel), int((QR.bottom + 1) * pixel))
    columns = range(int((QR.left - 1.5) * pixel), min(image.width, int((QR.right + 4) * pixel)))
    dark = [(column, row) for row in rows for column in columns if image.rgba[(row * image.width + column) * 4] < 100]
    across, down = [each for each, _ in dark], [each for _, each in dark]
    return min(across) / pixel, min(down) / pixel, (max(across) + 1) / pixel, (max(down) + 1) / pixel


def test_a_paragraph_over_the_end_of_a_page_is_one_element_and_the_head_of_a_table_is_read_once() -> None:
    lines = tuple(DocumentLine(f"Dokument {place}", LineState.BROUGHT) for place in range(40))
    pdf = render(replace(samples.receipt(), documents=lines))
    with structure.opened(pdf) as document:
        pages = [structure.marks(page) for page in document.pages]
        tree = structure.read(document)

    table = next(each for each in tree.below if each.role == "Table")
    assert [row.below[0].role for row in table.below] == ["TH", *["TD"] * (len(table.below) - 1)]
    head = table.below[0].said
    assert len(pages) > 1
    assert head.split()[0] in pages[1].decoration


def test_another_language_is_told_where_it_begins() -> None:
    said = "\u0645\u0648\u0639\u062f\u0643 \u064a\u0648\u0645 14.12.2026 \u0641\u064a Storvik."
    document = Document(About("Time", "Storvik", "Time", "nb-NO"))
    top = 30.0
    for strip in [*blocks.paragraph("Du har fått time."), *blocks.paragraph(said, language="ar", from_right=True)]:
        strip.draw(document.pen, top)
        top += strip.height
    document.end_page()

    with structure.opened(document.finished()) as file:
        ours, theirs = structure.read(file).below
    assert (ours.language, ours.said) == ("", "Du har fått time.")
    assert (theirs.language, theirs.said) == ("ar", said)


@pytest.mark.parametrize("language", Language)
def test_of_an_invented_station_every_page_says_practice_and_what_is_read_aloud_is_the_same(language: Language) -> None:
    word = {"en": "PRACTICE"}.get(language, "ØVING")
    real = samples.receipt(language)
    practice = replace(real, station=replace(real.station, practice=True))
    files = [(render(real), render(practice)), (render_roll(real), render_roll(practice))]
    for plain, marked in files:
        assert word not in reading.text(plain)
        assert all(word in page for page in reading.pages(marked))
        assert reading.metadata(marked)["Title"] == f"{word}: {reading.metadata(plain)['Title']}"
        with structure.opened(plain) as before, structure.opened(marked) as after:
            assert structure.read(after).said == structure.read(before).said
            assert sum(structure.marks(page).outside for page in after.pages) == 0
        assert marked == render_roll(practice) or marked == render(practice), "the same data give the same bytes"
