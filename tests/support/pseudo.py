"""A language that nobody speaks: every text that goes through the translation comes back accented, longer, in brackets.

So one sees what never went through it, and whether a language with longer words would find room.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
_LONGER = 0.4
_FIXED = re.compile(r"%L?\d+|%n|\{\w*\}|&(?=\w)|<[^>]*>|\t.*|\n")
"""What is filled in, what Alt reaches, marks of rich text, and the keys behind a menu's tabulator."""
_ACCENTS = str.maketrans("ABCDEGHIJKLMNOPRSTUWYZabcdeghijklmnoprstuwyz", "ḀḂḈḊḘḠḢḬĴḴḶḾṄṌṖṘṠṪṲẆẎẐḁḃḉḋḙḡḣḭĵḵḷḿṅṍṗṙṡṫṳẇẏẑ")
_KEYS = "QShortcut"
"""The context of the names of keys, which are the same in all languages here."""


def stretched(source: str) -> str:
    """Return a source text as the language that nobody speaks says it; what is filled in stays as it is."""
    words = _FIXED.split(source)
    if not any(word.strip() for word in words):
        return source
    fixed = [*_FIXED.findall(source), ""]
    letters = sum(map(len, words))
    # In words of their own, as long as words are, so that a sentence can still take a further line.
    more = (
        " ".join(["~" * 6] * max(1, round(letters * _LONGER / 7))) if letters > 15 else "~" * round(letters * _LONGER)
    )
    body = "".join(word.translate(_ACCENTS) + kept for word, kept in zip(words, fixed, strict=True))
    shown, tab, keys = body.partition("\t")
    return f"{OPEN}{shown}{' ' if letters > 15 else ''}{more}{CLOSE}{tab}{keys}"


class PseudoTranslator(QTranslator):
    """Answers for every text of every context, of the program and of Qt."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        """Say that there is something in it."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text, stretched."""
        del disambiguation, n
        return source if context == _KEYS else stretched(source)
