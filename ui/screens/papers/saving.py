"""Where a paper is saved: asked of the clerk, and remembered."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.screens.lists.saving import documents

_FOLDER = "papers/folder"


def ask_where_to_save(parent: QWidget, suggestion: Path) -> Path | None:
    """Ask where to save; nothing where the clerk thought better of it. An older file is replaced only if asked for."""
    dialog = QFileDialog(parent, QCoreApplication.translate("PaperPreview", "Save paper"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")  # before the question whether to replace, so that it is asked of the right name
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDirectory(str(suggestion.parent))
    dialog.selectFile(suggestion.name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def remembered_folder(settings: QSettings | None) -> Path:
    """Return the folder that was saved to last, or the documents of this account."""
    last = str(settings.value(_FOLDER, "", type=str)) if settings is not None else ""
    if last and Path(last).is_dir():
        return Path(last)
    return documents()


def remember_folder(settings: QSettings | None, folder: Path) -> None:
    """Begin there the next time."""
    if settings is not None:
        settings.setValue(_FOLDER, str(folder))
