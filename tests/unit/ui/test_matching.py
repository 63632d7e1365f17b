"""Which words of a name stand out."""

import pytest

from ui.search.matching import pieces


@pytest.mark.parametrize(
    ("name", "query", "matched", "hit"),
    [
        ("Nguyễn, Thị Ánh", "ngu an", "name", ["Nguyễn,", " Ánh"]),
        ("Haddad, Amal", "hadad", "near", ["Haddad,"]),
        ("Haddad, Amal", "hadad", "name", []),
        ("Ahmed, Mohammed", "maxamed", "alike", [" Mohammed"]),
        ("Ahmed, Mohammed", "maxamed", "near", []),
        ("Haddad, Amal", "", "phone", []),
    ],
)
def test_the_words_that_fit_stand_out(name: str, query: str, matched: str, hit: list[str]) -> None:
    found = pieces(name, query, matched)
    assert "".join(piece.text for piece in found) == name
    assert [piece.text for piece in found if piece.hit] == hit
