"""What the calendar is narrowed to: one service, some desks; and beside it why nothing is free, if so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.services.queries.calendar import DeskRow
from ui.actions.keymap import with_key
from ui.screens.calendar.cut_label import CutLabel
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.elided import ElidedCombo
from ui.widgets.tab_order import tab_as_laid_out

_LEAST, _MOST = 120, 260


class Choices(QWidget):
    """A choice of service and of desks.

    Signals:
        service_chosen: the code (str) of a service, or an empty text for all.
        desks_chosen: the ids (tuple of str) of the desks to show, or none for all.
    """

    service_chosen = Signal(object)
    desks_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desks: tuple[DeskRow, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self.service = ElidedCombo(self)
        self.service.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.service.setMinimumWidth(_LEAST)
        self.service.setMaximumWidth(_MOST)
        self.service.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.service.activated.connect(self._service_activated)
        self.menu = _StayingMenu(self)
        self.menu.triggered.connect(self._desk_triggered)
        self.desks = button("", Kind.PLAIN, parent=self)
        give_icon(self.desks, Icon.EXPAND, "text", 14)
        self.desks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        self.desks.clicked.connect(self.open_desks)
        self.why = CutLabel("muted", self, announced=True)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, 0, space.m, space.s)
        row.setSpacing(space.s)
        row.addWidget(self.service, 1)
        row.addWidget(self.desks)
        row.addSpacing(space.s)
        row.addWidget(self.why, 3)

    def offer(self, services: Sequence[tuple[str, str]], service: str) -> None:
        """Offer services, each a code and a name, with one of them chosen."""
        blocker = QSignalBlocker(self.service)
        self.service.clear()
        self.service.addItem(self.tr("All services"), "")
        for code, name in services:
            self.service.addItem(name, code)
        self.service.setCurrentIndex(max(self.service.findData(service), 0))
        blocker.unblock()
        self.service.setAccessibleName(self.tr("Service"))
        self.service.setToolTip(with_key(self.tr("Show the free places of one service"), "calendar.service"))

    def offer_desks(self, desks: Sequence[DeskRow], chosen: Sequence[str]) -> None:
        """Offer desks, with those that are shown; none or unknown ones mean all."""
        known = tuple(desk.desk_id for desk in desks if desk.desk_id in chosen)
        self._chosen = known if len(known) < len(desks) else ()
        if self._desks != tuple(desks) or not self.menu.actions():
            self._desks = tuple(desks)
            self._fill_menu()
        for action in self.menu.actions():
            desk_id = action.data()
            if isinstance(desk_id, str):
                action.setChecked(desk_id in self._chosen if desk_id else not self._chosen)
        self.desks.setVisible(len(desks) > 1)
        self._name_desks()

    def add_last(self, widget: QWidget) -> None:
        """Take something in at the right end."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)
            tab_as_laid_out(self)

    def take(self, filters: QWidget) -> None:
        """Take further filters into the row; they hide until they are wanted."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.indexOf(self.why), filters)
            tab_as_laid_out(self)
        filters.hide()

    def say(self, text: str) -> None:
        """Say why there is nothing; nothing for an empty text."""
        self.why.say(text)

    @Slot()
    def open_service(self) -> None:
        """Let a service be chosen by the arrows."""
        self.service.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.service.showPopup()

    @Slot()
    def open_desks(self) -> None:
        """Let desks be chosen; the menu stays until it is left."""
        if self.desks.isVisible():
            self.menu.popup(self.desks.mapToGlobal(QPoint(0, self.desks.height())))

    def _fill_menu(self) -> None:
        self.menu.clear()
        for desk_id, name in [("", self.tr("All desks")), *((one.desk_id, self._desk(one)) for one in self._desks)]:
            action = self.menu.addAction(name)
            action.setCheckable(True)
            action.setData(desk_id)
            if not desk_id:
                self.menu.addSeparator()

    def _desk(self, desk: DeskRow) -> str:
        return self.tr("Desk %1").replace("%1", desk.number)

    def _name_desks(self) -> None:
        shown = [desk.number for desk in self._desks if desk.desk_id in self._chosen]
        text = self.tr("Desks %1").replace("%1", ", ".join(shown)) if len(shown) > 1 else self.tr("All desks")
        if len(shown) == 1:
            text = self.tr("Desk %1").replace("%1", shown[0])
        rename(self.desks, text)
        self.desks.setToolTip(with_key(self.tr("Choose which desks are shown"), "calendar.desks"))

    @Slot(int)
    def _service_activated(self, number: int) -> None:
        self.service_chosen.emit(str(self.service.itemData(number) or ""))

    @Slot(QAction)
    def _desk_triggered(self, action: QAction) -> None:
        desk_id = str(action.data() or "")
        chosen = set(self._chosen) ^ {desk_id} if desk_id else set()
        self.desks_chosen.emit(tuple(desk.desk_id for desk in self._desks if desk.desk_id in chosen))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language; services are named anew by the screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill_menu()
            self.offer_desks(self._desks, self._chosen)


class _StayingMenu(QMenu):
    """A menu in which several things are ticked before it is left."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked, and stay."""
        where = event.position().toPoint()
        under = [
            action for action in self.actions() if action.isCheckable() and self.actionGeometry(action).contains(where)
        ]
        for action in under:
            action.trigger()
        if not under:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, and stay; Enter ticks and leaves."""
        current = [action for action in self.actions() if action is self.activeAction() and action.isCheckable()]
        if event.key() == Qt.Key.Key_Space and current:
            current[0].trigger()
        else:
            super().keyPressEvent(event)
