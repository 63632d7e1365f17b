"""The tab *Plan*: the lines, the form of the chosen one, the preview, publishing, and the history."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.calendar_words import PlanState
from desktop.domain.plan_lines import PlanLine
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.plan_versions import SavePlan
from desktop.services.queries.calendar import desks
from desktop.services.queries.plan import PlanPreview, PlanRow, plan_drafts, plan_history
from desktop.services.reference import catalogue
from ui.actions.binding import bind
from ui.help.topic import set_help
from ui.messages import Offer
from ui.screens.plan.history_panel import HistoryPanel
from ui.screens.plan.line_form import LineForm
from ui.screens.plan.lines_panel import LinesPanel
from ui.screens.plan.preview_panel import PreviewPanel
from ui.screens.plan.publish_bar import PublishBar
from ui.screens.plan.publishing import Publishing
from ui.screens.plan.standing import overtaken, state_text
from ui.screens.plan.typed_line import Fault, Part, Reading, Surroundings, TypedLine, new_line
from ui.screens.plan.working import Working
from ui.session import Session
from ui.theme.tokens import Tone
from ui.widgets.sides import Sides
from ui.widgets.tab_order import tab_as_laid_out

_FORM_WIDTH = 350
_NARROW = 860


class PlanTab(QWidget):
    """Keeps what is typed until it is saved, published or put away, whatever happens elsewhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "station#plan")
        self._session = session
        self._numbers: Mapping[str, str] = {}
        self._around = Surroundings(session.today, {}, {})
        self._history: tuple[PlanRow, ...] = ()
        self._drafts: tuple[PlanRow, ...] = ()
        self._taken_out: tuple[TypedLine, ...] = ()
        self._focus: QWidget | None = None
        self.working = Working()
        self.publishing = Publishing(session, self)
        self.lines = LinesPanel(self)
        self.form = LineForm(session.language, self)
        self.bar = PublishBar(self)
        self.history = HistoryPanel(self)
        self.preview = PreviewPanel(session, self)
        self.below = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.lines.list)
        self._connect()

    @property
    def current(self) -> PlanRow | None:
        """Return the version in force, as it was read last."""
        return next((row for row in self._history if row.state is PlanState.PUBLISHED), None)

    def read(self) -> None:
        """Read the plan again; lines that were changed here and not saved stay as they are typed."""
        store = self._session.store
        found = desks(store)
        self._numbers = {desk.desk_id: desk.number for desk in found}
        self._history, self._drafts = plan_history(store), plan_drafts(store)
        lengths = {service.code: service.minutes for service in catalogue().services}
        self._around = Surroundings(self._session.today, {desk.desk_id: desk.services for desk in found}, lengths)
        if not self.working.dirty:
            self._load(next((row for row in self._drafts if row.plan_id == self.working.draft_id), None))
        self.form.set_desks(found)
        reaches = self.current.last if self.current is not None else None
        self.bar.suggest(self._session.today, reaches, self._session.language)
        self.lines.say_empty(may=self._may)
        self.history.show_history(self._history, self._drafts, self._numbers, self._session.language)
        self._show()

    @Slot()
    def add(self) -> None:
        """Add a line for the first desk that has none, and go to its fields."""
        taken = {typed.desk_id for typed in self.working.typed.values()}
        desk = next((desk for desk in self._numbers if desk not in taken), next(iter(self._numbers), ""))
        made = new_line(self._session.store.ids.new(), desk, self._session.today, self._session.language)
        self.working.put(made)
        self._changed_lines(made.line_id)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def copy(self) -> None:
        """Put a copy behind the chosen line, and go to its fields."""
        if self.lines.list.current_key:
            made = self._session.store.ids.new()
            self.working.copy(self.lines.list.current_key, made)
            self._changed_lines(made)
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def remove(self) -> None:
        """Take the chosen line out of the plan that is being worked on."""
        chosen = self.lines.list.current_key
        if chosen:
            self._taken_out = tuple(self.working.typed.values())
            del self.working.typed[chosen]
            self._changed_lines("")
            offer = Offer(self.tr("Bring it back"), self.bring_back, undoes=False)
            self._session.messages.success(self.tr("The line is taken out of the draft."), undo=offer)

    @Slot()
    def bring_back(self) -> None:
        """Put the line that was taken out last back in its place."""
        there = self.working.typed
        before = [line for line in self._taken_out if line.line_id not in there]
        if before:
            order = [line.line_id for line in self._taken_out]
            kept = {**{line.line_id: line for line in before}, **there}
            self.working.typed = {each: kept[each] for each in (*order, *(k for k in kept if k not in order))}
            self._changed_lines(before[0].line_id)

    @Slot()
    def save(self) -> None:
        """Save the lines as a draft."""
        lines = self._read_lines() if self.lines.save_button.isEnabled() else None
        if lines is not None:
            self.publishing.save(self._draft(lines))

    @Slot()
    def discard(self) -> None:
        """Go back to the plan in force: the draft is put away, and what was typed since with it."""
        if self.working.draft_id:
            self.publishing.discard(self.working.draft_id)
        else:
            self._taken_out = tuple(self.working.typed.values())
            self._load(None)
            self._show()
            offer = Offer(self.tr("Bring them back"), self._bring_all_back, undoes=False)
            self._session.messages.success(self.tr("The changes are put away."), undo=offer)

    @Slot()
    def look(self) -> None:
        """Show what publishing the lines would do."""
        lines, days = self._read_lines(), self.bar.days(self._session.today)
        if lines is not None and days is not None:
            self.publishing.preview(lines, days)

    @Slot()
    def publish(self) -> None:
        """Publish the lines; where nothing is changed, the plan in force for more days."""
        lines, days = self._read_lines(), self.bar.days(self._session.today)
        if lines is None or days is None:
            return
        working, current = self.working, self.current
        if current is not None and not working.dirty and not working.draft_id:
            self.publishing.publish(None, current.plan_id, 0, days)
        elif working.dirty or not working.draft_id:
            draft = self._draft(lines)
            self.publishing.publish(draft, draft.plan_id, draft.revision + 1, days)
        else:
            self.publishing.publish(None, working.draft_id, working.revision, days)

    @Slot()
    def release(self) -> None:
        """Release the places of the days at once."""
        days = self.bar.days(self._session.today)
        if days is not None:
            self.publishing.release(days)

    @Slot()
    def close_preview(self) -> None:
        """Show the history again."""
        inside = self.preview.isAncestorOf(QApplication.focusWidget() or self)
        self.below.setCurrentWidget(self.history)
        if inside:
            self.bar.preview_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.words(self._session.language)
            # Out of sight there is nothing to say anew; the screen reads again when it is shown.
            if self.isVisible():
                self.read()

    @property
    def _may(self) -> bool:
        return Right.PUBLISH_PLAN in self._session.actor.rights

    def _load(self, draft: PlanRow | None) -> None:
        shown = draft or (self._drafts[0] if self._drafts else self.current)
        self.working.load(shown, self._session.language)

    def _readings(self) -> Mapping[str, Reading]:
        return self.working.read(self._around)

    def _draft(self, lines: tuple[PlanLine, ...]) -> SavePlan:
        plan_id = self.working.draft_id or self._session.store.ids.new()
        return SavePlan(plan_id, lines, self.working.base, self.working.revision)

    def _read_lines(self) -> tuple[PlanLine, ...] | None:
        """Return the lines; where one is wrong, it is chosen and its fields say what is."""
        readings = self._readings()
        wrong = next((line_id for line_id, reading in readings.items() if reading.line is None), None)
        if wrong is None:
            return tuple(reading.line for reading in readings.values() if reading.line is not None)
        self.lines.list.go_to(wrong)
        self.form.show_faults(readings[wrong].faults)
        self.form.focus_first(readings[wrong].faults)
        return None

    def _changed_lines(self, chosen: str) -> None:
        self.preview.set_outdated()
        self._show()
        if chosen:
            self.lines.list.go_to(chosen)

    def _show(self) -> None:
        working, language = self.working, self._session.language
        self.lines.show_lines(tuple(working.typed.values()), self._readings(), self._numbers, language)
        sentence = ""
        if working.dirty or working.draft_id:
            broken = overtaken(working, self._history, self._drafts)
            sentence = self._session.sentence(broken) if broken is not None else ""
        self.lines.stale.say(sentence, Tone.WARNING, self.tr("Keep these lines") if self._may else "")
        self.lines.state.setText(state_text(working, self.current, self._drafts, language))
        self._show_buttons()
        self.setFocusProxy(self.lines.list if working.typed else self.lines.add_button)
        self._chosen("")

    def _show_buttons(self) -> None:
        busy, may = self.publishing.is_busy, self._may
        dirty, is_draft = self.working.dirty, bool(self.working.draft_id)
        self.lines.set_buttons(may=may, busy=busy, dirty=dirty, is_draft=is_draft)
        self.form.set_read_only(read_only=busy or not may)
        self.history.set_may(may=may, busy=busy)
        self.bar.setVisible(may)
        self.bar.release_button.setVisible(may)

    @Slot(object)
    def _chosen(self, _: str) -> None:
        typed = self.working.typed.get(self.lines.list.current_key)
        self.form.setVisible(typed is not None)
        if typed is not None:
            self.form.show_line(typed)
            self._say_faults()

    @Slot()
    def _say_faults(self) -> None:
        """Say at the fields what is wrong; not yet at those of a line that nobody has left."""
        self.form.show_faults(self._faults())

    def _faults(self) -> Mapping[Part, Fault]:
        reading = self._readings().get(self.lines.list.current_key)
        return reading.faults if reading is not None else {}

    @Slot(object)
    def _edited(self, typed: TypedLine) -> None:
        self.working.put(typed)
        self.preview.set_outdated()
        readings = self._readings()
        self.lines.show_lines(tuple(self.working.typed.values()), readings, self._numbers, self._session.language)
        self.form.keep_faults(readings[typed.line_id].faults)
        self.lines.state.setText(state_text(self.working, self.current, self._drafts, self._session.language))
        dirty, is_draft = self.working.dirty, bool(self.working.draft_id)
        self.lines.set_buttons(may=self._may, busy=self.publishing.is_busy, dirty=dirty, is_draft=is_draft)

    @Slot(object)
    def _go_to_form(self, _: str) -> None:
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep_lines(self) -> None:
        """Go on with these lines over what somebody else did meanwhile, now that it was told."""
        row = next((row for row in self._drafts if row.plan_id == self.working.draft_id), None)
        self.working.revision = row.revision if row is not None else 0
        if row is None and any(row.plan_id == self.working.draft_id for row in self._history):
            self.working.draft_id = ""
        self.working.rebase(self.current.plan_id if self.current is not None else "")
        self._show()
        self.lines.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _bring_all_back(self) -> None:
        if self._taken_out and not self.working.dirty:
            self.working.typed = {line.line_id: line for line in self._taken_out}
            self._changed_lines("")

    @Slot(object)
    def _busy(self, text: str) -> None:
        if text:
            self._focus = QApplication.focusWidget()
        self.bar.set_busy(text)
        self._show_buttons()
        if not text and self._focus is not None and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus = None

    @Slot(object)
    def _previewed(self, preview: PlanPreview) -> None:
        self.preview.show_preview(preview, self._numbers)
        self.below.setCurrentWidget(self.preview)
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _saved(self, draft: SavePlan) -> None:
        self.working.saved(draft.plan_id, draft.revision + 1, draft.lines)
        self.read()

    @Slot()
    def _settled(self) -> None:
        self.working.load(None, self._session.language)
        self.close_preview()
        self.read()

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> None:
        if not self.bar.show_refusal(broken.code, self._session.sentence(broken)):
            self._session.tell(broken)
        self.read()

    @Slot(object)
    def _restore(self, row: PlanRow) -> None:
        days = self.bar.days(self._session.today)
        if days is not None:
            self.publishing.restore(row, self.current.plan_id if self.current is not None else "", days)

    @Slot(object)
    def _withdraw(self, row: PlanRow) -> None:
        days = self.bar.days(self._session.today)
        if days is not None:
            self.publishing.withdraw(row, days.first)

    @Slot(object)
    def _open_draft(self, row: PlanRow) -> None:
        if self.working.dirty:
            text = self.tr("Save the lines that you are working on, or put them away, before you open another draft.")
            self._session.messages.problem(text)
            return
        self._load(row)
        self._show()
        self.lines.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        lines, bar, doing = self.lines, self.bar, self.publishing
        lines.list.current_changed.connect(self._chosen)
        lines.list.opened.connect(self._go_to_form)
        lines.add_button.clicked.connect(self.add)
        lines.copy_button.clicked.connect(self.copy)
        lines.remove_button.clicked.connect(self.remove)
        lines.save_button.clicked.connect(self.save)
        lines.discard_button.clicked.connect(self.discard)
        lines.stale.asked.connect(self._keep_lines)
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._say_faults)
        bar.edited.connect(self.preview.set_outdated)
        bar.preview_button.clicked.connect(self.look)
        bar.publish_button.clicked.connect(self.publish)
        bar.release_button.clicked.connect(self.release)
        self.preview.closed.connect(self.close_preview)
        self.preview.again.connect(self.look)
        self.history.restore.connect(self._restore)
        self.history.withdraw.connect(self._withdraw)
        self.history.open_draft.connect(self._open_draft)
        doing.busy.connect(self._busy)
        doing.progressed.connect(bar.show_progress)
        bar.stop_button.clicked.connect(doing.stop)
        doing.previewed.connect(self._previewed)
        doing.saved.connect(self._saved)
        doing.settled.connect(self._settled)
        doing.refused.connect(self._refused)
        bind(self, "plan.save", self.save)

    def _lay_out(self) -> None:
        self.lines.head.add(self.bar.release_button)
        self.below.addWidget(self.history)
        self.below.addWidget(self.preview)
        main = QWidget(self)
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.lines, 4)
        left.addWidget(self.bar)
        left.addWidget(self.below, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Sides(main, self.form, _FORM_WIDTH, _NARROW, self))
        tab_as_laid_out(self)
