"""The language of the windows, changed while the program runs."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QSettings,
    QTranslator,
    Signal,
    Slot,
)

from desktop.domain.languages import Language
from desktop.services.resource_files import FOLDER
from ui.dates import locale_of

# Nynorsk stands on bokmål: what has no wording of its own is then at least Norwegian.
_FILES = {Language.BOKMAL: ("nb",), Language.NYNORSK: ("nb", "nn"), Language.ENGLISH: ()}

#: Each language by its own name, in the order in which it is offered.
NAMES = {Language.BOKMAL: "Norsk bokmål", Language.NYNORSK: "Norsk nynorsk", Language.ENGLISH: "English"}

_LAST = "window/language"


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
        self._settings: QSettings | None = None

    @property
    def current(self) -> Language:
        """Return the language in use."""
        return self._current

    def begin(self, settings: QSettings, usual: Language, offered: Collection[Language]) -> None:
        """Use the language of last time where it is still offered, and remember each that is chosen from now on."""
        self._settings = settings
        code = str(settings.value(_LAST, usual.value, type=str))
        self.use(Language(code) if code in offered else usual)

    @Slot(object)
    def choose(self, language: Language) -> None:
        """Change every window to a language that somebody has chosen, and remember it."""
        if language is not self._current:
            self.use(language)
        if self._settings is not None:
            self._settings.setValue(_LAST, language.value)

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
