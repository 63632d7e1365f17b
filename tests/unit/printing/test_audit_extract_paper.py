"""The extract from the journal as a paper: in each language, over several pages, and with nothing in it."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.audit_extract import AuditExtract, ExtractAbout, ExtractLine, ExtractWhat
from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.printing.audit_extract import about, load_texts, render_extract
from desktop.printing.texts import file_bytes
from tests.unit.printing.reading import metadata, pages

STATION = StationContact("Demo politistasjon", "Gata 1", "0155", "Oslo", "22 00 00 00", "d@example.org", "")
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
LINES = tuple(
    ExtractLine(
        f"S1/{place}", NOW + timedelta(seconds=place), "Kari Berg" if place % 3 else "", "Sak sett på", "fordi", "Šimić"
    )
    for place in range(1, 61)
)


def extract(language: Language = Language.BOKMAL) -> AuditExtract:
    return AuditExtract(
        language,
        "U-S1-00001-64",
        STATION,
        ExtractAbout.PERSON,
        ExtractWhat.ALL,
        "Nguyễn, Thị Ánh",
        "1991-02-00",
        date(2026, 11, 1),
        date(2026, 11, 23),
        LINES,
        "ab" * 32,
        NOW,
        "Siv Moe",
    )


@pytest.mark.parametrize("language", Language)
def test_each_page_has_its_number_and_the_head_of_the_table(language: Language) -> None:
    texts = load_texts(language)
    made = render_extract(extract(language))
    said = pages(made)
    assert len(said) > 2
    for place, page in enumerate(said, 1):
        for words in ("U-S1-00001-64", texts("column-entry"), texts("page", page=place, pages=len(said))):
            assert words in page
    assert "Nguyễn, Thị Ánh" in said[0]
    assert texts("program") in said[0]
    assert "08:00:01" in said[0]
    assert texts("end", count=60) in said[-1]
    assert "ab" * 32 in said[-1]
    assert metadata(made)["Title"] == f"{texts('document-name')} U-S1-00001-64"
    assert made == render_extract(extract(language))


def test_what_it_is_about_is_said_for_each_choice() -> None:
    texts = load_texts(Language.BOKMAL)
    said = {
        words
        for kind in ExtractAbout
        for what in ExtractWhat
        for first, last in (
            (None, None),
            (date(2026, 1, 1), None),
            (None, date(2026, 1, 2)),
            (date(2026, 1, 1), date(2026, 1, 2)),
            (date(2026, 1, 1), date(2026, 1, 1)),
        )
        for pair in about(
            replace(
                extract(),
                about=kind,
                what=what,
                first=first,
                last=last,
                subject="" if kind is ExtractAbout.STATION else "Odd Lie",
            ),
            texts,
        )
        for words in (pair[0], pair[1].replace("\u00a0", " "))
    }
    own = tomllib.loads(file_bytes(Language.BOKMAL, "audit-extract").decode())
    for key, value in own.items():
        if key.startswith(("about-", "what-")) and key != "what-it-is":
            assert value in said, key
    assert {"hele tiden", "fra og med 1. januar 2026", "til og med 2. januar 2026", "1. januar 2026"} <= said
    assert "1. januar 2026 – 2. januar 2026" in said


def test_an_empty_extract_says_so_and_that_of_a_case_names_it_once() -> None:
    (page,) = pages(render_extract(replace(extract(), lines=())))
    assert "Journalen har ingen innføringer" in page
    of_case = " ".join(pages(render_extract(replace(extract(), about=ExtractAbout.CASE))))
    assert "Šimić" not in of_case
