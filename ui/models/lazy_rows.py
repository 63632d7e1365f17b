"""A list model that reads its rows page by page, as far as somebody scrolls."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject

from ui.models.rows import Index, RowModel

Row = TypeVar("Row")


class LazyRowModel(RowModel[Row]):
    """Holds the rows read so far; the view asks for the next page when it comes near the end."""

    def __init__(
        self,
        speak: Callable[[Row], str],
        key: Callable[[Row], str],
        page: Callable[[Row | None, int], Sequence[Row]],
        page_size: int,
        parent: QObject | None = None,
    ) -> None:
        """Take `page(after, size)`, which returns the rows that follow one, or the first ones after None."""
        super().__init__(speak, key, parent=parent)
        self._page = page
        self._page_size = page_size
        self._more = False

    def read_again(self) -> None:
        """Read from the beginning as many rows as were read so far, and at least one page."""
        size = max(self._page_size, len(self._rows))
        self._take(size)

    def begin_anew(self) -> None:
        """Read the first page only, as after another filter."""
        self._take(self._page_size)

    @property
    def has_more(self) -> bool:
        """Say whether there are rows that have not been read."""
        return self._more

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there is another page."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if parent.isValid() or not self._more or not self._rows:
            return
        following = list(self._page(self._rows[-1], self._page_size))
        self._more = len(following) == self._page_size
        if not following:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(following) - 1)
        self._rows.extend(following)
        self.endInsertRows()

    def _take(self, size: int) -> None:
        rows = self._page(None, size)
        self._more = len(rows) == size
        self.set_rows(rows)
