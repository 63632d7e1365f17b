"""Photo, fingerprints and signature: taken, used again as they are stored, or why not."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.fingerprints import Fingerprints
from desktop.domain.refusals import RuleBroken
from desktop.services.biometrics import RecordBiometrics
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import BiometricsRow, CasePage
from desktop.services.reference import reasons
from desktop.services.stored_biometrics import Biometric, Reuse, reuse_in
from ui.attempt import WayBack
from ui.dates import date_text, instant_text
from ui.screens.card.reuse_checks import ReuseChecks
from ui.screens.card.step import Step
from ui.screens.card.taken_row import TakenRow
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.buttons import button, rename
from ui.widgets.notice import Notice

UNDER_AGE = "under-age"


class BiometricsStep(Step):
    """Three rows and a button; noted again, it replaces what was noted before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.photo = TakenRow(self)
        self.fingerprints = TakenRow(self)
        self.signature = TakenRow(self)
        self._groups = {
            ReasonGroup.NO_PHOTO: self.photo,
            ReasonGroup.NO_FINGERPRINTS: self.fingerprints,
            ReasonGroup.NO_SIGNATURE: self.signature,
        }
        self.button = button("", icon=Icon.BIOMETRICS, parent=self)
        self.button.clicked.connect(self.note)
        self._noted: BiometricsRow | None = None
        self._edited = False
        self._reuse: Reuse | None = None
        self.known = Notice(self)
        self.age = Notice(self)
        self.checks = ReuseChecks(session, self)
        self.column.addWidget(self.known)
        self.column.addWidget(self.age)
        for row in self._groups.values():
            row.edited.connect(self._note_edit)
            self.column.addWidget(row)
        self.column.addWidget(self.checks)
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.does(self.button)
        self.setFocusProxy(self.photo.choices.answer("taken"))
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what was noted, or nothing."""
        noted = self.page.biometrics if self.page else None
        if noted is None:
            return ""
        flags = (noted.photo, noted.fingerprints, noted.signature)
        parts = []
        for wanted, pattern in ((True, self.tr("taken: %1")), (False, self.tr("not taken: %1"))):
            names = [
                self._name(group).lower() for group, flag in zip(self._groups, flags, strict=True) if flag is wanted
            ]
            parts += [pattern.replace("%1", ", ".join(names))] if names else []
        return "  ·  ".join([instant_text(noted.taken_at, self.session.language), *parts])

    def start_anew(self, page: CasePage) -> None:
        """Show what was noted, or what is usual: everything taken, no fingerprints under six years (facts §6)."""
        self._edited = False
        self._noted = None
        self.checks.clear()
        self._reuse = reuse_in(self.session.store, page.case_id)
        if page.biometrics is None:
            for row in self._groups.values():
                row.set_state(taken=True)
            if self._reuse.fingerprints is Fingerprints.TOO_YOUNG:
                self.fingerprints.set_state(taken=False, because=UNDER_AGE)

    def fill(self, page: CasePage) -> None:
        """Show the case; what has been chosen and not yet noted stays."""
        self._reuse = reuse_in(self.session.store, page.case_id)
        young = self._reuse.fingerprints is Fingerprints.TOO_YOUNG
        why_not = self.tr("Fingerprints are taken from the sixth birthday on.")
        self.fingerprints.set_allowed(allowed=not young, why_not=why_not)
        stored = self._reuse.stored
        for row in self._groups.values():
            row.set_reuse_allowed(allowed=self._reuse.handed_in_before is None)
        if young or (stored is not None and stored.too_young):
            self.fingerprints.set_reuse_allowed(allowed=False)
        self._say_what_is_known(self._reuse)
        if page.biometrics is not None and (page.biometrics != self._noted or not self._edited):
            self._put(page.biometrics)
        self._noted = page.biometrics
        self._show_checks()

    @Slot()
    def note(self) -> None:
        """Note what is chosen, if nothing lacks a reason."""
        page = self.page
        if page is None or self._lacks_reason() or self.checks.lacks_ticks():
            return
        self.attempt(
            RecordBiometrics(
                page.case_id,
                photo=self.photo.taken,
                fingerprints=self.fingerprints.taken,
                signature=self.signature.taken,
                no_photo_because=self.photo.because,
                no_fingerprints_because=self.fingerprints.because,
                no_signature_because=self.signature.because,
                checked=self.checks.ticked,
            )
        )

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was noted, and offer the way back."""
        self._edited = False
        way_back = WayBack(self.session, outcome.undo, self.session) if outcome.undo else None
        offer = way_back.offer(self.tr("Take biometrics back")) if way_back else None
        self.session.messages.success(self.tr("Biometrics noted."), undo=offer)

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the fingerprints what is about them."""
        if broken.code not in _ABOUT_FINGERPRINTS:
            return False
        self.fingerprints.set_error(self.session.sentence(broken))
        return True

    def words(self) -> None:
        """Word rows and button."""
        offered = reasons(self.session.language)
        answers = (self.tr("Taken"), self.tr("Stored, used again"), self.tr("Not taken"))
        ask = self.tr("Choose why not")
        for group, row in self._groups.items():
            row.set_texts(self._name(group), answers, ask, offered[group])
        if self._reuse is not None:
            self._say_what_is_known(self._reuse)
        rename(self.button, self.tr("Note biometrics"))

    def _lacks_reason(self) -> bool:
        lacking = [row for row in self._groups.values() if not row.taken and not row.because]
        for row in self._groups.values():
            row.set_error(self.tr("Choose the reason why it was not taken.") if row in lacking else "")
        if lacking:
            lacking[0].reason.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(lacking)

    def _put(self, noted: BiometricsRow) -> None:
        self._edited = False
        self.photo.set_state(taken=noted.photo, because=noted.no_photo_because)
        self.fingerprints.set_state(taken=noted.fingerprints, because=noted.no_fingerprints_because)
        self.signature.set_state(taken=noted.signature, because=noted.no_signature_because)

    def _say_what_is_known(self, reuse: Reuse) -> None:
        """Say what is stored already, and what is not certain of the age."""
        language = self.session.language
        stored, before = reuse.stored, reuse.handed_in_before
        if before is not None:
            said = self.tr("Handed in on %1, before 16 April 2021: nothing is stored. Take everything now. (R52)")
            self.known.say(said.replace("%1", date_text(before, language)), Tone.WARNING)
        elif stored is not None:
            flags = (stored.photo, stored.fingerprints, stored.signature)
            names = [self._name(group).lower() for group, flag in zip(self._groups, flags, strict=True) if flag]
            said = self.tr("Taken here on %1: %2. It can be used again once it is checked.")
            told = said.replace("%1", date_text(stored.taken_on, language)).replace("%2", ", ".join(names))
            self.known.say(told, Tone.INFO)
        else:
            self.known.say("")
        uncertain = reuse.fingerprints is Fingerprints.AGE_UNCERTAIN
        self.age.say(
            self.tr(
                "The birth date is known in part only: it is not certain that the applicant has turned six."
                " Take fingerprints, or choose the reason why not."
            )
            if uncertain
            else ""
        )

    def _show_checks(self) -> None:
        pairs = (
            (Biometric.PHOTO, self.photo),
            (Biometric.FINGERPRINTS, self.fingerprints),
            (Biometric.SIGNATURE, self.signature),
        )
        reused = frozenset(what for what, row in pairs if row.reused)
        noted = self._noted is not None and not self._edited
        self.checks.show_for(frozenset() if noted else reused)

    def _name(self, group: ReasonGroup) -> str:
        return {
            ReasonGroup.NO_PHOTO: self.tr("Photo"),
            ReasonGroup.NO_FINGERPRINTS: self.tr("Fingerprints"),
            ReasonGroup.NO_SIGNATURE: self.tr("Signature"),
        }[group]

    @Slot()
    def _note_edit(self) -> None:
        self._edited = True
        self._show_checks()


_ABOUT_FINGERPRINTS = frozenset(
    {
        "too-young-for-fingerprints",
        "old-enough-for-fingerprints",
        "age-is-certain",
        "too-young-for-stored-prints",
    }
)
