"""The manual that comes with the program: its pages, their sections, and a search over all of them.

A page is a Markdown file of the same name in each language: one heading of the first level, and sections, each a
heading of the second level with a name for links behind it: `## Move an appointment {#move}`. What leads to a page is
a *topic*: `booking`, `booking#move`, or `rule:R33` for the text of a rule.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.domain.languages import Language, Text
from desktop.domain.names import fold
from desktop.services.resource_files import resource_bytes
from desktop.services.rule_book import rules

_FOLDER = "manual"
_CONTENTS = "contents.toml"
_PICTURES = "pictures.toml"
_RULE = "rule:"
PICTURE = "picture:"
"""Before the name of a picture, where a text asks for one."""
_SECTION = re.compile(r"^## (?P<title>.+?) \{#(?P<anchor>[a-z][a-z0-9-]*)\}$")
_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<topic>[^)\s]+)\)")
_MARKS = re.compile(r"[*`|\\]|^\s*(?:[-#>]|\d+\.)\s+", re.MULTILINE)
_WORD = re.compile(r"\w+")
_RULE_TYPED = re.compile(r"(?P<letter>[rRcC])\s*0?(?P<number>\d{1,2}[a-z]?)")
_TITLE, _TEXT, _NOWHERE = range(3)


class ManualError(ValueError):
    """The manual that was shipped is damaged: file and line are named."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page; the first has neither anchor nor title of its own: it is what stands above all others."""

    anchor: str
    title: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual in one language.

    Attributes:
        name: what it is called in links, the same in each language.
        title: its heading.
        sections: from the top; the first is the introduction.
    """

    name: str
    title: str
    sections: tuple[Section, ...]

    @property
    def markdown(self) -> str:
        """Return the whole page, with headings that are free of names for links."""
        return self.with_picture("")

    def with_picture(self, picture: str) -> str:
        """Return the whole page with a picture, as Markdown asks for one, under its introduction."""
        parts = [f"# {self.title}", self.sections[0].markdown, picture]
        for section in self.sections[1:]:
            parts += [f"## {section.title}", section.markdown]
        return "\n\n".join(part for part in parts if part) + "\n"

    def place_of(self, anchor: str) -> int:
        """Return the number of a section; 0, the top, where there is no such section."""
        return next((at for at, section in enumerate(self.sections) if anchor and section.anchor == anchor), 0)


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together, in the order in which they are listed."""

    title: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody for whom some pages are written, in the order in which they are best read."""

    key: str
    title: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a page: what it is called in the tour, and what is said in its place."""

    name: str
    words: str

    @property
    def markdown(self) -> str:
        """Return how a text asks for it."""
        return f"![{self.words}]({PICTURE}{self.name})"


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the manual where the searched words stand.

    Attributes:
        topic: leads there.
        title: the heading of the section, or that of the page.
        page: the heading of the page.
    """

    topic: str
    title: str
    page: str


def rule_topic(rule: str) -> str:
    """Return the topic of a rule's text, for a name such as `R33`."""
    return f"{_RULE}{rule}"


def rule_of(topic: str) -> str:
    """Return the rule that a topic leads to, or an empty text for a page."""
    return topic.removeprefix(_RULE) if topic.startswith(_RULE) else ""


def split(topic: str) -> tuple[str, str]:
    """Return the page and the section of a topic; the section may be empty."""
    page, _, section = topic.partition("#")
    return page, section


@cache
def contents(language: Language) -> tuple[Chapter, ...]:
    """Return the whole manual in a language.

    Raises:
        ManualError: a page is missing or not built as a page is.
    """
    return tuple(
        Chapter(_words(chapter).into(language), tuple(_read(name, language) for name in chapter["pages"]))
        for chapter in _table(_CONTENTS)["chapter"]
    )


def readers(language: Language) -> tuple[Reader, ...]:
    """Return those for whom the manual is written.

    Raises:
        KeyError: one is to read a page that there is not.
    """
    return tuple(
        Reader(entry["key"], _words(entry).into(language), tuple(page(name, language) for name in entry["pages"]))
        for entry in _table(_CONTENTS)["reader"]
    )


def picture_of(name: str, language: Language) -> Picture | None:
    """Return the picture of a page, or None where it has none."""
    entry = _table(_PICTURES).get(name)
    return Picture(entry["picture"], _words(entry).into(language)) if entry else None


def picture_names() -> tuple[str, ...]:
    """Return which pictures of the tour the manual shows."""
    return tuple(entry["picture"] for entry in _table(_PICTURES).values())


def picture_bytes(name: str, language: Language) -> bytes | None:
    """Return a picture as a PNG file; None where there is none by this name."""
    if name not in picture_names():
        return None
    try:
        return resource_bytes(f"{_FOLDER}/pictures/{language.value}/{name}.png")
    except FileNotFoundError:
        return None


def page(name: str, language: Language) -> Page:
    """Return a page by its name.

    Raises:
        KeyError: there is none.
    """
    for each in _pages(language):
        if each.name == name:
            return each
    raise KeyError(name)


def leads_somewhere(topic: str) -> bool:
    """Say whether there is a page, a section or a rule behind a topic."""
    if rule := rule_of(topic):
        return rule in rules()
    name, anchor = split(topic)
    found = next((each for each in _pages(Language.ENGLISH) if each.name == name), None)
    return found is not None and (not anchor or found.place_of(anchor) > 0)


def links(markdown: str) -> tuple[str, ...]:
    """Return the topics that a text links to, in their order."""
    return tuple(found["topic"] for found in _LINK.finditer(markdown))


def mentions(rule: str, language: Language) -> tuple[Found, ...]:
    """Return the sections that link to a rule."""
    topic = rule_topic(rule)
    return tuple(
        _found(each, section)
        for each in _pages(language)
        for section in each.sections
        if topic in links(section.markdown)
    )


def search(text: str, language: Language) -> tuple[Found, ...]:
    """Return the sections in which each typed word begins a word, those found by their heading first.

    Spelling is folded as that of names is. The name of a rule finds the rule.
    """
    wanted = folded_words(text)
    if not wanted:
        return ()
    ranked = []
    for order, (each, section, title, body) in enumerate(_indexed(language)):
        places = [_place(word, title, body) for word in wanted]
        if _NOWHERE not in places:
            ranked.append((sum(places), order, _found(each, section)))
    return (*_rule_found(text), *(found for *_, found in sorted(ranked, key=lambda each: each[:2])))


def plain(markdown: str) -> str:
    """Return a text without its marks, on one line."""
    return " ".join(_MARKS.sub("", _LINK.sub(lambda link: link["text"], markdown)).split())


def begins(text: str, wanted: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where in a text words stand that begin like one that is wanted: first position and length.

    Args:
        text: as it is read.
        wanted: folded words, as from `folded_words`.
    """
    for word in _WORD.finditer(text):
        if any(fold(word[0]).startswith(each) for each in wanted):
            yield word.start(), len(word[0])


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a search as they are compared."""
    return tuple(_WORD.findall(fold(text)))


def _pages(language: Language) -> Iterator[Page]:
    return (each for chapter in contents(language) for each in chapter.pages)


@cache
def _indexed(language: Language) -> tuple[tuple[Page, Section, frozenset[str], frozenset[str]], ...]:
    """Return each section with the folded words of its heading and of its text."""
    return tuple(
        (
            each,
            section,
            frozenset(folded_words(section.title or each.title)),
            frozenset(folded_words(f"{each.title} {plain(section.markdown)}")),
        )
        for each in _pages(language)
        for section in each.sections
        if section.title or section.markdown
    )


def _place(wanted: str, title: frozenset[str], body: frozenset[str]) -> int:
    for place, words in ((_TITLE, title), (_TEXT, body)):
        if any(word.startswith(wanted) for word in words):
            return place
    return _NOWHERE


def _found(each: Page, section: Section) -> Found:
    topic = f"{each.name}#{section.anchor}" if section.anchor else each.name
    return Found(topic, section.title or each.title, each.title)


def _rule_found(text: str) -> tuple[Found, ...]:
    typed = _RULE_TYPED.fullmatch(text.strip())
    name = f"{typed['letter'].upper()}{typed['number']}" if typed else ""
    return (Found(rule_topic(name), name, name),) if name in rules() else ()


@cache
def _table(file: str) -> dict[str, Any]:
    return tomllib.loads(resource_bytes(f"{_FOLDER}/{file}").decode("utf-8"))


def _words(entry: Mapping[str, str]) -> Text:
    return Text(entry["nb"], entry["nn"], entry["en"])


def _read(name: str, language: Language) -> Page:
    file = f"{_FOLDER}/{language.value}/{name}.md"
    try:
        text = resource_bytes(file).decode("utf-8")
    except FileNotFoundError as missing:
        raise ManualError(f"{file}: the page is missing") from missing
    return read_page(name, text, file)


def read_page(name: str, text: str, file: str) -> Page:
    """Return a page from its Markdown.

    Args:
        name: what it is called in links.
        text: the page.
        file: where it stands, for the message.

    Raises:
        ManualError: it does not begin with its heading, or a section has no name for links or one that is taken.
    """
    lines = text.splitlines()
    if not lines or not lines[0].startswith("# "):
        raise ManualError(f"{file}, line 1: a page begins with its heading")
    sections, anchor, title = [], "", ""
    body: list[str] = []
    for number, line in enumerate(lines[1:], 2):
        if not line.startswith("#"):
            body.append(line)
            continue
        heading = _SECTION.fullmatch(line)
        if heading is None:
            raise ManualError(f"{file}, line {number}: a section is headed as in “## Title {{#name}}”")
        sections.append(Section(anchor, title, "\n".join(body).strip()))
        anchor, title, body = heading["anchor"], heading["title"], []
        if any(section.anchor == anchor for section in sections):
            raise ManualError(f"{file}, line {number}: there is a section “{anchor}” already")
    sections.append(Section(anchor, title, "\n".join(body).strip()))
    return Page(name, lines[0].removeprefix("# ").strip(), tuple(sections))
