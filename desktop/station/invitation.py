"""With what a further PC joins its station: a file that is handed over once, for its owner only."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.refusals import RuleBroken
from desktop.services.evening_pack_file import save_as
from desktop.station.address import CERTIFICATE_FILE, SYSTEM, StationAddress, as_toml, checked_address
from desktop.station.founding import Membership

_TEXTS = ("id", "device", "station_id", "counter", "url", "password")


@dataclass(frozen=True, slots=True)
class Invitation:
    """Which counter the PC becomes, and how it reaches the station.

    Attributes:
        certificate: of the authority that signed the server's certificate, as PEM; `system`, or empty.
    """

    member: Membership
    url: str
    password: str
    certificate: str = ""

    def address(self, folder: Path) -> StationAddress:
        """Return the address, with the certificate in a file of the data folder.

        Raises:
            RuleBroken: what `address.checked_address` says.
            OSError: the certificate cannot be written.
        """
        certificate = self.certificate
        if certificate not in ("", SYSTEM):
            path = folder / CERTIFICATE_FILE
            path.write_text(certificate, encoding="utf-8")
            certificate = str(path)
        address = checked_address(self.url, certificate)
        return StationAddress(address.url, self.password)


def invitation_for(member: Membership, address: StationAddress) -> Invitation:
    """Return what the PC of a counter is told.

    Raises:
        OSError: the certificate cannot be read.
    """
    certificate = address.root_certificate
    if certificate not in ("", SYSTEM):
        certificate = Path(certificate).read_text(encoding="utf-8")
    return Invitation(member, address.shown_url, address.password, certificate)


def write_invitation(path: Path, invitation: Invitation) -> None:
    """Write it into a new file that only its owner can read.

    Raises:
        FileExistsError: there is one; it is left as it is.
        OSError: it cannot be written.
    """
    if path.exists():
        raise FileExistsError(path.name)
    member = invitation.member
    values = {
        "id": member.id,
        "device": member.device,
        "station_id": member.station_id,
        "counter": member.counter,
        "desk_id": member.desk_id or "",
        "url": invitation.url,
        "password": invitation.password,
        "certificate": invitation.certificate,
    }
    save_as(path, as_toml(values).encode())


def read_invitation(path: Path) -> Invitation:
    """Return what a file says.

    Raises:
        RuleBroken: `not-an-invitation`.
        OSError: it cannot be read.
    """
    try:
        values: dict[str, Any] = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (ValueError, RecursionError):  # no UTF-8, no TOML, or a number too long or lists too deep to read
        raise RuleBroken("not-an-invitation", file=path) from None
    texts = [values.get(name) for name in (*_TEXTS, "desk_id", "certificate")]
    if not all(isinstance(text, str) for text in texts) or not all(texts[: len(_TEXTS)]):
        raise RuleBroken("not-an-invitation", file=path)
    desk = values["desk_id"] or None
    member = Membership(values["id"], values["device"], values["station_id"], values["counter"], desk)
    return Invitation(member, values["url"], values["password"], values["certificate"])
