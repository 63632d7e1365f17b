"""How the application was sent, and what the applicant tells that decides who books."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.cases import Channel
from desktop.services.booking_rules import RouteFact
from ui.screens.booking.form import Part
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.booking.texts import route_fact_text
from ui.screens.booking.what_form import WhatForm
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.words import channel_word

_COLUMNS = 2


class RouteQuestions(QWidget):
    """Asks for channel, receipt number and place; boxes are there only where an answer would change something.

    Signals:
        edited: something was changed by hand.
        receipt_left: the receipt number was typed to its end.
    """

    edited = Signal()
    receipt_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[RouteFact, ...] = ()
        self._locked = False
        self._proposed: Channel | None = None
        self._channel_chosen = False
        self.channel = QuietCombo(self)
        for channel in (Channel.PAPER, Channel.ELECTRONIC, Channel.EID_UPLOAD):
            self.channel.addItem("", channel.value)
        may_be_narrow(self.channel)
        self.receipt = QLineEdit(self)
        self.receipt.setObjectName(Part.RECEIPT.value)
        self.receipt.setMaxLength(60)
        self.sent_to = QLineEdit(self)
        self.sent_to.setMaxLength(120)
        self.boxes: dict[RouteFact, QCheckBox] = {}
        self._channel_field = Field("", self.channel)
        self._receipt_field = Field("", self.receipt)
        self._sent_to_field = Field("", self.sent_to)
        self._title = label("", "strong", self)
        self._grid = QGridLayout()
        self.channel.activated.connect(self._choose_channel)
        self.receipt.textEdited.connect(self.edited)
        self.receipt.editingFinished.connect(self.receipt_left)
        self.sent_to.textEdited.connect(self.edited)
        self._lay_out()
        self._words()
        self._show()

    def fill_in(self, form: WhatForm) -> WhatForm:
        """Return the form with what stands here; a box that is not asked for says nothing."""
        ticked = frozenset(fact for fact in self._asked if self.boxes[fact].isChecked())
        return replace(
            form,
            channel=Channel(str(self.channel.currentData())),
            channel_chosen=self._channel_chosen,
            receipt=self.receipt.text(),
            route_facts=ticked,
            sent_to=self.sent_to.text(),
        )

    def set_form(self, form: WhatForm) -> None:
        """Put values in."""
        self.receipt.setText(form.receipt)
        self.sent_to.setText(form.sent_to)
        self._receipt_field.set_error("")
        for fact, box in self.boxes.items():
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setChecked(fact in form.route_facts)
            box.blockSignals(False)  # noqa: FBT003
        self.show_asked(tuple(fact for fact in RouteFact if fact in form.route_facts))
        self._proposed = None
        self._channel_chosen = form.channel_chosen
        self._set_channel(form.channel)

    def propose_channel(self, channel: Channel) -> None:
        """Say how the application was mostly sent, unless the clerk has said how."""
        if not self._channel_chosen:
            self._proposed = channel
            self._set_channel(channel)

    def _set_channel(self, channel: Channel) -> None:
        self.channel.setCurrentIndex(self.channel.findData(channel.value))
        self._name_channel()
        self._show()

    def set_locked(self, *, locked: bool) -> None:
        """Keep a case that is registered as it is; the counter's grounds are asked for with the times."""
        self._locked = locked
        for widget in (self.channel, self.receipt, self.sent_to):
            widget.setEnabled(not locked)
        self._show()

    def show_asked(self, asked: Sequence[RouteFact]) -> bool:
        """Ask for these; say whether something that had been ticked came back or went."""
        before = {fact for fact in self._asked if self.boxes[fact].isChecked()}
        self._asked = tuple(asked)
        self._show()
        return before != {fact for fact in self._asked if self.boxes[fact].isChecked()}

    def set_receipt_error(self, text: str) -> None:
        """Say what is wrong with the receipt number."""
        self._receipt_field.set_error(text)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _choose_channel(self) -> None:
        self._channel_chosen, self._proposed = True, None
        self._name_channel()
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        online = self.channel.currentData() != Channel.PAPER.value
        self._receipt_field.setVisible(online)
        self._sent_to_field.setVisible(online and not (self._locked and not self.sent_to.text()))
        shown = () if self._locked else self._asked
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.hide()
        for at, fact in enumerate(shown):
            self._grid.addWidget(self.boxes[fact], at // _COLUMNS, at % _COLUMNS)
            self.boxes[fact].show()
        self._title.setVisible(len(shown) > 1)

    def _name_channel(self) -> None:
        proposed = {
            None: "",
            Channel.PAPER: self.tr("Proposed: this application is sent on paper."),
            Channel.ELECTRONIC: self.tr(
                "Proposed: this is mostly sent in the portal. Choose, if it was sent otherwise."
            ),
        }
        self._channel_field.set_texts(self.tr("Sent"), proposed.get(self._proposed, ""))

    def _words(self) -> None:
        self._name_channel()
        for channel in Channel:
            self.channel.setItemText(self.channel.findData(channel.value), channel_word(channel))
        self._receipt_field.set_texts(self.tr("Receipt number"))
        self.receipt.setPlaceholderText(self.tr("as on the portal's receipt"))
        self._sent_to_field.set_texts(self.tr("Sent to another station"))
        self.sent_to.setPlaceholderText(self.tr("its name; empty if here"))
        self._title.setText(self.tr("What the applicant tells"))
        for fact, box in self.boxes.items():
            box.setText(route_fact_text(fact))
            box.setAccessibleName(box.text())

    def _lay_out(self) -> None:
        space = tokens().space
        for fact in RouteFact:
            box = QCheckBox(self)
            box.toggled.connect(self.edited)
            self.boxes[fact] = box
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        column.addWidget(self._channel_field)
        row = QHBoxLayout()
        row.setSpacing(space.m)
        row.addWidget(self._receipt_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sent_to_field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._title)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)


def may_be_narrow(box: QComboBox) -> None:
    """Let a choice be narrower than its longest words, so that the panel is not wider than its place."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
