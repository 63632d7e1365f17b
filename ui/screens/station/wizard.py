"""Found the first real station, step by step."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_form import read_station
from desktop.domain.station_profile import Station
from desktop.keeping.envelope import Protection
from desktop.services.station_setup import Administrator, codes
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.station.wizard_fields import AccountStep, DesksStep, HoursStep, StationStep, Step
from ui.screens.station.wizard_keys import PassphraseStep, RecoveryStep
from ui.tasks import TaskRunner
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, primary_button, rename
from ui.widgets.first_size import first_size
from ui.widgets.restyle import label, restyle

Found = Callable[[Station, Administrator, Protection], object]
"""Makes the station; it is called in the worker and may raise `RuleBroken`, `FileExistsError` or `OSError`."""

_SIZE = (860, 680)
_LIST_WIDTH = 200
_SECTIONS = ("station", "hours", "desks", "account", "encryption", "recovery-key")
"""Of the manual, step by step."""


@dataclass(frozen=True, slots=True)
class Founded:
    """The station that was founded, and with what its administrator signs in."""

    station: Station
    login: str


class StationWizard(QDialog):
    """Asks for the station, its hours, its desks, the first account and what opens the data elsewhere.

    Nothing is written before the last step, which is left only when the recovery key is on paper.

    Signals:
        founded: `Founded`.
    """

    founded = Signal(object)

    def __init__(
        self,
        found: Found,
        tasks: TaskRunner,
        language: Language,
        parent: QWidget | None = None,
        *,
        spooler: Spooler | None = None,
    ) -> None:
        super().__init__(parent)
        set_help(self, "first-station")
        self._found = found
        self._tasks = tasks
        self._busy = False
        self._making: Founded | None = None
        self.station_step = StationStep(language)
        self.hours_step = HoursStep(language)
        self.desks_step = DesksStep(language)
        self.account_step = AccountStep(language)
        self.passphrase_step = PassphraseStep(language)
        self.recovery_step = RecoveryStep(language, tasks, spooler)
        self._of_station: tuple[Step, ...] = (self.station_step, self.hours_step, self.desks_step)
        self.steps = (*self._of_station, self.account_step, self.passphrase_step, self.recovery_step)
        self._pages = QStackedWidget()
        for step in self.steps:
            self._pages.addWidget(step)
        for asked, section in zip(self.steps, _SECTIONS, strict=True):
            set_help(asked, f"first-station#{section}")
        self._titles = tuple(label("") for _ in self.steps)
        self._title = label("", "title")
        self._error = QFrame()
        self._error_text = label("", "", wrap=True)
        self.back_button = button("", icon=Icon.BACK)
        self.next_button = primary_button("", Icon.NEXT)
        self.next_button.setDefault(True)  # Enter in a line goes on
        self._lay_out()
        first_size(self, *_SIZE)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.go_on)
        self.station_step.name.textEdited.connect(self._suggest_code)
        self.station_step.code.textEdited.connect(self._code_typed)
        self._code_is_typed = False
        self._warned_of_loss = False
        self._untouched = self._typed()
        self._show()

    @property
    def step(self) -> Step:
        """Return the step in front."""
        return self.steps[self._pages.currentIndex()]

    @property
    def error(self) -> str:
        """Return why the station could not be founded, or nothing."""
        return "" if self._error.isHidden() else self._error_text.text()

    @Slot()
    def go_on(self) -> None:
        """Go to the next step where nothing is wrong in this one; found the station behind the last."""
        if self._busy:
            return
        read = read_station(self._typed(), codes(), ours=True)
        if self.step.show_problems(list(read.problems)) or not self.step.complete():
            return
        if self.step is not self.steps[-1]:
            self.recovery_step.set_station(self.station_step.name.text().strip())
            self._go(self._pages.currentIndex() + 1)
            return
        wrong = next((step for step in self.steps if step.show_problems(list(read.problems))), None)
        if wrong is not None or read.station is None:
            self._go(self.steps.index(wrong or self.station_step))
            return
        self._found_it(read.station)

    @Slot()
    def back(self) -> None:
        """Go to the step before; what was typed stays."""
        self._go(max(0, self._pages.currentIndex() - 1))

    def reject(self) -> None:
        """Close without a station; not while it is being made, and not at the first Esc where something was typed."""
        if self._may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while the station is being made, and at the first attempt where something was typed."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _may_close(self) -> bool:
        if self._busy:
            return False
        if self._warned_of_loss or self._typed() == self._untouched:
            return True
        self._say(self.tr("What you typed is not kept if you close now. Close once more to leave without a station."))
        self._warned_of_loss = True
        return False

    def _found_it(self, station: Station) -> None:
        administrator = self.account_step.administrator
        protection = self.recovery_step.protection(self.passphrase_step.passphrase.text())
        self._set_busy(busy=True)
        self._making = Founded(station, administrator.login.strip().casefold())
        work = partial(self._found, station, administrator, protection)
        self._tasks.submit(work, self._done, self._failed)

    @Slot(object)
    def _done(self, _: object) -> None:
        self._set_busy(busy=False)
        self.founded.emit(self._making)
        self.accept()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        match error:
            case RuleBroken():
                self._go(self.steps.index(self.account_step))
                self.account_step.show_refusal(error)
            case FileExistsError():
                self._say(self.tr("There is a station in this folder already. Close this window and start again."))
            case OSError():
                self._say(self.tr("The folder cannot be written to. Check its rights; what you typed stays."))
            case _:
                raise error

    @Slot(str)
    def _suggest_code(self, name: str) -> None:
        if not self._code_is_typed:
            self.station_step.code.setText(_code_of(name))

    @Slot(str)
    def _code_typed(self, text: str) -> None:
        self._code_is_typed = bool(text)

    def _typed(self) -> dict[str, str]:
        return {column: value for step in self._of_station for column, value in step.values().items()}

    def _go(self, at: int) -> None:
        self._say("")
        self._pages.setCurrentIndex(at)
        self._show()
        first = next(iter(self.step.fields.values()))
        first.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self._warned_of_loss = False
        self._error_text.setText(text)
        self._error.setVisible(bool(text))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.next_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self._pages.setEnabled(not busy)
        self._show()

    def _show(self) -> None:
        here = self._pages.currentIndex()
        self.setWindowTitle(self.tr("New station"))
        self._title.setText(self.step.title())
        for at, (step, title) in enumerate(zip(self.steps, self._titles, strict=True)):
            title.setText(f"{at + 1}  {step.title()}")
            restyle(title, "role", "strong" if at == here else "muted")
        self.back_button.setVisible(here > 0)
        rename(self.back_button, self.tr("Back"))
        if self._busy:
            rename(self.next_button, self.tr("Founding the station…"))
        elif self.step is self.steps[-1]:
            rename(self.next_button, self.tr("Found the station"))
        else:
            rename(self.next_button, self.tr("Next"))

    def _lay_out(self) -> None:
        space = tokens().space
        self._error.setProperty("tone", Tone.DANGER.value)
        self._error_text.setProperty("words", Tone.DANGER.value)
        sign = QLabel()
        give_icon(sign, Icon.PROBLEM, Tone.DANGER.value, 18)
        across = QHBoxLayout(self._error)
        across.setContentsMargins(space.m, space.s, space.m, space.s)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._error_text, 1)
        steps = QFrame()
        steps.setProperty("ground", "flat")
        steps.setFixedWidth(_LIST_WIDTH)
        down = QVBoxLayout(steps)
        down.setContentsMargins(space.l, space.xl, space.l, space.l)
        down.setSpacing(space.m)
        for title in self._titles:
            title.setWordWrap(True)
            down.addWidget(title)
        down.addStretch(1)
        feet = QHBoxLayout()
        feet.addWidget(self.back_button)
        feet.addStretch(1)
        feet.addWidget(self.next_button)
        work = QVBoxLayout()
        work.setContentsMargins(space.xl, space.xl, space.xl, space.l)
        work.setSpacing(space.m)
        work.addWidget(self._title)
        work.addWidget(self._error)
        work.addWidget(self._pages, 1)
        work.addLayout(feet)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(steps)
        whole.addLayout(work, 1)
        self._error.hide()


def _code_of(name: str) -> str:
    """Return the code that a name suggests: small letters a to z, digits and hyphens."""
    plain = name.lower().translate(_PLAIN)
    words = "".join(char if char.isascii() and char.isalnum() else " " for char in plain).split()
    return "-".join(word for word in words if word not in _LEFT_OUT)[:40].strip("-")


_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_LEFT_OUT = frozenset({"politistasjon", "politidistrikt", "lensmannskontor"})
