"""A counter with the guidance on screen, and a printer that remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from ui.printing_out import AS_USUAL, Handling, Printer, PrintingFailed, PrintingFault, Tray
from ui.screens.guidance.screen import GuidanceScreen
from ui.tasks import InlineTaskRunner


@dataclass
class MemoryPrinter:
    """Takes what is printed and keeps it; refuses while `broken`."""

    names: tuple[str, ...] = ("Office",)
    broken: bool = False
    printed: list[tuple[str, bytes, str]] = field(default_factory=list)

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers."""
        return tuple(Printer(name, at == 0) for at, name in enumerate(self.names))

    def trays(self, _printer: str) -> tuple[Tray, ...]:
        """Return no trays."""
        return ()

    def print_pdf(self, pdf: bytes, title: str, printer: str, _handling: Handling = AS_USUAL) -> None:
        """Keep a job."""
        if self.broken:
            raise PrintingFailed(PrintingFault.REFUSED)
        self.printed.append((title, pdf, printer))


@dataclass
class Asked:
    """Answers where to save."""

    folder: Path
    gives_up: bool = False
    suggested: list[str] = field(default_factory=list)

    def __call__(self, _parent: QWidget, suggestion: Path) -> Path | None:
        """Return a place of the test's own."""
        self.suggested.append(suggestion.name)
        return None if self.gives_up else self.folder / suggestion.name


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """Give a counter on a real database."""
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def printer() -> MemoryPrinter:
    """Give a printer."""
    return MemoryPrinter()


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    """Give an answer to where to save."""
    return Asked(tmp_path)


@pytest.fixture
def open_screen(qtbot: QtBot, counter: Counter, printer: MemoryPrinter, asked: Asked) -> Callable[[], GuidanceScreen]:
    """Show the guidance at the counter."""

    def make() -> GuidanceScreen:
        screen = GuidanceScreen(counter.session, spooler=printer, ask=asked, make_runner=InlineTaskRunner)
        qtbot.addWidget(screen)
        screen.resize(1100, 800)
        screen.show()
        qtbot.waitExposed(screen)
        return screen

    return make


@pytest.fixture
def screen(open_screen: Callable[[], GuidanceScreen]) -> GuidanceScreen:
    """Give the guidance on screen."""
    return open_screen()
