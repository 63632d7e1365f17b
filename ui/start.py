"""With what the program begins: its one application object, and what it is told."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import Clock
from desktop.domain.languages import Language
from desktop.services.resource_files import FOLDER
from ui.theme.apply import STYLE, STYLED

if TYPE_CHECKING:
    from desktop.services.commands import Store

SWITCH_SECONDS = 0.0005
"""How long a thread may keep Python to itself: with the default a key waits up to 170 ms for the worker."""


@dataclass(frozen=True, slots=True)
class Start:
    """With what the window starts.

    Attributes:
        folder: the data folder.
        open_counter: opens the counter's database; called in the worker.
        why_not: the sentence for a database that could not be opened.
        languages: those that can be chosen.
        version: returns that of the program, for the reports of faults.
        open_telling: opens it too, and tells how far it has come; for an invented station that is made first.
        start_over: throws an invented station away, once the window is closed; None where nobody came to practise.
    """

    folder: Path
    clock: Clock
    open_counter: "Callable[[], Store]"
    why_not: Callable[[BaseException, Language], str]
    demonstration: bool = False
    language: Language = Language.BOKMAL
    languages: tuple[Language, ...] = tuple(Language)
    version: Callable[[], str] = str
    open_telling: "Callable[..., Store] | None" = None
    start_over: Callable[[], object] | None = None


def make_qt(arguments: list[str] | None = None) -> QApplication:
    """Return the one QApplication, made when there is none yet."""
    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qt = QApplication([*(arguments or ["skranke"]), "-style", STYLE])
    qt.setProperty(STYLED, STYLE)
    qt.setApplicationName("skranke")
    qt.setApplicationDisplayName("Skranke")
    qt.setDesktopFileName("skranke")
    qt.setWindowIcon(QIcon(str(FOLDER / "style" / "mark.png")))
    return qt
