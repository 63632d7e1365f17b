"""Help translations: complete in every language, beside their text, in reading order, and marked as what they are."""

import string
import tomllib
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.paper_types import HELPED
from desktop.domain.papers import AppointmentLetter, PaperKind
from desktop.printing import wording
from desktop.printing.flow import fitted
from desktop.printing.help_texts import help_bytes, load_help
from desktop.printing.render import compose, render
from desktop.printing.style import BODY_BOTTOM, FIRST_BODY_TOP, NEXT_BODY_TOP
from desktop.printing.texts import file_bytes, load
from desktop.services.help_wording import help_words
from desktop.services.reference import shipped_catalogue
from tests.unit.printing import reading, samples, samples_help

HELP = pytest.mark.parametrize("language", HelpLanguage)
OWN_ONLY = {"document-name", "reference", "regards"}
"""What only the paper's own column says: its name, and who signs it."""


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@HELP
@pytest.mark.parametrize("kind", sorted(HELPED))
def test_each_text_has_its_translation_with_the_same_places(kind: PaperKind, language: HelpLanguage) -> None:
    own = tomllib.loads(file_bytes(Language.BOKMAL, kind).decode())
    translated = tomllib.loads(help_bytes(language, kind).decode())

    assert set(translated) == set(own) - OWN_ONLY
    assert {key: places(text) for key, text in translated.items()} == {key: places(own[key]) for key in translated}


def test_what_the_translations_share_is_the_same_in_each_language() -> None:
    shared = [tomllib.loads(help_bytes(language, "common").decode()) for language in HelpLanguage]

    for each in shared:
        assert set(each) == set(shared[0])
        assert len(each["weekdays"]) == 7
        assert each["months"] == [f"{month:02}" for month in range(1, 13)]
    for own in Language:
        assert {f"counts-{own}", f"own-counts-{own}", f"own-column-{own}"} <= set(shared[0])


@HELP
def test_every_document_of_the_catalogue_has_its_translation(language: HelpLanguage) -> None:
    known = tomllib.loads(help_bytes(language, "documents").decode())
    listed = {each.code: each for checklist in shipped_catalogue().checklists for each in checklist.documents}

    assert set(listed) <= set(known)
    for code, document in listed.items():
        words = help_words(code, language)
        assert "{" not in words.explanation
        assert words.name != document.name.en
        assert words.explanation != document.explanation.en
    assert "13\u00a0790" in help_words("study-funds", language).explanation


@HELP
def test_dates_and_times_are_in_figures_day_first_with_the_weekday(language: HelpLanguage) -> None:
    texts = load_help(language, Language.BOKMAL, PaperKind.APPOINTMENT_LETTER)
    said = wording.at(texts, date(2027, 1, 4), time(9, 5))

    assert "04.01.2027" in said
    assert "09:05" in said
    assert texts.several("weekdays")[0] in said


@pytest.mark.parametrize("language", [HelpLanguage.UKRAINIAN, HelpLanguage.POLISH])
def test_both_columns_are_read_back_and_one_is_said_to_count(language: HelpLanguage) -> None:
    letter = samples_help.with_help(samples.moved(), language)
    text = reading.text(render(letter))
    own, translated = (
        load(Language.BOKMAL, PaperKind.APPOINTMENT_LETTER),
        load_help(language, Language.BOKMAL, PaperKind.APPOINTMENT_LETTER),
    )

    for each in (own("title-moved"), own("not-udi"), translated("title-moved"), translated("not-udi")):
        assert each in text
    assert "Det er den norske teksten som gjelder." in text
    assert translated("counts-nb") in text
    assert "04.01.2027" in text
    provisional = text.index(own("provisional-title"))
    assert provisional < text.index(translated("provisional-title")) < text.index(own("bring-title"))
    for document in letter.documents:
        assert document.help_name in text
        assert document.help_explanation in text


def test_arabic_is_in_reading_order_with_its_numbers_and_latin_words_whole() -> None:
    pdf = render(samples_help.checklist(help_language=HelpLanguage.ARABIC))
    text = reading.text(pdf)

    assert "51 89 90 00" in text
    assert "20261123-1-0021" in text
    assert text.count("14.12.2026") == 1
    assert "Norsk – denne teksten gjelder" in text


def test_an_english_paper_says_that_the_english_text_counts() -> None:
    text = reading.text(render(samples_help.checklist(Language.ENGLISH, HelpLanguage.POLISH)))

    assert "The right-hand column is a help translation into Polish. The English text is what counts." in text
    assert "Wiążący jest tekst angielski." in text


def test_without_a_help_translation_nothing_speaks_of_one() -> None:
    assert "hjelpeoversettelse" not in reading.text(render(samples.letter()))


@HELP
def test_a_row_is_never_cut_and_the_heads_stand_over_every_page(language: HelpLanguage) -> None:
    paper = samples_help.checklist(help_language=language)
    forty = tuple(document for _ in range(7) for document in paper.documents)[:40]
    sheet = compose(replace(paper, documents=forty), load(Language.BOKMAL, PaperKind.CHECKLIST))
    pages = fitted(sheet.body, FIRST_BODY_TOP, NEXT_BODY_TOP, BODY_BOTTOM)
    head = load_help(language, Language.BOKMAL, PaperKind.CHECKLIST)("own-column-nb")
    read = reading.pages(render(replace(paper, documents=forty)))

    assert len(pages) == len(read) > 3
    assert all(head in page for page in read)
    assert all(placed.top + placed.strip.height <= BODY_BOTTOM + 0.02 for page in pages for placed in page)
    assert all(len(page) > 2 for page in pages)


def test_a_letter_of_an_earlier_version_is_set_as_before() -> None:
    letter = samples.letter()
    assert letter.help is None
    assert isinstance(letter, AppointmentLetter)
    moved = replace(letter, earlier=datetime(2026, 12, 11, 9, 0))  # noqa: DTZ001 - appointments are wall-clock promises
    assert "11. desember 2026" in reading.text(render(moved))
