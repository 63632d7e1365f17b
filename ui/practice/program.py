"""Start the practice as a program of its own, and come back from it to the one that it was started from."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from desktop.domain.languages import Language
from ui.child_program import own_program
from ui.single_instance import call_to_front

START_OVER = 76
"""The status with which a practice ends whose people are to be made anew."""

CAME_FROM = "SKRANKE_PRACTICE_FROM"
"""The variable in which a practice is told the data folder of the window that it was started from.

It opens nothing in that folder: by its name it tells that window to come to the front again.
"""

Launch = Callable[[Sequence[str], dict[str, str]], bool]
"""Starts a program with further variables around it; says whether it could."""


def launch(words: Sequence[str], variables: dict[str, str]) -> bool:
    """Start a program that goes on by itself."""
    process = QProcess()
    process.setProgram(words[0])
    process.setArguments(list(words[1:]))
    around = QProcessEnvironment.systemEnvironment()
    for name, value in variables.items():
        around.insert(name, value)
    process.setProcessEnvironment(around)
    return bool(process.startDetached())


def begin_practice(folder: Path, language: Language, start: Launch = launch) -> bool:
    """Open the practice beside the window of a data folder; say whether it could be started.

    It gets nothing of the real station: its own folder is the user's own, and it is asked for by `--demo` alone.
    """
    return start([*own_program(), "--demo", "--language", language.value], {CAME_FROM: str(folder)})


def go_back() -> None:
    """Bring the window to the front from which this practice was started, if it was started from one."""
    if folder := os.environ.get(CAME_FROM):
        call_to_front(Path(folder))
