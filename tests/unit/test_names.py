import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.names import display_name, fold

LATIN = "abcdefghijklmnopqrstuvwxyzæøåäöüßþðđłıéèñçşğńŋŧəABCÆØÅÖÜŞİÐÞ' -"


@pytest.mark.parametrize(
    "spellings",
    [
        ("Åse", "Aase", "ÅSE", "Ase", "A\N{COMBINING RING ABOVE}se"),
        ("Øyvind", "Oyvind", "Oeyvind", "ØYVIND", "Öyvind"),
        ("Sæther", "Saether", "Sather", "Säther"),
        ("Müller", "Mueller", "MUELLER", "Muller"),
        ("Nguyễn", "Nguyen", "NGUYỄN"),
        ("Şahin", "Sahin", "ŞAHİN"),
        ("Yılmaz", "Yilmaz", "YILMAZ", "YİLMAZ"),
        ("Þórunn", "Thorunn"),
        ("Łukasz", "Lukasz"),
        ("Đorđe", "Dorde"),
        ("Groß", "Gross", "GROSS"),
        ("Đặng", "Dang"),
        ("Áŋŋel", "Annel"),
        ("Əliyev", "Eliyev"),
        ("O'Brien", "O’Brien", "OBRIEN"),
        ("Al-Sayed", "Al Sayed", "AL  SAYED", "al‐sayed"),
        ("Ǿre", "Øre", "Oere"),
        ("Ｎｇｕｙｅｎ", "Nguyen"),
    ],
)
def test_all_spellings_meet(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Åse", "ase"),
        ("Thị Ánh Nguyễn", "thi anh nguyen"),
        ("  Anna   Maria ", "anna maria"),
        ("", ""),
        ("'", ""),
        ("ИВАНОВ", "иванов"),
        ("Йовович", "йовович"),
        ("محمد", "محمد"),
        ("สมชาย", "สมชาย"),
        ("ΓΙΏΡΓΟΣ", "γιώργοσ"),
        ("\N{RIGHT-TO-LEFT ISOLATE}محمد\N{POP DIRECTIONAL ISOLATE}", "محمد"),
    ],
)
def test_keys(name: str, key: str) -> None:
    assert fold(name) == key


def test_different_names_stay_apart() -> None:
    names = ["Hansen", "Hanssen", "Olsen", "Ali", "Lie", "Li", "Иванов", "Йванов", "Nguyen", "Ngo"]
    assert len({fold(name) for name in names}) == len(names)


@given(st.text())
def test_folding_twice_changes_nothing_more(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text())
def test_a_key_has_no_stray_blanks(name: str) -> None:
    assert fold(name) == " ".join(fold(name).split())


@given(st.text(alphabet=LATIN), st.integers(0, 40))
def test_the_key_of_a_beginning_is_the_beginning_of_the_key(name: str, typed: int) -> None:
    assert fold(name).startswith(fold(name[:typed]))


def test_how_lists_show_a_name() -> None:
    assert display_name("Nguyễn", "Thị  Ánh ") == "Nguyễn, Thị Ánh"
    assert display_name("Suharto", "") == "Suharto"
    assert display_name(" ", "Priya") == "Priya"
    assert display_name("", "") == ""
