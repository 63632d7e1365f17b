"""The right-hand side: the person at hand, and over it what slides in."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class SidePane(QStackedWidget):
    """Shows the side panel, or what lies over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side: QWidget | None = None
        self._over: QWidget | None = None

    @property
    def over(self) -> QWidget | None:
        """Return the panel that lies over the side, or nothing."""
        return self._over

    @property
    def side(self) -> QWidget | None:
        """Return the side panel, or nothing."""
        return self._side

    def set_side(self, widget: QWidget) -> None:
        """Show a widget as the side panel; one that was shown before is kept for later."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self._side = widget
        if self._over is None:
            self.setCurrentWidget(widget)

    def put_over(self, widget: QWidget) -> None:
        """Lay a panel over the side."""
        self._over = widget
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def may_take_away(self) -> bool:
        """Ask the panel that lies over the side whether it can go.

        A panel may have a method `may_close() -> bool`; one that cannot go shows in itself what is still open.
        """
        ask = getattr(self._over, "may_close", None)
        return ask is None or bool(ask())

    def take_away(self) -> QWidget | None:
        """Remove the panel that lies over the side and return it; whoever made it deletes it."""
        over, self._over = self._over, None
        if over is not None:
            self.removeWidget(over)
            over.hide()
        if self._side is not None:
            self.setCurrentWidget(self._side)
        return over
