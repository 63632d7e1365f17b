"""The proof that no time was free in time, as the facts of which it is made (R34)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.cases import Channel
from desktop.domain.clock import wall_clock
from desktop.domain.languages import Language
from desktop.services.no_time import NoTimeProof
from desktop.services.queries.case_page import CasePage
from desktop.services.wording import service
from ui.dates import date_text, instant_text, time_text
from ui.text import isolate

_ASKED = QT_TRANSLATE_NOOP("ProofFacts", "Looked for")
_BY = QT_TRANSLATE_NOOP("ProofFacts", "By")
_ERRAND = QT_TRANSLATE_NOOP("ProofFacts", "Errand")
_MINUTES = QT_TRANSLATE_NOOP("ProofFacts", "%1, %2 minutes")
_DESKS = QT_TRANSLATE_NOOP("ProofFacts", "Desks")
_DEADLINE = QT_TRANSLATE_NOOP("ProofFacts", "None free up to")
_PUBLISHED = QT_TRANSLATE_NOOP("ProofFacts", "Times published to")
_AFTER = QT_TRANSLATE_NOOP("ProofFacts", "First free after it")
_AT_DESK = QT_TRANSLATE_NOOP("ProofFacts", "%1, desk %2")
_IN_PORTAL = QT_TRANSLATE_NOOP("ProofFacts", "%1, in the portal")
_NOTHING = QT_TRANSLATE_NOOP("ProofFacts", "none")
_WORTH = QT_TRANSLATE_NOOP("ProofFacts", "What it is worth")
_ON_PAPER = QT_TRANSLATE_NOOP("ProofFacts", "On paper this does not keep the rights: only attending in time does.")
_TITLE = QT_TRANSLATE_NOOP("ProofFacts", "Proof: no time was free")


def proof_title() -> str:
    """Return the heading of the proof."""
    return _say(_TITLE)


def proof_facts(page: CasePage, language: Language) -> tuple[tuple[str, str], ...]:
    """Return who looked when and where, what there was instead, and what it is worth; nothing without a proof."""
    proof = page.no_time_proof
    if proof is None:
        return ()
    errand = _say(_MINUTES, service(proof.service, language), str(proof.minutes))
    published = date_text(proof.published_to, language) if proof.published_to is not None else ""
    on_paper = page.channel is Channel.PAPER
    return (
        (_say(_ASKED), instant_text(proof.asked_at, language)),
        (_say(_BY), isolate(proof.asked_by_name)),
        (_say(_ERRAND), errand),
        (_say(_DESKS), ", ".join(proof.desks)),
        (_say(_DEADLINE), date_text(proof.deadline, language)),
        (_say(_PUBLISHED), published),
        (_say(_AFTER), _first_after(proof, language)),
        (_say(_WORTH), _say(_ON_PAPER) if on_paper else ""),
    )


def _first_after(proof: NoTimeProof, language: Language) -> str:
    first = proof.first_after
    if first is None:
        return _say(_NOTHING)
    when = f"{date_text(first.day, language)} {time_text(wall_clock(first.start))}"
    return _say(_IN_PORTAL, when) if proof.first_after_public else _say(_AT_DESK, when, first.desk)


def _say(source: object, *values: str) -> str:
    text = QCoreApplication.translate("ProofFacts", str(source))
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text
