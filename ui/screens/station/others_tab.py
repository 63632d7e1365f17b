"""The other stations that are known, so that applicants can be sent to the right one (R15, R17)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.station_setup import other_station, read_table, sentence
from desktop.services.stations import ForgetStation, KnowStations, OtherStation, other_stations
from ui.attempt import WayBack
from ui.models.rows import RowModel
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name
from ui.widgets.tab_order import tab_as_laid_out


class OtherDelegate(RowDelegate):
    """Paints the name of a station, its code, where it is, and which postcodes it serves."""

    def __init__(self) -> None:
        super().__init__((Column(share=4), Column(width=110), Column(share=4), Column(share=3)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, OtherStation)  # noqa: S101 - the model holds nothing else
        return (
            Cell(row.name),
            Cell(row.station_id, muted=True),
            Cell(_address(row), muted=True),
            Cell(_postcodes(row)),
        )


class OthersTab(QWidget):
    """Lists the other stations; a table of them is read from a file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refused: list[str] = []
        self.model: RowModel[OtherStation] = RowModel(_speak, _key, parent=self)
        self.list = RowList("", OtherDelegate(), self)
        self.list.setModel(self.model)
        self._hint = label("", "muted", self, wrap=True)
        self.read_file = button("", icon=Icon.ADD, parent=self)
        self.forget_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.empty = EmptyState(Icon.STATION, "", parent=self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.read_file.clicked.connect(self.choose_file)
        self.empty.asked.connect(self.choose_file)
        self.forget_button.clicked.connect(self.forget)
        self._words()

    def read(self) -> None:
        """Read the stations again."""
        with self._session.store.read() as connection:
            rows = other_stations(connection)
        self.model.set_rows(rows)
        if rows and not self.list.current_key:
            self.list.setCurrentIndex(self.model.index(0))
        self._stack.setCurrentWidget(self.list if rows else self.empty)
        may = Right.SET_UP_STATION in self._session.actor.rights
        self.read_file.setVisible(may and bool(rows))
        self.forget_button.setVisible(may and bool(rows))
        self.empty.set_texts(
            self.tr("No other station is known."),
            self.tr("Read stations from a file…") if may else "",
            self.tr("With their postcodes, applicants who belong elsewhere are told where.")
            if may
            else self.tr("The administrator reads them from a file."),
        )

    @Slot()
    def choose_file(self) -> None:
        """Ask for a table of stations, and read it."""
        title = self.tr("Read stations from a file")
        name, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Tables (*.csv *.txt);;All files (*)"))
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Read a table: refused lines are named, the rest is taken."""
        try:
            table = read_table(path)
        except RuleBroken as broken:
            self._session.tell(broken)
            return
        except OSError:
            self._session.messages.problem(self.tr("The file cannot be read. Check that it is there, and try again."))
            return
        line, language = self.tr("Line %1: %2"), self._session.language
        self._refused = [
            line.replace("%1", str(refused.number)).replace("%2", sentence(refused.problem, language))
            for refused in table.refused
        ]
        own = self._session.store.device.station_id
        others = tuple(other_station(found.station) for found in table.stations if found.station.code != own)
        if others:
            self._session.submit(KnowStations(others), self._taken)
        else:
            text = self.tr("The file has no other station that could be read.")
            self._session.messages.problem(text, "\n".join(self._refused))

    @Slot()
    def forget(self) -> None:
        """Take the chosen station off the list."""
        if self.list.current_key:
            self._session.submit(ForgetStation(self.list.current_key), self._forgotten)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            # Out of sight there is nothing to say anew; the screen reads again when it is shown.
            if self.isVisible():
                self.read()

    @Slot(object)
    def _taken(self, _: Outcome) -> None:
        if self._refused:
            text = self.tr("The stations are read, but %1 remarks stand on lines of the file.")
            self._session.messages.warning(text.replace("%1", str(len(self._refused))), "\n".join(self._refused))
        else:
            self._session.messages.success(self.tr("The stations are read."))

    @Slot(object)
    def _forgotten(self, outcome: Outcome) -> None:
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        offer = way.offer(self.tr("Bring it back")) if way else None
        self._session.messages.success(self.tr("The station is off the list."), undo=offer)

    def _words(self) -> None:
        give_name(self.list, self.tr("Other stations"))
        self._hint.setText(self.tr("Applicants who live in the postcodes of another station are told to go there."))
        rename(self.read_file, self.tr("Read stations from a file…"))
        rename(self.forget_button, self.tr("Take off the list"))

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, space.s)
        head.setSpacing(space.m)
        head.addWidget(self._hint, 1)
        head.addWidget(self.forget_button)
        head.addWidget(self.read_file)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        tab_as_laid_out(self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def _address(row: OtherStation) -> str:
    place = f"{row.postcode} {row.city}".strip()
    return ", ".join(part for part in (row.street, place, row.phone) if part)


def _postcodes(row: OtherStation) -> str:
    return ", ".join(row.postcodes).replace("-", "–")


def _speak(row: OtherStation) -> str:
    return ", ".join(part for part in (row.name, row.station_id, _address(row), _postcodes(row)) if part)


def _key(row: OtherStation) -> str:
    return row.station_id
