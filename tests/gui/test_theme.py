"""The look: contrast is computed from the tokens, and every name in the stylesheet is one."""

from __future__ import annotations

import re
from importlib import resources
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ui.looks import Looks
from ui.screens.account.look_choice import LookChoice
from ui.theme import current, fonts, icons
from ui.theme.apply import ThemeFollower, apply_theme, system_scheme
from ui.theme.stylesheet import stylesheet, values
from ui.theme.tokens import Colours, Density, Scheme, Tone, tokens

TEXT = 4.5
EDGE = 3.0


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.1."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_pairs(colours: Colours) -> dict[str, tuple[str, str]]:
    page, fill = colours.page, colours.fill
    grounds = {name: getattr(page, name) for name in ("canvas", "surface", "sunken", "hover")}
    pairs = {f"{name} on {ground}": (getattr(page, name), colour)
             for name, (ground, colour) in product(("text", "muted"), grounds.items())}  # fmt: skip
    pairs["on_selected"] = (page.on_selected, page.selected)
    for name in ("accent", "accent_hover", "accent_pressed"):
        pairs[f"on {name}"] = (fill.on_accent, getattr(fill, name))
    for name in ("danger", "danger_hover"):
        pairs[f"on {name}"] = (fill.on_danger, getattr(fill, name))
    for tone, set_ in colours.tones.items():
        for ground in (set_.background, set_.surface, page.surface, page.canvas):
            pairs[f"{tone} text on {ground}"] = (set_.text, ground)
        pairs[f"page text on {tone}"] = (page.text, set_.background)
    return pairs


def edge_pairs(colours: Colours) -> dict[str, tuple[str, str]]:
    page, fill = colours.page, colours.fill
    pairs = {}
    for ground in ("canvas", "surface"):
        pairs[f"border on {ground}"] = (page.border, getattr(page, ground))
    for ground in (page.canvas, page.surface, page.selected, fill.accent, fill.accent_hover, fill.danger):
        pairs[f"focus on {ground}"] = (page.focus, ground)
    for tone, set_ in colours.tones.items():
        for ground in (set_.background, page.surface, page.canvas):
            pairs[f"{tone} border on {ground}"] = (set_.border, ground)
    return pairs


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_can_be_read_on_its_ground(scheme: Scheme) -> None:
    pairs = text_pairs(tokens().schemes[scheme])

    assert {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < TEXT} == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_every_edge_with_a_meaning_can_be_seen(scheme: Scheme) -> None:
    pairs = edge_pairs(tokens().schemes[scheme])

    assert {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < EDGE} == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_the_drawn_arrows_can_be_seen_in_every_scheme(scheme: Scheme) -> None:
    drawing = resources.files("resources.style").joinpath("chevron-down.svg").read_text(encoding="utf-8")
    stroke = re.search(r'stroke="(#[0-9A-Fa-f]{6})"', drawing)

    assert stroke is not None
    assert contrast(stroke[1], tokens().schemes[scheme].page.surface) >= EDGE


@pytest.mark.parametrize(("scheme", "density"), list(product(Scheme, Density)))
def test_the_stylesheet_is_filled_with_tokens_only(scheme: Scheme, density: Density) -> None:
    filled = stylesheet(scheme, density)

    assert "@" not in filled
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}\b", filled))
    assert colours <= set(values(scheme, density).values())


def test_a_name_that_is_no_token_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.theme.stylesheet.values", lambda _scheme, _density: {"page-text": "#000000"})

    with pytest.raises(KeyError):
        stylesheet(Scheme.LIGHT)


def test_steps_are_multiples_of_four_pixels() -> None:
    space = tokens().space

    assert [step % 4 for step in (space.xs, space.s, space.m, space.l, space.xl, space.xxl)] == [0] * 6
    assert tokens().rows == {Density.COMPACT: 28, Density.NORMAL: 32, Density.LARGE: 40}


def test_figures_are_equally_wide_also_where_the_stylesheet_changes_the_size(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setProperty("role", "title")
    label.ensurePolished()
    metrics = QFontMetricsF(label.font())

    assert label.font().family() == fonts.FAMILY
    assert label.font().pixelSize() == tokens().type.title
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


@pytest.mark.parametrize("letters", ["æøåÆØÅ", "ĐđƠơỄ", "ЖжІі", "محمد", "שלום", "สวัสดี", "Çşğİ", "Łőř"])
def test_the_typeface_has_the_letters_of_the_people_who_come(qapp: QApplication, letters: str) -> None:
    raw = QRawFont.fromFont(fonts.body_font(14))

    assert raw.familyName() == fonts.FAMILY
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("icon", icons.Icon)
def test_every_icon_is_in_the_family_and_draws_something(qapp: QApplication, icon: icons.Icon) -> None:
    assert icons.known(icon)
    image = icons.icon(icon, "#FF0000").pixmap(24, 24).toImage()

    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_icons_and_rows_follow_a_change_of_look(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Book")
    qtbot.addWidget(button)
    icons.give_icon(button, icons.Icon.ADD, Tone.ACCENT.value, 32)
    before = _strongest(button)
    try:
        apply_theme(qapp, Scheme.DARK, Density.LARGE)

        assert current.row_height() == 40
        assert before == tokens().schemes[Scheme.LIGHT].tone(Tone.ACCENT).text.lower()
        assert _strongest(button) == tokens().schemes[Scheme.DARK].tone(Tone.ACCENT).text.lower()
    finally:
        apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)


def _strongest(button: QPushButton) -> str:
    """Return the colour of the most opaque point of the button's icon."""
    image = button.icon().pixmap(button.iconSize()).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(points, key=QColor.alpha).name()


def test_the_look_follows_the_system_until_one_is_chosen(qapp: QApplication) -> None:
    follower = ThemeFollower(qapp)
    hints = qapp.styleHints()
    try:
        assert current.scheme() is Scheme.LIGHT
        follower.choose(Scheme.DARK, Density.COMPACT)
        assert (current.scheme(), current.row_height()) == (Scheme.DARK, 28)
        follower.choose(None)
        assert current.scheme() is system_scheme(qapp)
        hints.setColorScheme(Qt.ColorScheme.Dark)
        assert current.scheme() is system_scheme(qapp)
    finally:
        hints.unsetColorScheme()
        follower.deleteLater()
        apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)


def test_a_chosen_look_is_put_on_at_once_and_again_at_the_next_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    file = str(tmp_path / "window.ini")
    follower = ThemeFollower(qapp)
    try:
        choice = LookChoice(Looks(follower, QSettings(file, QSettings.Format.IniFormat), follower))
        qtbot.addWidget(choice)
        choice.scheme.setCurrentIndex(choice.scheme.findData(Scheme.CONTRAST))
        choice.scheme.activated.emit(choice.scheme.currentIndex())
        choice.density.setCurrentIndex(choice.density.findData(Density.LARGE))
        choice.density.activated.emit(choice.density.currentIndex())
        assert (current.scheme(), current.row_height()) == (Scheme.CONTRAST, 40)

        apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)
        again = Looks(follower, QSettings(file, QSettings.Format.IniFormat), follower)
        assert (again.scheme, again.density) == (Scheme.CONTRAST, Density.LARGE)
        assert (current.scheme(), current.row_height()) == (Scheme.CONTRAST, 40)
        again.choose(None, Density.NORMAL)
        assert current.scheme() is system_scheme(qapp)
    finally:
        follower.deleteLater()
        apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2, 3])
def test_an_icon_has_a_drawing_of_its_own_for_each_scaling(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    icons.give_icon(button, icons.Icon.LOCK, "text", 18)
    wanted = round(18 * scale)

    drawn = button.icon().pixmap(QSize(18, 18), scale)
    stretched = button.icon().pixmap(QSize(18, 18), 1).scaled(wanted, wanted)
    assert drawn.size() == QSize(wanted, wanted)
    assert (drawn.toImage() == stretched.toImage()) is (scale == 1)


def test_unpacked_faces_are_kept_for_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    fonts.load_italics(tmp_path / "fonts")
    kept = sorted((tmp_path / "fonts").iterdir())

    assert [path.name for path in kept] == ["FiraGO-BoldItalic.ttf", "FiraGO-Italic.ttf"]
    assert all(path.read_bytes()[:4] == b"\x00\x01\x00\x00" for path in kept)
    assert {"Italic", "Bold Italic"} <= set(QFontDatabase.styles(fonts.FAMILY))


def test_a_font_folder_that_cannot_be_written_costs_time_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "fonts"
    in_the_way.write_text("a file", encoding="utf-8")
    fonts._into_cache(in_the_way, "FiraGO-Regular", b"face")

    assert "font cache not written" in capsys.readouterr().err
