"""The note on rights says what the counter knows, and never more than that."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.advice.finding import Topic
from desktop.domain.advice.findings import ALL_LINES
from desktop.domain.languages import Language
from desktop.printing import render
from desktop.services.on_paper import told_words
from tests.unit.printing import reading, samples
from tests.unit.printing.test_letter_texts import places
from tests.unit.printing.test_printed_papers import LANGUAGES, missing

SAYS = {
    Language.BOKMAL: {
        "dates": ["20. november 2026", "5. januar 2027", "lørdag 5. desember 2026", "søndag 29. november 2026"],
        "open": "fredag 4. desember 2026",
        "searched": "mandag 23. november 2026 kl. 09.12",
        "free": "mandag 7. desember 2026 kl. 09.30, skranke 4",
        "own": ["Oppholdskortet", "Vedtaksbrevet", "Kvitteringen for søknaden på nett", "R39"],
        "udi": "Ikke ta kontakt med UDI",
        "legal": "lovlig",
        "not-legal": "Vi kan ikke si om oppholdet ditt er lovlig",
        "nothing": "kan vi ikke si noe om rettigheter",
        "portal": "i nettbestillingen",
        "none": "heller ikke etter fristen",
        "paper": "Søknaden er på papir",
        "paper-worth": "bare hvis du møter og leverer i tide",
        "known": "Ikke kjent hos oss",
        "permanent": "Permanent, går ikke ut",
    },
    Language.NYNORSK: {
        "dates": ["20. november 2026", "5. januar 2027", "laurdag 5. desember 2026", "søndag 29. november 2026"],
        "open": "fredag 4. desember 2026",
        "searched": "måndag 23. november 2026 kl. 09.12",
        "free": "måndag 7. desember 2026 kl. 09.30, skranke 4",
        "own": ["Opphaldskortet", "Vedtaksbrevet", "Kvitteringa for søknaden på nett", "R39"],
        "udi": "Ikkje ta kontakt med UDI",
        "legal": "lovleg",
        "not-legal": "Vi kan ikkje seie om opphaldet ditt er lovleg",
        "nothing": "kan vi ikkje seie noko om rettar",
        "portal": "i nettbestillinga",
        "none": "heller ikkje etter fristen",
        "paper": "Søknaden er på papir",
        "paper-worth": "berre om du møter og leverer i tide",
        "known": "Ikkje kjent hos oss",
        "permanent": "Permanent, går ikkje ut",
    },
    Language.ENGLISH: {
        "dates": ["20 November 2026", "5 January 2027", "Saturday 5 December 2026", "Sunday 29 November 2026"],
        "open": "Friday 4 December 2026",
        "searched": "Monday 23 November 2026 at 09:12",
        "free": "Monday 7 December 2026 at 09:30, counter 4",
        "own": ["Your residence card", "The letter with the decision", "The receipt of your online application", "R39"],
        "udi": "Do not contact UDI",
        "legal": "legal",
        "not-legal": "We cannot say whether your residence is legal",
        "nothing": "we cannot say anything about rights",
        "portal": "in the online booking",
        "none": "not after the deadline either",
        "paper": "The application is on paper",
        "paper-worth": "only if you attend and hand in on time",
        "known": "Not known to us",
        "permanent": "Permanent, does not expire",
    },
}


def said(language: Language, what: str) -> str:
    """Return a phrase that the note has."""
    phrase = SAYS[language][what]
    assert isinstance(phrase, str)
    return phrase


@LANGUAGES
def test_the_note_says_what_is_known_and_by_which_rule(language: Language) -> None:
    note = samples.note_on_rights(language)
    text = reading.text(render(note))

    assert not missing(text, [*SAYS[language]["dates"], said(language, "open"), "R33", "R34", "R36", "R32"])
    assert not missing(text, [note.holds[0].text, note.so_far[0].text, note.portal_receipt, note.clerk])
    assert not missing(text, [said(language, "udi"), "R41"])


@LANGUAGES
def test_the_proof_tells_who_looked_when_where_and_what_there_was(language: Language) -> None:
    note = samples.note_on_rights(language)
    text = reading.text(render(note))

    assert note.proof is not None
    assert not missing(
        text, [said(language, "searched"), "Odd Lie", note.proof.service, "1, 4", said(language, "free")]
    )
    without = reading.text(render(replace(note, proof=None)))
    assert "Odd Lie" not in without
    portal = reading.text(render(replace(note, proof=replace(note.proof, first_free_desk=""))))
    assert said(language, "portal") in portal
    none = reading.text(render(replace(note, proof=replace(note.proof, first_free=None))))
    assert said(language, "none") in none


@LANGUAGES
def test_own_papers_are_named_only_where_the_waiting_time_keeps_the_rights(language: Language) -> None:
    note = samples.note_on_rights(language)

    assert not missing(reading.text(render(note)), list(SAYS[language]["own"]))
    assert "R39" not in reading.text(render(replace(note, shows_residence=False)))


@LANGUAGES
def test_what_udi_must_assess_is_never_confirmed(language: Language) -> None:
    text = reading.text(render(samples.unsettled(language)))

    assert said(language, "not-legal") in text
    assert text.casefold().count(said(language, "legal")) == 1, "legal residence is named only to say that nobody knows"


@LANGUAGES
def test_what_is_not_known_is_said_to_be_unknown(language: Language) -> None:
    note = replace(samples.note_on_rights(language), holds=(), registered_on=None)

    assert said(language, "nothing") in reading.text(render(note))
    assert said(language, "known") in reading.text(render(note))
    assert said(language, "known") in reading.text(
        render(replace(samples.note_on_rights(language), permit_expires_on=None))
    )
    permanent = replace(note, permit_expires_on=None, permanent=True, attend_by=None)
    text = reading.text(render(permanent))
    assert said(language, "permanent") in text
    assert "R33" not in text


@LANGUAGES
def test_a_paper_application_is_told_what_the_proof_is_worth(language: Language) -> None:
    note = replace(samples.note_on_rights(language), by_paper=True, registered_on=None, register_by=None)

    assert not missing(reading.text(render(note)), [said(language, "paper"), said(language, "paper-worth")])
    assert said(language, "paper-worth") not in reading.text(render(samples.note_on_rights(language)))
    handed_in = replace(note, submitted_on=date(2026, 12, 1))
    assert said(language, "paper-worth") not in reading.text(render(handed_in))


@pytest.mark.parametrize("topic", [Topic.RIGHTS, Topic.SUBMISSION])
def test_every_finding_on_rights_has_words_to_the_applicant(topic: Topic) -> None:
    codes = {line.plain.code for line in ALL_LINES if line.plain.topic is topic}

    assert codes
    assert codes - set(told_words()) == set()


def test_the_words_to_the_applicant_have_the_places_that_the_findings_fill() -> None:
    params = {line.plain.code: set(line.params) for line in ALL_LINES}

    for code, words in told_words().items():
        assert set(words) == {language.value for language in Language}
        assert all(set(places(words[language])) <= params[code] for language in Language), code
        assert len({tuple(places(words[language])) for language in Language}) == 1, code
        for third_person in ("søkeren", "søkjaren", "applicant"):
            assert all(third_person not in text.casefold().split() for text in words.values()), code
