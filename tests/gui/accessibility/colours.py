"""What is asked of colours: words can be read on the ground that they stand on, and one sees where the keyboard is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QWidget

from tests.gui.accessibility.inks import Pair, Screen, Written, token_colours
from tests.gui.accessibility.judge import named, tab_chain, where
from tests.gui.test_theme import EDGE, TEXT, contrast
from ui.theme.tokens import Colours, Scheme

_ROUND = 3
"""So many pixels around a widget belong to it: a frame may lie there."""
_PROPERTIES = ("kind", "choice", "role", "words", "tone", "badge", "invalid")


class Eye:
    """Looks at one place after the other, and remembers what it has seen.

    Args:
        true: the colours of each scheme as they are shipped.
        worn: the dyed ones that the program wears meanwhile.
    """

    def __init__(self, true: dict[Scheme, Colours], worn: Colours) -> None:
        self._true = {scheme: token_colours(colours) for scheme, colours in true.items()}
        self._worn = worn
        self._names = {QColor(value).rgb(): name for name, value in token_colours(worn).items()}
        self._seen: set[tuple[object, ...]] = set()
        self.pairs: dict[Pair, str] = {}
        self.painted = Counter[bool]()

    # Words

    def read(self, root: QWidget, screen: Screen, written: Iterable[Written]) -> None:
        """Take in the words of a place: those in widgets, and those that were painted by hand."""
        for widget in root.findChildren(QWidget):
            if widget.isVisible() and widget.isEnabled() and self._is_new("words", widget) and _is_leaf(widget):
                part = widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint()))
                for pair in screen.pairs(part):
                    if not (isinstance(widget, QComboBox) and pair.ink == "page.disabled"):  # which is its arrow
                        self.pairs.setdefault(pair, named(widget))
        for each in written:
            ink = self._names.get(each.colour, "")
            if ("painted", ink, each.text) in self._seen:
                continue
            self._seen.add(("painted", ink, each.text))
            pairs = [*screen.pairs(each.box)]
            self.painted[any(pair.ink == ink for pair in pairs)] += len(each.text) > _ROUND
            for pair in pairs:
                self.pairs.setdefault(Pair(ink, pair.ground), f"painted: {each.text}")

    def unreadable(self) -> dict[str, str]:
        """Return the pairs of which less than 4.5 : 1 is left in some scheme."""
        found = {}
        for pair, at in self.pairs.items():
            for scheme, colours in self._true.items():
                ratio = contrast(colours[pair.ink], colours[pair.ground])
                if ratio < TEXT:
                    found[f"{scheme}: {pair.ink} on {pair.ground}"] = f"{ratio:.2f}, {at}"
        return found

    # The keyboard

    def focus(self, root: QWidget) -> Iterator[tuple[QWidget, str]]:
        """Yield what looks the same with the keyboard and without; one of each kind is tried."""
        for widget in tab_chain(root):
            chosen = isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid()
            checked = isinstance(widget, QAbstractButton) and widget.isChecked()
            if not self._is_new("focus", widget, chosen, checked):
                continue
            part = where(widget, root).adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND) & root.rect()
            widget.window().activateWindow()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QCoreApplication.processEvents()
            with_keyboard = self._pixels(root, part)
            # The smaller of the two is what has to be marked: the widget, or the line that is chosen in it.
            size = _marked(widget).size()
            widget.clearFocus()  # looked at before the window finds the keyboard another place
            without = self._pixels(root, part)
            changed = Counter(zip(without, with_keyboard, strict=True))
            seen = sum(count for (before, after), count in changed.items() if self._differ(before, after))
            if seen < size.width() + size.height():
                yield widget, f"only {seen} pixels tell that the keyboard is there"

    def _differ(self, before: int, after: int) -> bool:
        if before == after:
            return False
        one, other = self._names.get(before), self._names.get(after)
        if one is None or other is None:  # a mixture, such as words that are painted with soft edges
            return contrast(_text(before), _text(after)) >= EDGE
        return all(contrast(colours[one], colours[other]) >= EDGE for colours in self._true.values())

    def _pixels(self, root: QWidget, part: QRect) -> list[int]:
        return Screen(root, self._worn, part).pixels

    def _is_new(self, what: str, widget: QWidget, *more: object) -> bool:
        parent = widget.parentWidget()
        looks = tuple(widget.property(name) for name in _PROPERTIES)
        around = tuple(parent.property(name) for name in _PROPERTIES) if parent is not None else ()
        kind = (what, type(widget).__name__, looks, *more) if what == "focus" else (what, type(widget), looks, around)
        new = kind not in self._seen
        self._seen.add(kind)
        return new


def _marked(widget: QWidget) -> QRect:
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex()) & widget.viewport().rect()
    return widget.rect()


def _is_leaf(widget: QWidget) -> bool:
    if isinstance(widget.parentWidget(), QAbstractItemView):
        return False
    return isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox) or not widget.findChildren(QWidget)


def _text(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06X}"
