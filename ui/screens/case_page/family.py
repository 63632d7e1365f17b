"""The tab "Family" of a case: who belongs together, and times beside each other for all of them (R22)."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.booking_number import format_booking_number
from desktop.domain.changes import Changes
from desktop.services.commands import Outcome
from desktop.services.families import FamilyBooked, LinkFamily, UnlinkFamily
from desktop.services.looks import LookFor
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.families import Member, family
from ui.actions.keymap import keymap
from ui.attempt import WayBack
from ui.models.rows import RowModel
from ui.provisional import provisional_note
from ui.screens.case_page.tab import CaseTab
from ui.screens.family.booking import FamilyBooking
from ui.screens.family.linking import LinkSearch
from ui.screens.family.members import MemberDelegate, key_of
from ui.session import BookingStart, CaseAddress, Session
from ui.theme.current import row_height
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

_MOST_LINES = 8
_WIDEST = 960


class FamilyTab(CaseTab):
    """Lists the members; beneath, the way to link another, and times for everybody who has none yet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.members: tuple[Member, ...] = ()
        delegate = MemberDelegate(session)
        self.model: RowModel[Member] = RowModel(delegate.speak, key_of, parent=self)
        self.list = RowList("", delegate, self)
        self.list.setModel(self.model)
        self.title = label("", "heading", self)
        self.lead = label("", "muted", self, wrap=True)
        self.open_button = button("", icon=Icon.CASES, parent=self)
        self.unlink_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.more_button = button("", icon=Icon.CALENDAR, parent=self)
        self.link = LinkSearch(session, self)
        self.booking = FamilyBooking(session, self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.list.current_changed.connect(self._show_at_hand)
        self.list.opened.connect(self._open)
        self.open_button.clicked.connect(self._open_current)
        self.unlink_button.clicked.connect(self.unlink)
        self.more_button.clicked.connect(self._book_one_more)
        self.link.chosen.connect(self._link)
        self.booking.booked.connect(self._booked)
        session.changed.connect(self._changed)
        self.setFocusProxy(self.list)
        self.words()

    @property
    def current(self) -> Member | None:
        """Return the member at hand, or nothing."""
        return self.model.row_at(self.list.currentIndex())

    def show_case(self, page: CasePage) -> None:
        """Show a case; what was searched for in another one goes."""
        if self.page is None or self.page.case_id != page.case_id:
            self.link.clear()
            self.booking.clear()
        super().show_case(page)

    def fill(self, page: CasePage) -> None:
        """List the members."""
        self.members = family(self.session.store, page.case_id)
        alone = len(self.members) == 1
        self.model.set_rows(self.members)
        self.list.setFixedHeight(min(len(self.members), _MOST_LINES) * row_height() + 2)
        if self.current is None:
            self.list.go_to(page.case_id)
        self.title.setText(self.tr("No family") if alone else self.tr("Family of %n", "", len(self.members)))
        self.lead.setText(
            self.tr("Nobody is linked. Search for the others: each keeps a case and an appointment of their own.")
            if alone
            else self.tr("Each has a case and an appointment of their own.")
        )
        self.link.set_members({member.person_id for member in self.members})
        self.booking.show_members(self.members)
        self._show_at_hand(self.list.current_key)

    def words(self) -> None:
        """Name everything that does not depend on the case."""
        give_name(self.list, self.tr("Family"))
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll the family"))
        rename(self.open_button, self.tr("Open case"))
        rename(self.unlink_button, self.tr("Take out of the family"))
        rename(self.more_button, self.tr("Book one more of the family"))
        self.more_button.setToolTip(keymap().shown("everywhere.book-family"))

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """Read again what happened to another member; what happens to the case at hand, the page tells."""
        others = {member.case_id for member in self.members[1:]}
        if self.page is not None and changes.cases & others and self.page.case_id not in changes.cases:
            self.fill(self.page)

    @Slot()
    def _book_one_more(self) -> None:
        """Book somebody of the family who is not here yet."""
        if self.page is not None:
            self.session.booking_wanted.emit(BookingStart(family_of=self.page.case_id))

    @Slot()
    def unlink(self) -> None:
        """Take the member at hand out of the family."""
        member = self.current
        if member is not None and len(self.members) > 1:
            self.session.submit(UnlinkFamily(member.case_id), self._unlinked)

    @Slot(object)
    def _unlinked(self, outcome: Outcome) -> None:
        self._tell(outcome, self.tr("Taken out of the family."))

    @Slot(object)
    def _link(self, asked: tuple[str, str, int]) -> None:
        """Link a case that was found, with what was searched for in the journal."""
        case_id, query, found = asked
        if self.page is not None:
            command = LinkFamily(self.session.store.ids.new(), (self.page.case_id, case_id))
            self.session.submit_all((LookFor(query, found), command), self._linked)

    @Slot(object)
    def _linked(self, outcome: Outcome) -> None:
        self.link.clear()
        self._tell(outcome, self.tr("Linked as family."))

    def _tell(self, outcome: Outcome, text: str) -> None:
        offer = WayBack(self.session, outcome.undo, self).offer(self.tr("Undo")) if outcome.undo else None
        self.session.messages.success(text, undo=offer)

    @Slot(object)
    def _booked(self, booked: FamilyBooked) -> None:
        """Tell what was booked; each letter lies among the papers of its case."""
        numbers = ", ".join(format_booking_number(number) for number in booked.booking_numbers)
        text = self.tr("Booked for %n people. Booking numbers: %1.", "", len(booked.appointments))
        if booked.moved:
            text = self.tr("They come together now. Booked: %2, moved: %3. Booking numbers: %1.")
            text = text.replace("%2", str(len(booked.appointments) - booked.moved)).replace("%3", str(booked.moved))
        told = text.replace("%1", numbers) + provisional_note(self.session, *booked.appointments)
        self.session.messages.success(told)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open(self, case_id: str) -> None:
        if self.page is not None and case_id != self.page.case_id:
            self.session.case_opened.emit(CaseAddress(case_id, "family"))

    @Slot()
    def _open_current(self) -> None:
        self._open(self.list.current_key)

    @Slot(object)
    def _show_at_hand(self, case_id: str) -> None:
        other = self.page is not None and bool(case_id) and case_id != self.page.case_id
        self.open_button.setVisible(other)
        self.unlink_button.setVisible(len(self.members) > 1 and bool(case_id))

    def _lay_out(self) -> None:
        space = tokens().space
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST)
        frame = QFrame(inner)
        frame.setProperty("ground", "block")
        box = QVBoxLayout(frame)
        box.setContentsMargins(1, space.s, 1, space.s)
        box.setSpacing(space.s)
        head = QVBoxLayout()
        head.setContentsMargins(space.m, 0, space.m, 0)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.lead)
        box.addLayout(head)
        box.addWidget(self.list)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(space.m, 0, space.m, 0)
        buttons.setSpacing(space.s)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.more_button)
        buttons.addWidget(self.unlink_button)
        buttons.addStretch(1)
        box.addLayout(buttons)
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.l, space.m, space.l, space.l)
        column.setSpacing(space.m)
        column.addWidget(frame)
        column.addWidget(self.booking)
        column.addWidget(self.link)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
