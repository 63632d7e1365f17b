"""What the guidance must hold: every question of the two pages, whole and in three languages."""

import re
from collections.abc import Iterator

import pytest

from desktop.domain.guidance import Entry, Shape
from desktop.domain.languages import Language, Text
from desktop.services.guidance import coverage, shipped
from desktop.services.rule_book import rules

BOOKING_PAGE = {
    "Whom to turn to": ["udi-cannot-book", "where-to-attend", "apply-from-abroad"],
    "Who must book": ["who-books", "paper-application", "paper-only"],
    "How to book": ["how-to-book", "not-booked-before-2024", "book-old-application"],
    "How to book at an embassy or VFS": ["book-at-embassy", "citizenship-from-abroad"],
    "Where time and date are": ["find-appointment"],
    "No free appointments": ["no-free-times"],
    "How to change": ["change-appointment", "cancel-appointment", "moved-over-2024"],
    "When appointments are published": ["new-times"],
    "Another district": ["other-district", "wrong-place"],
    "Changing information or place after sending": ["change-sent-application", "wrong-place"],
    "A new appointment after the answer": ["meet-again", "who-needs-follow-up", "book-follow-up"],
    "Several family members": ["family-members"],
    "Withdrawing and the fee": ["withdraw-before-hand-in", "withdraw-after-hand-in", "refund"],
    "Reference person, sponsor, host parent": ["withdraw-consent", "power-of-attorney"],
    "Rights without an appointment": ["rights-without-appointment", "permanent-without-card"],
    "Confirmation of legal residence": ["prove-residence", "find-receipt", "udi-confirmation"],
    "Showing that one registered in time": ["registered-in-time", "find-receipt", "udi-confirmation"],
    "EEA rights before registering": ["eea-before-registering"],
    "Error when logging in": ["login-error"],
    "Creating an account": ["password-rules"],
    "Application not found": ["application-not-listed"],
    "Error when booking": ["booking-error"],
    "No booking button": ["no-booking-button"],
    "Lost account": ["lost-account-appointment", "lost-account-handed-in", "lost-account-card"],
    "Finding an application from before April 2022": ["find-old-application"],
    "Booking for one": ["book-old-application"],
    "Documents for one": ["documents-old-application"],
    "Overview of all applications": ["all-applications"],
}
PAGE_OF_2012 = {
    "How to renew": ["how-to-renew", "paper-application"],
    "Who decides": ["who-decides"],
    "What to enclose": ["what-to-bring", "paying-the-fee", "waiting-in-line"],
    "Work permits": ["work-renewal-documents"],
    "When to apply": ["when-to-renew", "late-renewal"],
    "How long it takes": ["processing-time"],
    "Which are renewable": ["renewable"],
    "Permanent residence": ["permanent-residence"],
    "Reminder": ["reminder"],
    "F-code": ["use-f-code"],
    "Appointment with an F-code": ["f-code-appointment"],
    "Travel document": ["travel-document"],
    "No F-code": ["no-f-code"],
    "Further help": ["whom-to-ask"],
}
BEYOND_THE_PAGES = {"electronic-id", "protection-first"}

ENTRIES = {entry.code: entry for entry in shipped()[1]}
EACH = pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.code)


def texts_of(entry: Entry) -> Iterator[Text]:
    yield entry.question
    for part in entry.answer:
        yield from part.lines


def test_every_question_of_the_two_pages_is_answered_and_nothing_is_left_over() -> None:
    asked = {code for page in (BOOKING_PAGE, PAGE_OF_2012) for codes in page.values() for code in codes}

    assert asked - ENTRIES.keys() == set()
    assert ENTRIES.keys() - asked == BEYOND_THE_PAGES


@EACH
def test_an_entry_is_whole_in_every_language(entry: Entry) -> None:
    for text in texts_of(entry):
        assert len({text.nb, text.nn, text.en}) >= 2, "English is a language of its own"
        assert text.en not in (text.nb, text.nn)
        for language in Language:
            said = text.into(language)
            assert said == said.strip()
            assert "  " not in said
            assert not re.search(r"[{}<>]|https?:|www\.", said), "no placeholder, no markup, no address"
    for language in Language:
        assert entry.question.into(language).endswith("?")
        assert entry.words.into(language)


@EACH
def test_an_answer_is_short_enough_to_be_read_aloud(entry: Entry) -> None:
    for language in Language:
        words = sum(len(line.into(language).split()) for part in entry.answer for line in part.lines)
        assert 8 <= words <= 150


@EACH
def test_paragraphs_and_single_steps_end_as_sentences(entry: Entry) -> None:
    for part in entry.answer:
        if part.shape is Shape.STEPS:
            assert all(line.into(language)[-1] in ".!" for line in part.lines for language in Language)
        if part.shape is Shape.PARAGRAPH and part is entry.answer[-1]:
            assert all(part.lines[0].into(language).endswith(".") for language in Language)


def test_no_words_lean_on_the_other_norwegian() -> None:
    only_bokmal = re.compile(
        r"\b(ikke|søker|søkeren|tillatelsen?|hvor|hvordan|hva|noen|noe|jeg|dokumentene|møter igjen hvis|en gang|fra"
        r"|oppholdskort\w*|måned(er)?|uke|denne tillatelsen|etter hvert|din søknad|blitt)\b",
        re.IGNORECASE,
    )
    only_nynorsk = re.compile(
        r"\b(ikkje|søkjar(en)?|løyvet?|kvar|korleis|kva|nokon|nokre|noko|eg|dokumenta|frå|opphaldskort\w*|månad(er)?"
        r"|òg|berre|vidare|lenkja|seinast)\b",
        re.IGNORECASE,
    )
    texts = [text for entry in ENTRIES.values() for text in texts_of(entry)]

    assert [text.nn for text in texts if only_bokmal.search(text.nn)] == []
    assert [text.nb for text in texts if only_nynorsk.search(text.nb)] == []


def test_terms_of_the_glossary_are_used() -> None:
    forbidden = re.compile(
        r"\b(booke|oppholdsbevis|fornyinga? av kortet|søknadskladd|henlagd|bokning)\b", re.IGNORECASE
    )
    norwegian = [said for entry in ENTRIES.values() for text in texts_of(entry) for said in (text.nb, text.nn)]

    assert [said for said in norwegian if forbidden.search(said)] == []
    assert any("oppmøtested" in said for said in norwegian)
    assert any("oppmøtestad" in said for said in norwegian)


def test_every_rule_is_said_by_a_finding_or_by_the_guidance() -> None:
    said = coverage()

    assert said.keys() == rules().keys()
    assert [rule for rule, by in said.items() if not (by.findings or by.guidance)] == []


def test_a_rule_that_no_finding_says_is_in_the_guidance() -> None:
    only_guidance = {rule for rule, by in coverage().items() if not by.findings}

    assert {"R1", "R22", "R47", "R55", "R61", "R64", "R71", "R81"} <= only_guidance
    assert {"R33", "R58", "C7"}.isdisjoint(only_guidance)
    assert all(coverage()[rule].guidance for rule in only_guidance)


def test_only_what_the_sources_leave_open_is_marked_as_our_own() -> None:
    assert {code for code, entry in ENTRIES.items() if entry.own} == {"all-applications", "paper-only"}
    assert all("own" in entry.sources for entry in ENTRIES.values() if entry.own)


def test_an_answer_that_rests_on_our_interpretation_says_so() -> None:
    # R36 has no other source, and what the catalogue lists was put together by us.
    for code in ("when-to-renew", "paper-only", "electronic-id"):
        assert "own" in ENTRIES[code].sources


def test_udi_is_never_given_as_the_place_to_book() -> None:
    sent_to_udi = re.compile(r"(kontakt|ring|contact|call) UDI (for|om|to) (time|book|å bestille)", re.IGNORECASE)

    said = [text.into(language) for entry in ENTRIES.values() for text in texts_of(entry) for language in Language]
    assert [each for each in said if sent_to_udi.search(each)] == []


def test_the_police_are_never_said_to_reject() -> None:
    assert "Bare UDI kan avslå" in ENTRIES["who-decides"].answer[0].lines[0].nb
    said = [text.en for entry in ENTRIES.values() for text in texts_of(entry)]
    assert [each for each in said if re.search(r"police (can |may )?reject", each)] == []
