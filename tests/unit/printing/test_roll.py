"""Receipts on a roll: the same words as on sheets, on one page that a receipt printer reaches."""

from dataclasses import replace

import pypdfium2
import pytest

from desktop.domain.languages import Language
from desktop.domain.paper_form import PaperForm
from desktop.domain.papers import PaperKind
from desktop.domain.till import FeePurpose
from desktop.printing.render import render
from desktop.printing.roll import render_on, render_roll
from desktop.printing.texts import load
from tests.unit.printing import reading, samples, samples_till

MM = 25.4 / 72
LANGUAGES = pytest.mark.parametrize("language", Language)


def size(pdf: bytes) -> tuple[int, float, float]:
    """Return the number of pages, and width and height of the first in millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[0].get_size()
        return len(document), width * MM, height * MM
    finally:
        document.close()


def words(pdf: bytes) -> set[str]:
    """Return the words of a file without the stops about them."""
    return {word.strip(".,:·–") for word in reading.text(pdf).split()}


@LANGUAGES
def test_a_roll_says_what_the_sheet_says_but_for_the_address(language: Language) -> None:
    # A roll has no pages to count under its name, no table and no window.
    receipt, fee = samples.receipt(language), samples_till.fee_receipt(language)
    own = load(language, PaperKind.RECEIPT)
    name = load(language, PaperKind.FEE_RECEIPT)("document-name").split()
    of_sheets = {*name, own("column-document"), own("column-state"), own("yes"), *own("page", page=1, pages=2).split()}
    nobody = replace(samples.PERSON, address=())

    assert words(render(replace(receipt, person=nobody))) - words(render_roll(receipt)) <= of_sheets
    assert words(render(replace(fee, person=nobody))) - words(render_roll(fee)) <= of_sheets
    for pdf in (render_roll(receipt), render_roll(fee)):
        assert samples.PERSON.address[0] in reading.text(render(receipt))
        assert samples.PERSON.address[0] not in reading.text(pdf)
        assert "2002 057055 02" in reading.text(pdf)


def test_all_is_within_what_the_printer_reaches_and_the_page_ends_below_it() -> None:
    pdf = render_roll(samples.receipt())
    pages, width, height = size(pdf)
    letters = reading.letters(pdf)

    assert (pages, round(width, 1)) == (1, 80.0)
    assert min(each.left for each in letters) >= 3.9
    assert max(each.right for each in letters) <= 76.1
    assert max(each.bottom for each in letters) < height - 4


def test_a_longer_receipt_is_a_longer_page() -> None:
    receipt = samples.receipt()
    longer = replace(receipt, documents=receipt.documents * 6)

    pages, _, height = size(render_roll(longer))
    assert pages == 1
    assert height > size(render_roll(receipt))[2] + 150


def test_a_later_hand_in_names_what_came_and_a_copy_is_marked() -> None:
    receipt = samples.receipt()
    later = replace(receipt, first=False, documents=tuple(replace(line, this_time=True) for line in receipt.documents))

    text = reading.text(render_roll(later, 2))
    assert "Levert denne gangen" in text
    assert "KOPI 2" in text
    assert "KOPI" not in reading.text(render_roll(later))
    assert render_roll(later) == render_roll(later)


def test_a_roll_carries_receipts_and_everything_else_goes_on_sheets() -> None:
    letter, receipt = samples.letter(), samples.receipt()

    with pytest.raises(ValueError, match="no form for a roll"):
        render_roll(letter)
    with pytest.raises(ValueError, match="counted from 1"):
        render_roll(receipt, 0)
    assert size(render_on(letter, 1, PaperForm.ROLL_80))[1] > 200
    assert size(render_on(receipt, 1, PaperForm.ROLL_80))[1] < 81
    assert size(render_on(receipt, 1, PaperForm.A4))[1] > 200


def test_money_paid_for_a_card_is_said_without_the_sentence_about_handing_in() -> None:
    paid = samples_till.fee_receipt(Language.BOKMAL)
    texts = {purpose: reading.text(render_roll(replace(paid, purpose=purpose))) for purpose in FeePurpose}

    assert len(set(texts.values())) == len(FeePurpose)
