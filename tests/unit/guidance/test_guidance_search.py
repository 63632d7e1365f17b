"""Looking for an answer as one types."""

from dataclasses import replace

import pytest

from desktop.domain.guidance import Entry
from desktop.domain.languages import Language
from desktop.services.guidance import Guidance, guidance, shipped
from desktop.services.reference import catalogue

NB, NN, EN = Language.BOKMAL, Language.NYNORSK, Language.ENGLISH


def found(text: str, language: Language) -> list[str]:
    return [entry.code for entry in guidance().search(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("passord", NB, "password-rules"),
        ("password", EN, "password-rules"),
        ("feilmelding time", NB, "booking-error"),
        ("refusjon", NN, "wrong-place"),
        ("tilbakebetaling", NB, "refund"),
        ("tilbakebetaling", NN, "refund"),
        ("reimbursement", EN, "refund"),
        ("asyl", NB, "protection-first"),
        ("asylum", EN, "protection-first"),
        ("beskyttelse", NN, "protection-first"),
        ("tekstmelding", NN, "reminder"),
        ("text message", EN, "reminder"),
        ("ambassade", NB, "book-at-embassy"),
        ("visa", EN, "apply-from-abroad"),
        ("skilsmisse", NB, "power-of-attorney"),
        ("divorce", EN, "power-of-attorney"),
        ("separasjon", NN, "power-of-attorney"),
        ("utlendingspass", NN, "travel-document"),
        ("gløymt passord", NN, "login-error"),
        ("flytte", NB, "other-district"),
        ("reschedule", EN, "change-appointment"),
        ("postpone", EN, "change-appointment"),
        ("kølapp", NN, "waiting-in-line"),
        ("forlenge", NB, "how-to-renew"),
        ("forlengje", NN, "how-to-renew"),
        ("extend", EN, "how-to-renew"),
    ],
)
def test_the_words_of_an_applicant_find_the_answer(text: str, language: Language, first: str) -> None:
    assert found(text, language)[0] == first


@pytest.mark.parametrize("text", ["epost bekreftelse", "E-POST  bekreftelse", "e post bekr", "Bekreftelse epost"])
def test_order_capitals_hyphens_and_unfinished_words_do_not_matter(text: str) -> None:
    assert "find-appointment" in found(text, NB)


def test_letters_of_other_keyboards_find_norwegian_words() -> None:
    assert found("oppmotested", NB) == found("oppmøtested", NB)
    assert found("lopande", NB) == []
    assert "renewable" in found("folkehoyskole", NB)
    assert "where-to-attend" in found("naermest", NB)


def test_a_question_goes_before_a_search_word_and_that_before_the_text() -> None:
    codes = found("family", EN)
    entries = {entry.code: entry for entry in guidance().entries}

    assert codes[0] == "family-members"
    assert "family" in entries["eea-before-registering"].words.en[-1]
    assert codes.index("eea-before-registering") < codes.index("who-needs-follow-up")


def test_every_letter_more_finds_no_more() -> None:
    for language, text in ((NB, "oppholdskort bilde"), (NN, "opphaldskort bilete"), (EN, "residence card picture")):
        before = set(found(text[:1], language))
        for length in range(2, len(text) + 1):
            now = set(found(text[:length], language))
            assert now <= before, text[:length]
            before = now
        assert "lost-account-card" in before


def test_what_the_language_lacks_is_looked_for_in_the_others() -> None:
    assert found("skjermbilete", EN) == found("skjermbilete", NN) != []
    assert found("xyzzy", EN) == []


def test_nothing_typed_finds_everything() -> None:
    assert guidance().search("  ?! ", NB) == guidance().entries


@pytest.mark.parametrize("entry", guidance().entries, ids=lambda entry: entry.code)
def test_every_entry_is_found_by_its_question_and_by_each_of_its_words(entry: Entry) -> None:
    known = guidance().entry(entry.code)
    for language in Language:
        assert known in guidance().search(known.question.into(language), language)[:2]
        for word in known.words.into(language):
            assert known in guidance().search(word, language)


def test_f_codes_are_silent_unless_the_station_speaks_of_them() -> None:
    """R67 to R70 are on the page of 2012 only; R71 on reminders holds in any case."""
    terms = replace(catalogue().terms, f_codes_in_use=True)
    with_them = Guidance(replace(catalogue(), terms=terms))
    only_there = {entry.code for entry in with_them.entries} - {entry.code for entry in guidance().entries}

    assert only_there == {"use-f-code", "f-code-appointment", "no-f-code"}
    assert found("fkode", NB) == []
    assert [entry.code for entry in with_them.search("fkode", NB)] == ["use-f-code", "f-code-appointment", "no-f-code"]
    assert found("påminnelse", NB)[0] == "reminder"
    assert with_them.entries == shipped()[1]
    for entry in guidance().entries:
        assert not [line for part in entry.answer for line in part.lines if "F-" in line.nb + line.en]
