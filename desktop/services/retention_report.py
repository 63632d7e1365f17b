"""The report of a run of retention: as words for the screen and the command line, and as a paper."""

from desktop.domain.languages import Language
from desktop.domain.retention import Gone, Stay
from desktop.domain.retention_report import RetentionReport
from desktop.printing.list_page import load_texts
from desktop.printing.retention_report import render_retention
from desktop.services.guidance import station_contact
from desktop.services.lists import MadeList
from desktop.services.retention_runs import Run
from desktop.storage.store import Store


def counted(gone: Gone, language: Language) -> tuple[tuple[str, int], ...]:
    """Return what has left or would leave, each kind in words with its number."""
    texts = load_texts(language)
    names = ("cases", "people", "papers", "payloads", "others")
    return tuple((texts(f"retention-{name}"), getattr(gone, name)) for name in names)


def reason(stay: Stay, language: Language) -> str:
    """Return why a closed case stays, in words."""
    return load_texts(language)(f"retention-stays-{stay}")


def report_of(store: Store, run: Run, language: Language) -> MadeList:
    """Return the report of a run as a paper; it has numbers and nobody's name but of who started it."""
    report = RetentionReport(
        language=language,
        station=station_contact(store, language),
        before=run.before,
        made_at=run.began_at,
        started_by="" if run.by_itself else run.run_by,
        finished=run.finished_at is not None,
        gone=run.gone,
        stays=run.stays,
    )
    texts = load_texts(language)
    stem = f"{texts('retention').split()[0].lower()}-{run.began_at:%Y-%m-%d}"
    return MadeList(texts("retention"), stem, render_retention(report))
