"""Pages named by a list at their left, in groups: what would not fit into a row of tabs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from ui.models.rows import RowModel
from ui.theme.tokens import tokens
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.widgets.row_list import RowList

_COUNT_WIDTH = 24
_WIDEST = 248


@dataclass(frozen=True, slots=True)
class PageName:
    """A page as the list names it.

    Attributes:
        waiting: how much waits there; 0 shows nothing.
        hint: what is said of it beside its name, such as its key.
    """

    key: str
    title: str
    waiting: int = 0
    hint: str = ""


Line = PageName | GroupHeading


class _Delegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__((Column(share=1), Column(_COUNT_WIDTH, right=True)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the name, and how much waits."""
        assert isinstance(row, PageName)  # noqa: S101 - headings are painted by the base
        return Cell(row.title), Cell(str(row.waiting) if row.waiting else "", strong=True)


class SectionPages(QWidget):
    """A list at the left and the page that is chosen in it; the arrows of the list go from page to page.

    Signals:
        changed: the key (str) of the page that has come to the front.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget(self)
        self._model: RowModel[Line] = RowModel(_speak, _key, _is_page, self)
        self.list = RowList("", _Delegate(), self)
        self.list.setModel(self._model)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        edge = QFrame(self)
        edge.setProperty("ground", "line")
        edge.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(edge)
        row.addWidget(self._stack, 1)
        self.list.current_changed.connect(self._chosen)
        self.list.clicked.connect(self._into_page)
        self.list.opened.connect(self._into_page)

    def add(self, key: str, page: QWidget) -> None:
        """Add a page; the first one is in front, and `set_names` says where in the list it stands."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def set_names(self, lines: Sequence[Line]) -> None:
        """Name the pages, in their order; one that is not named is not offered."""
        self._model.set_rows(lines)
        self.list.setFixedWidth(self._width(lines))
        if not self.list.go_to(self.current) and self.keys:
            self.show_page(self.keys[0])

    def name_of(self, key: str) -> PageName:
        """Return how a page is named.

        Raises:
            KeyError: it is not offered.
        """
        for line in self._model.rows:
            if isinstance(line, PageName) and line.key == key:
                return line
        raise KeyError(key)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of the pages that are offered, from the top."""
        return tuple(line.key for line in self._model.rows if isinstance(line, PageName))

    @property
    def current(self) -> str:
        """Return the key of the page in front."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    @property
    def page(self) -> QWidget:
        """Return the page in front; there is one as soon as one was added."""
        return self._pages[self.current]

    def show_page(self, key: str) -> None:
        """Bring a page to the front.

        Raises:
            KeyError: there is none of this key.
        """
        self.list.go_to(key)
        self._show(key)

    @Slot(object)
    def _chosen(self, key: str) -> None:
        if key in self._pages:
            self._show(key)

    @Slot()
    def _into_page(self) -> None:
        """Give the keyboard to the page that was clicked or entered."""
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, key: str) -> None:
        page = self._pages[key]
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self.changed.emit(key)

    def _width(self, lines: Sequence[Line]) -> int:
        """Return what the longest name needs, up to a bound."""
        space = tokens().space
        metrics = QFontMetrics(self.list.font())
        texts = (line.title if isinstance(line, PageName) else line.text for line in lines)
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return min(longest + _COUNT_WIDTH + 4 * space.m, _WIDEST)


def _speak(line: Line) -> str:
    if isinstance(line, GroupHeading):
        return line.text
    parts = (line.title, str(line.waiting) if line.waiting else "", line.hint)
    return ", ".join(part for part in parts if part)


def _key(line: Line) -> str:
    return line.key if isinstance(line, PageName) else f"heading {line.text}"


def _is_page(line: Line) -> bool:
    return isinstance(line, PageName)
