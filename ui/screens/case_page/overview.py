"""What is concluded about the case, each with its why, and the facts that it stands on."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.services.queries.case_page import CasePage, DecisionRow
from desktop.services.reference import catalogue
from desktop.services.rule_book import explain
from desktop.services.wording import errand
from ui import words
from ui.dates import date_text, instant_text
from ui.help.topic import set_help
from ui.screens.case_page.conclusions import Concluded, concluded
from ui.screens.case_page.deadline_line import DeadlineLine
from ui.screens.case_page.proof_facts import proof_title
from ui.screens.case_page.rights_note import RightsNoteButton
from ui.screens.case_page.tab import CaseTab
from ui.session import Session
from ui.theme.icons import give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label
from ui.widgets.sides import Sides, give_name

_FACTS_WIDTH = 320
_NARROW = 780
_WIDEST = 1500
_SIGN = 18
_TITLE_WIDTH = 138


class ConclusionView(QFrame):
    """One conclusion: what it is about, the word, the sentences, and the rules that unfold."""

    def __init__(self, session: Session, line: Concluded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = line
        space = tokens().space
        self.setAccessibleName(f"{line.title}: {line.word.text}")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space.l, space.s, space.s, space.s)
        whole.setSpacing(space.xs)
        row = QHBoxLayout()
        row.setSpacing(space.m)
        top = Qt.AlignmentFlag.AlignTop
        sign = QLabel(self)
        give_icon(sign, line.word.sign, line.word.tone.value, _SIGN)
        row.addWidget(sign, 0, top)
        row.addWidget(self._heading(line), 0, top)
        row.addWidget(self._said(line), 1)
        self._rules = [button(rule, Kind.LINK, parent=self) for rule in line.rules]
        behind = QHBoxLayout()
        behind.setSpacing(0)
        for made in self._rules:
            made.setCheckable(True)
            made.setAccessibleName(self.tr("Why: %1").replace("%1", made.text()))
            made.setToolTip(self.tr("Why? Shows what the rule says."))
            made.clicked.connect(self._unfold)
            set_help(made, f"rule:{made.text()}")
            behind.addWidget(made, 0, top)
        row.addLayout(behind)
        whole.addLayout(row)
        self.proof = KeyValue(self)
        if line.proof:
            whole.addWidget(self._proof(line))
        self.proof.setVisible(bool(line.proof))
        self._why = QFrame(self)
        self._why.setProperty("tone", "neutral")
        inside = QVBoxLayout(self._why)
        inside.setContentsMargins(space.m, space.s, space.m, space.s)
        inside.setSpacing(2)
        self._why_text = label("", "", self._why, wrap=True)
        self._why_source = label("", "small", self._why, wrap=True)
        inside.addWidget(self._why_text)
        inside.addWidget(self._why_source)
        self._why.hide()
        whole.addWidget(self._why)

    @property
    def rules(self) -> list[QPushButton]:
        """Return the button of each rule."""
        return list(self._rules)

    @property
    def unfolded(self) -> str:
        """Return the rule whose words are shown, or nothing."""
        return next((made.text() for made in self._rules if made.isChecked()), "")

    @property
    def why(self) -> str:
        """Return what the unfolded rule says, or nothing."""
        return "" if self._why.isHidden() else self._why_text.text()

    def unfold(self, rule: str) -> None:
        """Show what one of the rules says and where it comes from; an empty text folds it again."""
        for made in self._rules:
            made.setChecked(made.text() == rule)
        self._why.setVisible(bool(self.unfolded))
        if self.unfolded:
            said = explain(rule, self._session.language)
            self._why_text.setText(f"{said.rule}: {said.text}")
            self._why_source.setText(self.tr("Source: %1").replace("%1", said.source))

    def _heading(self, line: Concluded) -> QWidget:
        word = label(line.word.text, "strong", wrap=True)
        word.setProperty("words", line.word.tone.value)
        return _stacked(self, label(line.title, "small", wrap=True), word, width=_TITLE_WIDTH)

    def _proof(self, line: Concluded) -> QWidget:
        """Return the facts of the proof on a ground of their own, in line with the sentences above."""
        self.proof.set_rows(line.proof)
        box = QFrame(self)
        box.setProperty("tone", "neutral")
        space = tokens().space
        column = QVBoxLayout(box)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.xs)
        column.addWidget(label(proof_title(), "strong", box))
        column.addWidget(self.proof)
        outer = QWidget(self)
        row = QHBoxLayout(outer)
        row.setContentsMargins(_SIGN + _TITLE_WIDTH + 2 * space.m, 0, space.s, space.xs)
        row.addWidget(box)
        return outer

    def _said(self, line: Concluded) -> QWidget:
        said = [label(sentence, "", wrap=True) for sentence in line.sentences]
        for each in said:
            each.setTextFormat(Qt.TextFormat.PlainText)
        return _stacked(self, *said)

    @Slot()
    def _unfold(self) -> None:
        pressed = next((made for made in self._rules if made is self.sender()), None)
        if pressed is not None:
            self.unfold(pressed.text() if pressed.isChecked() else "")


def _stacked(parent: QWidget, *parts: QWidget, width: int = 0) -> QWidget:
    box = QWidget(parent)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    if width:
        box.setFixedWidth(width)
    return box


class OverviewTab(CaseTab):
    """The advice on the case."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.deadlines = DeadlineLine(self)
        self._lines = QFrame()
        self._lines.setProperty("ground", "surface")
        self._column = QVBoxLayout(self._lines)
        space = tokens().space
        self._column.setContentsMargins(1, space.xs, 1, space.xs)
        self._column.setSpacing(0)
        self._views: list[ConclusionView] = []
        self.facts = KeyValue()
        self.note = RightsNoteButton(session)
        self._facts_title = label("", "heading")
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.words()

    @property
    def views(self) -> tuple[ConclusionView, ...]:
        """Return the conclusions that are shown."""
        return tuple(self._views)

    def fill(self, page: CasePage) -> None:
        """Show conclusions and facts; those that say the same as before are left alone, with what is unfolded."""
        session = self.session
        self.deadlines.show_case(page, session.today, session.language)
        with_f_codes = catalogue().terms.f_codes_in_use
        fresh = concluded(page, session.today, session.language, with_f_codes=with_f_codes)
        if fresh != tuple(view.line for view in self._views):
            self._replace(fresh)
        self.facts.set_rows(self._facts(page))
        self.note.show_case(page)

    def words(self) -> None:
        """Name the parts."""
        self._facts_title.setText(self.tr("The case"))
        self.note.words()
        give_name(self._scroll, self.tr("Overview"))

    def _replace(self, fresh: tuple[Concluded, ...]) -> None:
        unfolded = {view.line.key: view.unfolded for view in self._views}
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._views = [ConclusionView(self.session, line, self._lines) for line in fresh]
        for at, view in enumerate(self._views):
            rule = unfolded.get(view.line.key, "")
            if rule in view.line.rules:
                view.unfold(rule)
            if at:
                self._column.addWidget(self._separator())
            self._column.addWidget(view)
            view.show()  # at once, or it could not take the keyboard yet
        first = next((view.rules[0] for view in self._views if view.rules), None)
        if first is not None:
            self.setFocusProxy(first)  # from here the arrows and Page Down reach the whole page

    def _separator(self) -> QFrame:
        line = QFrame(self._lines)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        return line

    def _facts(self, page: CasePage) -> list[tuple[str, str]]:
        language = self.session.language
        yes_no = {True: self.tr("yes"), False: self.tr("no"), None: ""}
        person = page.person
        return [
            (self.tr("Applies for"), errand(page.application, language)),
            (self.tr("Sent"), words.channel_word(page.channel)),
            (self.tr("Asked for a time by"), words.requested_by_word(page.requested_by)),
            (self.tr("Portal receipt"), page.receipt),
            (self.tr("Registered"), date_text(page.registered_on, language) if page.registered_on else ""),
            (self.tr("Permit expires"), self._expiry(page)),
            (self.tr("Renewable"), yes_no[page.permit_renewable]),
            (self.tr("Permanent"), yes_no[page.permit_permanent]),
            (self.tr("Case opened"), instant_text(page.opened_at, language)),
            (self.tr("Handed in"), instant_text(page.attended_at, language) if page.attended_at else ""),
            (self.tr("Biometrics"), date_text(page.biometrics_on, language) if page.biometrics_on else ""),
            *self._decision(page.decision),
            (self.tr("Phone"), person.phone),
            (self.tr("E-mail"), person.email),
            (self.tr("Letters in"), words.language_word(person.language)),
            (self.tr("Note"), page.note),
        ]

    def _expiry(self, page: CasePage) -> str:
        if page.permit_expires_on is not None:
            return date_text(page.permit_expires_on, self.session.language)
        return "" if page.permit_permanent else self.tr("not known")

    def _decision(self, decision: DecisionRow | None) -> list[tuple[str, str]]:
        if decision is None:
            return []
        language = self.session.language
        made = (
            f"{words.outcome_word(decision.outcome)}, {words.author_word(decision.decided_by)}, "
            f"{date_text(decision.decided_on, language)}"
        )
        valid = ""
        if decision.valid_from is not None and decision.valid_to is not None:
            valid = f"{date_text(decision.valid_from, language)} – {date_text(decision.valid_to, language)}"
        says = words.letter_says_word(decision.letter_says) if decision.letter_says is not None else ""
        return [(self.tr("Decision"), made), (self.tr("New permit"), valid), (self.tr("The letter says"), says)]

    def _lay_out(self) -> None:
        space = tokens().space
        facts = QFrame()
        facts.setProperty("ground", "surface")
        beside = QVBoxLayout(facts)
        beside.setContentsMargins(space.l, space.m, space.l, space.m)
        beside.setSpacing(space.s)
        beside.addWidget(self._facts_title)
        beside.addWidget(self.facts)
        aside = QWidget()
        under = QVBoxLayout(aside)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(space.s)
        under.addWidget(self.note)
        under.addWidget(facts)
        under.addStretch(1)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self.deadlines)
        column.addWidget(self._lines)
        column.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        around = QVBoxLayout(inside)
        around.setContentsMargins(space.l, space.l, space.l, space.l)
        around.addWidget(Sides(main, aside, _FACTS_WIDTH, _NARROW))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
