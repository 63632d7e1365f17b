"""Which words of a name stand out in what was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.search.matching import pieces


@pytest.mark.parametrize(
    ("name", "query", "hit"),
    [
        ("Nguyễn, Thị Ánh", "ngu", ["Nguyễn,"]),
        ("Nguyễn, Thị Ánh", "anh nguyen", ["Nguyễn,", " Ánh"]),
        ("Åsgård, Øyvind", "oyv", [" Øyvind"]),
        ("Åsgård, Øyvind", "aasg", ["Åsgård,"]),
        ("Olsen-Berg, Kari", "berg", ["Olsen-Berg,"]),
        ("Nguyễn, Thị Ánh", "200816832910", []),
        ("Nguyễn, Thị Ánh", "", []),
    ],
)
def test_words_that_were_typed_stand_out_whatever_their_spelling(name: str, query: str, hit: list[str]) -> None:
    assert [piece.text for piece in pieces(name, query) if piece.hit] == hit


@given(st.text(), st.text())
def test_nothing_of_a_name_is_lost(name: str, query: str) -> None:
    assert "".join(piece.text for piece in pieces(name, query)) == name
