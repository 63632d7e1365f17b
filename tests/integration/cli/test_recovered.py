"""`skranke recovered`: what came back without its effect is listed, tried again and settled by somebody."""

from pathlib import Path

from sqlalchemy import select

from desktop.bootstrap import CounterClock, open_counter
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.demo.station import staff_members
from desktop.services.recovered import note_refused
from desktop.storage.models import JournalEntry
from tests.integration.cli.conftest import Run

CLERK = next(member.login for member in staff_members() if member.role is Role.CLERK)


def test_what_waits_is_settled_by_somebody(folder: Path, run: Run) -> None:
    assert run("recovered", "--data-dir", folder).out == "No step waits.\n"
    store = open_counter(folder, CounterClock())
    with store.write() as connection:
        looks = select(JournalEntry.id, JournalEntry.at).where(JournalEntry.command == "sign-in")
        one, other = connection.execute(looks.limit(2)).all()
        for row in (one, other):
            note_refused(connection, row.id, {row.id: RuleBroken("recovered-impossible")}, row.at)
    store.close()

    listed = run("recovered", "--data-dir", folder)
    assert listed.status == 1
    assert [line.split("  ")[0] for line in listed.out.splitlines()] == sorted([one.id, other.id])
    assert "could not be done a second time" in listed.out
    refused = run("recovered", "--data-dir", folder, "--settle", one.id)
    assert (refused.status, refused.err.strip()) == (2, "skranke recovered: Say with --staff who does it.")

    settled = run("recovered", "--data-dir", folder, "--staff", CLERK, "--settle", one.id)
    assert settled.status == 1
    assert one.id not in settled.out
    tried = run("recovered", "--data-dir", folder, "--staff", CLERK, "--try-again")
    assert (tried.status, tried.out) == (0, "1 steps have had their effect.\nNo step waits.\n")
