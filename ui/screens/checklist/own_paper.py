"""A paper that was brought though it is on no list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.checklists import AddPaper
from desktop.services.commands import Outcome
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.field import Field

_LONGEST = 120


class AddPaperPanel(AskPanel):
    """Asks what the paper is called and in what form it was brought; Enter notes it.

    `line_id` is the line that it gets.

    Signals:
        noted: the `Outcome`, with the way back.
    """

    noted = Signal(object)

    def __init__(self, session: Session, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.ADD, parent)
        self._case_id = case_id
        self.line_id = session.store.ids.new()
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name_field = Field("", self.name, required=True, parent=self)
        self.original, self.copy, self.certified, self.translation = (QCheckBox(self) for _ in range(4))
        self.original.setChecked(True)
        boxes = QHBoxLayout()
        boxes.setSpacing(tokens().space.l)
        for box in (self.original, self.copy, self.certified, self.translation):
            boxes.addWidget(box)
        boxes.addStretch(1)
        self.column.addWidget(self.name_field)
        self.column.addLayout(boxes)
        self.name.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.name)

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("Which paper was brought that is not on the list?"), self.tr("Note the paper"))
        self.name_field.set_texts(self.tr("The paper"), self.tr("As it is to stand on the receipt. Enter notes it."))
        texts = (
            (self.original, self.tr("Original seen")),
            (self.copy, self.tr("Copy taken")),
            (self.certified, self.tr("Certified copy")),
            (self.translation, self.tr("Translation")),
        )
        for box, text in texts:
            box.setText(text)
            box.setAccessibleName(text)

    def confirm(self) -> None:
        """Note the paper, if it has a name."""
        name = self.name.text().strip()
        self.name_field.set_error("" if name else self.tr("Write what the paper is called."))
        if not name:
            self.name.setFocus()
            return
        command = AddPaper(
            self.line_id,
            self._case_id,
            name,
            original_seen=self.original.isChecked(),
            copy_taken=self.copy.isChecked(),
            translation=self.translation.isChecked(),
            certified_copy=self.certified.isChecked(),
        )
        self.attempt(command, told=self.tr("Paper noted."))

    def succeeded(self, outcome: Outcome) -> None:
        """Pass the way back on."""
        self.noted.emit(outcome)

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is wrong with the name."""
        if broken.code not in ("paper-name-missing", "paper-listed"):
            return False
        self.name_field.set_error(self.session.sentence(broken))
        self.name.setFocus()
        return True
