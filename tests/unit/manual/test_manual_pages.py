"""The pages of the manual: the same in three languages, linked, and true to the words on the screens."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from desktop.domain.languages import Language
from desktop.services import manual
from desktop.services.manual import ManualError, Page, Section

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "resources" / "manual"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = list(Language)
BOLD = re.compile(r"\*\*(.+?)\*\*")
# Words that one of the two Norwegian languages has and the other has not.
OF_THE_OTHER = {
    Language.BOKMAL: "ikkje eg kva kven korleis kvifor frå skrankar søkjar løyve vere vald no noko òg medan tek berre",
    Language.NYNORSK: "ikke jeg hva hvem hvordan hvorfor fra søker tillatelse være blitt valgt nå noe også mens tar",
}


def pages(language: Language) -> dict[str, Page]:
    return {page.name: page for chapter in manual.contents(language) for page in chapter.pages}


def shape(page: Page) -> list[tuple[str, int, int]]:
    """Return what stays the same in each language: sections, and how many steps and rows each has."""
    return [
        (
            section.anchor,
            len(re.findall(r"^(?:\d+\.|-) ", section.markdown, flags=re.MULTILINE)),
            len(re.findall(r"^\|", section.markdown, flags=re.MULTILINE)),
        )
        for section in page.sections
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_none_besides(language: Language) -> None:
    files = {path.stem for path in (FOLDER / language.value).iterdir()}
    assert files == set(pages(language))
    assert len(pages(language)) == sum(len(chapter.pages) for chapter in manual.contents(language))


def test_the_pages_are_built_the_same_in_each_language() -> None:
    english = pages(Language.ENGLISH)
    for language in (Language.BOKMAL, Language.NYNORSK):
        for name, page in pages(language).items():
            assert shape(page) == shape(english[name]), f"{language} {name}"
            assert Counter(manual.links(page.markdown)) == Counter(manual.links(english[name].markdown)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere_and_none_out_of_the_program(language: Language) -> None:
    broken = [
        f"{page.name}: {topic}"
        for page in pages(language).values()
        for topic in manual.links(page.markdown)
        if not manual.leads_somewhere(topic)
    ]
    assert broken == []
    assert [page.name for page in pages(language).values() if "://" in page.markdown] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_is_named_as_the_link_to_it(language: Language) -> None:
    for page in pages(language).values():
        for text, rule in re.findall(r"\[([^\]]+)\]\(rule:([^)]+)\)", page.markdown):
            assert text == rule, page.name


def words_on_screen(language: Language) -> list[re.Pattern[str]]:
    """Return what the screens say in a language, each with room for what is filled in."""
    code = "nn" if language is Language.NYNORSK else "nb"
    found = set()
    for message in ET.parse(TRANSLATIONS / f"skranke_{code}.ts").getroot().iter("message"):  # noqa: S314 - our own file
        text = message.findtext("source" if language is Language.ENGLISH else "translation") or ""
        found.add(text.rstrip("….:"))
    return [re.compile(re.sub(r"%\d|%n", ".+", re.escape(text))) for text in found if text]


def untranslated() -> set[str]:
    """Return the English words of the windows as they stand in the code."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))
    return set(re.findall(r'"([^"\n]+)"', text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_bold_stands_on_a_screen(language: Language) -> None:
    known = words_on_screen(language)
    in_code = untranslated() if language is Language.ENGLISH else set()
    unknown = [
        f"{page.name}: {label}"
        for page in pages(language).values()
        for label in BOLD.findall(page.markdown)
        if label not in in_code and not any(pattern.fullmatch(label) for pattern in known)
    ]
    assert unknown == []


@pytest.mark.parametrize("language", list(OF_THE_OTHER))
def test_no_word_of_the_other_norwegian_has_slipped_in(language: Language) -> None:
    forbidden = set(OF_THE_OTHER[language].split())
    found = {
        f"{page.name}: {word}"
        for page in pages(language).values()
        for word in re.findall(r"\w+", manual.plain(page.markdown).lower())
        if word in forbidden
    }
    assert found == set()


def test_a_page_is_read_with_its_sections() -> None:
    page = manual.read_page("fee", "# Fee\n\nAbove.\n\n## Pay {#pay}\n\n1. First\n", "fee.md")

    assert page == Page("fee", "Fee", (Section("", "", "Above."), Section("pay", "Pay", "1. First")))
    assert page.markdown == "# Fee\n\nAbove.\n\n## Pay\n\n1. First\n"
    assert (page.place_of("pay"), page.place_of("nothing"), page.place_of("")) == (1, 0, 0)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1: a page begins with its heading"),
        ("Fee\n", "line 1: a page begins with its heading"),
        ("# Fee\n\n## Pay\n", "line 3: a section is headed"),
        ("# Fee\n\n### Pay {#pay}\n", "line 3: a section is headed"),
        ("# Fee\n## A {#a}\n\n## B {#a}\n", "line 4: there is a section “a” already"),
    ],
)
def test_a_damaged_page_names_file_and_line(text: str, why: str) -> None:
    with pytest.raises(ManualError, match=r"^nb/fee\.md, ") as told:
        manual.read_page("fee", text, "nb/fee.md")
    assert why in str(told.value)
