"""Find words that have less room than they need: cut at an edge, or in an ellipsis that no tip resolves."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from ui.widgets.elided import ElidedButton, ElidedCombo, ElidedLabel

_LEAST = 70
"""Where there is less room than this, pixels, even what ends in an ellipsis on purpose says nothing any more."""
_SLACK = 1
"""A pixel more or less is rounding."""


def clipped(root: QWidget) -> Iterator[str]:
    """Yield a line for each visible widget below a root whose words do not find room.

    Words that end in an ellipsis on purpose stand whole in a tip; those are let pass.
    """
    for widget in seen(root):
        if isinstance(widget, QScrollArea):
            yield from _too_wide_inside(widget)
        text = _text_of(widget)
        if not text or widget.visibleRegion().isEmpty():
            continue
        for fault in _faults(widget, text):
            yield f"{_where(widget)} {text!r}: {fault}"


def seen(root: QWidget) -> Iterator[QWidget]:
    """Yield a widget and those in it that are not hidden."""
    yield root
    for child in root.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            yield from seen(child)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        inside_box = isinstance(widget.parent(), QComboBox)
        return "" if inside_box or widget.text() else widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.placeholderText()
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QTabBar):
        return " · ".join(widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QHeaderView):
        return type(widget).__name__
    return ""


def _faults(widget: QWidget, text: str) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        yield from _narrow_tabs(widget)
        return
    if isinstance(widget, QHeaderView):
        yield from _narrow_sections(widget)
        return
    yields = isinstance(widget, ElidedButton | ElidedCombo) and widget.width() >= _LEAST
    said_in_tip = yields or _plain(text) in _plain(widget.toolTip())
    if not said_in_tip:
        room, need = _room(widget), _need(widget, text)
        if need.width() > room.width() + _SLACK:
            yield f"needs {need.width()} pixels across, has {room.width()}"
        if need.height() > room.height() + _SLACK:
            yield f"needs {need.height()} pixels down, has {room.height()}"
    yield from _cut_by_what_is_around(widget)


def _room(widget: QWidget) -> QSize:
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget).size()
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        return widget.contentsRect().marginsRemoved(margins).size() - QSize(4, 0)
    return widget.size()


def _need(widget: QWidget, text: str) -> QSize:
    metrics = widget.fontMetrics()
    if isinstance(widget, ElidedLabel):
        return QSize(metrics.horizontalAdvance(text), metrics.height())
    if isinstance(widget, QLabel):
        return _label_needs(widget)
    if isinstance(widget, QLineEdit | QComboBox):
        return QSize(metrics.horizontalAdvance(text), metrics.height())
    return widget.sizeHint()


def _label_needs(widget: QLabel) -> QSize:
    if not widget.wordWrap():
        return widget.sizeHint()
    least = widget.minimumSizeHint().width()
    return QSize(least, widget.heightForWidth(widget.width()))


def _narrow_tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if bar.isTabVisible(at) and bar.tabRect(at).width() + _SLACK < bar.tabSizeHint(at).width():
            yield f"tab {bar.tabText(at)!r} has {bar.tabRect(at).width()} of {bar.tabSizeHint(at).width()}"


def _narrow_sections(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        need = header.sectionSizeFromContents(at).width()
        if not header.isSectionHidden(at) and header.sectionSize(at) + _SLACK < need:
            yield f"section {at} has {header.sectionSize(at)} of {need}"


def _too_wide_inside(area: QScrollArea) -> Iterator[str]:
    """Yield a line where the content of a scroll area is wider than it can ever be brought to show."""
    never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    over = area.horizontalScrollBar().maximum()
    if never and over > _SLACK:
        yield f"{_where(area)}: {over} pixels of what is in it are out of reach on the right; widest: {_widest(area)}"


def _widest(area: QScrollArea) -> str:
    inside = area.widget()
    assert inside is not None
    edge = area.viewport().width()
    over = []
    for widget in seen(inside):
        if _text_of(widget):
            right = widget.mapTo(inside, QPoint(0, 0)).x() + widget.minimumSizeHint().width()
            if right > edge:
                over.append((right - edge, f"{type(widget).__name__} {_text_of(widget)!r}"))
    return str(sorted(over, reverse=True)[:3])


def _cut_by_what_is_around(widget: QWidget) -> Iterator[str]:
    """Yield a line where an ancestor shows less of a widget than there is, and cannot be scrolled to it."""
    child, parent = widget, widget.parentWidget()
    box = QRect(QPoint(0, 0), widget.size())
    while parent is not None and not child.isWindow():
        box = box.translated(child.pos())
        around = parent.parentWidget()
        if isinstance(around, QAbstractScrollArea) and around.viewport() is parent:
            return  # what is in a scroll area is looked at as a whole
        over = max(box.right() - parent.width() + 1, -box.left())
        if over > _SLACK:
            yield f"{over} pixels are cut off at the side by {_where(parent)}"
            return
        over = max(box.bottom() - parent.height() + 1, -box.top())
        if over > _SLACK:
            yield f"{over} pixels are cut off above or below by {_where(parent)}"
            return
        child, parent = parent, around


def _where(widget: QWidget) -> str:
    ours: list[str] = []
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        name = type(at).__name__
        if type(at).__module__.startswith("ui."):
            ours.append(name)
        at = at.parentWidget()
    place = "/".join(reversed(ours[:3]))
    return f"{place} {type(widget).__name__}"


def _plain(text: str) -> str:
    """Return the words of a text without marks of rich text and mnemonics."""
    if "<" in text and ">" in text:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return re.sub(r"\s+", " ", html.unescape(text).replace("&", "")).strip()
