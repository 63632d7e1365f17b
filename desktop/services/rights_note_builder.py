"""From the rows to what the note on rights says."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from desktop.domain.advice.advise import advise
from desktop.domain.advice.finding import Finding, Topic
from desktop.domain.advice.rights import Rights
from desktop.domain.advice.situation import read_situation
from desktop.domain.clock import wall_clock
from desktop.domain.languages import Language
from desktop.domain.papers import NoteOnRights, NoTimeOnPaper
from desktop.services.advice import facts_of
from desktop.services.no_time import NoTimeProof, proof_among
from desktop.services.on_paper import person_on_paper, station_on_paper, told_to_applicant
from desktop.services.rule_book import holidays
from desktop.services.wording import errand_on_paper, service
from desktop.services.work import Work

BESIDE_DATES = frozenset({"attend-by", "attend-by-passed", "month-end-borderline", "appointment-late"})
"""What is told of deadlines beside their dates, which stand on the note by themselves."""
OF_NO_USE = {Rights.KEPT: frozenset({"appointment-late"})}
"""What is not told where the rights are kept anyway: an earlier time that nobody needs."""
SAID_APART = frozenset({"residence-proof", "no-confirmation"})
"""What stands on the note in a part of its own (R39, R41)."""
WITHOUT_DATES = frozenset({Rights.PERMANENT, Rights.EEA, Rights.NOT_APPLICABLE, Rights.NOT_RENEWABLE})
"""Rights that hang on no deadline."""


def note_on_rights(work: Work, case: Row[Any], person: Row[Any], number: str) -> NoteOnRights:
    """Return what can be said of somebody's rights while waiting, on the day of the unit of work."""
    language = Language(person.language)
    facts = facts_of(work.connection, case.id, work.today, work.station_id)
    situation = read_situation(facts)
    advice = advise(facts, holidays())
    found = advice.conclusions
    rights = found.rights_while_waiting.value or Rights.UNKNOWN
    dates = None if rights in WITHOUT_DATES else found.deadlines.value
    proof = proof_among(case.other_facts)
    holds = (each for each in advice.findings if _holds(each) and each.code not in OF_NO_USE.get(rights, ()))
    so_far = (each for each in advice.findings if each.topic is Topic.SUBMISSION)
    return NoteOnRights(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        by_paper=situation.is_paper,
        registered_on=situation.registered_on,
        portal_receipt=case.receipt,
        permit_expires_on=situation.expires_on,
        permanent=situation.is_permanent,
        submitted_on=found.submitted_on.value,
        appointment_on=facts.appointment.on,
        attend_by=dates.attend_by if dates else None,
        attend_by_open_day=dates.attend_by_open_day if dates else None,
        register_by=dates.register_by if dates else None,
        holds=told_to_applicant(holds, language),
        so_far=told_to_applicant(so_far, language),
        unsettled=rights is Rights.UNDETERMINED,
        shows_residence=bool(found.residence_proof.value),
        proof=_proof(proof, language) if proof else None,
        made_at=work.at,
        clerk=work.actor.name,
    )


def _holds(finding: Finding) -> bool:
    if finding.topic is Topic.RIGHTS:
        return finding.code not in SAID_APART
    return finding.code in BESIDE_DATES


def _proof(proof: NoTimeProof, language: Language) -> NoTimeOnPaper:
    first = proof.first_after
    return NoTimeOnPaper(
        asked_at=proof.asked_at,
        asked_by=proof.asked_by_name,
        service=service(proof.service, language),
        minutes=proof.minutes,
        desks=proof.desks,
        deadline=proof.deadline,
        published_to=proof.published_to,
        first_free=datetime.combine(first.day, wall_clock(first.start)) if first else None,
        first_free_desk=first.desk if first and not proof.first_after_public else "",
    )
