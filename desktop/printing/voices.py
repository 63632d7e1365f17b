"""How a paper says its texts: in its own language alone, or with a help translation beside each of them.

What a paper says stands once, in its template; whether it is said in one column or in two is decided here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.help_language import HelpLanguage
from desktop.domain.papers import DocumentToBring, PaperKind
from desktop.printing import blocks
from desktop.printing.blocks import PARAGRAPH_GAP, Fact
from desktop.printing.flow import Strip
from desktop.printing.help_texts import load_help
from desktop.printing.second_column import LabelledPair, Pair, SecondColumn
from desktop.printing.style import BODY, STRONG, Type
from desktop.printing.texts import Texts

Values = Callable[[Texts], Mapping[str, object]]
"""What fills the places of a text, the way that its language writes dates and amounts."""


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its value.

    Attributes:
        label: the key of its text.
        value: the value as a language writes it: texts with their types.
        struck: it no longer holds.
        translated: False for what is the same in every language, such as a name.
    """

    label: str
    value: Callable[[Texts], Sequence[tuple[str, Type]]]
    struck: bool = False
    translated: bool = True


def unchanged(label: str, *lines: tuple[str, Type]) -> Row:
    """Make a row of what is the same in every language."""
    return Row(label, lambda _: lines, translated=False)


class Voice(Protocol):
    """Says the texts of a paper by their keys."""

    def title(self, key: str) -> list[Strip]:
        """Set the title, and after it whatever must be said before the paper begins."""

    def paragraph(self, key: str, values: Values | None = None, *, before: float = PARAGRAPH_GAP) -> list[Strip]:
        """Set a text."""

    def section(self, key: str, *parts: Sequence[Strip]) -> list[Strip]:
        """Set a heading with its parts."""

    def notice(self, head: str, key: str, values: Values | None = None) -> list[Strip]:
        """Set what must not be missed."""

    def panel(self, rows: Sequence[Row]) -> list[Strip]:
        """Set labels and values on a tinted ground."""

    def tick_list(self, documents: Sequence[DocumentToBring]) -> list[Strip]:
        """Set documents with a box to tick before each."""

    def names(self, documents: Sequence[DocumentToBring]) -> list[Strip]:
        """Set the names of documents without boxes."""


class Alone:
    """Says everything in the paper's own language, over the whole width."""

    def __init__(self, texts: Texts) -> None:
        """Take the texts of the paper."""
        self._texts = texts

    def title(self, key: str) -> list[Strip]:
        """Set the title."""
        return blocks.title(self._texts(key))

    def paragraph(self, key: str, values: Values | None = None, *, before: float = PARAGRAPH_GAP) -> list[Strip]:
        """Set a text."""
        return blocks.paragraph(_said(self._texts, key, values), before=before)

    def section(self, key: str, *parts: Sequence[Strip]) -> list[Strip]:
        """Set a heading with its parts."""
        return blocks.section(self._texts(key), *parts)

    def notice(self, head: str, key: str, values: Values | None = None) -> list[Strip]:
        """Set what must not be missed."""
        return blocks.notice(self._texts(head), [_said(self._texts, key, values)])

    def panel(self, rows: Sequence[Row]) -> list[Strip]:
        """Set labels and values on a tinted ground."""
        return blocks.panel([Fact(self._texts(row.label), row.value(self._texts), row.struck) for row in rows])

    def tick_list(self, documents: Sequence[DocumentToBring]) -> list[Strip]:
        """Set documents with a box to tick before each."""
        return blocks.tick_list([(document.name, document.explanation) for document in documents])

    def names(self, documents: Sequence[DocumentToBring]) -> list[Strip]:
        """Set the names of documents without boxes."""
        first, *rest = documents
        strips = blocks.paragraph(f"– {first.name}")
        return [*strips, *(strip for each in rest for strip in blocks.paragraph(f"– {each.name}", before=0.8))]


class Beside:
    """Says everything twice: in the paper's own language and, to the right, in the language of the help translation."""

    def __init__(self, texts: Texts, translated: Texts, language: HelpLanguage) -> None:
        """Take the texts of the paper and their translations, which have the same keys."""
        self._texts = texts
        self._help = translated
        own = texts.language
        head = translated("column", language=translated("language-name"))
        self._columns = SecondColumn(language, translated(f"own-column-{own}"), head)
        self._counts = translated(f"own-counts-{own}"), translated(f"counts-{own}")

    def title(self, key: str) -> list[Strip]:
        """Set the title, and say which language counts."""
        return [*self._columns.title(self._texts(key), self._help(key)), *self._columns.opening(*self._counts)]

    def paragraph(self, key: str, values: Values | None = None, *, before: float = PARAGRAPH_GAP) -> list[Strip]:
        """Set a text."""
        return self._columns.paragraph(*self._both(key, values), BODY, before=before)

    def section(self, key: str, *parts: Sequence[Strip]) -> list[Strip]:
        """Set a heading with its parts."""
        return self._columns.section(self._texts(key), self._help(key), *parts)

    def notice(self, head: str, key: str, values: Values | None = None) -> list[Strip]:
        """Set what must not be missed."""
        return self._columns.notice(self._both(head), [self._both(key, values)], BODY)

    def panel(self, rows: Sequence[Row]) -> list[Strip]:
        """Set labels and values on a tinted ground."""
        return self._columns.panel([self._labelled(row) for row in rows])

    def tick_list(self, documents: Sequence[DocumentToBring]) -> list[Strip]:
        """Set documents with a box to tick before each."""
        return self._columns.tick_list([_document(each, STRONG) for each in documents])

    def names(self, documents: Sequence[DocumentToBring]) -> list[Strip]:
        """Set the names of documents without boxes."""
        return self._columns.plain_list([Pair([(each.name, BODY)], [(each.help_name, BODY)]) for each in documents])

    def _both(self, key: str, values: Values | None = None) -> tuple[str, str]:
        return _said(self._texts, key, values), _said(self._help, key, values)

    def _labelled(self, row: Row) -> LabelledPair:
        translated = row.value(self._help) if row.translated else ()
        return LabelledPair(self._both(row.label), Pair(row.value(self._texts), translated), row.struck)


def voice_of(texts: Texts, kind: PaperKind, language: HelpLanguage | None) -> Voice:
    """Return what says the texts of a paper, with a help translation where it has one."""
    if language is None:
        return Alone(texts)
    return Beside(texts, load_help(language, texts.language, kind), language)


def _said(texts: Texts, key: str, values: Values | None) -> str:
    return texts(key, **values(texts)) if values else texts(key)


def _document(document: DocumentToBring, kind: Type) -> Pair:
    translated = _named(document.help_name, document.help_explanation, kind)
    return Pair(_named(document.name, document.explanation, kind), translated)


def _named(name: str, explanation: str, kind: Type) -> list[tuple[str, Type]]:
    return [(text, type_) for text, type_ in ((name, kind), (explanation, BODY)) if text]
