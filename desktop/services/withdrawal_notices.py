"""What a person is told in writing when somebody wants to withdraw; the words lie in `withdrawal-notice.toml`."""

import tomllib
from collections.abc import Mapping
from functools import cache

from sqlalchemy import select

from desktop.domain.advice.facts import Because, WithdrawalFacts, WithdrawnBy
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language, Text
from desktop.domain.outcomes import WithdrawalNotice
from desktop.domain.refusals import RuleBroken
from desktop.services.advice import advice_on
from desktop.services.resource_files import resource_bytes
from desktop.services.withdrawals import Noted, noted
from desktop.services.wording import errand_on_paper
from desktop.storage.models import Case, Person
from desktop.storage.store import Store


def withdrawal_notice(store: Store, case_id: str) -> WithdrawalNotice:
    """Return what the applicant of a case is told of the wish to withdraw, in the person's language.

    Of the fee it speaks only where one has been paid.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `not-withdrawn`, nobody wants to withdraw.
    """
    known = noted(store, case_id)
    if known.withdrawal is None or known.withdrawn_on is None:
        raise RuleBroken("not-withdrawn")
    with store.read() as connection:
        row = connection.execute(
            select(Case.application, Person.language)
            .join(Person, Person.id == Case.person_id)
            .where(Case.id == case_id)
        ).one()
        today = oslo_day(store.clock.now())
        found = advice_on(connection, case_id, today, store.device.station_id).conclusions
    outcome, refund = found.withdrawal, found.refund
    assert outcome.value is not None  # noqa: S101 - there is a withdrawal
    language = Language(row.language)
    applied_for = errand_on_paper(row.application, language)
    sentences = [_words()[_main(outcome.value, known.withdrawal)].into(language).format(errand=applied_for)]
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
