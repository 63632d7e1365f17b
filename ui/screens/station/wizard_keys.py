"""The steps of the wizard about the key of the data: the passphrase, and the recovery key for the safe."""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.keeping.envelope import MOST_PASSPHRASE, Protection, check_passphrase
from desktop.keeping.recovery_key import GROUPS, group_of, new_recovery_key, same_group
from desktop.services.recovery_paper import recovery_paper
from desktop.services.wording import refusal
from ui.printing_out import PrintingFailed, PrintingFault, Spooler, fault_sentence, system_spooler
from ui.screens.station.wizard_fields import Step
from ui.tasks import TaskRunner
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.restyle import label, restyle

_A_ROW = 4


class PassphraseStep(Step):
    """What opens the data where the computer is another one."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for column, line in (("passphrase", self.passphrase), ("passphrase-again", self.again)):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(MOST_PASSPHRASE)
            self.row(self.add(column, line, required=True))
        self.column.addStretch(1)
        self.words()

    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Encryption")

    def words(self) -> None:
        """Name the fields."""
        self.lead.setText(
            self.tr("The data are encrypted. This computer opens them by itself; any other needs the passphrase.")
        )
        self.fields["passphrase"].set_texts(
            self.tr("Passphrase of the station"), self.tr("At least twelve characters; a sentence is good")
        )
        self.fields["passphrase-again"].set_texts(self.tr("The same passphrase again"))

    def complete(self) -> bool:
        """Say at the field what is wrong; tell whether nothing is."""
        try:
            check_passphrase(self.passphrase.text(), self.again.text())
        except RuleBroken as broken:
            at = "passphrase-again" if broken.code == "passphrases-differ" else "passphrase"
            for column, shown in self.fields.items():
                shown.set_error(refusal(broken, self.language) if column == at else "")
            self.fields[at].input.setFocus()
            return False
        for shown in self.fields.values():
            shown.set_error("")
        return True


@dataclass(frozen=True, slots=True)
class _Printing:
    """Makes the sheet and hands it to the printer; for a worker."""

    spooler: Spooler
    station: str
    recovery_key: str = field(repr=False)
    language: Language

    def __call__(self) -> None:
        """Print it.

        Raises:
            PrintingFailed: the printer did not take it.
        """
        pdf = recovery_paper(self.station, self.recovery_key, self.language, datetime.now(UTC))
        self.spooler.print_pdf(pdf, "Skranke", "")


class RecoveryStep(Step):
    """The recovery key, once: to be printed or written down, and one group of it typed from the paper."""

    def __init__(
        self, language: Language, tasks: TaskRunner, spooler: Spooler | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, parent)
        self._tasks = tasks
        self._spooler = spooler
        self._station = ""
        self._said = ""
        self.recovery_key = new_recovery_key()
        self.asked_group = 1 + secrets.randbelow(GROUPS)
        self.groups = tuple(QLabel(group_of(self.recovery_key, at)) for at in range(1, GROUPS + 1))
        self._numbers = tuple(label("", "small") for _ in self.groups)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens().space.xl)
        for at, (number, group) in enumerate(zip(self._numbers, self.groups, strict=True)):
            group.setProperty("role", "title")
            group.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # not by way of the clipboard
            group.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(number, at // _A_ROW * 2, at % _A_ROW)
            grid.addWidget(group, at // _A_ROW * 2 + 1, at % _A_ROW)
        grid.setColumnStretch(_A_ROW, 1)
        self.column.addLayout(grid)
        self.print_button = button("", icon=Icon.PAPERS)
        self.print_button.clicked.connect(self.print_out)
        self._told = label("", "small", wrap=True)
        across = QHBoxLayout()
        across.addWidget(self.print_button)
        across.addWidget(self._told, 1)
        self.column.addLayout(across)
        self.typed = QLineEdit()
        self.typed.setMaxLength(20)
        self.row(self.add("group", self.typed, required=True))
        self.column.addStretch(1)
        self.words()

    @property
    def told(self) -> str:
        """Return what is said about the printing."""
        return self._told.text()

    def set_station(self, name: str) -> None:
        """Say whose key it is, for the sheet."""
        self._station = name

    def protection(self, passphrase: str) -> Protection:
        """Return with what the station is sealed."""
        return Protection(passphrase, self.recovery_key)

    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Recovery key")

    def words(self) -> None:
        """Name everything."""
        self.lead.setText(
            self.tr("For the safe. It opens the data when nobody knows the passphrase, and is shown this once only.")
        )
        for at, (number, group) in enumerate(zip(self._numbers, self.groups, strict=True), 1):
            number.setText(self.tr("Group %1").replace("%1", str(at)))
            group.setAccessibleName(f"{number.text()}: {' '.join(group.text())}")
        rename(self.print_button, self.tr("Print the recovery key"))
        asked = self.tr("Group %1, as it stands on the paper").replace("%1", str(self.asked_group))
        self.fields["group"].set_texts(asked, self.tr("So it is certain that the paper can be read"))

    def complete(self) -> bool:
        """Say whether the group was copied."""
        right = same_group(self.typed.text(), group_of(self.recovery_key, self.asked_group))
        broken = RuleBroken("recovery-key-not-copied", group=str(self.asked_group))
        self.fields["group"].set_error("" if right else refusal(broken, self.language))
        if not right:
            self.typed.setFocus()
            self.typed.selectAll()
        return right

    @Slot()
    def print_out(self) -> None:
        """Print the sheet on the system's default printer; it is kept nowhere."""
        self.print_button.setEnabled(False)
        self._say(self.tr("The sheet is on its way."))
        self._spooler = self._spooler or system_spooler()
        work = _Printing(self._spooler, self._station, self.recovery_key, self.language)
        self._tasks.submit(work, self._printed, self._not_printed)

    @Slot(object)
    def _printed(self, _: object) -> None:
        self.print_button.setEnabled(True)
        self._say(self.tr("The sheet has been sent to the printer."))
        self.typed.setFocus()

    @Slot(object)
    def _not_printed(self, error: BaseException) -> None:
        self.print_button.setEnabled(True)
        if not isinstance(error, PrintingFailed):
            self._say(fault_sentence(PrintingFault.NOT_MADE), wrong=True)
            raise error
        self._say(fault_sentence(error.code), wrong=True)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self._told.setText(text)
        restyle(self._told, "role", "error" if wrong else "small")
