"""Photo, fingerprints and signature: taken, or why not."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.partial_date import PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.services.biometrics import FINGERPRINTS_FROM_AGE, RecordBiometrics
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import BiometricsRow, CasePage
from desktop.services.reference import reasons
from ui.dates import instant_text
from ui.screens.card.step import Step
from ui.screens.card.taken_row import TakenRow
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.buttons import button, rename

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
        for row in self._groups.values():
            row.edited.connect(self._note_edit)
            self.column.addWidget(row)
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
        if page.biometrics is None:
            for row in self._groups.values():
                row.set_state(taken=True)
            if self._too_young(page):
                self.fingerprints.set_state(taken=False, because=UNDER_AGE)

    def fill(self, page: CasePage) -> None:
        """Show the case; what has been chosen and not yet noted stays."""
        young = self._too_young(page)
        why_not = self.tr("Fingerprints are taken from the sixth birthday on.")
        self.fingerprints.set_allowed(allowed=not young, why_not=why_not)
        if page.biometrics is not None and (page.biometrics != self._noted or not self._edited):
            self._put(page.biometrics)
        self._noted = page.biometrics

    @Slot()
    def note(self) -> None:
        """Note what is chosen, if nothing lacks a reason."""
        page = self.page
        if page is None or self._lacks_reason():
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
            )
        )

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was noted."""
        del outcome
        self._edited = False
        self.session.messages.success(self.tr("Biometrics noted."))

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the fingerprints what is about them."""
        if broken.code != "too-young-for-fingerprints":
            return False
        self.fingerprints.set_error(self.session.sentence(broken))
        return True

    def words(self) -> None:
        """Word rows and button."""
        offered = reasons(self.session.language)
        taken, not_taken, ask = self.tr("Taken"), self.tr("Not taken"), self.tr("Choose why not")
        for group, row in self._groups.items():
            row.set_texts(self._name(group), taken, not_taken, ask, offered[group])
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

    def _too_young(self, page: CasePage) -> bool:
        return PartialDate.parse(page.person.born_on).age_on(self.session.today) < FINGERPRINTS_FROM_AGE

    def _name(self, group: ReasonGroup) -> str:
        return {
            ReasonGroup.NO_PHOTO: self.tr("Photo"),
            ReasonGroup.NO_FINGERPRINTS: self.tr("Fingerprints"),
            ReasonGroup.NO_SIGNATURE: self.tr("Signature"),
        }[group]

    @Slot()
    def _note_edit(self) -> None:
        self._edited = True
