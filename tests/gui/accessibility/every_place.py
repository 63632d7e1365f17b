"""Every place of the program, walked as somebody does who does not see it, does not hear it, or has no mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.accessibility import judge
from tests.gui.accessibility.colours import Eye
from tests.gui.accessibility.exceptions import EXCEPTIONS
from tests.gui.accessibility.inks import Pen, Screen, dyed
from tests.gui.accessibility.places import Place, places
from tests.gui.accessibility.program import Program, program
from ui.screens.calendar import painting
from ui.theme.apply import apply_theme
from ui.theme.tokens import Colours, Scheme, tokens

LEAST_PLACES = 100
"""So many places there are at least; fewer, and the walk has lost its way."""
RULES = {
    "name": judge.names,
    "role": judge.roles,
    "reach": judge.reach,
    "target": judge.targets,
    "colour alone": judge.colour_alone,
}


@pytest.fixture
def worn(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[dict[Scheme, Colours], Colours]]:
    """Dye the light scheme, and give the colours as they are and as they are worn."""
    true = dict(tokens().schemes)
    made = dyed(true[Scheme.LIGHT])
    tokens().schemes[Scheme.LIGHT] = made
    apply_theme(qapp, Scheme.LIGHT)
    yield true, made
    tokens().schemes[Scheme.LIGHT] = true[Scheme.LIGHT]
    apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture
def pen(monkeypatch: pytest.MonkeyPatch) -> Pen:
    """Note what is painted by hand; nothing of it is kept as a picture meanwhile."""
    made = Pen()
    for name, patch in made.patches().items():
        monkeypatch.setattr(QPainter, name, patch)
    monkeypatch.setattr(painting, "_LARGEST_PICTURE", 0)
    return made


class Report:
    """What was found, once for each widget, and which exceptions were needed."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, str]] = {}
        self.needed: set[str] = set()

    def add(self, rule: str, place: Place, widget: QWidget, text: str) -> None:
        """Note a fault, if it is no exception."""
        said = f"{judge.named(widget)}: {text}"
        for exception in EXCEPTIONS:
            if exception.rule == rule and exception.widget in said:
                self.needed.add(exception.why)
                return
        self.found.setdefault(rule, {}).setdefault(said, place.name)


def test_every_place_can_be_read_reached_seen_and_hit(
    qapp: QApplication,
    tmp_path: Path,
    worn: tuple[dict[Scheme, Colours], Colours],
    pen: Pen,
    caplog: pytest.LogCaptureFixture,
) -> None:
    eye, report, walked = Eye(*worn), Report(), []
    with program(qapp, tmp_path) as opened:
        for place in places(opened):
            walked.append(place.name)
            for rule, asks in RULES.items():
                for widget, text in asks(place.root):
                    report.add(rule, place, widget, text)
            for widget, text in judge.order(place.root, panes(opened)):
                report.add("order", place, widget, text)
            pen.written.clear()
            eye.read(place.root, Screen(place.root, worn[1]), list(pen.written))
            for widget, text in eye.focus(place.root):
                report.add("focus", place, widget, text)

    assert len(walked) >= LEAST_PLACES
    assert report.found == {}
    assert eye.unreadable() == {}
    assert {exception.why for exception in EXCEPTIONS} == report.needed, "an exception that nothing needs any more"
    # Where painted words were found, their colour was found as well: the boxes lie where they should.
    assert eye.painted[True] > 10 * eye.painted[False]
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def panes(opened: Program) -> list[QWidget]:
    """Return the parts of the window that F6 goes round."""
    window = opened.app.window
    return [window.rail, window.top, window.message_bar, window.status, window._side]
