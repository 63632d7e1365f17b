"""Starting with a million cases: until the sign-in takes keys, from Enter until today does, and the memory at rest.

The floor of the start is a bare main window of PySide6 with one line to type in, run by the same interpreter with the
same options on the same platform plugin; that of the sign-in is argon2 alone. Floors and ours come in turn, and of each
the quickest counts: what else the machine does makes both slower, and nothing makes them quicker.

Both programs are pressed from outside (`_far_keys`). The program says in its log when it takes keys; the name and the
password are typed at a typist's pace, and Enter is pressed when nothing is going on any more.

`SKRANKE_BENCH_CASES` sets how many cases there are, `SKRANKE_BENCH_STARTS` how often it is started,
`SKRANKE_BENCH_IDLE` after how many seconds the memory is read, `SKRANKE_BENCH_FROZEN` the path of a built program,
which is measured besides.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from argon2 import PasswordHasher

from benchmarks import Figure
from benchmarks._far_keys import RETURN, TAB, FarKeys, free_port
from benchmarks._register import open_register
from desktop import bootstrap
from desktop.crash import FOLDER as FAULTS
from desktop.domain.clock import oslo_day
from desktop.domain.rights import Role
from desktop.keeping.envelope import seal
from desktop.keeping.machine_scope import MACHINE_FOLDER_VARIABLE
from desktop.services.commands import perform
from desktop.services.staff import AddStaff, founder
from desktop.storage.encrypting import encrypt_in_place
from desktop.storage.schema import NEWEST
from desktop.storage.store import DATABASE_FILE

CASES = int(os.environ.get("SKRANKE_BENCH_CASES", "1_000_000"))
STARTS = int(os.environ.get("SKRANKE_BENCH_STARTS", "9"))
IDLE = float(os.environ.get("SKRANKE_BENCH_IDLE", "60"))
FROZEN = os.environ.get("SKRANKE_BENCH_FROZEN", "")
TO_SIGN_IN = 1.5
BEYOND_ARGON2 = 0.150
MB = 2**20
"""As the system counts the memory of a program."""
AT_REST = 180 * MB
LOGIN, PASSWORD = "berit", "a long enough word"
A_LETTER = 0.1
"""Seconds from one letter to the next."""
_PATIENCE = 120
_SIGN_IN, _TODAY = "the sign-in takes keys", "today takes keys"
_PROCESSES = Path("/proc")

_BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False

def painted():
    app.focusChanged.connect(takes_keys)
    if line.hasFocus():
        takes_keys()

def takes_keys():
    print(time.time(), flush=True)
    app.focusChanged.disconnect(takes_keys)

app = QApplication(sys.argv)
window = QMainWindow()
line = QLineEdit(window)
window.setCentralWidget(line)
window.resize(1280, 800)
watch = Watch()
window.installEventFilter(watch)
line.setFocus()
window.show()
line.returnPressed.connect(app.quit)
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Beyond(Figure):
    """What something takes beyond its floor, against a limit in seconds."""

    @property
    def met(self) -> bool:
        return self.ours - self.limit <= self.target

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return (
            f"{self.what}: {self.ours * 1e3:.0f} ms, {(self.ours - self.limit) * 1e3:.0f} ms beyond {self.limit_what} "
            f"({self.limit * 1e3:.0f} ms); target {self.target * 1e3:.0f} ms: {verdict}"
        )


@dataclass(frozen=True, slots=True)
class Memory(Figure):
    """The resident memory (RSS) and in `limit` the part that is the process's share (PSS), in bytes."""

    @property
    def met(self) -> bool:
        return self.ours <= self.target

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return (
            f"{self.what}: {self.ours / MB:.0f} MB RSS, {self.limit / MB:.0f} MB {self.limit_what}; "
            f"target {self.target / MB:.0f} MB RSS: {verdict}"
        )


@dataclass(frozen=True, slots=True)
class _Start:
    """One start of the program, in seconds; the memory in bytes, where it was waited for."""

    to_sign_in: float
    to_today: float
    rss: int = 0
    pss: int = 0


def figures() -> Iterator[Figure]:
    folder = _folder()
    yield from _figures(folder, (sys.executable, "-m", "desktop"), "")
    if FROZEN:
        yield from _figures(folder, (FROZEN,), " of the built program")


def _figures(folder: Path, program: Sequence[str], whose: str) -> Iterator[Figure]:
    secret = PasswordHasher().hash(PASSWORD)
    bare, argon2, ours = list[float](), list[float](), list[_Start]()
    _bare_window()
    _start(folder, program)
    for number in range(STARTS):
        bare.append(_bare_window())
        ours.append(_start(folder, program, idle=IDLE if number == STARTS - 1 else 0))
        began = time.perf_counter()
        PasswordHasher().verify(secret, PASSWORD)
        argon2.append(time.perf_counter() - began)
    to_sign_in, to_today = min(one.to_sign_in for one in ours), min(one.to_today for one in ours)
    yield Figure(f"the start{whose} to a sign-in that takes keys", to_sign_in, "a bare window", min(bare), TO_SIGN_IN)
    yield Beyond(f"Enter{whose} to a today that takes keys", to_today, "argon2", min(argon2), BEYOND_ARGON2)
    yield Memory(f"today{whose} after {IDLE:g} s at rest", ours[-1].rss, "PSS", ours[-1].pss, AT_REST)


def _bare_window() -> float:
    """Return what a bare window takes from its start until it takes keys."""
    port = free_port()
    began = time.time()
    program = subprocess.Popen((sys.executable, "-c", _BARE), env=_environment(port), stdout=subprocess.PIPE, text=True)
    with program, FarKeys(port) as keys:
        assert program.stdout is not None
        took = float(program.stdout.readline()) - began
        keys.press(RETURN)  # which ends it, so it was taken
        program.wait(_PATIENCE)
    return took


def _start(folder: Path, program: Sequence[str], idle: float = 0) -> _Start:
    """Start the program as somebody does who was not here yet, and sign in."""
    log = folder / "skranke.log"
    for left in (log, folder / "window.ini"):
        left.unlink(missing_ok=True)
    shutil.rmtree(folder / FAULTS, ignore_errors=True)
    port = free_port()
    began = time.time()
    with _running((*program, "--data-dir", str(folder), "--language", "nb"), port) as running, FarKeys(port) as keys:
        to_sign_in = _said(log, _SIGN_IN) - began
        keys.write(LOGIN, A_LETTER)
        keys.press(TAB)
        keys.write(PASSWORD, A_LETTER)
        _come_to_rest(running.pid)
        entered = time.time()
        keys.press(RETURN)
        to_today = _said(log, _TODAY) - entered
        if not idle:
            return _Start(to_sign_in, to_today)
        time.sleep(idle)
        memory = dict(line.split(":") for line in _rollup(running.pid)[1:])
        return _Start(to_sign_in, to_today, *(int(memory[of].split()[0]) * 1024 for of in ("Rss", "Pss")))


@contextmanager
def _running(command: Sequence[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    running = subprocess.Popen(command, env=_environment(port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield running
    finally:
        running.kill()
        running.wait(_PATIENCE)


def _environment(port: int) -> dict[str, str]:
    """Return what a program is started with: with its modules compiled, as an installed one has them."""
    wanted = {"QT_QPA_PLATFORM": f"vnc:size=1280x800:port={port}", MACHINE_FOLDER_VARIABLE: str(_machine())}
    dropped = {"PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM"}
    return {name: value for name, value in os.environ.items() if name not in dropped} | wanted


def _said(log: Path, words: str) -> float:
    """Wait until the log says something, and return when it did, in seconds since 1970."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        if log.exists():
            for line in log.read_text(encoding="utf-8").splitlines():
                if line.endswith(words):
                    return datetime.strptime(line[:23], "%Y-%m-%d %H:%M:%S,%f").astimezone().timestamp()
        time.sleep(0.002)
    raise TimeoutError(words)


def _come_to_rest(pid: int) -> None:
    """Wait until a process has had nothing to do for a moment."""
    before, still = -1, 0
    while still < 3:
        time.sleep(0.1)
        fields = (_PROCESSES / str(pid) / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
        used = int(fields[11]) + int(fields[12])
        still = still + 1 if used - before <= 1 else 0
        before = used


def _rollup(pid: int) -> list[str]:
    return (_PROCESSES / str(pid) / "smaps_rollup").read_text(encoding="ascii").splitlines()


def _machine() -> Path:
    return Path(__file__).parents[1] / "build" / "startup-machine"


def _folder() -> Path:
    """Return a data folder with an encrypted register, somebody who can sign in, and people who come today."""
    folder = _machine().with_name(f"startup-{CASES}-{NEWEST}")
    os.environ[MACHINE_FOLDER_VARIABLE] = str(_machine())
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        open_register(CASES).store.close()
        shutil.copy(_machine().with_name(f"register-{CASES}-{NEWEST}") / DATABASE_FILE, folder)
        encrypt_in_place(folder / DATABASE_FILE, seal(folder, "a passphrase of the benchmark").key)
        with closing(bootstrap.open_counter(folder)) as store:
            secret = PasswordHasher().hash(PASSWORD)
            perform(
                store,
                founder(store.ids.new()),
                AddStaff(store.ids.new(), LOGIN, "Berit Dahl", Role.CLERK, secret),
            )
        (folder / "done").touch()
    with closing(bootstrap.open_counter(folder)) as store, store.write() as connection:
        today = oslo_day(store.clock.now()).isoformat()
        connection.exec_driver_sql("UPDATE appointment SET day = ? WHERE id LIKE 'due-%'", (today,))
    return folder
