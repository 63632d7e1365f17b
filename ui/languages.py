"""The language of the windows, changed while the program runs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop.domain.languages import Language
from desktop.services.resource_files import FOLDER
from ui.dates import locale_of

# Nynorsk stands on bokmål: what has no wording of its own is then at least Norwegian.
_FILES = {Language.BOKMAL: ("nb",), Language.NYNORSK: ("nb", "nn"), Language.ENGLISH: ()}

#: Each language by its own name, in the order in which it is offered.
NAMES = {Language.BOKMAL: "Norsk bokmål", Language.NYNORSK: "Norsk nynorsk", Language.ENGLISH: "English"}


class Languages(QObject):
    """Puts the words of a language on all windows; the source texts are English.

    Every widget gets a `LanguageChange` event, with or without a file of translations.

    Signals:
        changed: the `Language` now in use.
    """

    changed = Signal(object)

    def __init__(self, app: QCoreApplication, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._folder = folder or FOLDER / "translations"
        self._installed: list[QTranslator] = []
        self._current = Language.ENGLISH

    @property
    def current(self) -> Language:
        """Return the language in use."""
        return self._current

    def use(self, language: Language) -> None:
        """Change every window to a language."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        self._current = language
        QLocale.setDefault(locale_of(language))
        for code in _FILES[language]:
            self._install(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), self._folder)
            self._install(f"skranke_{code}", self._folder)
        QCoreApplication.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit(language)

    def _install(self, name: str, *folders: str | Path) -> None:
        """Put on the words of the first folder that has them; Qt brings its own in nynorsk, but not in bokmål."""
        translator = QTranslator(self)
        if any(translator.load(name, str(folder)) for folder in folders):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        else:
            translator.deleteLater()
