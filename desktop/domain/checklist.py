"""The checklist of a case: which documents are asked for, and where each stands.

The list is a function of three things: the facts of the case, the answers that were given to questions, and the
version of the catalogue's list. What has been said about a line is kept beside it and never decides on the list, but
for one thing: something required that is missing asks for a written explanation. So the list follows every fact that
changes, and no tick is lost by it.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from desktop.domain.catalogue import Circumstance, Condition, Document, KnownFrom
from desktop.domain.papers import LineState

OWN_PASSPORT = ""
"""The passport under which the person is registered; the others go by their ids."""

NEVER_ASKED = frozenset({KnownFrom.BIRTH_DATE, KnownFrom.STATION, KnownFrom.LINES})
"""What the program knows by itself: no answer can say otherwise."""

_ID_DIGITS = 16
_NO_ANSWERS: Mapping[Condition, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Said:
    """What has been said about a line, all of it.

    Attributes:
        translation: a translation was brought; the document itself may still be missing.
        missing_by: by when a missing document must be handed in.
        not_relevant_because: why it is not needed here, or None.
    """

    original_seen: bool = False
    copy_taken: bool = False
    translation: bool = False
    certified_copy: bool = False
    missing_by: date | None = None
    not_relevant_because: str | None = None
    note: str = ""

    @property
    def brought(self) -> bool:
        """Tell whether the document itself is there, in whatever form."""
        return self.original_seen or self.copy_taken or self.certified_copy

    @property
    def anything(self) -> bool:
        """Tell whether anything at all has been said."""
        return self != NOTHING_SAID

    @property
    def state(self) -> LineState:
        """Where the document stands."""
        if self.brought:
            return LineState.BROUGHT
        if self.missing_by is not None:
            return LineState.MISSING
        return LineState.OPEN if self.not_relevant_because is None else LineState.NOT_RELEVANT

    def is_more_than(self, earlier: "Said") -> bool:
        """Tell whether something is there now that was not there earlier."""
        now = (self.original_seen, self.copy_taken, self.translation, self.certified_copy)
        before = (earlier.original_seen, earlier.copy_taken, earlier.translation, earlier.certified_copy)
        return any(is_ and not was for is_, was in zip(now, before, strict=True))

    def with_all_of(self, other: "Said") -> "Said":
        """Return what is there in either of the two; nothing else is kept."""
        return Said(
            self.original_seen or other.original_seen,
            self.copy_taken or other.copy_taken,
            self.translation or other.translation,
            self.certified_copy or other.certified_copy,
        )


NOTHING_SAID = Said()


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line that is in the database.

    Attributes:
        document: the catalogue's code; empty for a paper that is on no list.
        passport: the id of the passport that it is for, or `OWN_PASSPORT`.
        name: what a paper that is on no list is called.
    """

    line_id: str
    document: str
    passport: str = OWN_PASSPORT
    name: str = ""
    said: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on the list.

    Attributes:
        kept: whether it is in the database; until something is said about it, it need not be.
        asked_for: whether the list asks for it; what is not asked for is there because something was said about it.
    """

    line_id: str
    document: str
    passport: str
    name: str
    required: bool
    asked_for: bool
    common_to_family: bool
    kept: bool
    said: Said

    @property
    def state(self) -> LineState:
        """Where the document stands."""
        return self.said.state

    @property
    def own(self) -> bool:
        """Tell whether it is a paper that was brought though it is on no list."""
        return not self.document


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What the conditions of a list look at.

    Attributes:
        under_18: on the day on which the person attends.
        has_power_of_attorney: somebody else acts with a power of attorney.
        prepaid: the fee was paid before the person attended, and not in the portal.
        employer_applies: the employer has registered the application.
        passports: ids of the passports besides the person's own, in order.
        unnamed_passports: how many more were held of which nothing else is known (R63).
        names_differ: one of the passports has another name than the person.
        brings_photo: the station asks for a passport photo (C4).
    """

    under_18: bool = False
    has_power_of_attorney: bool = False
    prepaid: bool = False
    employer_applies: bool = False
    passports: tuple[str, ...] = ()
    unnamed_passports: int = 0
    names_differ: bool = False
    brings_photo: bool = False
    answers: Mapping[Condition, bool] = field(default_factory=lambda: _NO_ANSWERS)


def line_id_of(case_id: str, document: str, passport: str) -> str:
    """Return the id of a line that is not in the database yet: the case's id, and a digest of which line it is."""
    digest = hashlib.sha256(f"{document}/{passport}".encode()).hexdigest()
    return f"{case_id}-{digest[:_ID_DIGITS]}"


def case_of_line(line_id: str) -> str:
    """Return the case of an id made by `line_id_of`; something that is no case for every other id."""
    return line_id.rpartition("-")[0]


def told_by_facts(known_from: KnownFrom, facts: ListFacts) -> bool:
    """Tell whether what a condition looks at holds, as far as the facts can tell."""
    match known_from:
        case KnownFrom.BIRTH_DATE:
            return facts.under_18
        case KnownFrom.REPRESENTATIVES:
            return facts.has_power_of_attorney
        case KnownFrom.FEE:
            return facts.prepaid
        case KnownFrom.REGISTRANT:
            return facts.employer_applies
        case KnownFrom.PASSPORTS:
            return bool(facts.passports) or facts.unnamed_passports > 0
        case KnownFrom.NAMES:
            return facts.names_differ
        case KnownFrom.STATION:
            return facts.brings_photo
        case KnownFrom.ASKED | KnownFrom.LINES:
            return False


def holding(circumstances: Iterable[Circumstance], facts: ListFacts) -> frozenset[Condition]:
    """Return the conditions that hold: by the facts, or by an answer where there is something to ask.

    Whether something required is missing is for `line_up` to see.
    """
    return frozenset({Condition.ALWAYS}) | {
        each.condition
        for each in circumstances
        if told_by_facts(each.known_from, facts)
        or (each.known_from not in NEVER_ASKED and facts.answers.get(each.condition, False))
    }


def line_up(
    case_id: str,
    documents: Sequence[Document],
    circumstances: Iterable[Circumstance],
    facts: ListFacts,
    kept: Sequence[KeptLine],
) -> tuple[Line, ...]:
    """Return the list: what is asked for in its order, what no longer is but has something said, papers on no list.

    Args:
        case_id: the case, for the ids of lines that are not in the database.
        documents: the version of the catalogue's list that the case has.
        circumstances: the conditions, and what each is known from.
        facts: of the case.
        kept: what is in the database, in order.
    """
    holds = holding(circumstances, facts)
    lines = _lines(case_id, documents, holds, facts, kept)
    about_missing = {each.code for each in documents if each.condition is Condition.MISSING_DOCUMENT}
    if any(each.required and each.state is LineState.MISSING and each.document not in about_missing for each in lines):
        lines = _lines(case_id, documents, holds | {Condition.MISSING_DOCUMENT}, facts, kept)
    return lines


def answers_in(
    documents: Collection[str], known: Iterable[Document], circumstances: Iterable[Circumstance]
) -> set[Condition]:
    """Return the answers that a list was made with: the conditions of its documents, as far as they can be asked."""
    askable = {each.condition for each in circumstances if each.known_from not in NEVER_ASKED}
    return {each.condition for each in known if each.code in documents and each.condition in askable}


def _lines(
    case_id: str,
    documents: Sequence[Document],
    holds: Collection[Condition],
    facts: ListFacts,
    kept: Sequence[KeptLine],
) -> tuple[Line, ...]:
    wanted = [each for each in documents if each.condition in holds]
    keys = [(each, passport) for each in wanted for passport in _passports(each, facts)]
    found = _matched([(each.code, passport) for each, passport in keys], kept)
    lines = [_line(case_id, document, passport, found.get((document.code, passport))) for document, passport in keys]
    taken = {line.line_id for line in found.values()}
    left = [line for line in kept if line.line_id not in taken]
    lines += [_past(line) for line in left if line.document and line.said.anything]
    return (*lines, *(_past(line) for line in left if not line.document))


def _passports(document: Document, facts: ListFacts) -> list[str]:
    if not document.per_passport:
        return [OWN_PASSPORT]
    first_unnamed = len(facts.passports) + 2
    unnamed = (str(number) for number in range(first_unnamed, first_unnamed + facts.unnamed_passports))
    return [OWN_PASSPORT, *facts.passports, *unnamed]


def _matched(keys: Sequence[tuple[str, str]], kept: Sequence[KeptLine]) -> dict[tuple[str, str], KeptLine]:
    """Return the kept line of each wanted one: its own, else one that was for a passport not known by then."""
    found: dict[tuple[str, str], KeptLine] = {}
    spare: dict[str, list[KeptLine]] = {}
    for line in kept:
        key = (line.document, line.passport)
        if line.document and key in keys and key not in found:
            found[key] = line
        elif line.document and _is_unnamed(line.passport):
            spare.setdefault(line.document, []).append(line)
    for document, passport in keys:
        if passport != OWN_PASSPORT and (document, passport) not in found and spare.get(document):
            found[document, passport] = spare[document].pop(0)
    return found


def _is_unnamed(passport: str) -> bool:
    # The second line of a document for the own passport comes from before passports had names.
    return passport == OWN_PASSPORT or passport.isdecimal()


def _line(case_id: str, document: Document, passport: str, kept: KeptLine | None) -> Line:
    return Line(
        line_id=kept.line_id if kept else line_id_of(case_id, document.code, passport),
        document=document.code,
        passport=passport,
        name="",
        required=document.required,
        asked_for=True,
        common_to_family=document.common_to_family,
        kept=kept is not None,
        said=kept.said if kept else NOTHING_SAID,
    )


def _past(line: KeptLine) -> Line:
    own = not line.document
    return Line(
        line.line_id,
        line.document,
        line.passport,
        line.name,
        required=False,
        asked_for=own,
        common_to_family=False,
        kept=True,
        said=line.said,
    )
