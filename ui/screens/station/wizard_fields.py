"""The steps of the wizard: which values of a station each asks for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_form import LONGEST, WEEKDAY_COLUMNS, StationFault, StationProblem
from desktop.domain.station_profile import WEEKDAYS
from desktop.services.reference import districts
from desktop.services.station_setup import Administrator, check_administrator, sentence
from desktop.services.wording import refusal
from ui.screens.station.desk_table import DeskTable
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label

_PLAIN_HEIGHT = 76


class Step(QWidget):
    """Base of the steps: fields by the column of their value."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.fields: dict[str, Field] = {}
        self.lead = label("", "muted", self, wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens().space.m)
        self.column.addWidget(self.lead)

    def title(self) -> str:
        """Return what the step is called."""
        raise NotImplementedError

    def words(self) -> None:
        """Name the fields."""
        raise NotImplementedError

    def values(self) -> Mapping[str, str]:
        """Return what was typed, by column."""
        return {column: _typed(field.input) for column, field in self.fields.items()}

    def show_problems(self, problems: list[StationProblem]) -> bool:
        """Say at the fields of this step what is wrong, and go to the first; say whether anything was."""
        wrong: dict[str, str] = {}
        for problem in problems:
            if problem.column in self.fields:
                wrong.setdefault(problem.column, self._sentence(problem))
        for column, field in self.fields.items():
            field.set_error(wrong.get(column, ""))
        first = next((field for column, field in self.fields.items() if column in wrong), None)
        if first is not None:
            first.input.setFocus()
        return first is not None

    def complete(self) -> bool:
        """Say at the fields what else is wrong with this step; tell whether nothing is."""
        return True

    def add(self, column: str, widget: QWidget, *, required: bool = False) -> Field:
        """Add a field."""
        field = Field("", widget, required=required)
        if isinstance(widget, QLineEdit) and column in LONGEST:
            widget.setMaxLength(LONGEST[column])
        self.fields[column] = field
        return field

    def row(self, *fields: Field) -> None:
        """Place fields beside each other."""
        across = QHBoxLayout()
        across.setSpacing(tokens().space.m)
        for field in fields:
            # A field with a help line is higher than its neighbour; their labels stand on one line all the same.
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(across)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _sentence(self, problem: StationProblem) -> str:
        if problem.fault is StationFault.MISSING:
            return QCoreApplication.translate("Wizard", "This has to be filled in.")
        return sentence(problem, self.language)


class StationStep(Step):
    """What the station is called and how it is reached."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.district = QComboBox()
        self.district.addItem("", "")
        for district in districts():
            self.district.addItem(district.name.into(language), district.code)
        self.name, self.code = QLineEdit(), QLineEdit()
        self.row(self.add("name", self.name, required=True))
        self.row(self.add("code", self.code, required=True), self.add("district", self.district, required=True))
        self.row(self.add("street", QLineEdit(), required=True))
        self.row(self.add("postcode", QLineEdit(), required=True), self.add("city", QLineEdit(), required=True))
        self.row(self.add("phone", QLineEdit(), required=True), self.add("email", QLineEdit(), required=True))
        self.column.addStretch(1)
        self.words()

    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("The station")

    def words(self) -> None:
        """Name the fields."""
        self.lead.setText(self.tr("This stands at the head of every letter."))
        self.fields["name"].set_texts(self.tr("Name"), self.tr("As on the letterhead"))
        self.fields["code"].set_texts(self.tr("Code"), self.tr("Small letters, such as oslo-sentrum; it stays"))
        self.fields["district"].set_texts(self.tr("Police district"))
        self.fields["street"].set_texts(self.tr("Street and number"))
        self.fields["postcode"].set_texts(self.tr("Postcode"))
        self.fields["city"].set_texts(self.tr("City"))
        self.fields["phone"].set_texts(self.tr("Phone"))
        self.fields["email"].set_texts(self.tr("E-mail"))


class HoursStep(Step):
    """When the station is open, and when new times are published."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens().space.m)
        grid.setVerticalSpacing(tokens().space.s)
        for at, column in enumerate(WEEKDAY_COLUMNS.values()):
            grid.addWidget(self.add(column, QLineEdit()), at // 3, at % 3)
        self.column.addLayout(grid)
        self.row(self.add("closures", _plain()))
        self.row(self.add("release_routine", QLineEdit()))
        self.column.addStretch(1)
        self.words()

    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Opening hours")

    def words(self) -> None:
        """Name the fields."""
        self.lead.setText(self.tr("Write the hours as 09:00-14:30; leave a day empty on which the station is closed."))
        for weekday, column in WEEKDAY_COLUMNS.items():
            name = WEEKDAYS[self.language][weekday - 1]
            self.fields[column].set_texts(name[:1].upper() + name[1:])
        self.fields["closures"].set_texts(
            self.tr("Closed"),
            self.tr("One a line: 24.12.2026-31.12.2026 Christmas. Public holidays are known."),
        )
        self.fields["release_routine"].set_texts(
            self.tr("New times"), self.tr("When and how new times are published, as applicants are told")
        )


class DesksStep(Step):
    """Which desks there are, and whom the station serves."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.table = DeskTable(language)
        self.column.addWidget(self.add("desks", self.table, required=True), 1)
        self.row(self.add("postcodes", QLineEdit(), required=True))
        self.words()

    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Desks and postcodes")

    def words(self) -> None:
        """Name the fields."""
        self.lead.setText(self.tr("Who lives in these postcodes belongs to this station."))
        self.fields["desks"].set_texts(
            self.tr("Desks"), self.tr("Tick what each desk takes; one without a tick takes everything.")
        )
        self.fields["postcodes"].set_texts(self.tr("Serves postcodes"), self.tr("Such as 0001-1299, 1300"))


class AccountStep(Step):
    """The first account, which gives the others theirs."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.row(self.add("staff-name", QLineEdit(), required=True))
        self.row(self.add("login", QLineEdit(), required=True))
        for column in ("password", "again"):
            line = QLineEdit()
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(200)
            self.row(self.add(column, line, required=True))
        self.column.addStretch(1)
        self.words()

    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("The first account")

    def words(self) -> None:
        """Name the fields."""
        self.lead.setText(self.tr("The administrator signs in with it, and gives the others their accounts."))
        self.fields["staff-name"].set_texts(self.tr("Name"))
        self.fields["login"].set_texts(self.tr("User name"), self.tr("Small letters and digits"))
        self.fields["password"].set_texts(self.tr("Password"), self.tr("At least ten characters"))
        self.fields["again"].set_texts(self.tr("The same password again"))

    @property
    def administrator(self) -> Administrator:
        """Return the account as it was typed."""
        typed = self.values()
        return Administrator(typed["login"], typed["staff-name"], typed["password"], typed["again"])

    def complete(self) -> bool:
        """Say at the field why nobody could sign in with the account; tell whether somebody can."""
        try:
            check_administrator(self.administrator)
        except RuleBroken as broken:
            self.show_refusal(broken)
            return False
        self.show_refusal(None)
        return True

    def show_refusal(self, broken: RuleBroken | None) -> None:
        """Say at the field what is wrong with the account; None takes it away."""
        at = {
            "login-wrong": "login",
            "staff-name-missing": "staff-name",
            "password-too-short": "password",
            "passwords-differ": "again",
        }.get(broken.code if broken else "", "login")
        for column, field in self.fields.items():
            field.set_error(refusal(broken, self.language) if broken is not None and column == at else "")
        if broken is not None:
            self.fields[at].input.setFocus()


def _plain() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(_PLAIN_HEIGHT)
    return made


def _typed(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QComboBox):
        return str(widget.currentData())
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    assert isinstance(widget, DeskTable)  # noqa: S101 - a step has no other
    return widget.text
