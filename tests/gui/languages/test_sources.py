"""No words in the source that never meet a translator, none in the data that nobody says, no English in Norwegian."""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"

# What is shown by a call: which of its arguments are words. A name alone is a function, one with a dot a method.
_ALL = range(9)
_WORDS = {
    ".setText": _ALL, ".setToolTip": _ALL, ".setWindowTitle": _ALL, ".setTitle": _ALL, ".setPlaceholderText": _ALL,
    ".setAccessibleName": _ALL, ".setAccessibleDescription": _ALL, ".setStatusTip": _ALL, ".setWhatsThis": _ALL,
    ".setPrefix": _ALL, ".setSuffix": _ALL, ".setInformativeText": _ALL, ".addItem": (0, 1), ".addItems": _ALL,
    ".insertItem": (1, 2), ".setItemText": (1,), ".addTab": (1, 2), ".setTabText": (1,), ".setTabToolTip": (1,),
    ".addAction": _ALL, ".addMenu": _ALL, ".set_words": _ALL, ".set_texts": _ALL, ".set_error": _ALL, ".say": (0, 2),
    ".success": _ALL, ".problem": _ALL, "rename": (1,), "label": (0,), "button": (0,), "primary_button": (0,),
    "yielding_button": (0,), "icon_button": (1,), "QLabel": (0,), "QPushButton": (0,), "QCheckBox": (0,),
    "QRadioButton": (0,), "QToolButton": (0,), "QGroupBox": (0,), "QAction": (0, 1), "QMenu": (0,), "Field": (0, 2),
    "Offer": (0,), "EmptyState": (1, 2, 3), "GroupHeading": (0,), "text_field": (0, 1, 2), "choice_field": (0, 1),
}  # fmt: skip
_SAME_EVERYWHERE = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:Esc|Enter|Return|F\d+|[A-Z]|)"  # keys
    r"|R\d+(?:\W+R\d+)*"  # rules
    r"|Skranke"
)


def _parsed(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _shown(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and text of every literal with letters in it that a module shows to people."""
    for node in _parsed(path):
        if not isinstance(node, ast.Call):
            continue
        name = f".{node.func.attr}" if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for at, given in enumerate(node.args):
            if at in _WORDS.get(name, ()):
                for text in _literals(given):
                    if any(map(str.isalpha, text)) and not _SAME_EVERYWHERE.fullmatch(text.strip(" \t()·")):
                        yield node.lineno, text


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from _literals(part) if isinstance(part, ast.Constant) else ()
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*_literals(node.left), *_literals(node.right))


def test_nothing_is_shown_that_no_translator_has_seen(tmp_path: Path) -> None:
    probe = tmp_path / "probe.py"
    tip = 'made.setToolTip(f"Press {key} now" if key else "Ctrl+K")'
    probe.write_text(f'made = QLabel("Hello")\n{tip}\nlabel("", "lead")')
    assert [text for _, text in _shown(probe)] == ["Hello", "Press ", " now"]

    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, text in _shown(path)
    ]
    assert found == []


# Keys that nothing in the code names: where all keys of a file are looked up by names that stand in the source.

_LOOKED_UP_BY_NAME = (
    "words.toml", "refusals.toml", "findings.toml", "findings-on-paper.toml", "waiting_room.toml", "till.toml",
    "calendar-out.toml", "to_enter.toml", "way-back.toml", "withdrawal-notice.toml", "letters/nb/*.toml",
)  # fmt: skip
_BY_FIELD_AND_VALUE = {"correction-note.toml"}
"""Files whose words stand under the names of fields and values, put together when they are looked up."""
_LANGUAGES = {"nb", "nn", "en"}


@cache
def _names() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return every text in the source, and a pattern for each that is put together."""
    texts, patterns = set[str](), set[str]()
    for path in (*(ROOT / "desktop").rglob("*.py"), *(ROOT / "ui").rglob("*.py")):
        for node in _parsed(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                if any(isinstance(part, str) and len(part.strip("-")) > 1 for part in parts):
                    patterns.add("".join("[a-z0-9_.-]+" if part is None else re.escape(str(part)) for part in parts))
    return frozenset(texts), tuple(re.compile(pattern) for pattern in patterns)


def _keys(table: dict[str, Any]) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict) and not set(value) <= _LANGUAGES:
            yield from _keys(value)
        else:
            yield key


def _is_named(key: str) -> bool:
    texts, patterns = _names()
    return key in texts or key.replace("-", "_") in texts or any(pattern.fullmatch(key) for pattern in patterns)


def test_no_words_are_kept_that_nothing_says() -> None:
    assert not _is_named("words-of-nobody")
    files = [path for name in _LOOKED_UP_BY_NAME for path in RESOURCES.glob(name)]
    assert len(files) > 30

    unused = [
        f"{path.relative_to(RESOURCES)}: {key}"
        for path in files
        if path.name not in _BY_FIELD_AND_VALUE
        for key in _keys(tomllib.loads(path.read_text(encoding="utf-8")))
        if not _is_named(key)
    ]
    assert unused == []


_WORDS_OF_ENGLISH = """
    the and with please this that these those your you was were been which what there where here not are from when
    should would could cannot cases appointments paper papers card cards save cancel close search fee receipt deadline
    application applicant station staff birth saved nobody somebody nothing
"""
_ENGLISH = frozenset(_WORDS_OF_ENGLISH.split())


def _norwegian(code: str) -> Iterator[tuple[str, str]]:
    """Yield file and text of all that is said in one of the two Norwegians."""
    for path in (RESOURCES / "translations").glob(f"*_{code}.ts"):
        for made in ET.parse(path).getroot().iter("translation"):  # noqa: S314 - the repository's own file
            yield from ((path.name, part.text or "") for part in (made, *made.iter("numerusform")))
    for path in RESOURCES.rglob("*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        whole = path.parent.name == code
        yield from ((str(path.relative_to(RESOURCES)), text) for text in _said(table, code, whole=whole))


def _said(value: object, code: str, *, whole: bool) -> Iterator[str]:
    if isinstance(value, str):
        if whole:
            yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in _LANGUAGES or key == code:
                yield from _said(inner, code, whole=whole or key == code)
    elif isinstance(value, list):
        for inner in value:
            yield from _said(inner, code, whole=whole)


_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|`[^`]*`|https?://\S+|\S+\.\S+|\{\w+\}|--?\w[\w-]*")
"""Titles of English pages, addresses, commands and places that are filled in."""


@pytest.mark.parametrize("code", ["nb", "nn"])
def test_no_english_word_is_left_in_norwegian(code: str) -> None:
    texts = list(_norwegian(code))
    assert len(texts) > 3000
    left = [
        (name, text, sorted(found))
        for name, text in texts
        if (found := _ENGLISH & set(re.findall(r"[\w’'-]+", _QUOTED.sub(" ", text).casefold())))
    ]
    assert left == []
