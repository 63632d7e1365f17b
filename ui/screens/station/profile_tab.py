"""What the station says about itself, and which reference data it works with."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import reference
from desktop.services.commands import Outcome
from desktop.services.postcodes import ImportPostcodes, how_many, read_file
from desktop.services.queries.station import StationProfile, station_profile
from desktop.services.station_setup import own_catalogue_fault
from desktop.services.wording import service
from ui.dates import date_text
from ui.screens.station.counter_settings import CounterSettings
from ui.screens.station.place_rules import PlaceRules
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_WIDTH = 760


class ProfileTab(QWidget):
    """Shows the station; the postcode register is read here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = label("", "title", self, wrap=True)
        self._facts = KeyValue(self)
        self._desks_title = label("", "heading", self)
        self._desks = KeyValue(self)
        self.places = PlaceRules(session, self)
        self._closed_title = label("", "heading", self)
        self._closed = KeyValue(self)
        self._data_title = label("", "heading", self)
        self._data = KeyValue(self)
        self._fault = QFrame(self)
        self._fault_text = label("", "", wrap=True)
        self.counter = CounterSettings(session, self)
        self.read_postcodes = button("", icon=Icon.ADD, parent=self)
        self.read_postcodes.clicked.connect(self.choose_postcodes)
        self._scroll = QScrollArea(self)
        self._refused = ""
        self._lay_out()
        self.setFocusProxy(self.read_postcodes)
        self._words()

    @property
    def facts(self) -> list[tuple[str, str]]:
        """Return all that is shown, as what it is and what it says."""
        return [row for part in (self._facts, self._desks, self._closed, self._data) for row in part.rows()]

    @property
    def fault(self) -> str:
        """Return why the station's own values are not in use, or nothing."""
        return "" if self._fault.isHidden() else self._fault_text.text()

    def read(self) -> None:
        """Read the station again."""
        store, language = self._session.store, self._session.language
        profile = station_profile(store, self._session.today)
        with store.read() as connection:
            postcodes = how_many(connection)
        self._name.setText(profile.name)
        self._facts.set_rows(self._rows(profile, language))
        self._desks.set_rows(
            [(self.tr("Desk %1").replace("%1", desk.number), self._takes(desk.services)) for desk in profile.desks]
        )
        self.places.read()
        self._closed.set_rows([(date_text(day, language), reason) for day, reason in profile.closures])
        self.counter.read()
        self._closed_title.setVisible(bool(profile.closures))
        self._data.set_rows(self._data_rows(postcodes))
        fault = own_catalogue_fault(language)
        self._fault.setVisible(bool(fault))
        self._fault_text.setText(fault)
        self.read_postcodes.setVisible(Right.SET_UP_STATION in self._session.actor.rights)

    @Slot()
    def choose_postcodes(self) -> None:
        """Ask for the file of the register, and read it."""
        title = self.tr("Read the postcode register")
        name, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Text (*.txt *.csv);;All files (*)"))
        if name:
            self.take_postcodes(Path(name))

    def take_postcodes(self, path: Path) -> None:
        """Read the register from a file."""
        try:
            register = read_file(path)
        except RuleBroken as broken:
            self._session.tell(broken)
        except OSError:
            self._session.messages.problem(self.tr("The file cannot be read. Check that it is there, and try again."))
        else:
            lines = ", ".join(str(number) for number in register.refused[:10])
            self._refused = self.tr("Lines that could not be read: %1").replace("%1", lines) if lines else ""
            self._session.submit(ImportPostcodes(register.lines), self._taken)

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
            self._session.messages.warning(self.tr("The postcode register is read, but not all of it."), self._refused)
        else:
            self._session.messages.success(self.tr("The postcode register is read."))

    def _rows(self, profile: StationProfile, language: Language) -> list[tuple[str, str]]:
        district = next((known for known in reference.districts() if known.code == profile.district), None)
        return [
            (self.tr("Code"), profile.station_id),
            (self.tr("Police district"), district.name.into(language) if district else profile.district),
            (self.tr("Address"), f"{profile.street}, {profile.postcode} {profile.city}"),
            (self.tr("Phone"), profile.phone),
            (self.tr("E-mail"), profile.email),
            (self.tr("Open"), profile.opening_hours[language]),
            (self.tr("Serves postcodes"), ", ".join(profile.postcodes).replace("-", "–")),
            (self.tr("New times"), profile.release_routine[language]),
        ]

    def _data_rows(self, postcodes: int) -> list[tuple[str, str]]:
        known = reference.catalogue()
        language = self._session.language
        centres = "; ".join(centre.name.into(language) for centre in known.service_centres)
        return [
            (self.tr("Catalogue"), known.version),
            (
                self.tr("The station's own values"),
                self.tr("in use") if reference.has_station_files() else self.tr("none: the catalogue is as shipped"),
            ),
            (self.tr("Postcode register"), str(postcodes) if postcodes else self.tr("not read yet")),
            (self.tr("Service centres"), centres),
        ]

    def _takes(self, services: tuple[str, ...]) -> str:
        if not services:
            return self.tr("all services")
        return "; ".join(service(code, self._session.language) for code in services)

    def _words(self) -> None:
        give_name(self._scroll, self.tr("This station"))
        self.places.words()
        self._desks_title.setText(self.tr("Desks"))
        self._closed_title.setText(self.tr("Closed"))
        self._data_title.setText(self.tr("Reference data"))
        rename(self.read_postcodes, self.tr("Read the postcode register…"))

    def _lay_out(self) -> None:
        space = tokens().space
        self._fault.setProperty("tone", Tone.WARNING.value)
        self._fault_text.setProperty("words", Tone.WARNING.value)
        sign = label("")
        give_icon(sign, Icon.WARNING, Tone.WARNING.value, 18)
        across = QHBoxLayout(self._fault)
        across.setContentsMargins(space.m, space.s, space.m, space.s)
        across.setSpacing(space.s)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._fault_text, 1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.s)
        parts: tuple[QWidget, ...] = (
            self._fault,
            self._name,
            self._facts,
            self.counter,
            self._desks_title,
            self._desks,
            self.places,
            self._closed_title,
            self._closed,
            self._data_title,
            self._data,
        )
        for part in parts:
            if part in (self.counter, self._desks_title, self.places, self._closed_title, self._data_title):
                column.addSpacing(space.m)
            column.addWidget(part)
        column.addSpacing(space.s)
        column.addWidget(self.read_postcodes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
