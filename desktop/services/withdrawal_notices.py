"""What a person is told in writing when somebody wants to withdraw; the words lie in `withdrawal-notice.toml`."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, select

from desktop.domain.advice.facts import Because, WithdrawalFacts, WithdrawnBy
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language, Text
from desktop.domain.outcomes import WithdrawalNotice
from desktop.domain.refusals import RuleBroken
from desktop.services.advice import advice_on
from desktop.services.case_facts import read_case
from desktop.services.resource_files import resource_bytes
from desktop.services.withdrawals import Noted, noted_on
from desktop.services.wording import errand_on_paper
from desktop.storage.models import Person
from desktop.storage.store import Store


def withdrawal_notice(store: Store, case_id: str) -> WithdrawalNotice:
    """Return what the applicant of a case is told of the wish to withdraw, in the person's language.

    Of the fee it speaks only where one has been paid.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `not-withdrawn`, nobody wants to withdraw.
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        return notice_of(connection, case, oslo_day(store.clock.now()), store.device.station_id)


def notice_of(connection: Connection, case: Row[Any], today: date, station_id: str) -> WithdrawalNotice:
    """Return the same of a case whose row is at hand, as it stands at a station on a local day.

    Raises:
        RuleBroken: `not-withdrawn`, nobody wants to withdraw.
    """
    known = noted_on(connection, case, today, station_id)
    if known.withdrawal is None or known.withdrawn_on is None:
        raise RuleBroken("not-withdrawn")
    found = advice_on(connection, case.id, today, station_id).conclusions
    outcome, refund = found.withdrawal, found.refund
    assert outcome.value is not None  # noqa: S101 - there is a withdrawal
    language = Language(connection.execute(select(Person.language).where(Person.id == case.person_id)).scalar_one())
    applied_for = errand_on_paper(case.application, language)
    sentences = [_words()[_main(outcome.value, known.withdrawal)].into(language)]
    still_open = outcome.value is WithdrawalOutcome.LETTER_REQUIRED and known.withdrawal.by is not WithdrawnBy.APPLICANT
    if known.fee_paid and not still_open:
        sentences.append(_words()[_about_fee(refund.value, known)].into(language))
    return WithdrawalNotice(
        language=language,
        errand=applied_for,
        by=known.withdrawal.by,
        noted_on=known.withdrawn_on,
        outcome=outcome.value,
        refund=refund.value,
        rules=tuple(dict.fromkeys((*outcome.rules, *refund.rules))),
        sentences=tuple(sentences),
    )


def _main(outcome: WithdrawalOutcome, wish: WithdrawalFacts) -> str:
    match outcome:
        case WithdrawalOutcome.LETTER_REQUIRED:
            return "letter-applicant" if wish.by is WithdrawnBy.APPLICANT else "letter-representative"
        case WithdrawalOutcome.PROCESSED_AND_REJECTED:
            return "separation" if wish.because is Because.SEPARATION else "consent"
        case _:
            return outcome.value


def _about_fee(refund: Refund | None, known: Noted) -> str:
    if refund is Refund.NONE:
        return "refund-none"
    return "refund-requested" if known.refund_requested_on else "refund-possible"


@cache
def _words() -> Mapping[str, Text]:
    table = tomllib.loads(resource_bytes("withdrawal-notice.toml").decode("utf-8"))
    return {code: Text(nb=entry["nb"], nn=entry["nn"], en=entry["en"]) for code, entry in table.items()}
