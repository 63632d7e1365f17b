"""Try a correction out: which papers would say the wrong thing; nothing is written."""

from collections.abc import Callable

from desktop.services import corrections, people, reissue
from desktop.services.commands import registered, require
from desktop.services.corrections import CorrectCase, CorrectDecision, MoveCaseToPerson, ReissuePapers
from desktop.services.people import CorrectPerson
from desktop.services.reissue import Draft, WrongPaper
from desktop.services.work import Actor, Work
from desktop.storage.store import Store

Correcting = CorrectPerson | CorrectCase | CorrectDecision | MoveCaseToPerson


class _TriedOut(Exception):
    """Nothing of what was tried out stays."""


def papers_to_reissue(store: Store, actor: Actor, command: Correcting) -> tuple[WrongPaper, ...]:
    """Return the papers that say the wrong thing once something is corrected.

    Raises:
        RuleBroken: as for the correction itself, or `no-right`.
    """
    kind = registered(type(command))
    require(actor, kind.right)

    def correct(work: Work) -> tuple[Draft, ...]:
        drafts = reissue.drafts(work, _cases_of(work, command))
        kind.handler(work, command)
        return drafts

    return _try_out(store, actor, command, correct)


def papers_still_wrong(store: Store, actor: Actor, entry_id: str) -> tuple[WrongPaper, ...]:
    """Return the papers that still say what was corrected already.

    Raises:
        RuleBroken: `no-correction`; `belongs-to` (R17).
    """

    def look_back(work: Work) -> tuple[Draft, ...]:
        return corrections.drafts_before(work, entry_id)

    return _try_out(store, actor, ReissuePapers(entry_id, ()), look_back)


def _try_out(
    store: Store, actor: Actor, command: Correcting | ReissuePapers, drafted: Callable[[Work], tuple[Draft, ...]]
) -> tuple[WrongPaper, ...]:
    found: tuple[WrongPaper, ...] = ()
    try:
        with store.write() as connection:
            work = Work(
                connection=connection,
                entry_id=store.ids.new(),
                at=store.clock.now(),
                actor=actor,
                station_id=store.device.station_id,
                counter=store.device.counter,
                has_search=store.has_search,
                command=command,
            )
            found = tuple(paper for paper, _ in reissue.wrong_papers(work, drafted(work)))
            raise _TriedOut
    except _TriedOut:
        return found


def _cases_of(work: Work, command: Correcting) -> tuple[str, ...]:
    if isinstance(command, CorrectPerson):
        return tuple(case.id for case in people.own_cases(work, command.person_id))
    return (command.case_id,)
