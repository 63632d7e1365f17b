"""Looking something up in the manual."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.languages import Language
from desktop.services import manual
from desktop.services.rule_book import rules

ENGLISH, BOKMAL = Language.ENGLISH, Language.BOKMAL


def topics(text: str, language: Language = ENGLISH) -> list[str]:
    return [found.topic for found in manual.search(text, language)]


def test_the_beginning_of_a_word_is_enough_and_headings_come_first() -> None:
    found = manual.search("canc", ENGLISH)
    titles = [each.title for each in found]

    assert {("calendar#steps", "Calendar"), ("appointments#cancel", "Appointments")} <= {
        (each.topic, each.page) for each in found if "cancel" in each.title.lower()
    }
    first_without = next(at for at, title in enumerate(titles) if "ancel" not in title)
    assert not any("ancel" in title for title in titles[first_without:])


def test_every_word_must_stand_there() -> None:
    assert "calendar#move" in topics("move calendar")
    assert topics("move xylophone") == []


def test_spelling_is_folded_as_in_names() -> None:
    assert topics("avslaar", BOKMAL) == topics("avslår", BOKMAL) != []
    assert topics("SJEKKLISTE", BOKMAL) == topics("sjekkliste", BOKMAL) != []


def test_the_name_of_a_rule_finds_the_rule() -> None:
    for typed in ("R33", "r33", " R 33 "):
        assert topics(typed)[0] == "rule:R33"
    assert topics("r52a")[0] == "rule:R52a"
    assert not any(topic.startswith("rule:") for topic in topics("R99"))


@pytest.mark.parametrize("text", ["", "   ", "…"])
def test_nothing_typed_finds_nothing(text: str) -> None:
    assert topics(text) == []


@given(st.text(max_size=12), st.sampled_from(Language))
def test_whatever_is_typed_leads_somewhere_or_nowhere(text: str, language: Language) -> None:
    assert all(manual.leads_somewhere(topic) for topic in topics(text, language))


def test_words_are_found_where_they_stand() -> None:
    text = "Å flytte er ikke å avbestille; flyttet"
    places = [text[at : at + length] for at, length in manual.begins(text, manual.folded_words("flyt"))]
    assert places == ["flytte", "flyttet"]


def test_a_rule_knows_where_the_manual_speaks_of_it() -> None:
    assert "calendar#move" in [found.topic for found in manual.mentions("R25", ENGLISH)]
    assert manual.mentions("R1", ENGLISH) == ()


@pytest.mark.parametrize("topic", ["", "nothing", "booking#nothing", "rule:R0", "rule:", "https://example.org", "#who"])
def test_what_is_not_there_leads_nowhere(topic: str) -> None:
    assert not manual.leads_somewhere(topic)


def test_pages_sections_and_rules_lead_somewhere() -> None:
    assert all(manual.leads_somewhere(topic) for topic in ("booking", "booking#who"))
    assert all(manual.leads_somewhere(manual.rule_topic(rule)) for rule in rules())


def test_a_page_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        manual.page("nothing", ENGLISH)
