"""House rules of the windows that a machine can see."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "ui"
SOURCES = sorted(UI.rglob("*.py"))


def faults(source: str) -> list[str]:
    """Return what breaks a house rule in a piece of source."""
    tree = ast.parse(source)
    return [
        f"{getattr(node, 'lineno', 0)}: {rule}"
        for node in ast.walk(tree)
        for rule in (*_connections(node), *_texts(node), *_boxes(node))
    ]


def _connections(node: ast.AST) -> Iterator[str]:
    """A slot that is a lambda or a partial is never freed, fires after deletion, and runs in the emitter's thread."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return
    takes_slots = node.func.attr in {"connect", "singleShot", "submit"}
    for argument in node.args:
        if takes_slots and isinstance(argument, ast.Lambda):
            yield f"a lambda is handed to {node.func.attr}"
        if takes_slots and isinstance(argument, ast.Call) and _name(argument.func) == "partial":
            yield f"a partial is handed to {node.func.attr}"


def _texts(node: ast.AST) -> Iterator[str]:
    """lupdate takes literal strings only."""
    if isinstance(node, ast.Call) and _name(node.func) in {"tr", "translate"} and node.args:
        own = node.args[0] if _name(node.func) == "tr" else node.args[-1]
        if isinstance(own, ast.JoinedStr):
            yield "an f-string cannot be translated"


def _boxes(node: ast.AST) -> Iterator[str]:
    """People are told things through `ui.messages`."""
    if isinstance(node, ast.Name | ast.Attribute) and _name(node) == "QMessageBox":
        yield "a message box"


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(UI).as_posix())
def test_the_windows_keep_the_house_rules(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "a.clicked.connect(lambda: self.go())",
        "a.clicked.connect(partial(self.go, 1))",
        "a.clicked.connect(functools.partial(self.go, 1))",
        "QTimer.singleShot(0, lambda: self.go())",
        "self.tr(f'{number} waiting')",
        "QMessageBox.critical(self, 'a', 'b')",
    ],
)
def test_a_broken_rule_would_be_seen(source: str) -> None:
    assert len(faults(source)) == 1


def test_bound_methods_and_literal_texts_are_fine() -> None:
    assert faults("a.clicked.connect(self.go)\nself.tr('%n waiting', '', n)\nrows.sort(key=lambda row: row.day)") == []


def test_there_are_windows_to_look_at() -> None:
    assert len(SOURCES) > 20
