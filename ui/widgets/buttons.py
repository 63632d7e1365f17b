"""Buttons with a verb on them."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.theme.icons import Icon, give_icon


class Kind(StrEnum):
    """How much a button stands out; one primary button at most in a view."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"


_ICON_COLOUR = {Kind.PRIMARY: "on_accent", Kind.DANGER: "on_danger"}


def button(text: str, kind: Kind = Kind.PLAIN, icon: Icon | None = None, parent: QWidget | None = None) -> QPushButton:
    """Return a button with a verb; Enter presses the one that has the focus and no other."""
    return _dressed(QPushButton(text, parent), text, kind, icon)


def yielding_button(
    text: str, kind: Kind = Kind.PLAIN, icon: Icon | None = None, parent: QWidget | None = None
) -> QPushButton:
    """Return a button for words whose length nobody knows, such as names: they end in an ellipsis where they must."""
    from ui.widgets.elided import ElidedButton  # paints by itself: with what that takes, no part of the first window

    return _dressed(ElidedButton(text, parent), text, kind, icon)


def _dressed(made: QPushButton, text: str, kind: Kind, icon: Icon | None) -> QPushButton:
    made.setProperty("kind", kind.value)
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon is not None:
        give_icon(made, icon, _ICON_COLOUR.get(kind, "text"))
    return made


def flush_button(text: str, icon: Icon | None = None, parent: QWidget | None = None) -> QPushButton:
    """Return a quiet button for a column of them: its icon stands below the words above it, not further in.

    Its words end in an ellipsis where there is no room.
    """
    made = yielding_button(text, Kind.QUIET, icon, parent)
    made.setProperty("flush", "true")
    return made


def rename(made: QPushButton | QToolButton, text: str) -> None:
    """Give a button another word, for eyes and for screen readers."""
    made.setText(text)
    made.setAccessibleName(text)


def primary_button(text: str, icon: Icon | None = None, parent: QWidget | None = None) -> QPushButton:
    """Return the one filled button of a view."""
    return button(text, Kind.PRIMARY, icon, parent)


def icon_button(icon: Icon, name: str, parent: QWidget | None = None, size: int = 18) -> QToolButton:
    """Return a button that is only an icon; its name is its tooltip and what a screen reader says."""
    made = QToolButton(parent)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(name)
    made.setToolTip(name)
    give_icon(made, icon, "muted", size)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
