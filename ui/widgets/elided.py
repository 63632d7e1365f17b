"""Words that give way: what has no room ends in an ellipsis, and stands whole in the tip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

_LEAST = 60


class ElidedLabel(QLabel):
    """Shows one line of plain text, as much of it as there is room for; a screen reader says all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_words(self, text: str) -> None:
        """Say something, to eyes and to screen readers."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few words."""
        return QSize(min(_LEAST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        del event  # it is one line
        painter = QPainter(self)
        room = self.contentsRect()
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        colour = self.foregroundRole()
        self.style().drawItemText(
            painter,
            room,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            text,
            colour,
        )
        painter.end()


class ElidedButton(QPushButton):
    """A button that ends in an ellipsis where there is no room for all it says; its tip then begins with the whole."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # Qt's own buttons never give way, whatever their least size.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few words."""
        return QSize(min(2 * _LEAST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        del event  # it is painted as a whole
        option = QStyleOptionButton()
        self.initStyleOption(option)
        over = self.sizeHint().width() - self.width()
        if over > 0:
            metrics = self.fontMetrics()
            room = max(metrics.horizontalAdvance(option.text) - over, 0)
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        """Say all of it in the tip."""
        if isinstance(event, QHelpEvent) and self.sizeHint().width() > self.width():
            return _tell_all(self, event, self.text())
        return super().event(event)


class ElidedCombo(QComboBox):
    """A choice that ends in an ellipsis where there is no room for all of it; its tip then begins with the whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, self._room(option)
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Say all of it in the tip."""
        if isinstance(event, QHelpEvent):
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if self.fontMetrics().horizontalAdvance(self.currentText()) > self._room(option):
                return _tell_all(self, event, self.currentText())
        return super().event(event)

    def _room(self, option: QStyleOptionComboBox) -> int:
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return field.width() - (self.iconSize().width() + 4 if not option.currentIcon.isNull() else 0) - 2


def _tell_all(widget: QWidget, event: QHelpEvent, text: str) -> bool:
    tip = widget.toolTip()
    QToolTip.showText(event.globalPos(), f"{text}\n{tip}" if tip else text, widget)
    return True
