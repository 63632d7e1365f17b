"""How large a window opens."""

from PySide6.QtWidgets import QWidget

_FRAME = 48
"""The room that the title and the edges of a window take, pixels."""


def first_size(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size in pixels, or less where the display it opens on has less."""
    screen = window.screen().availableSize()
    window.resize(min(width, screen.width() - _FRAME), min(height, screen.height() - _FRAME))
