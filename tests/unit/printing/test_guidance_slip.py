"""The slip with an answer: all of it, in its language, and nothing about a person."""

import re
import tomllib
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.guidance import Entry, SaidPart, Shape
from desktop.domain.languages import Language
from desktop.printing.guidance_slip import TEXTS, GuidanceSlip, compose, load_texts, render_slip
from desktop.printing.style import RIGHT
from desktop.printing.texts import file_bytes
from desktop.services.guidance import guidance, slip
from tests.unit.printing import reading, samples, structure

LANGUAGES = pytest.mark.parametrize("language", Language)
DAY = date(2026, 11, 23)


def made(code: str, language: Language = Language.BOKMAL) -> GuidanceSlip:
    return GuidanceSlip(guidance().answer(guidance().entry(code), language), samples.STATION, DAY)


@LANGUAGES
@pytest.mark.parametrize("entry", guidance().entries, ids=lambda entry: entry.code)
def test_every_answer_is_printed_whole_on_one_page(entry: Entry, language: Language) -> None:
    data = made(entry.code, language)
    (page,) = reading.pages(render_slip(data))

    wanted = [data.answer.question, *(line for part in data.answer.parts for line in part.lines)]
    assert [line for line in wanted if line not in page] == []
    assert data.answer.source in page


@LANGUAGES
def test_the_station_the_day_and_how_to_ask_are_on_it(language: Language) -> None:
    text = reading.text(render_slip(made("refund", language)))
    station = samples.STATION
    day = {"nb": "23. november 2026", "nn": "23. november 2026", "en": "23 November 2026"}[language]
    name = {"nb": "Veiledning", "nn": "Rettleiing", "en": "Guidance"}[language]
    general = {"nb": "ikke et vedtak", "nn": "ikkje eit vedtak", "en": "not a decision"}[language]

    for wanted in (
        station.name,
        station.street,
        station.phone,
        station.email,
        station.opening_hours,
        day,
        name,
        general,
    ):
        assert wanted in text
    assert text.count(station.phone) == 2


def test_steps_are_numbered_and_lists_are_not() -> None:
    steps = reading.text(render_slip(made("how-to-book")))
    plain = reading.text(render_slip(made("reminder")))

    assert all(f"{number}. " in steps for number in (1, 2, 3, 4))
    assert "5. " not in steps
    assert not re.search(r"\b[1-4]\. [A-Z]", plain)


def test_an_answer_of_our_own_says_so_and_another_does_not() -> None:
    assert "svaret er vårt eget" in reading.text(render_slip(made("all-applications")))
    assert "svaret er vårt eget" not in reading.text(render_slip(made("refund")))


def test_the_file_tells_its_language_and_nobody() -> None:
    pdf = render_slip(made("refund", Language.NYNORSK))
    told = reading.metadata(pdf)

    assert told["Title"] == "Kan eg få gebyret tilbake?"
    assert told["Author"] == samples.STATION.name
    with structure.opened(pdf) as document:
        assert str(document.Root.Lang) == "nn-NO"
        assert structure.bookmarks(document)[0] == (0, "Kan eg få gebyret tilbake?")
        steps = [each.role for each in structure.read(document).all_below()]
    assert "H1" in steps
    assert "Nguy" not in reading.text(pdf)


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert render_slip(made("refund")) == render_slip(made("refund"))


def test_a_very_long_answer_goes_on_overleaf_and_loses_nothing() -> None:
    data = made("refund")
    lines = tuple(f"Punkt nummer {number} som skal med, med noen ord til" for number in range(1, 91))
    pages = reading.pages(render_slip(replace(data, answer=replace(data.answer, parts=(SaidPart(Shape.LIST, lines),)))))

    assert len(pages) > 1
    assert [line for line in lines if line not in " ".join(pages)] == []
    assert all(f"Side {number} av {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert all(data.answer.question in page and data.station.name in page for page in pages)


def test_nothing_is_printed_outside_the_margins() -> None:
    station = replace(
        samples.STATION, name="Storvik politistasjon med et svært langt navn " * 3, opening_hours="x" * 300
    )
    letters = reading.letters(render_slip(replace(made("paper-only"), station=station)))

    assert min(each.left for each in letters) >= 19.5
    assert max(each.right for each in letters) <= RIGHT + 0.3
    assert max(each.bottom for each in letters) <= 290


def test_an_empty_list_of_the_catalogue_leaves_no_hole() -> None:
    data = made("paper-only")
    parts = tuple(part if part.shape is Shape.PARAGRAPH else replace(part, lines=()) for part in data.answer.parts)

    assert compose(replace(data, answer=replace(data.answer, parts=parts)), load_texts(Language.BOKMAL))


@pytest.mark.parametrize("language", [Language.NYNORSK, Language.ENGLISH])
def test_the_fixed_words_have_the_same_keys_in_every_language(language: Language) -> None:
    reference, other = (tomllib.loads(file_bytes(each, TEXTS).decode()) for each in (Language.BOKMAL, language))

    assert list(other) == list(reference)
    for key, text in other.items():
        assert re.findall(r"\{\w+\}", text) == re.findall(r"\{\w+\}", reference[key])


def test_the_service_gives_the_slip_its_title() -> None:
    data = made("refund", Language.ENGLISH)
    given = slip(data.answer, samples.STATION, DAY)

    assert given.title == "Can I get the fee back?"
    assert given.pdf == render_slip(data)
