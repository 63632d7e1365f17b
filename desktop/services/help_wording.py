"""The documents of the catalogue in the languages of help translations."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache

from desktop.domain.catalogue import Document
from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.papers import DocumentToBring
from desktop.services.reference import catalogue, has_station_files, shipped_catalogue
from desktop.services.resource_files import resource_bytes
from desktop.services.wording import document

_NUMBER = re.compile(r"\d[\d\s,]*")


@dataclass(frozen=True, slots=True)
class HelpWords:
    """What a document is called and what it must be, in a language of help translations."""

    name: str
    explanation: str


def to_bring(
    code: str, language: Language, help_language: HelpLanguage | None, *, name: str = "", which: str = ""
) -> DocumentToBring:
    """Return a document as papers list it, with its help translation where the paper has one.

    Args:
        code: the catalogue's code; empty for a paper that is on no list.
        language: of the paper.
        help_language: of the second column, or None.
        name: what a paper that is on no list is called.
        which: which of several it is, such as a passport's number.
    """
    if not code:
        return DocumentToBring(name, help_name=name if help_language else "")
    known = document(code)
    behind = f" ({which})" if which else ""
    said = DocumentToBring(known.name.into(language) + behind, known.explanation.into(language), code)
    if help_language is None:
        return said
    words = help_words(code, help_language)
    return DocumentToBring(said.name, said.explanation, code, words.name + behind, words.explanation)


def help_words(code: str, help_language: HelpLanguage) -> HelpWords:
    """Return the help translation of a document; its English words where there is none.

    There is none for a document of the station's own, nor for one whose wording the station has changed: a translation
    belongs to the words that were translated.
    """
    known = document(code)
    entry = _documents(help_language).get(code)
    if entry is None or not _as_shipped(known):
        return HelpWords(known.name.en, known.explanation.en)
    numbers = {name: _grouped(value) for name, value in asdict(catalogue().terms).items() if isinstance(value, int)}
    return HelpWords(entry["name"], entry["explanation"].format_map(numbers))


def _as_shipped(known: Document) -> bool:
    if not has_station_files():
        return True
    shipped = next(
        (each for listed in shipped_catalogue().checklists for each in listed.documents if each.code == known.code),
        None,
    )
    return shipped is not None and _words(shipped) == _words(known)


def _words(known: Document) -> tuple[str, str]:
    """Return the wording without its numbers, which are put into the translation as well."""
    return known.name.nb, _NUMBER.sub("0 ", known.explanation.nb)


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


@cache
def _documents(help_language: HelpLanguage) -> Mapping[str, Mapping[str, str]]:
    file = resource_bytes(f"letters/help/{help_language}/documents.toml")
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(file.decode("utf-8"))
    return table
