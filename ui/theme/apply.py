"""Put the look on the program, and change it while it runs."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.services.resource_files import FOLDER
from ui.theme import current, fonts, icons
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import Colours, Density, Scheme, Tone, tokens

STYLE, STYLED = "fusion", "skrankeStyle"
"""The style, and the property of the application that names it: to ask for the style itself takes 6 ms at the start."""


def apply_theme(app: QApplication, scheme: Scheme, density: Density = Density.NORMAL) -> None:
    """Give every window, open or not yet made, the colours of a scheme and the heights of a density.

    What is worn already is not put on again: Qt would look up the style of every widget anew.
    """
    sheet = stylesheet(scheme, density)
    if app.styleSheet() == sheet and (current.scheme(), current.density()) == (scheme, density):
        return
    current.wear(scheme, density)
    QDir.setSearchPaths("style", [str(FOLDER / "style")])
    if app.property(STYLED) != STYLE:
        app.setStyle(STYLE)
        app.setProperty(STYLED, STYLE)
    app.setFont(fonts.body_font(tokens().type.body))
    app.setPalette(_palette(current.colours()))
    app.setStyleSheet(sheet)
    icons.renew_icons(app.allWidgets())


def system_scheme(app: QApplication) -> Scheme:
    """Return the scheme that the system asks for; high contrast goes before dark."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


class ThemeFollower(QObject):
    """Keeps the look as the user chose it, or as the system has it where the user chose nothing."""

    def __init__(self, app: QApplication, font_cache: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._chosen: Scheme | None = None
        self._density = Density.NORMAL
        fonts.load_fonts(font_cache)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._apply()

    def choose(self, scheme: Scheme | None, density: Density = Density.NORMAL) -> None:
        """Wear a scheme and a density; `None` follows the system."""
        self._chosen = scheme
        self._density = density
        self._apply()

    @Slot()
    def _system_changed(self) -> None:
        if self._chosen is None:
            self._apply()

    def _apply(self) -> None:
        apply_theme(self._app, self._chosen or system_scheme(self._app), self._density)


def _palette(colours: Colours) -> QPalette:
    page, fill = colours.page, colours.fill
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: page.canvas,
        role.WindowText: page.text,
        role.Base: page.surface,
        role.AlternateBase: page.canvas,
        role.Text: page.text,
        role.Button: page.surface,
        role.ButtonText: page.text,
        role.Highlight: page.selected,
        role.HighlightedText: page.on_selected,
        role.ToolTipBase: page.surface,
        role.ToolTipText: page.text,
        role.PlaceholderText: page.muted,
        role.Link: colours.tones[Tone.ACCENT].text,
        role.LinkVisited: colours.tones[Tone.ACCENT].text,
        role.Accent: fill.accent,
        role.Mid: page.line,
        role.Dark: page.border,
        role.Shadow: page.border,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(page.disabled))
    return palette
