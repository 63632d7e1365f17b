"""A list model over plain rows."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

#: The whole row, for the delegate that paints it.
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
#: What a row is known by when the list is read again (str).
KEY_ROLE = Qt.ItemDataRole.UserRole + 2


class RowModel(QAbstractListModel, Generic[Row]):
    """Holds frozen rows; a screen reader is told `speak(row)`, and `key(row)` finds a row again after a refresh."""

    def __init__(
        self,
        speak: Callable[[Row], str],
        key: Callable[[Row], str],
        selectable: Callable[[Row], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speak = speak
        self._key = key
        self._selectable = selectable
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """Return the rows, in the order shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where only contents differ, nothing but those lines is painted again."""
        fresh = list(rows)
        if [self._key(row) for row in fresh] != [self._key(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        changed = [at for at, row in enumerate(fresh) if row != self._rows[at]]
        self._rows = fresh
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index, or nothing where there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def find(self, key: str) -> QModelIndex:
        """Return where a row is, or an invalid index."""
        for at, row in enumerate(self._rows):
            if self._key(row) == key:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an invalid index
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, its key, or what is said of it."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == KEY_ROLE:
            return self._key(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._speak(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over by the arrows."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        chosen = self._selectable is None or self._selectable(row)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if chosen else Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemNeverHasChildren
