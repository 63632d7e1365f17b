"""Every screen has a picture: the gallery opens each, and finds in it what the picture is said to show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.domain.languages import Language
from desktop.invented import open_tour
from ui import screens
from ui.theme.apply import apply_theme
from ui.theme.tokens import Scheme, tokens
from ui.tour import View, run_gallery
from ui.tour.views import VIEWS

PLACE = Path(screens.__file__).parent
SMALLEST = 1280, 720
PARTS = {"person_list", "sign_in_parts"}
"""Modules beside the packages that are parts of screens."""


def test_every_package_of_screens_is_shown_by_some_picture() -> None:
    there = {path.name for path in PLACE.iterdir() if (path / "__init__.py").is_file()}
    there |= {path.stem for path in PLACE.glob("*.py") if path.stem != "__init__"}

    assert there - PARTS == {package for view in VIEWS for package in view.shows}


def test_no_two_pictures_have_the_same_name() -> None:
    names = [view.name for view in VIEWS]

    assert len(names) == len(set(names))


def names_in(folder: Path) -> list[str]:
    """Return the names of the pictures in a folder, without their numbers."""
    return [path.stem.split("-", 1)[1] for path in sorted(folder.glob("*.png"))]


def test_the_pages_of_the_station_fit_into_the_smallest_window(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        view = View(Language.NYNORSK, Scheme.CONTRAST, size=SMALLEST)
        assert run_gallery(tmp_path, open_tour, view, "station-") == 0, capsys.readouterr().err
    finally:
        apply_theme(qapp, Scheme.LIGHT)

    assert names_in(tmp_path) == [view.name for view in VIEWS if view.name.startswith("station-")]
    for path in tmp_path.glob("*.png"):
        image = QImage(str(path))
        # A window that asks for more than there is would have grown.
        assert (image.width(), image.height()) == SMALLEST
        assert image.pixelColor(2, 2).name() == tokens().schemes[Scheme.CONTRAST].page.surface.lower()


@pytest.mark.soak
@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("size", [SMALLEST, (3840, 2160)])
def test_the_gallery_opens_every_screen(
    qapp: QApplication, tmp_path: Path, scheme: Scheme, size: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        assert run_gallery(tmp_path, open_tour, View(scheme=scheme, size=size)) == 0, capsys.readouterr().err
    finally:
        apply_theme(qapp, Scheme.LIGHT)

    assert names_in(tmp_path) == [view.name for view in VIEWS]
