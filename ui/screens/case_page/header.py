"""Who and what the page is about."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.cases import CaseStatus
from desktop.domain.names import display_name
from desktop.services.countries import countries
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.needs import Needs, needs
from desktop.services.wording import errand
from ui import words
from ui.needs_view import Need, NeedBadges, words_of_needs
from ui.news.case_line import CaseNewsLine
from ui.session import Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.widgets.state_badge import Look, StateBadge


class CaseHeader(QFrame):
    """Name, state, and the facts by which the clerk makes sure that it is the right person.

    Signals:
        back: the way back to the list was pressed.
    """

    back = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._session = session
        self._page: CasePage | None = None
        self._known = Needs()
        self._back = button("", Kind.QUIET, Icon.BACK, self)
        self._back.clicked.connect(self.back)
        self._name = label("", "title", self, wrap=True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # By itself an Arabic or Hebrew name would stand at the other end of the line.
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts = label("", "muted", self, wrap=True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badge = StateBadge(LOOKS[CaseStatus.REGISTERED], self)
        self._protected = StateBadge(Look(Icon.PROTECTED, Tone.WARNING, ""), self)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.s, space.s, space.l, space.xs)
        row.setSpacing(space.s)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(space.m)
        first.addWidget(self._name, 1)
        first.addWidget(self._protected, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        column.addWidget(self._facts)
        self.needs = NeedBadges(self)
        column.addWidget(self.needs)
        self.news = CaseNewsLine(session, self)
        column.addWidget(self.news)
        row.addLayout(column, 1)
        self._words()
        self.clear()

    @property
    def name(self) -> str:
        """Return the name as shown."""
        return self._name.text()

    @property
    def facts(self) -> str:
        """Return the line beneath the name."""
        return self._facts.text()

    def clear(self) -> None:
        """Show nobody."""
        self._page = None
        self._name.setText("")
        self._facts.setText("")
        self._badge.hide()
        self._protected.hide()
        self.needs.hide()
        self.news.hide()

    def show_case(self, page: CasePage) -> None:
        """Show a case."""
        session = self._session
        self._known = needs(session.store, (page.case_id,), session.today).get(page.case_id, Needs())
        self._page = page
        self.news.show_case(page.case_id)
        self._say(page)

    def _say(self, page: CasePage) -> None:
        person, language = page.person, self._session.language
        self._name.setText(isolate(display_name(person.family_name, person.given_names)))
        facts = (
            self.tr("born %1").replace("%1", words.born_text(person.born_on, language)),
            self.tr("DUF %1").replace("%1", _duf(person.duf)) if person.duf else "",
            isolate(countries().name(person.citizenship, language)),
            errand(page.application, language),
        )
        self._facts.setText("   ·   ".join(fact for fact in facts if fact))
        self._badge.set_look(LOOKS[page.status])
        self._badge.show()
        protection = words.protection_word(person.protection)
        self._protected.setVisible(bool(protection))
        if protection:
            self._protected.set_look(Look(Icon.PROTECTED, Tone.WARNING, protection))
        # The protection has a badge of its own, with its degree.
        self.needs.show_needs([need for need in words_of_needs(self._known) if need.need is not Need.PROTECTED])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self._page is not None:
                self.news.say_again()
                self._say(self._page)  # reading again could find the store closed already

    def _words(self) -> None:
        rename(self._back, self.tr("Back"))
        self._back.setToolTip(self.tr("Back to where you came from (Esc)"))


def _duf(digits: str) -> str:
    """Return a DUF number in the groups in which it is read out: year, serial number, check digits."""
    return f"{digits[:4]} {digits[4:10]} {digits[10:]}" if len(digits) == 12 else digits
