"""Where a file that is no paper is saved, and how what went wrong is told."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

AskFile = Callable[[QWidget, str], Path | None]


@dataclass(frozen=True, slots=True)
class WriteFile:
    """Make bytes and write them, in the worker."""

    make: Callable[[], bytes]
    path: Path

    def __call__(self) -> Path:
        """Return where they were written.

        Raises:
            OSError: the file cannot be written.
        """
        self.path.write_bytes(self.make())
        return self.path


def documents() -> Path:
    """Return where files are saved at first: the documents of this account, or its home where it has none."""
    places = QStandardPaths.StandardLocation
    found = [Path(QStandardPaths.writableLocation(each)) for each in (places.DocumentsLocation, places.HomeLocation)]
    return next((each for each in found if each.is_dir()), found[-1])


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Ask where to save a file of this name; nothing where the clerk thought better of it."""
    ending = Path(name).suffix
    dialog = QFileDialog(parent, QCoreApplication.translate("Lists", "Save file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.setNameFilter(f"*{ending}")
    dialog.setDirectory(str(documents()))
    dialog.selectFile(name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def not_written() -> str:
    """Return what is said where a file could not be written."""
    return QCoreApplication.translate(
        "Lists", "The file could not be written. Choose another folder, or close the file if it is open."
    )


def written_as(path: Path) -> str:
    """Return what is said where a file was written."""
    return QCoreApplication.translate("Lists", "Saved as %1.").replace("%1", path.name)
