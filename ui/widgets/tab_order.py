"""The order in which Tab goes: as things lie on the screen, not as they were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QTabWidget, QWidget

from ui.widgets.flow_row import FlowRow


def tab_as_laid_out(root: QWidget) -> None:
    """Let Tab go through all that is in a widget in the order of its layouts: down, and in a line to the right.

    Called when the layout stands, and again where parts of it are made anew.
    """
    for before, after in pairwise(_in_order(root)):
        QWidget.setTabOrder(before, after)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = Qt.FocusPolicy.TabFocus
    if widget.focusPolicy() & takes_tab == takes_tab and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from _in_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield from _pages(widget)
    elif isinstance(widget, QSplitter):
        yield from _pages(widget)
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
    elif isinstance(widget, FlowRow):
        yield from widget.parts()
    elif layout is not None:
        yield from _of_layout(layout)


def _pages(widget: QTabWidget | QSplitter) -> Iterator[QWidget]:
    for at in range(widget.count()):
        page = widget.widget(at)
        if page is not None:
            yield page


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)
