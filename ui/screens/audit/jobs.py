"""Reading the journal, in the worker."""

from dataclasses import dataclass

from desktop.domain.journal_heads import SignedHead
from desktop.domain.languages import Language
from desktop.services.audit import ReadJournal
from desktop.services.commands import Store
from desktop.services.journal_heads import head_file, heads, public_key, sign_day
from desktop.services.queries.audit import PAGE, AuditEntry, AuditRow, ask, entry, page
from desktop.services.work import Actor
from ui.screens.extract.jobs import WORDS


@dataclass(frozen=True, slots=True)
class Read:
    """A page of entries, and whether more may follow.

    Attributes:
        question: what was asked.
        begins: whether it is the first page.
    """

    question: ReadJournal
    rows: tuple[AuditRow, ...]
    begins: bool

    @property
    def more(self) -> bool:
        """Say whether there may be another page."""
        return len(self.rows) == PAGE


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Ask, which the journal keeps, or read on behind an entry."""

    store: Store
    actor: Actor
    question: ReadJournal
    language: Language
    after: AuditRow | None = None

    def __call__(self) -> Read:
        """Return the page.

        Raises:
            RuleBroken: as `ask` and `page`.
        """
        told = (self.store, self.actor, self.question, self.language)
        rows = ask(*told) if self.after is None else page(*told, self.after)
        return Read(self.question, rows, self.after is None)


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """Read an entry in words; the journal keeps that it was read."""

    store: Store
    actor: Actor
    entry_id: str
    language: Language

    def __call__(self) -> AuditEntry:
        """Return the entry.

        Raises:
            RuleBroken: as `entry`.
        """
        return entry(self.store, self.actor, self.entry_id, self.language, WORDS)


@dataclass(frozen=True, slots=True)
class Signed:
    """How it stands with the signed heads: the newest, if there is one, and the key."""

    newest: SignedHead | None
    count: int
    key: str


@dataclass(frozen=True, slots=True)
class SignNow:
    """Sign yesterday, where that has not been done, and say how it stands."""

    store: Store

    def __call__(self) -> Signed:
        """Return how it stands."""
        sign_day(self.store)
        made = heads(self.store)
        return Signed(made[-1] if made else None, len(made), public_key(self.store))


@dataclass(frozen=True, slots=True)
class MakeHeadFile:
    """Make the file of the signed heads."""

    store: Store

    def __call__(self) -> bytes:
        """Return the file."""
        return head_file(self.store)
