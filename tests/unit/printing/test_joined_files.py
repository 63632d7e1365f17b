"""Several papers in one file: each on a sheet of its own, and each still readable."""

import pytest

from desktop.domain.languages import Language
from desktop.printing import render
from desktop.printing.joining import joined
from tests.unit.printing import reading, samples, structure


def test_each_paper_begins_on_a_sheet_of_its_own_and_stays_as_it_was() -> None:
    files = [render(samples.receipt(Language.ENGLISH)), render(samples.card_order()), render(samples.letter())]
    alone = [reading.pages(file) for file in files]
    together = joined(files)

    pages = reading.pages(together)
    assert [len(each) for each in alone] == [2, 1, 2]
    assert pages == [*alone[0], *alone[1], "", *alone[2]]
    assert joined(files) == together
    with structure.opened(together) as document:
        trees = [structure.read(structure.opened(file)) for file in files]
        read = structure.read_all(document)
        assert [each.said for each in read] == [each.said for each in trees]
        assert [each.language for each in read] == ["en-GB", "nb-NO", "nb-NO"]
        titles = [title for depth, title in structure.bookmarks(document) if depth == 0]
        assert titles == [next(each.words.strip() for each in tree.below if each.role == "H1") for tree in trees]


def test_one_paper_is_joined_too_and_none_is_refused() -> None:
    file = render(samples.letter())

    assert reading.pages(joined([file])) == reading.pages(file)
    with pytest.raises(ValueError, match="nothing to join"):
        joined([])
