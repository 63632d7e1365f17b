"""Every code has a word."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import pytest

from desktop.domain.appointments import Standing, State, Step
from desktop.domain.cases import (
    AddressProtection,
    CaseStatus,
    Channel,
    DecisionAuthor,
    LetterSays,
    Outcome,
    RequestedBy,
    Sex,
)
from desktop.domain.languages import Language
from desktop.domain.papers import Delivery, FeeState, LineState, OrderReason, PaperKind
from desktop.services.commands import all_registered
from desktop.storage.search import IdentifierKind
from ui import words

WORDS: list[tuple[type[Enum], Callable[..., str]]] = [
    (State, words.state_word),
    (Standing, words.standing_word),
    (CaseStatus, words.status_word),
    (Step, words.step_word),
    (Step, words.undo_word),
    (PaperKind, words.paper_word),
    (FeeState, words.fee_word),
    (LineState, words.line_word),
    (RequestedBy, words.requested_by_word),
    (Channel, words.channel_word),
    (Outcome, words.outcome_word),
    (DecisionAuthor, words.author_word),
    (LetterSays, words.letter_says_word),
    (Delivery, words.delivery_word),
    (OrderReason, words.order_reason_word),
    (Language, words.language_word),
]


@pytest.mark.parametrize(("codes", "word"), WORDS)
def test_every_code_has_a_word_of_its_own(codes: type[Enum], word: Callable[..., str]) -> None:
    found = [word(code) for code in codes]

    assert all(found)
    assert len(set(found)) == len(found)


def test_what_is_not_there_has_no_word() -> None:
    assert words.protection_word(AddressProtection.NONE) == words.sex_word(Sex.UNKNOWN) == ""
    assert all(words.protection_word(code) for code in AddressProtection if code is not AddressProtection.NONE)
    assert all(words.sex_word(code) for code in Sex if code is not Sex.UNKNOWN)


def test_every_command_of_the_journal_has_a_word() -> None:
    names = [kind.name for kind in all_registered()]

    assert [name for name in names if words.event_word(name) == name] == []
    assert words.event_word("of-a-later-version") == "of-a-later-version"


def test_every_way_of_being_found_has_a_word() -> None:
    kinds = ["name", *(kind.value for kind in IdentifierKind)]

    assert len({words.matched_word(kind) for kind in kinds}) == len(kinds)


@pytest.mark.parametrize(
    ("born_on", "language", "text"),
    [
        ("1991-02-03", Language.ENGLISH, "3 Feb 1991"),
        ("1991-02-03", Language.BOKMAL, "03.02.1991"),
        ("1991-02-00", Language.ENGLISH, "February 1991"),
        ("1991-02-00", Language.NYNORSK, "februar 1991"),
        ("1991-00-00", Language.BOKMAL, "1991"),
    ],
)
def test_a_birth_date_says_no_more_than_is_known(born_on: str, language: Language, text: str) -> None:
    assert words.born_text(born_on, language) == text
