"""Every code of the calendar has words in three languages, and every sentence gets its facts."""

import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

import pytest

import desktop.services
from desktop.domain import plan_lines
from desktop.domain.calendar_words import Because, WhyEmpty
from desktop.domain.languages import Language
from desktop.services.calendar_wording import GROUPS, code_word, why
from desktop.services.resource_files import resource_bytes
from desktop.services.rule_book import holidays

EASTER_MONDAY = date(2027, 3, 29)
FACTS: Mapping[WhyEmpty, dict[str, object]] = {
    WhyEmpty.HOLIDAY: {"name": holidays().names[EASTER_MONDAY]},
    WhyEmpty.CLOSED: {"reason": "Kurs"},
    WhyEmpty.DESK_CLOSED: {"desk": "2", "reason": "Kurs"},
    WhyEmpty.PART_CLOSED: {"start": "09:00", "end": "10:00", "reason": "Kurs"},
    WhyEmpty.PLAN_ENDS: {"day": date(2026, 12, 18)},
    WhyEmpty.SERVICE_NOT_HERE: {"desks": "1, 2"},
    WhyEmpty.NOT_RELEASED: {"places": "12", "at": datetime(2026, 11, 30, 7, tzinfo=UTC)},
    WhyEmpty.NOT_RELEASED_BY_HAND: {"places": "12"},
    WhyEmpty.PUBLIC_ONLY: {"places": "4"},
    WhyEmpty.FULL: {"taken": "12", "places": "12"},
    WhyEmpty.WAITS: {"at": datetime(2026, 11, 23, 8, 30, tzinfo=UTC)},
    WhyEmpty.LENT: {"desk": "2", "counter": "S2", "at": datetime(2026, 11, 24, 23, 0, tzinfo=UTC)},
    WhyEmpty.TOO_SHORT: {"minutes": "45", "places": "2"},
}


@pytest.mark.parametrize("language", Language)
def test_every_reason_is_a_sentence_with_its_facts(language: Language) -> None:
    found = [why(Because(code, FACTS.get(code, {})), language) for code in WhyEmpty]
    assert all(re.fullmatch(r"[^{}]+\.", sentence) for sentence in found)
    assert len(set(found)) == len(found)


def test_the_words_of_some_reasons() -> None:
    def english(code: WhyEmpty) -> str:
        return why(Because(code, FACTS[code]), Language.ENGLISH)

    assert english(WhyEmpty.HOLIDAY) == "Closed: Easter Monday."
    assert english(WhyEmpty.FULL) == "Full: 12 of 12 times are taken."
    assert english(WhyEmpty.NOT_RELEASED).endswith("released at 30.11.2026 08:00.")
    assert why(Because(WhyEmpty.HOLIDAY, FACTS[WhyEmpty.HOLIDAY]), Language.NYNORSK) == "Stengt: Andre påskedag."


@pytest.mark.parametrize("codes", GROUPS)
@pytest.mark.parametrize("language", Language)
def test_every_code_has_words_of_its_own(codes: type[StrEnum], language: Language) -> None:
    found = [code_word(code, language) for code in codes]
    assert all(found)
    assert len(set(found)) == len(found)


def test_no_words_are_left_over() -> None:
    table = tomllib.loads(resource_bytes("calendar.toml").decode("utf-8"))
    expected = {group: {code.value for code in codes} for codes, group in GROUPS.items()}
    assert {group: set(words) for group, words in table.items()} == {
        "why-empty": {code.value for code in WhyEmpty},
        **expected,
    }


SERVICES = Path(desktop.services.__file__).parent
OURS = (
    *("bookable", "calendar_rules", "closing", "closing_items", "overbooking", "plan", "plan_lines", "plan_versions"),
    *("seats", "waiting_list"),
)


def test_every_refusal_of_the_calendar_is_a_sentence_in_each_language() -> None:
    sources = [SERVICES / f"{name}.py" for name in OURS] + [Path(plan_lines.__file__)]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    raised = set(re.findall(r'RuleBroken\(\s*"([a-z-]+)"', text)) | set(re.findall(r'"(line-[a-z]+)"', text))
    table = tomllib.loads(resource_bytes("refusals.toml").decode("utf-8"))
    assert len(raised) > 40
    assert raised - set(table) == set()
    for code in raised:
        words = [table[code][language.value] for language in Language]
        assert all(sentence.endswith(".") for sentence in words), code
        placeholders = [set(re.findall(r"{(\w+)}", sentence)) for sentence in words]
        assert placeholders[0] == placeholders[1] == placeholders[2], code
