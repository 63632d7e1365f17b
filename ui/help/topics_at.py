"""Find what the place at hand in the window is about."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QTabWidget, QWidget

from ui.help.topic import PROPERTY
from ui.models.rows import KEY_ROLE

_RULE = re.compile(r"[RC]\d{1,2}[a-z]?")


def topics_of(widget: QWidget | None) -> Iterator[str]:
    """Yield what a widget and the widgets around it are about, the nearest first."""
    here: QObject | None = widget
    below: QObject | None = None
    while isinstance(here, QWidget):
        if rule := _rule_under_the_cursor(here):
            yield f"rule:{rule}"
        # The bar of a group of tabs is about the tab in front.
        if isinstance(here, QTabWidget) and isinstance(below, QTabBar):
            yield from _own(here.currentWidget())
        yield from _own(here)
        below, here = here, here.parent()


def _own(widget: QWidget | None) -> Iterator[str]:
    topic = str(widget.property(PROPERTY) or "") if widget is not None else ""
    if topic:
        yield topic


def _rule_under_the_cursor(widget: QWidget) -> str:
    """Return the rule that the row at hand is known by, as in a list of reasons, or nothing."""
    known: object = None
    if isinstance(widget, QComboBox):
        known = widget.currentData()
    elif isinstance(widget, QAbstractItemView):
        known = widget.currentIndex().data(KEY_ROLE)
    return known if isinstance(known, str) and _RULE.fullmatch(known) else ""
