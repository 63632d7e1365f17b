"""What is concluded about a case, each as a word with an icon, a colour, sentences and the rules behind it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.advice.booking_route import BookingRoute
from desktop.domain.advice.card_order import CardOrder
from desktop.domain.advice.finding import Finding, Topic
from desktop.domain.advice.follow_up import FollowUp
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.rights import Rights
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.services.queries.case_findings import AFTERWARDS, is_over, is_paid, to_the_point
from desktop.services.queries.case_page import CasePage
from desktop.services.rule_book import date_in_words, words_of
from ui.screens.case_page.proof_facts import proof_facts
from ui.theme.icons import Icon
from ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Word:
    """A conclusion in a word or two; the source is English, of the context `Conclusions`."""

    sign: Icon
    tone: Tone
    source: str

    @property
    def text(self) -> str:
        """Return the word in the language in use."""
        return QCoreApplication.translate("Conclusions", self.source)


@dataclass(frozen=True, slots=True)
class Concluded:
    """One line of the panel.

    Attributes:
        key: names the line, whatever the language.
        sentences: what a clerk reads about it; may be empty.
        rules: the rules behind it, such as `R33`, each once.
        proof: the facts of the proof that no time was free in time, each with its name; empty without one (R34).
    """

    key: str
    title: str
    word: Word
    sentences: tuple[str, ...]
    rules: tuple[str, ...]
    proof: tuple[tuple[str, str], ...] = ()


def concluded(page: CasePage, today: date, language: Language, *, with_f_codes: bool) -> tuple[Concluded, ...]:
    """Return what is to be read about a case, in the order of the work; what cannot be said is left out.

    Args:
        page: the case.
        today: the local day in Oslo.
        language: of the sentences.
        with_f_codes: whether the station speaks of F-codes (R67 to R71, C5).
    """
    lines = []
    for key, title, topic, read in _LINES:
        word, rules = read(page, today)
        # That it may be ordered is no news once it is.
        said = [each for each in to_the_point(page, page.advice) if each.topic is topic and word is not _ORDERED]
        if word is None and not (said and key in _SHOWN_BY_SENTENCE):
            continue
        if topic is Topic.F_CODE and not with_f_codes:
            continue
        if (is_over(page) and topic is not None and topic not in AFTERWARDS) or (key == "refund" and not is_paid(page)):
            continue
        sentences = tuple(words_of(finding, language, page.station_names) for finding in said)
        lines.append(_line(key, title, word or _ATTENTION, said, rules, sentences or _extra(key, page, language)))
    return tuple(_with_proof(line, page, language) for line in lines)


def _with_proof(line: Concluded, page: CasePage, language: Language) -> Concluded:
    """Put the proof that no time was free by what it bears on: the rights while waiting (R34)."""
    if line.key != "rights" or page.no_time_proof is None:
        return line
    rules = tuple(dict.fromkeys((*line.rules, "R34")))
    return replace(line, rules=rules, proof=proof_facts(page, language))


def _line(
    key: str,
    title: object,
    word: Word,
    said: list[Finding],
    rules: tuple[str, ...],
    sentences: tuple[str, ...],
) -> Concluded:
    behind = dict.fromkeys((*(finding.rule for finding in said), *rules))
    return Concluded(key, _translated(title), word, sentences, tuple(behind))


def _extra(key: str, page: CasePage, language: Language) -> tuple[str, ...]:
    """Return what is said of a deadline where no finding says it."""
    dates = page.advice.conclusions.deadlines.value
    if key != "deadline" or dates is None:
        return ()
    return (_translated(_ATTEND_BY).replace("%1", date_in_words(dates.attend_by, language)),)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Conclusions", str(source))


def _word(sign: Icon, tone: Tone, source: object) -> Word:
    return Word(sign, tone, str(source))


_GOOD, _CARE, _BAD, _PLAIN, _TOLD = Tone.SUCCESS, Tone.WARNING, Tone.DANGER, Tone.NEUTRAL, Tone.INFO
_YES, _WARN, _NO, _WAIT, _SAY = Icon.COMPLETED, Icon.WARNING, Icon.CANCELLED, Icon.WAITING, Icon.INFO

_ATTEND_BY = QT_TRANSLATE_NOOP("Conclusions", "The last day to attend and hand in: %1.")
_ATTENTION = _word(_SAY, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "to be read"))
_IN_TIME = _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "in time"))
_LATE = _word(_NO, _BAD, QT_TRANSLATE_NOOP("Conclusions", "too late"))
_PASSED = _word(_NO, _BAD, QT_TRANSLATE_NOOP("Conclusions", "passed"))
_APPOINTMENT_LATE = _word(_WARN, _CARE, QT_TRANSLATE_NOOP("Conclusions", "appointment too late"))
_TO_BE_MET = _word(_WAIT, _CARE, QT_TRANSLATE_NOOP("Conclusions", "to be met"))
_SUBMITTED = _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "submitted"))
_NOT_SUBMITTED = _word(_WAIT, _CARE, QT_TRANSLATE_NOOP("Conclusions", "not submitted"))
_CANDIDATE = _word(_SAY, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "may be possible"))

_RIGHTS: Mapping[Rights, Word] = {
    Rights.PERMANENT: _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "kept: permanent")),
    Rights.EEA: _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "by the EEA rules")),
    Rights.UNKNOWN: _word(Icon.HELP, _CARE, QT_TRANSLATE_NOOP("Conclusions", "not known")),
    Rights.NOT_APPLICABLE: _word(Icon.NOT_RELEVANT, _PLAIN, QT_TRANSLATE_NOOP("Conclusions", "does not arise")),
    Rights.NOT_RENEWABLE: _word(_WARN, _BAD, QT_TRANSLATE_NOOP("Conclusions", "not renewable")),
    Rights.KEPT: _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "kept")),
    Rights.UNDETERMINED: _word(Icon.HELP, _CARE, QT_TRANSLATE_NOOP("Conclusions", "UDI assesses")),
    Rights.PENDING: _word(_WAIT, _CARE, QT_TRANSLATE_NOOP("Conclusions", "kept if in time")),
    Rights.NOT_AUTOMATIC: _word(_WARN, _BAD, QT_TRANSLATE_NOOP("Conclusions", "not automatic")),
    Rights.NO_VALID_PERMIT: _word(_NO, _BAD, QT_TRANSLATE_NOOP("Conclusions", "no valid permit")),
}
_ROUTES: Mapping[BookingRoute, Word] = {
    BookingRoute.MISSION: _word(_SAY, _CARE, QT_TRANSLATE_NOOP("Conclusions", "embassy or VFS")),
    BookingRoute.SUMMONED: _word(_SAY, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "the police summon")),
    BookingRoute.NONE: _word(Icon.NOT_RELEVANT, _PLAIN, QT_TRANSLATE_NOOP("Conclusions", "nobody books")),
    BookingRoute.POLICE: _word(Icon.BOOKED, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "we book")),
    BookingRoute.SELF_SERVICE: _word(Icon.PERSON, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "the applicant books")),
}
_FOLLOW_UPS: Mapping[FollowUp, Word] = {
    FollowUp.NEEDED: _word(_WARN, _CARE, QT_TRANSLATE_NOOP("Conclusions", "must come again")),
    FollowUp.NOT_NEEDED: _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "need not come again")),
    FollowUp.LETTER_DECIDES: _word(Icon.HELP, _CARE, QT_TRANSLATE_NOOP("Conclusions", "see the letter")),
}
_CARDS: Mapping[CardOrder, Word] = {
    CardOrder.NONE: _word(Icon.NOT_RELEVANT, _PLAIN, QT_TRANSLATE_NOOP("Conclusions", "no card")),
    CardOrder.NOW: _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "order now")),
    CardOrder.NOT_YET: _word(_WAIT, _PLAIN, QT_TRANSLATE_NOOP("Conclusions", "not yet")),
    CardOrder.AFTER_FOLLOW_UP: _word(_WAIT, _CARE, QT_TRANSLATE_NOOP("Conclusions", "after coming again")),
    CardOrder.CHECK_LETTER: _word(Icon.HELP, _CARE, QT_TRANSLATE_NOOP("Conclusions", "see the letter")),
}
_ORDERED = _word(_YES, _GOOD, QT_TRANSLATE_NOOP("Conclusions", "ordered"))
_REFUNDS: Mapping[Refund, Word] = {
    Refund.NONE: _word(Icon.NOT_RELEVANT, _PLAIN, QT_TRANSLATE_NOOP("Conclusions", "not possible")),
    Refund.POSSIBLE: _word(_SAY, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "possible")),
}
_WITHDRAWALS: Mapping[WithdrawalOutcome, Word] = {
    WithdrawalOutcome.WITHDRAWN: _word(_YES, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "withdrawn")),
    WithdrawalOutcome.DISMISSED: _word(Icon.NOT_RELEVANT, _TOLD, QT_TRANSLATE_NOOP("Conclusions", "dismissed")),
    WithdrawalOutcome.LETTER_REQUIRED: _word(
        _WARN, _CARE, QT_TRANSLATE_NOOP("Conclusions", "a signed letter is needed")
    ),
    WithdrawalOutcome.PROCESSED_AND_REJECTED: _word(_WARN, _CARE, QT_TRANSLATE_NOOP("Conclusions", "is processed")),
}

Read = tuple[Word | None, tuple[str, ...]]


def _deadline(page: CasePage, today: date) -> Read:
    dates = page.advice.conclusions.deadlines
    if dates.value is None:
        return None, ()
    rules = ("R33",)
    if page.attended_at is not None:
        return (_IN_TIME if oslo_day(page.attended_at) <= dates.value.attend_by else _LATE), rules
    if today > dates.value.attend_by:
        return _PASSED, rules
    return {True: _IN_TIME, False: _APPOINTMENT_LATE, None: _TO_BE_MET}[
        page.advice.conclusions.appointment_in_time.value
    ], rules


def _submission(page: CasePage, _: date) -> Read:
    submitted = page.advice.conclusions.submitted_on
    return (_NOT_SUBMITTED if submitted.value is None else _SUBMITTED), submitted.rules


def _rights(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.rights_while_waiting
    return (_RIGHTS[found.value] if found.value else None), found.rules


def _route(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.booking_route
    return (_ROUTES[found.value] if found.value else None), found.rules


def _follow_up(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.follow_up
    return (_FOLLOW_UPS[found.value] if found.value else None), found.rules


def _card(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.card_order
    if any(not order.cancelled for order in page.card_orders):
        return _ORDERED, found.rules
    return (_CARDS[found.value] if found.value else None), found.rules


def _withdrawal(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.withdrawal
    return (_WITHDRAWALS[found.value] if found.value else None), found.rules


def _refund(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.refund
    return (_REFUNDS[found.value] if found.value and page.fee is not None else None), found.rules


def _permanent(page: CasePage, _: date) -> Read:
    found = page.advice.conclusions.permanent_candidate
    return (_CANDIDATE if found.value else None), found.rules


def _nothing(_: CasePage, __: date) -> Read:
    return None, ()


_LINES: tuple[tuple[str, object, Topic | None, Callable[[CasePage, date], Read]], ...] = (
    ("deadline", QT_TRANSLATE_NOOP("Conclusions", "Deadline"), Topic.DEADLINE, _deadline),
    ("rights", QT_TRANSLATE_NOOP("Conclusions", "Rights while waiting"), Topic.RIGHTS, _rights),
    ("submission", QT_TRANSLATE_NOOP("Conclusions", "Submission"), Topic.SUBMISSION, _submission),
    ("booking", QT_TRANSLATE_NOOP("Conclusions", "Who books"), Topic.BOOKING, _route),
    ("place", QT_TRANSLATE_NOOP("Conclusions", "Place"), Topic.PLACE, _nothing),
    ("follow-up", QT_TRANSLATE_NOOP("Conclusions", "Coming again"), Topic.FOLLOW_UP, _follow_up),
    ("card", QT_TRANSLATE_NOOP("Conclusions", "Residence card"), Topic.CARD, _card),
    ("withdrawal", QT_TRANSLATE_NOOP("Conclusions", "Withdrawal"), Topic.WITHDRAWAL, _withdrawal),
    ("refund", QT_TRANSLATE_NOOP("Conclusions", "Refund of the fee"), None, _refund),
    ("f-code", QT_TRANSLATE_NOOP("Conclusions", "F-code"), Topic.F_CODE, _nothing),
    ("permanent", QT_TRANSLATE_NOOP("Conclusions", "Permanent residence"), Topic.PERMANENT, _permanent),
)
_SHOWN_BY_SENTENCE = frozenset({"place", "f-code", "deadline"})
"""The lines that have sentences where no single word says it all."""
