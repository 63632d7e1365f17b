"""The papers about a step of a case, as they are read on the page."""

from dataclasses import replace

import pytest

from desktop.domain.case_papers import NotReceived, Office
from desktop.domain.correction_note import CorrectedLine
from desktop.domain.languages import Language
from desktop.domain.papers import PersonOnPaper
from desktop.printing.render import render
from tests.unit.printing import reading, samples
from tests.unit.printing import samples_casepapers as cases

LANGUAGES = pytest.mark.parametrize("language", Language)


def absent(text: str, wanted: list[str]) -> list[str]:
    return [each for each in wanted if each not in text]


@LANGUAGES
def test_an_eea_receipt_says_what_the_certificate_is_and_that_it_is_not_one(language: Language) -> None:
    receipt = cases.eea_registration(language)
    text = reading.text(render(receipt))
    free = {"nb": "ingen utløpsdato", "nn": "ingen utløpsdato", "en": "no expiry date"}
    instead = {
        "nb": "kan ikke brukes i stedet for beviset",
        "nn": "kan ikkje brukast i staden for beviset",
        "en": "cannot be used instead of the certificate",
    }
    assert not absent(text, [receipt.certificate, *receipt.documents, free[language], instead[language], receipt.clerk])
    bare = reading.text(render(replace(receipt, certificate="", documents=(), portal_receipt="")))
    assert not [each for each in (receipt.certificate, *receipt.documents, receipt.portal_receipt) if each in bare]


@LANGUAGES
def test_a_withdrawal_is_confirmed_in_so_many_words_and_is_no_rejection(language: Language) -> None:
    withdrawn, dismissed = cases.withdrawal(language), cases.dismissed(language)
    words = {
        "nb": ("Søknaden din er trukket", "Saken din er henlagt", "ikke et avslag"),
        "nn": ("Søknaden din er trekt", "Saka di er lagd bort", "ikkje eit avslag"),
        "en": ("Your application has been withdrawn", "Your case has been dismissed", "not a rejection"),
    }[language]
    text = reading.text(render(withdrawn))
    assert not absent(text, [words[0], words[2], *withdrawn.sentences, withdrawn.errand, withdrawn.portal_receipt])
    assert not absent(reading.text(render(dismissed)), [words[1], words[2]])


@LANGUAGES
def test_who_withdrew_a_consent_reads_nothing_of_the_applicant_but_name_and_birth(language: Language) -> None:
    paper = cases.consent_withdrawn(language)
    text = reading.text(render(paper))
    only = {
        "nb": "Bare søkeren selv kan trekke søknaden",
        "nn": "Berre søkjaren sjølv kan trekkje søknaden",
        "en": "Only the applicant can withdraw the application",
    }
    assert not absent(text, [paper.applicant, only[language], *paper.sentences, paper.errand])
    person = samples.PERSON
    assert not [each for each in (person.citizenship, "2002 057055 02", *person.address[:-1]) if each in text]


@LANGUAGES
def test_a_slip_names_the_right_office_and_what_did_not_come(language: Language) -> None:
    slip = cases.wrong_place(language)
    office = slip.office
    told = {
        "nb": ("Den regnes ikke som levert", "Det er ikke betalt noe", "15. januar 2027", "velg Nordvik"),
        "nn": ("Han er ikkje rekna som levert", "Det er ikkje betalt noko", "15. januar 2027", "vel Nordvik"),
        "en": ("does not count as handed in", "Nothing has been paid", "15 January 2027", "choose Nordvik"),
    }[language]
    text = reading.text(render(slip))
    assert not absent(text, [office.name, office.street, "9008 Nordvik", "77 61 20 00", office.email, *told])

    paper = replace(
        cases.wrong_place_on_paper(language), not_received=(NotReceived.APPLICATION,), office=Office("Nordvik")
    )
    text = reading.text(render(paper))
    assert told[0] in text
    assert not [each for each in (told[1], told[2], told[3], "  ") if each in text]


@LANGUAGES
def test_a_note_shows_both_values_and_the_numbers_of_the_papers(language: Language) -> None:
    note = cases.correction_note(language)
    text = reading.text(render(note))
    unknown = {"nb": "mars 1990, dag ukjent", "nn": "mars 1990, dag ukjend", "en": "March 1990, day unknown"}
    values = [each for line in note.lines if line.field != "born_on" for each in (line.before, line.after)]
    numbers = [number for each in note.replaced for number in (each.name, each.old, each.new)]
    assert not absent(text, [*values, *numbers, unknown[language], note.corrected_by, note.clerk])
    assert note.correction not in text


@LANGUAGES
def test_a_note_hides_a_protected_address_and_whose_the_case_was(language: Language) -> None:
    lines = (
        CorrectedLine("street", "", "", hidden=True),
        CorrectedLine("person_id", "", "", hidden=True),
        CorrectedLine("other", "før", "etter", named="Bilens farge"),
    )
    text = reading.text(render(replace(cases.correction_note(language), lines=lines, replaced=())))
    hidden = {"nb": "beskyttet adresse", "nn": "verna adresse", "en": "protected address"}
    moved = {"nb": "ført på en annen", "nn": "ført på ein annan", "en": "another person's name"}
    assert not absent(text, [hidden[language], moved[language], "Bilens farge", "før", "etter"])


@pytest.mark.parametrize("person", [samples.ARABIC, samples.CYRILLIC], ids=["arabic", "cyrillic"])
def test_names_in_other_scripts_are_set(person: PersonOnPaper) -> None:
    name = f"{person.given_names} {person.family_name}"
    assert render(replace(cases.withdrawal(), person=person)).startswith(b"%PDF")
    assert render(replace(cases.consent_withdrawn(), applicant=name, born_on=person.born_on)).startswith(b"%PDF")
    lines = (CorrectedLine("family_name", "Щербак", person.family_name),)
    assert render(replace(cases.correction_note(), person=person, lines=lines)).startswith(b"%PDF")
