"""The files themselves: repeatable, marked, numbered, told by language, with our face in them."""

import hashlib
import re
from collections.abc import Callable

import pytest

from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import PaperKind
from desktop.printing import render, template_hash, template_version
from tests.unit.printing import reading, samples, structure

LANGUAGES = pytest.mark.parametrize("language", Language)
PAPERS = pytest.mark.parametrize("make", samples.MAKERS, ids=lambda make: make.__name__)


@PAPERS
def test_the_same_data_give_the_same_bytes(make: Callable[[Language], Paper]) -> None:
    first, again = (render(make(Language.BOKMAL), copy=2) for _ in range(2))

    assert hashlib.sha256(first).hexdigest() == hashlib.sha256(again).hexdigest()


def test_copies_are_marked_on_every_page_and_the_original_is_not() -> None:
    receipt = samples.receipt()
    marked = reading.pages(render(receipt, copy=2))

    assert len(marked) == 2
    assert all("KOPI 2" in page for page in marked)
    assert "KOPI" not in reading.text(render(receipt))
    assert "KOPI 3" in reading.text(render(samples.receipt(Language.ENGLISH), copy=3))
    with pytest.raises(ValueError, match="counted from 1"):
        render(receipt, copy=0)


@LANGUAGES
def test_every_page_says_which_it_is_of_how_many_and_of_which_paper(language: Language) -> None:
    receipt = samples.receipt(language)
    pages = reading.pages(render(receipt))
    count = {"nb": "Side {} av 2", "nn": "Side {} av 2", "en": "Page {} of 2"}[language]

    assert [count.format(place) in page and receipt.number in page for place, page in enumerate(pages, start=1)] == [
        True,
        True,
    ]


@PAPERS
@LANGUAGES
def test_title_author_and_language_are_in_the_file_and_no_name(
    make: Callable[[Language], Paper], language: Language
) -> None:
    paper = make(language)
    pdf = render(paper)
    told = reading.metadata(pdf)

    assert told["Title"].endswith(paper.number)
    assert told["Author"] == samples.STATION.name
    assert not [value for value in told.values() if "Nguy" in value or "Khai" in value]
    with structure.opened(pdf) as document:
        assert str(document.Root.Lang) == {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language]
        said = document.Root.Metadata.read_bytes().decode()
    assert "Khai" not in said


def test_kinds_versions_and_hashes_tell_templates_apart() -> None:
    assert {kind_of(make(Language.BOKMAL)) for make in samples.MAKERS} == set(PaperKind)
    assert template_version(PaperKind.RECEIPT).startswith("receipt/")
    hashes = {template_hash(kind, language) for kind in PaperKind for language in Language}
    assert len(hashes) == len(PaperKind) * len(Language)
    assert all(re.fullmatch("[0-9a-f]{64}", each) for each in hashes)
