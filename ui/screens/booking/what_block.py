"""The block *What*: what is applied for, and what follows from it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalogue import Condition
from desktop.domain.catalogue_lookup import application_type, paper_applications
from desktop.services.reference import catalogue
from desktop.services.wording import errand
from ui.actions.keymap import keymap
from ui.dates import date_text
from ui.screens.booking.form import Part
from ui.screens.booking.offer_view import OfferView
from ui.screens.booking.route_questions import RouteQuestions
from ui.screens.booking.search_combo import QuietCombo, SearchCombo
from ui.screens.booking.texts import condition_text, fault_text
from ui.screens.booking.what_form import (
    WhatForm,
    WhatRead,
    asks_for_expiry,
    asks_for_passports,
    circumstances_of,
    is_application,
    read_what,
    usual_channel,
    usual_circumstances,
)
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out

_MOST_PASSPORTS = 9
_RENEWABLE: dict[str, bool | None] = {"unknown": None, "yes": True, "no": False}


class WhatBlock(QWidget):
    """Asks what is applied for, and shows what follows from it.

    Signals:
        next_wanted: the block is done, as far as the clerk is concerned.
        edited: something that decides on the offer was changed.
    """

    next_wanted = Signal()
    edited = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked_about = ""
        self.application = SearchCombo(self)
        self.application.setObjectName(Part.APPLICATION.value)
        self.expires = QLineEdit(self)
        self.expires.setObjectName(Part.PERMIT_EXPIRES.value)
        self.expires.setMaxLength(30)
        self.renewable = QuietCombo(self)
        for value in _RENEWABLE:
            self.renewable.addItem("", value)
        self.passports = QuietCombo(self)
        self.passports.addItems([str(number) for number in range(_MOST_PASSPORTS + 1)])
        self.passports.setCurrentIndex(1)
        self.boxes: dict[Condition, QCheckBox] = {}
        self._application_field = Field("", self.application, required=True)
        self._expires_field = Field("", self.expires)
        self._renewable_field = Field("", self.renewable)
        self._passports_field = Field("", self.passports)
        self._boxes_title = label("", "strong", self)
        self._grid = QGridLayout()
        self.route = RouteQuestions(self)
        self.route.edited.connect(self.edited)
        self.route.receipt_left.connect(self._receipt_left)
        self.offer = OfferView(session, self)
        self.next_button: QPushButton = primary_button("", Icon.NEXT, self)
        self.next_button.clicked.connect(self.next_wanted)
        self.application.chosen.connect(self._chosen)
        self.expires.textEdited.connect(self.edited)
        self.expires.editingFinished.connect(self._expires_left)
        self.renewable.activated.connect(self.edited)
        self.passports.activated.connect(self.edited)
        self._lay_out()
        self._words()
        self._show_questions()

    def form(self) -> WhatForm:
        """Return what was typed."""
        form = WhatForm(
            application=self.application.code,
            permit_expires=self.expires.text(),
            renewable=_RENEWABLE[str(self.renewable.currentData())],
            circumstances=frozenset(condition for condition, box in self.boxes.items() if box.isChecked()),
            passports=self.passports.currentIndex(),
        )
        return self.route.fill_in(form)

    def set_form(self, form: WhatForm) -> None:
        """Put values into the block."""
        self.application.set_code(form.application)
        self._show_questions()
        self.expires.setText(form.permit_expires)
        self._set_renewable(form.renewable)
        for condition, box in self.boxes.items():
            box.setChecked(condition in form.circumstances)
        self.passports.setCurrentIndex(min(form.passports, _MOST_PASSPORTS))
        self.route.set_form(form)
        if is_application(form.application):
            self.route.propose_channel(form.channel)  # in a draft it may be one still
        for field in (self._application_field, self._expires_field):
            field.set_error("")

    def clear(self) -> None:
        """Begin anew."""
        self.set_locked(locked=False)
        self.set_form(WhatForm())
        self.offer.show_offer(None)

    def read(self) -> WhatRead:
        """Return what the form means, and say at the fields what is wrong."""
        self.application.settle()
        found = read_what(self.form(), self._session.today)
        wrong = {problem.part: fault_text(problem.fault) for problem in found.problems}
        self._application_field.set_error(wrong.get(Part.APPLICATION, ""))
        self._expires_field.set_error(wrong.get(Part.PERMIT_EXPIRES, ""))
        self.route.set_receipt_error(wrong.get(Part.RECEIPT, ""))
        return found

    def show_first_problem(self, found: WhatRead) -> None:
        """Put the keyboard where something is wrong."""
        if found.problems:
            fields = {Part.APPLICATION: self.application, Part.RECEIPT: self.route.receipt}
            widget = fields.get(found.problems[0].part, self.expires)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_locked(self, *, locked: bool) -> None:
        """Keep a case that is registered as it is."""
        for widget in (self.application, self.expires, self.renewable, self.passports, *self.boxes.values()):
            widget.setEnabled(not locked)
        self.route.set_locked(locked=locked)

    def summary(self) -> str:
        """Return the block in one line."""
        form = self.form()
        if not is_application(form.application):
            return ""
        name = errand(form.application, self._session.language)
        expires_on = read_what(form, self._session.today).permit_expires_on
        if expires_on is None:
            return name
        until = self.tr("expires %1").replace("%1", date_text(expires_on, self._session.language))
        return f"{name} · {until}"

    def focus_first(self) -> None:
        """Put the keyboard into the first field that is still empty."""
        line = self.application.lineEdit()
        if self.application.is_chosen and not self.expires.isHidden() and not self.expires.text():
            self.expires.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.application.setFocus(Qt.FocusReason.OtherFocusReason)
            if line is not None:
                line.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _chosen(self, code: str) -> None:
        if code != self._asked_about:
            self._show_questions()
            if is_application(code):
                self._set_renewable(application_type(catalogue(), code).renewable)
                self.route.propose_channel(usual_channel(code))
                usual = usual_circumstances(code, self._session.today)
                for condition, box in self.boxes.items():
                    box.setChecked(condition in usual)
        if code:
            self._application_field.set_error("")
        self.edited.emit()

    @Slot()
    def _expires_left(self) -> None:
        if self.expires.text().strip():
            wrong = {problem.part: problem.fault for problem in read_what(self.form(), self._session.today).problems}
            fault = wrong.get(Part.PERMIT_EXPIRES)
            self._expires_field.set_error(fault_text(fault) if fault else "")
        else:
            self._expires_field.set_error("")
        self.edited.emit()

    @Slot()
    def _receipt_left(self) -> None:
        wrong = {problem.part: problem.fault for problem in read_what(self.form(), self._session.today).problems}
        fault = wrong.get(Part.RECEIPT)
        self.route.set_receipt_error(fault_text(fault) if fault else "")
        self.edited.emit()

    def _set_renewable(self, renewable: bool | None) -> None:  # noqa: FBT001 - a value of the form
        code = next(code for code, value in _RENEWABLE.items() if value is renewable)
        self.renewable.setCurrentIndex(self.renewable.findData(code))

    def _show_questions(self) -> None:
        """Ask only what makes sense for what is applied for."""
        code, today = self.application.code, self._session.today
        known = is_application(code)
        self._asked_about = code if known else ""
        self.route.setVisible(known)
        self._expires_field.setVisible(asks_for_expiry(code))
        self._renewable_field.setVisible(asks_for_expiry(code))
        self._passports_field.setVisible(known and asks_for_passports(code, today))
        asked = circumstances_of(code, today) if known else frozenset()
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for at, condition in enumerate(condition for condition in Condition if condition in asked):
            box = QCheckBox(condition_text(condition), self)
            box.setAccessibleName(box.text())
            box.setEnabled(self.application.isEnabled())
            box.toggled.connect(self.edited)
            self.boxes[condition] = box
            self._grid.addWidget(box, at // 2, at % 2)
        self._boxes_title.setVisible(bool(self.boxes))
        # Tab goes through the boxes in their order, then to what follows from them.
        before: QWidget = self.passports
        for box in self.boxes.values():
            QWidget.setTabOrder(before, box)
            before = box

    def _words(self) -> None:
        language = self._session.language
        known = catalogue()
        papers = [(found.code, found.name.into(language)) for found in paper_applications(known)]
        others = [(found.code, found.name.into(language)) for found in known.application_types if not found.paper_only]
        self.application.set_choices(papers, others)
        line = self.application.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type a word, such as “protection”"))
        self._application_field.set_texts(self.tr("Application"))
        self._expires_field.set_texts(self.tr("The permit expires"))
        self.expires.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._renewable_field.set_texts(self.tr("Can be renewed"))
        for code, word in (
            ("unknown", self.tr("Not known")),
            ("yes", self.tr("Yes")),
            ("no", self.tr("No")),
        ):
            self.renewable.setItemText(self.renewable.findData(code), word)
        self._passports_field.set_texts(self.tr("Passports"), self.tr("held during the past year"))
        self._boxes_title.setText(self.tr("Circumstances"))
        for condition, box in self.boxes.items():
            box.setText(condition_text(condition))
            box.setAccessibleName(box.text())
        rename(self.next_button, self.tr("Go on: when"))
        self.next_button.setToolTip(keymap().shown("booking.next"))

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        column.addWidget(self._application_field)
        row = QHBoxLayout()
        row.setSpacing(space.m)
        for field in (self._expires_field, self._renewable_field, self._passports_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._boxes_title)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)
        column.addWidget(self.route)
        column.addWidget(self.offer)
        column.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignRight)
        tab_as_laid_out(self)
