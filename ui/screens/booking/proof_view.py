"""The proof that no time was free, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.cases import Channel
from desktop.domain.clock import wall_clock
from desktop.services.no_time import NoTimeProof
from desktop.services.wording import service
from ui.dates import date_text, in_oslo, time_text
from ui.session import Session


def proof_text(proof: NoTimeProof, channel: Channel, session: Session) -> str:
    """Return who looked when and where, what there was instead, and what it is worth (R18, R34)."""
    language = session.language
    asked = in_oslo(proof.asked_at)
    text = QCoreApplication.translate(
        "Booking", "Noted %1 by %2: no time was free on or before %3. Looked for: %4, %5 minutes, desks %6."
    )
    values = (
        f"{date_text(asked.date(), language)} {time_text(asked.time())}",
        proof.asked_by_name,
        date_text(proof.deadline, language),
        service(proof.service, language),
        str(proof.minutes),
        ", ".join(proof.desks),
    )
    sentences = [_filled(text, values)]
    if proof.published_to is not None:
        published = QCoreApplication.translate("Booking", "Times were published up to %1.")
        sentences.append(_filled(published, (date_text(proof.published_to, language),)))
    sentences.append(_after(proof, session))
    if channel is Channel.PAPER:
        sentences.append(
            QCoreApplication.translate(
                "Booking", "On paper this does not keep the rights: only attending in time does."
            )
        )
    return " ".join(sentences)


def _after(proof: NoTimeProof, session: Session) -> str:
    first = proof.first_after
    if first is None:
        return QCoreApplication.translate("Booking", "There was none after it either.")
    at = f"{date_text(first.day, session.language)} {time_text(wall_clock(first.start))}"
    if proof.first_after_public:
        return _filled(QCoreApplication.translate("Booking", "The first after it was %1, in the portal."), (at,))
    return _filled(QCoreApplication.translate("Booking", "The first after it was %1, desk %2."), (at, first.desk))


def _filled(text: str, values: tuple[str, ...]) -> str:
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text
