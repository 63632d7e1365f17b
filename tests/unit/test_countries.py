from importlib.resources import files

import pytest

from desktop.domain.countries import Countries
from desktop.domain.languages import Language
from resources.generate.countries import render

DATA = files("resources").joinpath("countries.toml").read_bytes()
COUNTRIES = Countries.parse(DATA)


def test_the_file_is_what_the_generator_writes() -> None:
    assert render().encode("utf-8") == DATA


@pytest.mark.parametrize(
    ("code", "nb", "nn", "en"),
    [
        ("NOR", "Norge", "Noreg", "Norway"),
        ("AUT", "Østerrike", "Austerrike", "Austria"),
        ("VNM", "Vietnam", "Vietnam", "Vietnam"),
        ("XXA", "Statsløs", "Statslaus", "Stateless"),
        ("XXB", "Flyktning", "Flyktning", "Refugee"),
        ("RKS", "Kosovo", "Kosovo", "Kosovo"),
        ("D", "Tyskland", "Tyskland", "Germany"),
    ],
)
def test_names(code: str, nb: str, nn: str, en: str) -> None:
    assert [COUNTRIES.name(code, language) for language in Language] == [nb, nn, en]


@pytest.mark.parametrize("code", ["XXA", "XXB", "XXC", "XXX", "RKS", "D", "UTO", "NOR", "GBN", "SSD", "PSE"])
def test_the_codes_of_travel_documents_are_there(code: str) -> None:
    assert code in COUNTRIES


def test_an_unknown_code_stands_for_itself() -> None:
    assert "ZZZ" not in COUNTRIES
    assert COUNTRIES.name("ZZZ", Language.ENGLISH) == "ZZZ"
    assert COUNTRIES.standard_code("ZZZ") == "ZZZ"


def test_germany_is_stored_under_one_code() -> None:
    assert COUNTRIES.standard_code("D") == "DEU"
    assert COUNTRIES.standard_code("NOR") == "NOR"


@pytest.mark.parametrize("language", list(Language))
def test_each_citizenship_can_be_chosen_once(language: Language) -> None:
    chosen = COUNTRIES.all(language)
    codes = [code for code, _ in chosen]
    names = [name for _, name in chosen]
    assert len(set(codes)) == len(codes) > 250
    assert len(set(names)) == len(names)
    assert {"XXA", "XXB", "XXC", "XXX", "RKS", "DEU"} <= set(codes)
    assert not {"D", "UTO"} & set(codes)


def test_lists_are_in_the_alphabetical_order_of_their_language() -> None:
    norwegian = [name for _, name in COUNTRIES.all(Language.BOKMAL)]
    english = [name for _, name in COUNTRIES.all(Language.ENGLISH)]
    assert norwegian[0] == "Afghanistan"
    assert [name for name in norwegian if name[0] in "ZØÅ"] == ["Zambia", "Zimbabwe", "Østerrike", "Øst-Timor", "Åland"]
    assert norwegian[-1] == "Åland"
    assert english.index("Åland Islands") < english.index("Albania")
    assert english.index("Côte d’Ivoire") < english.index("Croatia")


@pytest.mark.parametrize(
    ("toml", "why"),
    [
        (b'NOR = { nb = "Norge", en = "Norway" }', "NOR lacks a name"),
        (b'NOR = { nb = "", nn = "Noreg", en = "Norway" }', "NOR lacks a name"),
        (b'NOR = { nb = 1, nn = "Noreg", en = "Norway" }', "NOR lacks a name"),
        (b'NOR = "Norge"', "NOR is no table"),
        (b'D = { nb = "Tyskland", nn = "Tyskland", en = "Germany", same_as = "DEU" }', "DEU, which is missing"),
        (b"NOR = {", "Invalid"),
    ],
)
def test_a_broken_file_is_refused(toml: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Countries.parse(toml)
