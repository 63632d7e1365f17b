"""The rules and findings in words: whole, in three languages, and filled in."""

import re
import string
from datetime import date

import pytest

from desktop.domain.advice import Facts, advise
from desktop.domain.advice.finding import PARAMETERS, Line
from desktop.domain.advice.findings import ALL_LINES
from desktop.domain.languages import Language
from desktop.services import rule_book
from tests.unit.advice import invented
from tests.unit.advice.plain import advice_on

NUMBERED = [f"R{number}" for number in (*range(1, 73), 80, 81, 82)]
PARTS = ["R52a", "R52b", "R52c", "R52d", "R53b", "C7"]
PLACEHOLDER = re.compile(r"\{(\w*)\}")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_the_rules_are_those_of_the_paper() -> None:
    assert sorted(rule_book.rules()) == sorted([*NUMBERED, *PARTS])


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rule", [*NUMBERED, *PARTS])
def test_a_rule_is_said_in_every_language_with_its_source(rule: str, language: Language) -> None:
    explanation = rule_book.explain(rule, language)

    assert explanation.rule == rule
    assert explanation.text[0].isupper()
    assert explanation.text.endswith(".")
    assert explanation.source
    assert all(re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", day) for day in rule_book.rules()[rule].source_dates)


@pytest.mark.parametrize("rule", [*NUMBERED, *PARTS])
def test_a_rule_is_said_in_two_norwegians_and_not_in_one(rule: str) -> None:
    text = rule_book.rules()[rule].text

    assert len({text.nb, text.nn, text.en}) == 3


def test_sources_carry_their_dates() -> None:
    assert rule_book.explain("R32", Language.ENGLISH).source == (
        "UDI, “Booking and attending an appointment”, read November 2026; "
        "UDI, “How to renew your residence permit”, last updated 3 September 2012"
    )
    assert rule_book.rules()["R32"].source_dates == ("2026-11", "2012-09-03")
    assert rule_book.explain("R36", Language.NYNORSK).source == "eiga tolking, november 2026"


def test_an_unknown_rule_is_an_error() -> None:
    with pytest.raises(KeyError):
        rule_book.explain("R79", Language.ENGLISH)


def test_every_finding_has_words_and_all_words_a_finding() -> None:
    assert set(rule_book.finding_words()) == {line.plain.code for line in ALL_LINES}
    assert {line.plain.rule for line in ALL_LINES} <= set(rule_book.rules())


@pytest.mark.parametrize("line", ALL_LINES, ids=lambda line: line.plain.code)
def test_the_words_take_the_parameters_that_the_finding_gives(line: Line) -> None:
    words = rule_book.finding_words()[line.plain.code]

    for language in Language:
        text = words.into(language)
        assert placeholders(text) == set(line.params)
        assert text.endswith(".")
    assert len({words.nb, words.nn, words.en}) == 3


def test_no_parameter_is_without_use() -> None:
    assert {name for line in ALL_LINES for name in line.params} == set(PARAMETERS)


def test_no_words_lean_on_the_other_norwegian() -> None:
    only_bokmal = re.compile(r"\b(ikke|søkeren|søker|tillatelsen|levert ble|hvor|noen|også ikke|dokumentene|må ikke)\b")
    only_nynorsk = re.compile(r"\b(ikkje|søkjaren|søkjar|løyvet|kvar|nokon|nokre|dokumenta|blir ikkje|frå)\b")
    texts = [*rule_book.finding_words().values(), *(rule.text for rule in rule_book.rules().values())]

    assert [text.nn for text in texts if only_bokmal.search(text.nn)] == []
    assert [text.nb for text in texts if only_nynorsk.search(text.nb)] == []


@pytest.mark.parametrize(
    ("day", "language", "words"),
    [
        (date(2027, 1, 28), Language.BOKMAL, "28. januar 2027"),
        (date(2027, 1, 28), Language.NYNORSK, "28. januar 2027"),
        (date(2027, 1, 28), Language.ENGLISH, "28 January 2027"),
        (date(2026, 12, 1), Language.BOKMAL, "1. desember 2026"),
        (date(2026, 5, 9), Language.ENGLISH, "9 May 2026"),
    ],
)
def test_dates_are_written_out(day: date, language: Language, words: str) -> None:
    assert rule_book.date_in_words(day, language) == words


def test_sentences_are_filled_in() -> None:
    facts = {
        "today": "2026-11-21",
        "station": "oslo",
        "application": {"channel": "paper", "kind": "renewal"},
        "applicant": {"home_stations": ["ski", "asker"]},
        "permit": {"expires_on": "2027-02-28", "renewable": True},
        "appointment": {"on": "2027-01-29"},
    }
    sentences = rule_book.sentences(advice_on(facts), Language.ENGLISH, station_names={"ski": "Ski police station"})
    texts = [sentence.text for sentence in sentences]

    assert any("asker, Ski police station" in text for text in texts)
    assert any("29 January 2027 is later than 28 January 2027" in text for text in texts)
    assert ("R5", "action") in [(sentence.rule, sentence.level) for sentence in sentences]
    assert not any("{" in text for text in texts)


def test_braces_in_the_name_of_a_station_stay_braces() -> None:
    facts = {"today": "2026-11-21", "station": "oslo", "application": {"place": "{today}"}}
    texts = [sentence.text for sentence in rule_book.sentences(advice_on(facts), Language.BOKMAL)]

    assert any("{today}" in text for text in texts)


def test_f_codes_are_left_out_unless_asked_for() -> None:
    permit = {"expires_on": "2027-02-28", "renewable": True}
    advice = advice_on({"today": "2026-11-21", "application": {"kind": "renewal"}, "permit": permit})
    without = rule_book.sentences(advice, Language.ENGLISH)
    with_them = rule_book.sentences(advice, Language.ENGLISH, with_f_codes=True)

    assert {sentence.rule for sentence in with_them} - {sentence.rule for sentence in without} == {"R68"}
    assert not any("F-code" in sentence.text for sentence in without)


@pytest.mark.parametrize("language", Language)
def test_every_case_can_be_put_into_words(language: Language) -> None:
    for seed in range(500):
        for sentence in rule_book.sentences(advice_on(invented.facts(seed)), language, with_f_codes=True):
            assert "None" not in sentence.text
            assert PLACEHOLDER.search(sentence.text) is None


def test_nothing_is_said_of_nothing() -> None:
    assert rule_book.sentences(advise(Facts(date(2026, 11, 21)), rule_book.holidays()), Language.ENGLISH) == ()
