"""A throw-away PostgreSQL: a real server on a Unix socket, run by an ordinary user, gone when this process is.

For `skranke simulate` and for the tests. It is set for speed and not for safety: nothing in it is to last.
"""

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Self

import psycopg
from psycopg import sql
from sqlalchemy import URL

OLDEST = 15
HOW_TO_GET_IT = (
    f"This needs PostgreSQL {OLDEST} or later on this machine, and none was found. "
    "`make test` installs it as root; otherwise: sudo apt-get install postgresql"
)

_USER = "skranke"
_LONGEST_SOCKET_FOLDER = 80  # a socket's path may have 107 bytes on Linux, its own name takes 16
_SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
unix_socket_permissions = 0700
max_connections = 60
shared_buffers = 32MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
jit = off
timezone = 'UTC'
"""

# Waits for a line or for the end of the pipe, which comes when the test process dies, however it dies. Then the
# server is stopped and its folder removed. It has a session of its own: Ctrl-C in the terminal is not for it.
_WATCHER = 'exec >/dev/null 2>&1; read -r _; "$1/pg_ctl" --pgdata "$2/data" --mode immediate stop; rm -rf "$2"'


class PostgresMissing(RuntimeError):
    """Say that there is no PostgreSQL here that the tests could start."""


def find_binaries() -> Path:
    """Return the folder with `initdb`, `pg_ctl` and `postgres`, of the newest release found.

    Raises `PostgresMissing` where there is none, or none new enough for a station.
    """
    folders = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr").glob("pgsql-*/bin")]
    if config := shutil.which("pg_config"):
        folders.append(Path(_said(config, "--bindir")))
    if initdb := shutil.which("initdb"):
        folders.append(Path(initdb).resolve().parent)
    found = [(_release(folder), folder) for folder in folders]
    release, newest = max(found, default=(0, Path()))
    if release < OLDEST:
        raise PostgresMissing(HOW_TO_GET_IT)
    return newest


def _release(folder: Path) -> int:
    if not all((folder / name).is_file() for name in ("initdb", "pg_ctl", "postgres")):
        return 0
    match = re.search(r"\b(\d+)", _said(folder / "postgres", "--version"))
    return int(match[1]) if match else 0


def _said(*command: str | Path) -> str:
    said = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - PostgreSQL's own programs
    return said.stdout.strip()


@dataclass(frozen=True, slots=True)
class _Account:
    """The ordinary user the server runs as: ourselves, or another where we are root, whom PostgreSQL refuses."""

    uid: int
    gid: int

    @classmethod
    def choose(cls) -> Self:
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid())
        for name in ("postgres", "nobody"):
            with suppress(KeyError):
                entry = pwd.getpwnam(name)
                return cls(entry.pw_uid, entry.pw_gid)
        raise PostgresMissing("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.")

    def start(self, *arguments: str | Path, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        root = os.geteuid() == 0  # only root may change the user, and only root has to
        return subprocess.Popen(  # noqa: S603 - PostgreSQL's own programs, and the shell that watches them
            [str(argument) for argument in arguments],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd="/",  # ours may be closed to the other user
            start_new_session=True,
            user=self.uid if root else None,
            group=self.gid if root else None,
            extra_groups=[] if root else None,
        )

    def run(self, *arguments: str | Path) -> None:
        process = self.start(*arguments)
        said, _ = process.communicate()
        if process.returncode:
            raise RuntimeError(f"{Path(str(arguments[0])).name} failed: {said.strip()}")


@dataclass(slots=True)
class Cluster:
    """A running server. Use it as a context manager, or call `start` and `stop`."""

    binaries: Path = field(default_factory=find_binaries)
    folder: Path = field(init=False)
    _account: _Account = field(init=False, default_factory=_Account.choose)
    _watcher: subprocess.Popen[str] | None = field(init=False, default=None)
    _numbers: Iterator[int] = field(init=False, default_factory=count)
    _templates: dict[str, str] = field(init=False, default_factory=dict)

    def start(self) -> None:
        """Make the cluster and start it; half a second.

        The watcher is there before the server, so no server is ever without one.
        """
        self.folder = _short_folder()
        os.chown(self.folder, self._account.uid, self._account.gid)
        self._watcher = self._account.start(
            "/bin/sh", "-c", _WATCHER, "sh", self.binaries, self.folder, stdin=subprocess.PIPE
        )
        data = self.folder / "data"
        try:
            self._account.run(
                self.binaries / "initdb", "--pgdata", data, "--username", _USER, "--auth", "trust", "--no-sync",
                "--locale", "C.UTF-8", "--encoding", "UTF8",
            )  # fmt: skip
            with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
                settings.write(_SETTINGS.format(folder=self.folder))
            log = self.folder / "server.log"
            self._account.run(self.binaries / "pg_ctl", "--pgdata", data, "--log", log, "--wait", "start")
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the server and remove its folder; calling it twice is no error."""
        if self._watcher is not None:
            self._watcher.communicate("stop\n")
            self._watcher = None

    def leave(self) -> None:
        """Have the server stopped and its folder removed, and do not wait for it: that takes most of a minute."""
        if self._watcher is not None:
            for pipe in (self._watcher.stdin, self._watcher.stdout):
                if pipe is not None:
                    pipe.close()
            self._watcher.returncode = 0  # nobody waits for it, and Python need not warn that it still runs
            self._watcher = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def url(self, database: str) -> URL:
        """Return the address of a database for `sqlalchemy.create_engine`."""
        return URL.create(
            "postgresql+psycopg", username=_USER, database=database, query={"host": str(self.folder), "port": "5432"}
        )

    def create_database(self, template: str = "template1") -> str:
        """Make a database as a copy of `template` and return its name."""
        name = f"skranke_{next(self._numbers)}"
        self._execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def drop_database(self, name: str) -> None:
        """Remove a database, ending whatever is still connected to it."""
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def template(self, key: str, prepare: Callable[[URL], None]) -> str:
        """Return the name of a database that `prepare` has filled, once a cluster for each `key`.

        Migrating takes far longer than copying, so tests copy: `create_database(cluster.template("head", migrate))`.
        `prepare` must close its connections: PostgreSQL copies only a database that nobody uses.
        """
        if key not in self._templates:
            name = self.create_database()
            prepare(self.url(name))
            self._templates[key] = name
        return self._templates[key]

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(host=str(self.folder), user=_USER, dbname="postgres", autocommit=True) as connection:
            connection.execute(statement)


def _short_folder() -> Path:
    folder = tempfile.mkdtemp(prefix="skranke-pg-")
    if len(os.fsencode(folder)) > _LONGEST_SOCKET_FOLDER:
        Path(folder).rmdir()
        folder = tempfile.mkdtemp(prefix="skranke-pg-", dir="/tmp")
    return Path(folder)
