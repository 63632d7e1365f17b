"""The window of the lists: for the desks with names, for the wall without, and the plan of the week."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions.binding import bind_in_window
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.lists.jobs import ListKind, MakeBook, MakeList, ShownList
from ui.screens.lists.preview import ListPreview
from ui.screens.lists.saving import AskFile, WriteFile, ask_where, not_written, written_as
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.first_size import first_size

_WIDTH, _HEIGHT = 720, 820


class ListWindow(QDialog):
    """Shows the lists of a day, to be printed or saved; nothing of them is kept."""

    def __init__(
        self,
        session: Session,
        day: date,
        kind: ListKind,
        parent: QWidget,
        *,
        ask_where: AskFile = ask_where,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        set_help(self, "calendar#out")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._day = day
        self._kind = kind
        self._ask_where = ask_where
        self._making: TaskHandle | None = None
        self._kinds = QButtonGroup(self)
        self.kind_buttons = {each: button("", Kind.PLAIN, parent=self) for each in ListKind}
        self.sheet_button = button("", Kind.QUIET, Icon.SAVE, self)
        self.preview = ListPreview(session, self, spooler=spooler, settings=settings, make_runner=make_runner)
        self._lay_out()
        self._connect()
        self._words()
        self.show_kind(kind)

    @property
    def kind(self) -> ListKind:
        """Return which list is shown."""
        return self._kind

    def show_kind(self, kind: ListKind) -> None:
        """Show one of the lists."""
        self._kind = kind
        self.kind_buttons[kind].setChecked(True)
        self.sheet_button.setEnabled(kind is not ListKind.PLAN)
        if self._making is not None:
            self._making.drop()
        session = self._session
        work = MakeList(session.store, session.actor, kind, self._day, session.language, self.preview.pages.wanted_dpi)
        self._making = session.tasks.submit(work, self._made, self._refused)

    @Slot()
    def save_sheet(self) -> None:
        """Ask where, and save the list of the day as a spreadsheet."""
        path = self._ask_where(self, f"{self.preview.stem()}.xlsx")
        if path is None:
            return
        session, named = self._session, self._kind is ListKind.DESKS
        make = MakeBook(session.store, session.actor, self._day, session.language, named)
        session.tasks.submit(WriteFile(make, path), self._saved, self._refused)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self.show_kind(self._kind)

    @Slot(object)
    def _made(self, shown: ShownList) -> None:
        self._making = None
        says = {
            ListKind.DESKS: self.tr("With names: for staff only. Shred it when the day is over."),
            ListKind.WALL: self.tr("Without names: it may hang on the wall."),
            ListKind.PLAN: self.tr("Without names: it may hang on the wall."),
        }
        self.preview.show_list(shown.made, shown.drawn, says[shown.kind])

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._session.messages.problem(not_written())
        else:
            self._session.tell(error)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._session.messages.success(written_as(path), str(path.parent))

    @Slot(int)
    def _kind_clicked(self, number: int) -> None:
        self.show_kind(list(ListKind)[number])

    def _connect(self) -> None:
        self._kinds.idClicked.connect(self._kind_clicked)
        self.sheet_button.clicked.connect(self.save_sheet)
        self.preview.closed.connect(self.close)
        bind_in_window(self, "paper.print", self.preview.print_now)

    def _words(self) -> None:
        self.setWindowTitle(self.tr("Lists"))
        words = {
            ListKind.DESKS: self.tr("For the desks, with names"),
            ListKind.WALL: self.tr("For the wall, without names"),
            ListKind.PLAN: self.tr("Plan of the week"),
        }
        for kind, name in words.items():
            rename(self.kind_buttons[kind], name)
        rename(self.sheet_button, self.tr("Save as spreadsheet …"))

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.m, space.m, space.m, 0)
        head.setSpacing(space.xs)
        for number, made in enumerate(self.kind_buttons.values()):
            made.setCheckable(True)
            self._kinds.addButton(made, number)
            head.addWidget(made)
        head.addStretch(1)
        head.addWidget(self.sheet_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        first_size(self, _WIDTH, _HEIGHT)
