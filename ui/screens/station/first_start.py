"""The wizard as the whole program: where a data folder has no station yet."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from desktop.domain.languages import Language
from ui.app import make_qt
from ui.help.context import ContextHelp
from ui.languages import Languages
from ui.screens.station.wizard import Found, StationWizard
from ui.tasks import TaskRunner
from ui.theme.apply import ThemeFollower


def found_first_station(found: Found, folder: Path, language: Language) -> bool:
    """Ask for the first station in a window of its own; say whether there is one now.

    Args:
        found: makes the station; called in the worker.
        folder: the data folder, where the typefaces are kept.
        language: of the wizard.
    """
    qt = make_qt()
    theme = ThemeFollower(qt, folder / "fonts")
    languages = Languages(qt)
    languages.use(language)
    ContextHelp(languages, parent=languages)  # F1 in the wizard
    tasks = TaskRunner()
    try:
        wizard = StationWizard(found, tasks, language)
        return wizard.exec() == QDialog.DialogCode.Accepted
    finally:
        tasks.shutdown()
        theme.deleteLater()
