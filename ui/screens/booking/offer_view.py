"""What the panel tells before it books: by when, what it costs, what to bring, what to think of."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.advice.finding import Level
from desktop.domain.cases import Channel
from desktop.domain.catalogue import Document
from desktop.domain.languages import Language
from desktop.services.booking import Offer
from desktop.services.rule_book import explain, sentences
from ui.dates import locale_of, long_date_text
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_LOOKS = {
    Level.ACTION: (Icon.NEXT, Tone.ACCENT),
    Level.WARNING: (Icon.WARNING, Tone.WARNING),
    Level.INFO: (Icon.INFO, Tone.INFO),
}
_DEADLINE_RULE = "R33"
_SAID_ELSEWHERE = frozenset({"R32", "R5", "R15", "R17"})
"""Rules that change nothing in what the clerk does in this panel, or that are a barrier and said as one."""
_NOT_OURS = "R17"


class OfferView(QWidget):
    """Shows an `Offer`; hidden while there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offer: Offer | None = None
        self._explained = False
        self.barrier = Notice(self)
        self.deadline = Notice(self)
        self._fee_sign = QLabel(self)
        give_icon(self._fee_sign, Icon.FEE, "muted", 16)
        self.fee = label("", "", self, wrap=True)
        self._bring = label("", "strong", self)
        self._explain: QPushButton = button("", Kind.LINK, parent=self)
        self._explain.clicked.connect(self._toggle)
        self._documents = QVBoxLayout()
        self._documents.setSpacing(2)
        self._findings = QGridLayout()
        self._findings.setColumnStretch(1, 1)
        self._document_rows: list[QLabel] = []
        self._finding_rows: list[QWidget] = []
        self._lay_out()
        self.hide()

    @property
    def documents(self) -> tuple[str, ...]:
        """Return the names of the documents that are shown."""
        return tuple(str(row.property("document")) for row in self._document_rows if row.property("document"))

    @property
    def findings(self) -> tuple[str, ...]:
        """Return the sentences that are shown."""
        return tuple(row.text() for row in self._finding_rows if isinstance(row, QLabel) and row.wordWrap())

    def show_offer(self, offer: Offer | None) -> None:
        """Show what an errand asks for, or nothing."""
        if offer is None or offer != self._offer:
            self._offer = offer
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        offer = self._offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        language = self._session.language
        barriers = offer.ruling.barriers
        said = [f"{self._session.sentence(barrier.broken())} ({barrier.rule})" for barrier in barriers]
        self.barrier.say("\n".join(said), Tone.WARNING)
        # Another station's application: whose it is, and nothing else (R17).
        ours = not any(barrier.rule == _NOT_OURS for barrier in barriers)
        for widget in (self._fee_sign, self.fee, self._bring, self._explain):
            widget.setVisible(ours)
        self._say_deadline(offer if ours else None, language)
        self.fee.setText(self._fee_text(offer, language))
        self._bring.setText(self.tr("To bring"))
        self._list_documents(offer.documents if ours else (), language)
        self._list_findings(offer if ours else None, language)

    def _say_deadline(self, offer: Offer | None, language: Language) -> None:
        dates = offer.deadlines if offer is not None else None
        if dates is None:
            self.deadline.say("")
            return
        by = long_date_text(dates.attend_by, language)
        if dates.attend_by < self._session.today:
            text = self.tr("Should have attended and handed in by %1 (R33). Book the first free time.")
            self.deadline.say(text.replace("%1", by), Tone.WARNING)
            return
        text = self.tr("Must have attended and handed in by %1 (R33).").replace("%1", by)
        if dates.attend_by_open_day != dates.attend_by:
            last = self.tr("The last opening day before that is %1.")
            text += " " + last.replace("%1", long_date_text(dates.attend_by_open_day, language))
        self.deadline.say(text, Tone.INFO)

    def _fee_text(self, offer: Offer, language: Language) -> str:
        fee, on_paper = offer.fee, offer.channel is Channel.PAPER
        if fee is None:
            return self.tr("Free of charge")
        if not fee.known:
            return self.tr("There is a fee; the amount must be checked")
        amount = locale_of(language).toString(fee.amount)
        if fee.must_be_checked:
            to_check = self.tr("Fee NOK %1, to be checked; paid at the counter")
            in_portal = self.tr("Fee NOK %1, to be checked; paid in the portal")
            return (to_check if on_paper else in_portal).replace("%1", amount)
        words = self.tr("Fee NOK %1, paid at the counter") if on_paper else self.tr("Fee NOK %1, paid in the portal")
        return words.replace("%1", amount)

    def _list_documents(self, documents: tuple[Document, ...], language: Language) -> None:
        for row in self._document_rows:
            self._documents.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._document_rows = []
        rename(self._explain, self.tr("Hide explanations") if self._explained else self.tr("Explain"))
        times = Counter(document.code for document in documents)
        for document in dict.fromkeys(documents):
            name = document.name.into(language)
            many = times[document.code]
            shown = name if many == 1 else self.tr("%1 (× %2)").replace("%1", name).replace("%2", str(many))
            row = label(f"•  {shown}", "", self, wrap=True)
            row.setTextFormat(Qt.TextFormat.PlainText)
            row.setProperty("document", name)
            self._add_document(row)
            if self._explained:
                words = label(document.explanation.into(language), "small", self, wrap=True)
                words.setTextFormat(Qt.TextFormat.PlainText)
                words.setContentsMargins(14, 0, 0, 4)
                self._add_document(words)

    def _add_document(self, row: QLabel) -> None:
        self._document_rows.append(row)
        self._documents.addWidget(row)

    def _list_findings(self, offer: Offer | None, language: Language) -> None:
        for widget in self._finding_rows:
            self._findings.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._finding_rows = []
        if offer is None:
            return
        hidden = _SAID_ELSEWHERE | {barrier.rule for barrier in offer.ruling.barriers}
        if self.deadline.text and not self._passed(offer):
            hidden |= {_DEADLINE_RULE}
        told = sentences(offer.advice, language, station_names=offer.station_names)
        shown = [said for said in told if said.rule not in hidden]
        for at, said in enumerate(shown):
            icon, tone = _LOOKS[said.level]
            sign = QLabel(self)
            give_icon(sign, icon, tone.value, 16)
            text = label(said.text, "", self, wrap=True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            rule = label(said.rule, "small", self)
            rule.setToolTip(explain(said.rule, language).text)
            top = Qt.AlignmentFlag.AlignTop
            for place, widget in enumerate((sign, text, rule)):
                self._findings.addWidget(widget, at, place, top)
                self._finding_rows.append(widget)

    def _passed(self, offer: Offer) -> bool:
        dates = offer.deadlines
        return dates is not None and dates.attend_by < self._session.today

    @Slot()
    def _toggle(self) -> None:
        self._explained = not self._explained
        self._fill()

    def _lay_out(self) -> None:
        space = tokens().space
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.xs, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(line)
        column.addWidget(self.barrier)
        column.addWidget(self.deadline)
        fee = QHBoxLayout()
        fee.setSpacing(space.s)
        fee.addWidget(self._fee_sign)
        fee.addWidget(self.fee, 1)
        column.addLayout(fee)
        head = QHBoxLayout()
        head.addWidget(self._bring)
        head.addStretch(1)
        head.addWidget(self._explain)
        column.addLayout(head)
        column.addLayout(self._documents)
        self._findings.setHorizontalSpacing(space.s)
        self._findings.setVerticalSpacing(space.xs)
        column.addLayout(self._findings)
