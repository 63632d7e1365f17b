"""Colours and sizes of letters stand in `resources/style/tokens.toml` and nowhere else."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOKENS = tomllib.loads((ROOT / "resources/style/tokens.toml").read_text(encoding="utf-8"))
SOURCES = sorted(
    path
    for folder in ("ui", "desktop/printing")
    for path in (ROOT / folder).rglob("*.py")
    if not path.is_relative_to(ROOT / "ui/theme")
)
_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")
_SIZES = {"setPixelSize", "setPixelSizeF", "setPointSize", "setPointSizeF"}
_OWN_STYLE = {"setStyleSheet"}


def own_looks(source: str) -> list[str]:
    """Return what a piece of source says about colours and letters by itself."""
    return [f"{getattr(node, 'lineno', 0)}: {what}" for node in ast.walk(ast.parse(source)) for what in _of(node)]


def _of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _COLOUR.fullmatch(node.value):
        yield f"the colour {node.value}"
    if not isinstance(node, ast.Call):
        return
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    numbers = [
        each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, int | float)
    ]
    if called in _SIZES | {"body_font"} and numbers:
        yield f"letters of {numbers[0]}"
    # A fourth number is how much shines through, which no token says.
    if called == "QColor" and len(numbers) == 3:
        yield f"the colour {numbers}"
    if called == "Type" and any(each.arg == "size" and isinstance(each.value, ast.Constant) for each in node.keywords):
        yield "letters of a size of their own"
    if called in _OWN_STYLE:
        yield "a style of its own"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_colours_and_letters_come_from_the_tokens(path: Path) -> None:
    assert own_looks(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "fault",
    [
        "painter.setPen(QColor('#FF0000'))",
        "GROUND = '#123'",
        "QColor(255, 0, 0)",
        "font.setPixelSize(11)",
        "font.setPointSizeF(9.5)",
        "body_font(14)",
        "Type(bold=True, size=22, leading=28, colour=INK)",
        "label.setStyleSheet(text)",
    ],
)
def test_what_stands_elsewhere_is_found(fault: str) -> None:
    assert len(own_looks(fault)) == 1


def test_a_place_of_the_stylesheet_names_no_colour_and_no_size_of_letters() -> None:
    written = (ROOT / "resources/style/skranke.qss").read_text(encoding="utf-8")

    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?=\s*[;,}])", written) == []
    assert re.findall(r"font-size:\s*[^@\s][^;]*", written) == []


def test_every_scheme_has_the_same_names() -> None:
    names = {scheme: set(_names(values)) for scheme, values in TOKENS["schemes"].items()}

    assert set(names) == {"light", "dark", "contrast"}
    assert names["light"] == names["dark"] == names["contrast"]


def test_a_roll_has_no_step_of_letters_that_a_sheet_has_not() -> None:
    assert set(TOKENS["paper"]["roll"]) <= set(TOKENS["paper"]["type"])


def _names(values: dict[str, object], before: str = "") -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, dict):
            yield from _names(value, f"{before}{name}.")
        else:
            yield f"{before}{name}"
