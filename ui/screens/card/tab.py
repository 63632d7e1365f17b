"""The tab "Biometrics and card" of a case: three steps under each other, each folded when it is done."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.residence_card import names_agree, residence_card
from desktop.domain.scan import PassportScan, recognise
from desktop.services.queries.case_page import CasePage
from ui.help.topic import set_help
from ui.screens.card.biometrics_step import BiometricsStep
from ui.screens.card.card_step import CardStep
from ui.screens.card.decision_step import DecisionStep
from ui.screens.card.order_list import OrderList
from ui.screens.card.step import Step
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.fold_block import FoldBlock

_WIDEST = 960


class BiometricsAndCardTab(QWidget):
    """Biometrics, decision, residence card, and the cards that have been ordered."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "card")
        self._session = session
        self._page: CasePage | None = None
        self._summaries: dict[Step, str] = {}
        self.biometrics = BiometricsStep(session)
        self.decision = DecisionStep(session)
        self.card = CardStep(session)
        self.orders = OrderList(session)
        set_help(self.orders, "card#life")
        self._steps: tuple[Step, ...] = (self.biometrics, self.decision, self.card)
        self.blocks = tuple(FoldBlock("", step, self) for step in self._steps)
        for block, section in zip(self.blocks, ("biometrics", "decision", "order"), strict=True):
            set_help(block, f"card#{section}")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._words()

    def show_case(self, page: CasePage) -> None:
        """Show a case, or the same one as it stands now; a step that has just been done folds."""
        other = self._page is None or self._page.case_id != page.case_id
        self._page = page
        begun = self._step_with_keyboard()
        if other:
            self._summaries.clear()
        for step in self._steps:
            step.show_case(page)
        self.orders.show_case(page)
        self._fold()
        if begun is not None and not begun.isVisibleTo(self):
            self._go_on_from(begun)
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def take_scan(self, text: str) -> bool:
        """Note the person's own old card, which was just read, as handed in; say whether it was one to take."""
        scan = recognise(text, self._session.today)
        if self._page is None or not isinstance(scan, PassportScan) or not self.card.form.isVisible():
            return False
        card = residence_card(scan.mrz, self._session.today)
        person = self._page.person
        if card is None or not names_agree(card.mrz, person.family_name, person.given_names):
            return False
        self.card.form.take_old_card(card)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _fold(self) -> None:
        """Fold what has become done and open what no longer is; what the clerk has folded himself stays."""
        for step, block in zip(self._steps, self.blocks, strict=True):
            summary = self._summary(step)
            if self._summaries.get(step) != summary:
                self._summaries[step] = summary
                block.set_done(summary)
        self.setFocusProxy(self._first_open())

    def _step_with_keyboard(self) -> Step | None:
        focused = QApplication.focusWidget()
        return next((step for step in self._steps if focused is not None and step.isAncestorOf(focused)), None)

    def _go_on_from(self, step: Step) -> None:
        """Take the keyboard to the next open step when the one that it was in has folded."""
        after = [later for later in self._steps[self._steps.index(step) + 1 :] if later.isVisibleTo(self)]
        target = after[0].focusProxy() if after else self.orders.list
        if target is not None and target.isVisibleTo(self):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_open(self) -> QWidget:
        """Return where the keyboard begins: in the first open step, otherwise at the first block."""
        proxies = [step.focusProxy() for step in self._steps]
        shown = [proxy for proxy in proxies if proxy is not None and proxy.isVisibleTo(self)]
        return shown[0] if shown else self.blocks[0].findChild(QPushButton) or self.orders.list

    def _summary(self, step: Step) -> str:
        if step is self.decision:
            return self.decision.summary if self.decision.is_final else ""
        return step.summary

    def _words(self) -> None:
        titles = (self.tr("Biometrics"), self.tr("Decision"), self.tr("Residence card"))
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll the steps"))
        for number, (block, title) in enumerate(zip(self.blocks, titles, strict=True), 1):
            block.set_title(f"{number}  {title}")
        if self._page is not None:
            self._fold()

    def _lay_out(self) -> None:
        space = tokens().space
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.l, space.m, space.l, space.l)
        column.setSpacing(space.m)
        for block in self.blocks:
            column.addWidget(block)
        column.addWidget(self.orders)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
