"""Lists of names: æ, ø and å after z, and the same order each time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.alphabet import name_key

IN_ORDER = [
    "Abdi, Noor", "Dahl, Per", "Đặng, Thị Ánh", "Éa, Bo", "Hansen, Zoe", "Hansen, Åse", "Hansen Berg, Anna",
    "Moen, Kari", "Müller, Uwe", "Nguyễn, Ánh", "Zhang, Meiling", "Äkta, Bo", "Ærlig, Tor", "Øst, Liv", "Øvre, Jo",
    "Özil, Can", "Ås, Åge", "Aasen, Ivar", "Åsen, Knut",
]  # fmt: skip


def test_names_stand_in_the_order_of_the_norwegian_alphabet() -> None:
    assert sorted(IN_ORDER) != IN_ORDER, "the order of a database would be another"
    mixed = IN_ORDER[::-1]
    assert sorted(mixed, key=name_key) == IN_ORDER


@given(st.lists(st.text(max_size=12), max_size=8))
def test_the_order_does_not_depend_on_the_order_before(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=name_key) == sorted(backwards, key=name_key)


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=6), st.sampled_from("æøåÆØÅ"))
def test_nothing_of_a_to_z_stands_behind_the_last_three_letters(name: str, letter: str) -> None:
    if "aa" not in name:
        assert name_key(name) < name_key(letter)
