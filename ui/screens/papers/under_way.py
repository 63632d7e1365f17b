"""Which jobs this window is sending just now: they wait for nobody, though the journal cannot tell yet."""

_JOBS: set[str] = set()


def enter(job_id: str) -> None:
    """Say that a job is being sent."""
    _JOBS.add(job_id)


def leave(job_id: str) -> None:
    """Say that it is sent, or was not taken."""
    _JOBS.discard(job_id)


def is_under_way(job_id: str) -> bool:
    """Say whether a job is being sent by this window."""
    return job_id in _JOBS
