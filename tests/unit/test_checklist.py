"""The list of a case: a function of facts, answers and version, under which nothing that was said is ever lost."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.catalogue import Checklist, Condition, Document, KnownFrom
from desktop.domain.catalogue_lookup import checklist_version
from desktop.domain.checklist import (
    NOTHING_SAID,
    KeptLine,
    Line,
    ListFacts,
    Said,
    answers_in,
    case_of_line,
    holding,
    line_id_of,
    line_up,
)
from desktop.domain.papers import LineState
from desktop.services.reference import shipped_catalogue

CASE = "01a20734-5580-7263-b1d2-577e237c9540"
CATALOGUE = shipped_catalogue()
WORK = checklist_version(CATALOGUE, "first-work", date(2026, 11, 23))
FAMILY = checklist_version(CATALOGUE, "renewal-family", date(2026, 11, 23))
CARD = checklist_version(CATALOGUE, "new-card", date(2026, 11, 23))
MISSING = Said(missing_by=date(2026, 12, 7))


def listed(version: Checklist, facts: ListFacts = ListFacts(), kept: tuple[KeptLine, ...] = ()) -> list[Line]:  # noqa: B008 - frozen
    """Return the list of a case."""
    return list(line_up(CASE, version.documents, CATALOGUE.circumstances, facts, kept))


def codes(lines: list[Line]) -> list[str]:
    """Return which documents are asked for."""
    return [line.document for line in lines if line.asked_for]


def kept(line: Line, said: Said) -> KeptLine:
    """Return a line as the database keeps it once something has been said."""
    return KeptLine(line.line_id, line.document, line.passport, line.name, said)


@pytest.mark.parametrize(
    ("version", "facts", "document"),
    [
        (WORK, ListFacts(under_18=True), "guardian"),
        (FAMILY, ListFacts(under_18=True), "child-consent"),
        (WORK, ListFacts(answers={Condition.STAFFING_AGENCY: True}), "staffing-assignment"),
        (CARD, ListFacts(answers={Condition.NAME_CHANGE: True}), "name-change"),
        (CARD, ListFacts(passports=("p",), names_differ=True), "name-change"),
        (CARD, ListFacts(unnamed_passports=1), "earlier-passport"),
        (CARD, ListFacts(answers={Condition.LOST_OR_DAMAGED: True}), "loss-explanation"),
        (WORK, ListFacts(prepaid=True), "prepaid-receipt"),
        (WORK, ListFacts(has_power_of_attorney=True), "power-of-attorney"),
        (WORK, ListFacts(answers={Condition.REPRESENTED: True}), "power-of-attorney"),
        (WORK, ListFacts(employer_applies=True), "employer-authorisation"),
        (WORK, ListFacts(brings_photo=True), "passport-photo"),
        (FAMILY, ListFacts(answers={Condition.HAS_OLD_CARD: True}), "residence-card"),
    ],
)
def test_a_line_is_there_when_its_condition_holds(version: Checklist, facts: ListFacts, document: str) -> None:
    assert document in codes(listed(version, facts))
    assert document not in codes(listed(version))


@pytest.mark.parametrize("condition", [Condition.UNDER_18, Condition.BRINGS_PHOTO, Condition.MISSING_DOCUMENT])
def test_what_the_program_knows_is_no_matter_of_answers(condition: Condition) -> None:
    assert codes(listed(WORK, ListFacts(answers={condition: True}))) == codes(listed(WORK))


def test_every_condition_of_the_catalogue_is_known_from_somewhere() -> None:
    told = {each.condition for each in CATALOGUE.circumstances}
    assert told == set(Condition) - {Condition.ALWAYS}
    assert {each.known_from for each in CATALOGUE.circumstances} == set(KnownFrom)
    used = {document.condition for version in CATALOGUE.checklists for document in version.documents}
    assert used <= told | {Condition.ALWAYS}


def test_something_required_that_is_missing_asks_for_an_explanation() -> None:
    passport = next(line for line in listed(WORK) if line.document == "passport")
    lines = listed(WORK, kept=(kept(passport, MISSING),))
    explanation = next(line for line in lines if line.document == "written-explanation")
    assert explanation.required
    assert explanation.state is LineState.OPEN
    # Missing itself, it does not keep itself on the list.
    lines = listed(WORK, kept=(kept(passport, Said(original_seen=True)), kept(explanation, MISSING)))
    assert "written-explanation" not in codes(lines)
    assert [line.line_id for line in lines if not line.asked_for] == [explanation.line_id]


def test_something_optional_that_is_missing_asks_for_nothing() -> None:
    housing = next(line for line in listed(WORK) if line.document == "housing")
    assert not housing.required
    assert "written-explanation" not in codes(listed(WORK, kept=(kept(housing, MISSING),)))


def test_each_passport_has_a_line_the_own_one_first() -> None:
    lines = listed(WORK, ListFacts(passports=("a", "b"), unnamed_passports=1))
    assert [line.passport for line in lines if line.document == "passport-copies"] == ["", "a", "b", "4"]
    assert len({line.line_id for line in lines}) == len(lines)
    assert all(len(line.line_id) <= 64 and case_of_line(line.line_id) == CASE for line in lines)


def test_a_passport_that_gets_its_number_takes_over_what_was_said() -> None:
    unnamed = ListFacts(unnamed_passports=1)
    second = [line for line in listed(WORK, unnamed) if line.document == "passport-copies"][1]
    said = kept(second, Said(copy_taken=True))
    lines = listed(WORK, ListFacts(passports=("a",)), (said,))
    named = next(line for line in lines if line.passport == "a")
    assert (named.line_id, named.said) == (second.line_id, Said(copy_taken=True))


def test_lines_from_before_passports_had_names_stay_two() -> None:
    old = tuple(KeptLine(f"old-{n}", "passport-copies", said=Said(copy_taken=n == 1)) for n in (0, 1))
    lines = [line for line in listed(WORK, ListFacts(unnamed_passports=1), old) if line.document == "passport-copies"]
    assert [(line.line_id, line.said.copy_taken) for line in lines] == [("old-0", False), ("old-1", True)]


def test_a_paper_on_no_list_comes_last_and_stays() -> None:
    own = KeptLine("own", "", name="Letter from the school")
    assert listed(WORK, kept=(own,))[-1].name == "Letter from the school"
    assert [line.line_id for line in listed(CARD, kept=(own,)) if line.own] == ["own"]


def test_the_answers_of_a_list_are_found_in_it_again() -> None:
    documents = ["passport", "staffing-assignment", "guardian", "written-explanation"]
    assert answers_in(documents, WORK.documents, CATALOGUE.circumstances) == {Condition.STAFFING_AGENCY}


def test_what_is_more_than_before() -> None:
    copy = Said(copy_taken=True)
    assert copy.is_more_than(NOTHING_SAID)
    assert Said(original_seen=True, copy_taken=True).is_more_than(copy)
    assert Said(translation=True, missing_by=date(2026, 12, 1)).is_more_than(NOTHING_SAID)
    assert not Said(copy_taken=True, note="torn").is_more_than(copy)
    assert not NOTHING_SAID.is_more_than(copy)


# Whatever happens, in whatever order

SAID = st.one_of(
    st.builds(Said, original_seen=st.just(True), copy_taken=st.booleans(), certified_copy=st.booleans()),
    st.builds(Said, missing_by=st.just(date(2026, 12, 7)), translation=st.booleans()),
    st.builds(Said, not_relevant_because=st.just("replaced"), note=st.sampled_from(["", "torn"])),
)
FACTS = st.builds(
    ListFacts,
    under_18=st.booleans(),
    has_power_of_attorney=st.booleans(),
    prepaid=st.booleans(),
    employer_applies=st.booleans(),
    passports=st.lists(st.sampled_from("abcd"), unique=True, max_size=3).map(tuple),
    unnamed_passports=st.integers(0, 2),
    names_differ=st.booleans(),
    brings_photo=st.booleans(),
    answers=st.dictionaries(st.sampled_from(Condition), st.booleans(), max_size=4),
)
VERSIONS = st.sampled_from([WORK, FAMILY, CARD, replace(WORK, documents=WORK.documents[::2])])
STEPS = st.lists(st.one_of(FACTS, VERSIONS, st.tuples(st.integers(0, 30), SAID)), max_size=25)


@given(STEPS)
def test_nothing_that_was_said_is_lost_and_the_list_follows_the_facts(
    steps: list[ListFacts | Checklist | tuple[int, Said]],
) -> None:
    facts, version = ListFacts(), WORK
    database: dict[str, KeptLine] = {}
    for step in steps:
        match step:
            case ListFacts():
                facts = step
            case Checklist():
                version = step
            case (nth, said):
                lines = listed(version, facts, tuple(database.values()))
                line = lines[nth % len(lines)]
                database[line.line_id] = kept(line, said)
        lines = listed(version, facts, tuple(database.values()))
        # No tick is lost: every line of which something is said is shown once, with what was said of it.
        shown = {line.line_id: line.said for line in lines}
        assert len(shown) == len(lines)
        assert all(shown[line_id] == line.said for line_id, line in database.items())
        # What is asked for depends on facts, answers and version, but for the explanation of what is missing.
        fresh = listed(version, facts)
        missing = any(
            line.required and line.state is LineState.MISSING and line.document != "written-explanation"
            for line in lines
        )
        explains = any(each.condition is Condition.MISSING_DOCUMENT for each in version.documents)
        asked = [(line.document, line.passport) for line in lines if line.asked_for]
        without = [pair for pair in asked if pair[0] != "written-explanation"]
        assert without == [(line.document, line.passport) for line in fresh]
        assert (len(asked) > len(without)) == (missing and explains)


@given(FACTS, VERSIONS)
def test_a_line_that_is_asked_for_has_a_condition_that_holds(facts: ListFacts, version: Checklist) -> None:
    holds = holding(CATALOGUE.circumstances, facts)
    by_code: Mapping[str, Document] = {each.code: each for each in version.documents}
    assert all(by_code[line.document].condition in holds for line in listed(version, facts))


def test_the_id_of_a_line_is_its_own() -> None:
    assert line_id_of(CASE, "passport", "") == line_id_of(CASE, "passport", "")
    assert line_id_of(CASE, "passport", "2") != line_id_of(CASE, "passport", "")
