"""Where a counter's station lies and how it is reached: `station.toml` in the data folder, for its owner only.

What goes over a network is always encrypted, and the server must prove by its certificate that it is the one that the
address names (`sslmode=verify-full`). Only on the same computer, over a Unix socket or the loopback, is that not asked.
"""

import ipaddress
import json
import logging
import os
import stat
import sys
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from desktop.domain.refusals import RuleBroken
from desktop.services.evening_pack_file import save_as
from desktop.station.following import PAUSE
from desktop.storage.of_group import file_mode

SETTINGS_FILE = "station.toml"
CERTIFICATE_FILE = "station-root.crt"
SYSTEM = "system"
"""What stands for the authorities that the computer trusts anyway."""

ANSWER = timedelta(seconds=3)
_DRIVER = "postgresql+psycopg"
_SCHEMES = frozenset({"postgresql", "postgres", _DRIVER})
_PARAMETERS = frozenset({"host", "port", "sslmode", "sslrootcert"})
_SURE = "verify-full"
_SECONDS = {"answer_seconds": (0.5, 60.0), "contact_seconds": (0.5, 60.0)}
_KEYS = frozenset({"url", "password", "root_certificate", *_SECONDS})
_OTHERS_MAY = stat.S_IRWXG | stat.S_IRWXO

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StationAddress:
    """Where the station's database lies, and as whom it is asked.

    Attributes:
        url: with host, database and role, without the password (`checked_url`).
        password: of the role; empty where the server asks for none.
        answer: how long an answer may take before the counter goes on by itself.
        contact: how long after one round the next begins.
    """

    url: URL
    password: str = field(default="", repr=False)
    answer: timedelta = ANSWER
    contact: timedelta = PAUSE

    @property
    def connection_url(self) -> str:
        """The address with the password, as the driver takes it; it is never shown."""
        url = self.url.set(password=self.password) if self.password else self.url
        return url.render_as_string(hide_password=False)

    @property
    def shown_url(self) -> str:
        """The address as it is written down: without the password, and without the path of a certificate."""
        url = self.url.difference_update_query(["sslrootcert"]).set(drivername="postgresql")
        return url.render_as_string()

    @property
    def root_certificate(self) -> str:
        """The file of the authority's certificate, `system`, or empty where nothing goes over a network."""
        return str(self.url.query.get("sslrootcert", ""))

    def of_role(self, role: str, password: str, host: str = "") -> "StationAddress":
        """Return the same database for another role.

        Args:
            role, password: of the counter.
            host: by which name the counter reaches the server, where it is another one than here.

        Raises:
            RuleBroken: what `checked_address` says of the other host.
        """
        url = self.url.set(username=role)
        if host:
            url = url.difference_update_query(["host"]).set(host=host)
        return replace(self, url=_protected(url, self.root_certificate), password=password)

    def moved(self, url: str, root_certificate: str) -> "StationAddress":
        """Return the address where the policy file of this computer says that the station lies now.

        Args:
            url: where; a role or a password in it does not count. Empty for where it was.
            root_certificate: of the authority; empty for the one that was.

        Raises:
            RuleBroken: what `checked_address` says.
        """
        if not url and not root_certificate:
            return self
        moved = checked_address(url or self.shown_url, root_certificate or self.root_certificate)
        return replace(self, url=moved.url.set(username=self.url.username))


def checked_address(text: str, root_certificate: str = "") -> StationAddress:
    """Return the address that somebody wrote, with the password that stands in it.

    Args:
        text: `postgresql://role:password@host:port/database`; where something is left out, libpq's environment says it.
        root_certificate: the file of the authority that signed the server's certificate, or `system`.

    Raises:
        RuleBroken: `station-url-wrong`, `station-url-parameter`, `station-not-tls`, `station-no-root-certificate`,
            `station-root-certificate-missing`.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise RuleBroken("station-url-wrong") from None  # the exception would repeat the password
    if url.drivername not in _SCHEMES:
        raise RuleBroken("station-url-wrong")
    for name in url.query:
        if name not in _PARAMETERS:
            raise RuleBroken("station-url-parameter", name=name)
    password = str(url.password or "")
    # Not `url.set`, which cannot take a password away.
    url = URL.create(_DRIVER, url.username, None, url.host, url.port, url.database, url.query)
    return StationAddress(_protected(url, root_certificate), password)


def read_address(folder: Path) -> StationAddress | None:
    """Return the settings in a data folder; None where there are none.

    Raises:
        RuleBroken: `station-settings-unreadable`; `station-settings-wrong` with the key; what `checked_address` says.
    """
    path = folder / SETTINGS_FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise RuleBroken("station-settings-unreadable", file=path) from error
    _keep_from_others(path)
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError):
        raise RuleBroken("station-settings-unreadable", file=path) from None  # it would repeat what stands there
    if certificate := values.get("root_certificate"):
        values["root_certificate"] = _found_in(folder, certificate)
    return _from_values(values, path)


def write_address(folder: Path, address: StationAddress) -> None:
    """Write the settings into a data folder, in the place of older ones; nobody but the owner can read them.

    On Windows the rights of the folder hold. The certificate of the authority is copied beside them, so that it is
    there as long as they are.

    Raises:
        OSError: they cannot be written.
    """
    certificate = address.root_certificate
    if certificate not in ("", SYSTEM):
        (folder / CERTIFICATE_FILE).write_bytes(Path(certificate).read_bytes())
        certificate = CERTIFICATE_FILE
    lines = {
        "url": address.shown_url,
        "password": address.password,
        "root_certificate": certificate,
        "answer_seconds": address.answer.total_seconds(),
        "contact_seconds": address.contact.total_seconds(),
    }
    save_as(folder / SETTINGS_FILE, as_toml(lines).encode())
    if sys.platform != "win32":
        (folder / SETTINGS_FILE).chmod(file_mode(folder))


def as_toml(values: Mapping[str, object]) -> str:
    """Return texts and numbers as a TOML document; its strings are those of JSON."""
    return "".join(f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in values.items())


def is_local(url: URL) -> bool:
    """Tell whether an address leads to this computer: a Unix socket or the loopback, and nothing else."""
    hosts = _hosts(url)
    if not hosts:
        return "PGSERVICE" not in os.environ and "PGHOSTADDR" not in os.environ
    return all(_is_loopback(host) for host in hosts) and _is_loopback(os.environ.get("PGHOSTADDR") or "127.0.0.1")


def _protected(url: URL, root_certificate: str) -> URL:
    """Return the address so that nothing goes over a network in clear, or to somebody else."""
    certificate = root_certificate or str(url.query.get("sslrootcert", ""))
    if certificate not in ("", SYSTEM):
        path = Path(certificate).expanduser().absolute()
        if not path.is_file():
            raise RuleBroken("station-root-certificate-missing", file=path)
        certificate = str(path)
        url = url.update_query_dict({"sslrootcert": certificate})
    if is_local(url):
        return url
    shown = ", ".join(_hosts(url)) or "PGSERVICE"
    if url.query.get("sslmode", _SURE) != _SURE:
        raise RuleBroken("station-not-tls", host=shown)
    if not certificate:
        raise RuleBroken("station-no-root-certificate", host=shown)
    return url.update_query_dict({"sslmode": _SURE, "sslrootcert": certificate})


def _hosts(url: URL) -> list[str]:
    """Return the hosts of an address; of several, libpq takes whichever answers."""
    named = url.query.get("host", ())
    several = (named,) if isinstance(named, str) else named
    written = [url.host or "", *several]
    hosts = [host for text in written for host in text.split(",") if host]
    return hosts or [host for host in os.environ.get("PGHOST", "").split(",") if host]


def _is_loopback(host: str) -> bool:
    if host.startswith(("/", "@")) or host == "localhost":
        return True
    # With several hosts SQLAlchemy lets each have its port.
    bare = host.strip("[]") if host.startswith("[") else host.partition(":")[0] if host.count(":") == 1 else host
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return bare == "localhost"


def _from_values(values: dict[str, Any], path: Path) -> StationAddress:
    for name in values:
        if name not in _KEYS:
            raise RuleBroken("station-settings-wrong", file=path, key=name)
    for name in ("url", "password", "root_certificate"):
        if not isinstance(values.get(name, ""), str):
            raise RuleBroken("station-settings-wrong", file=path, key=name)
    if "url" not in values:
        raise RuleBroken("station-settings-wrong", file=path, key="url")
    address = checked_address(values["url"], values.get("root_certificate", ""))
    return StationAddress(
        address.url,
        values.get("password") or address.password,
        _seconds(values, "answer_seconds", ANSWER, path),
        _seconds(values, "contact_seconds", PAUSE, path),
    )


def _found_in(folder: Path, certificate: object) -> object:
    """Return the path of a certificate that lies in the data folder."""
    if not isinstance(certificate, str) or certificate == SYSTEM:
        return certificate
    return str(folder / certificate)


def _seconds(values: dict[str, Any], name: str, usual: timedelta, path: Path) -> timedelta:
    value = values.get(name, usual.total_seconds())
    least, most = _SECONDS[name]
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise RuleBroken("station-settings-wrong", file=path, key=name)
    return timedelta(seconds=value)


def _keep_from_others(path: Path) -> None:
    """Take from others the right to read a password, where an editor or a copy has given it to them.

    In a folder that was handed to a group, the group is none of the others.
    """
    if sys.platform == "win32":
        return
    mode = path.stat().st_mode
    if mode & _OTHERS_MAY & ~file_mode(path.parent):
        _log.warning("station.toml could be read by others; its rights were taken back")
        with suppress(PermissionError):  # only its owner may
            path.chmod(stat.S_IMODE(mode) & file_mode(path.parent))
