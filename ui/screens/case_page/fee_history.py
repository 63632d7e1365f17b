"""The payments of a fee one under the other, with what became of each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.services.queries.fees import PaymentRow
from ui.screens.case_page.fee_words import payment_line, reversal_line
from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class PaymentHistory(QWidget):
    """Lists payments, the newest first; it is there only where one was reversed, for else the facts say it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong", self)
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, tokens().space.m, 0, 0)
        self._column.setSpacing(tokens().space.xs)
        self._column.addWidget(self._title)

    @property
    def texts(self) -> list[str]:
        """Return what is listed."""
        return [line.text() for line in self._lines]

    def set_payments(self, payments: Sequence[PaymentRow], language: Language) -> None:
        """List these payments and no others."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self._title.setText(self.tr("Payments"))
        for payment in payments:
            self._add(payment_line(payment, language), "")
            if said := reversal_line(payment, language):
                self._add(said, "muted")
        self.setVisible(any(payment.reversed_at is not None for payment in payments))

    def _add(self, text: str, role: str) -> None:
        line = label(text, role, self, wrap=True)
        line.setAccessibleName(text)
        self._column.addWidget(line)
        self._lines.append(line)
