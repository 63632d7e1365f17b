"""The history of the plan: who published which version when, and what was different in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.calendar_words import PlanState
from desktop.domain.languages import Language
from desktop.services.calendar_wording import code_word
from desktop.services.queries.plan import PlanRow
from ui.dates import date_text, instant_text
from ui.models.rows import RowModel
from ui.screens.plan.two_lines import TwoLineDelegate
from ui.screens.plan.words import changes_word
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

_LOOK = {PlanState.PUBLISHED: (Icon.COMPLETED, Tone.SUCCESS), PlanState.DRAFT: (Icon.EDIT, Tone.INFO)}


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A version, and what is told of it."""

    plan: PlanRow
    changes: str
    language: Language

    @property
    def name(self) -> str:
        """Return which version it is."""
        if self.plan.number is None:
            return QCoreApplication.translate("Plan", "Draft")
        return QCoreApplication.translate("Plan", "Version %1").replace("%1", str(self.plan.number))

    @property
    def told(self) -> tuple[str, str, str]:
        """Return its state, when it came to be, and by whom."""
        plan = self.plan
        state = code_word(plan.state, self.language) if plan.number is not None else ""
        at, by = (plan.published_at, plan.published_by) if plan.published_at else (plan.changed_at, plan.changed_by)
        return state, instant_text(at, self.language), by

    @property
    def below(self) -> str:
        """Return for which days it was written, what changed in it, and who ended it."""
        plan, parts = self.plan, []
        if plan.first and plan.last:
            parts.append(f"{date_text(plan.first, self.language)} – {date_text(plan.last, self.language)}")
        parts.append(self.changes)
        return " · ".join(parts)


class HistoryDelegate(TwoLineDelegate):
    """Paints version, state, time and name, and below them what changed."""

    def __init__(self) -> None:
        super().__init__((Column(width=110), Column(width=130), Column(width=160), Column(share=1)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column, and below."""
        assert isinstance(row, HistoryRow)  # noqa: S101 - the model holds nothing else
        state, when, who = row.told
        icon, tone = _LOOK.get(row.plan.state, (None, None))
        return (
            Cell(row.name, strong=True),
            Cell(state, icon=icon if state else None, tone=tone, muted=True),
            Cell(when),
            Cell(who),
            Cell(row.below, muted=True),
        )


class HistoryPanel(QWidget):
    """Lists the versions, the newest first and the drafts above them, with what can be done with the chosen one.

    Signals:
        restore: `PlanRow`; the version is to be published again.
        withdraw: `PlanRow`; the version in force is to be taken away.
        open_draft: `PlanRow`; the draft is to be worked on.
    """

    restore = Signal(object)
    withdraw = Signal(object)
    open_draft = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = True
        self._busy = False
        self._title = label("", "heading", self)
        self.model: RowModel[HistoryRow] = RowModel(_speak, _key, parent=self)
        self.list = RowList("", HistoryDelegate(), self)
        self.list.setModel(self.model)
        self._none = label("", "muted", self, wrap=True)
        self.restore_button = button("", icon=Icon.UNDO, parent=self)
        self.withdraw_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.draft_button = button("", icon=Icon.EDIT, parent=self)
        self._changes = label("", "small", self, wrap=True)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(self._show)
        self.list.opened.connect(self._go_to_button)
        self.restore_button.clicked.connect(self._restore)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.draft_button.clicked.connect(self._open_draft)
        self.words()
        self._show("")

    @property
    def chosen(self) -> PlanRow | None:
        """Return the version that is chosen, or nothing."""
        row = self.model.row_at(self.list.currentIndex())
        return row.plan if row is not None else None

    def show_history(
        self, history: Sequence[PlanRow], drafts: Sequence[PlanRow], numbers: Mapping[str, str], language: Language
    ) -> None:
        """Show the versions; `numbers` are those of the desks by their ids."""
        before: dict[str, PlanRow | None] = {
            row.plan_id: history[at + 1] if at + 1 < len(history) else None for at, row in enumerate(history)
        }
        current = next((row for row in history if row.state is PlanState.PUBLISHED), None)
        rows = [
            HistoryRow(row, changes_word(row, before.get(row.plan_id, current), numbers, language), language)
            for row in (*drafts, *history)
        ]
        self.model.set_rows(rows)
        if rows and not self.list.current_key:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show("")

    def set_may(self, *, may: bool, busy: bool) -> None:
        """Offer what can be done only to those who may, and not while something is being done."""
        self._may, self._busy = may, busy
        self._show("")

    def words(self) -> None:
        """Word everything but the rows; these are worded when they are shown."""
        self._title.setText(self.tr("History"))
        give_name(self.list, self.tr("History of the plan"))
        self.list.setAccessibleDescription(self.tr("Enter goes to what can be done with the version."))
        self._none.setText(self.tr("No plan has been published yet."))
        rename(self.restore_button, self.tr("Publish this version again"))
        rename(self.withdraw_button, self.tr("Withdraw from the first day on"))
        rename(self.draft_button, self.tr("Work on this draft"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    @Slot(object)
    def _show(self, _: str) -> None:
        row = self.model.row_at(self.list.currentIndex())
        self._changes.setText(row.changes if row is not None else "")
        state = self.chosen.state if self.chosen is not None and self._may else None
        self.restore_button.setVisible(state in (PlanState.SUPERSEDED, PlanState.WITHDRAWN))
        self.withdraw_button.setVisible(state is PlanState.PUBLISHED)
        self.draft_button.setVisible(state is PlanState.DRAFT)
        for each in (self.restore_button, self.withdraw_button, self.draft_button):
            each.setEnabled(not self._busy)

    @Slot(object)
    def _go_to_button(self, _: str) -> None:
        for each in (self.restore_button, self.withdraw_button, self.draft_button):
            if each.isVisible():
                each.setFocus()

    @Slot()
    def _restore(self) -> None:
        if self.chosen is not None:
            self.restore.emit(self.chosen)

    @Slot()
    def _withdraw(self) -> None:
        if self.chosen is not None:
            self.withdraw.emit(self.chosen)

    @Slot()
    def _open_draft(self) -> None:
        if self.chosen is not None:
            self.open_draft.emit(self.chosen)

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.s, space.m, space.xs)
        head.setSpacing(space.m)
        head.addWidget(self._title)
        head.addStretch(1)
        for each in (self.withdraw_button, self.restore_button, self.draft_button):
            head.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        none = QHBoxLayout()
        none.setContentsMargins(space.l, 0, space.l, 0)
        none.addWidget(self._none)
        column.addLayout(none)
        column.addWidget(self.list, 1)
        whole = QHBoxLayout()  # what is cut short in a row stands here in full
        whole.setContentsMargins(space.l, space.xs, space.m, space.xs)
        whole.addWidget(self._changes)
        column.addLayout(whole)


def _speak(row: HistoryRow) -> str:
    return ", ".join(part for part in (row.name, *row.told, row.below) if part)


def _key(row: HistoryRow) -> str:
    return row.plan.plan_id
