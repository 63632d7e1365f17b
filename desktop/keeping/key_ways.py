"""The three ways to a key: how each wraps it, and what of it stands in the key file."""

import base64
import binascii
import os
import sys
from dataclasses import dataclass
from typing import Any

from desktop.keeping import machine_scope
from desktop.keeping.key_faults import WrongPassphrase, WrongRecoveryKey
from desktop.keeping.recovery_key import secret_of

SALT_BYTES = 16
_MOST_MEMORY = 4 * 1024 * 1024
_MOST_TIME = 100
_MOST_LANES = 64
"""What a key file may ask for, so that a forged one does not eat the computer."""


@dataclass(frozen=True, slots=True)
class Argon2:
    """What argon2id costs: passes, KiB of memory, lanes."""

    time: int = 3
    memory: int = 256 * 1024
    lanes: int = 4


COST = Argon2()
"""About half a second on the computer of a counter, once in years; tests use less."""


@dataclass(frozen=True, slots=True)
class ByMachine:
    """The key as this machine opens it.

    Attributes:
        secret: the fingerprint of the machine's secret, by which it is told at a glance whether this is the machine.
        dpapi: whether it is besides sealed by Windows.
    """

    secret: str
    dpapi: bool
    salt: bytes
    wrapped: bytes

    def as_json(self) -> dict[str, Any]:
        """Return it as it stands in the file."""
        return {
            "way": "dpapi" if self.dpapi else "file",
            "secret": self.secret,
            "salt": _text(self.salt),
            "wrapped": _text(self.wrapped),
        }

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> "ByMachine":
        """Return what stands in the file.

        Raises:
            KeyError, TypeError, ValueError: it is nothing of the kind.
        """
        if said["way"] not in {"dpapi", "file"}:
            raise ValueError("way")
        return cls(str(said["secret"]), said["way"] == "dpapi", _bytes(said["salt"]), _bytes(said["wrapped"]))


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """The key as the passphrase opens it, and what argon2id costs here."""

    cost: Argon2
    salt: bytes
    wrapped: bytes

    def as_json(self) -> dict[str, Any]:
        """Return it as it stands in the file."""
        return {
            "way": "argon2id",
            "time": self.cost.time,
            "memory": self.cost.memory,
            "lanes": self.cost.lanes,
            "salt": _text(self.salt),
            "wrapped": _text(self.wrapped),
        }

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> "ByPassphrase":
        """Return what stands in the file.

        Raises:
            KeyError, TypeError, ValueError: it is nothing of the kind, or asks for more than any key file does.
        """
        cost = Argon2(int(said["time"]), int(said["memory"]), int(said["lanes"]))
        bounds = ((cost.time, _MOST_TIME), (cost.memory, _MOST_MEMORY), (cost.lanes, _MOST_LANES))
        if said["way"] != "argon2id" or not all(0 < asked <= most for asked, most in bounds):
            raise ValueError("way")
        return cls(cost, _bytes(said["salt"]), _bytes(said["wrapped"]))


@dataclass(frozen=True, slots=True)
class ByRecoveryKey:
    """The key as the recovery key opens it."""

    salt: bytes
    wrapped: bytes

    def as_json(self) -> dict[str, Any]:
        """Return it as it stands in the file."""
        return {"way": "hkdf", "salt": _text(self.salt), "wrapped": _text(self.wrapped)}

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> "ByRecoveryKey":
        """Return what stands in the file.

        Raises:
            KeyError, TypeError, ValueError: it is nothing of the kind.
        """
        if said["way"] != "hkdf":
            raise ValueError("way")
        return cls(_bytes(said["salt"]), _bytes(said["wrapped"]))


def name_of(key: bytes) -> str:
    """Return the name of a key, by which two key files are told apart; it says nothing about the key."""
    from desktop.storage.subkeys import subkey

    return subkey(key, "name of the key")[:8].hex()


def wrap_for_machine(key: bytes) -> ByMachine:
    """Put a key away for this machine.

    Raises:
        OSError: the folder of this machine cannot be written to.
    """
    secret = machine_scope.secret_for_sealing()
    salt = os.urandom(SALT_BYTES)
    wrapped = _wrap(_derived(secret.value, salt, "machine"), key)
    windows = sys.platform == "win32"
    if windows:
        from desktop.keeping.machine_scope_windows import crypt
        from desktop.keeping.machine_scope_windows import seal as seal_by_windows

        wrapped = seal_by_windows(wrapped, secret.value, crypt())
    return ByMachine(secret.fingerprint, windows, salt, wrapped)


def unwrap_by_machine(way: ByMachine) -> bytes | None:
    """Return the key, or None where this is not the machine."""
    secret = next((known for known in machine_scope.secrets_here() if known.fingerprint == way.secret), None)
    if secret is None or way.dpapi != (sys.platform == "win32"):
        return None
    wrapped: bytes | None = way.wrapped
    if way.dpapi:
        from desktop.keeping.machine_scope_windows import crypt, unseal

        wrapped = unseal(way.wrapped, secret.value, crypt())
    return _unwrap(_derived(secret.value, way.salt, "machine"), wrapped) if wrapped is not None else None


def wrap_by_passphrase(key: bytes, passphrase: str, cost: Argon2 | None = None) -> ByPassphrase:
    """Put a key away under a passphrase."""
    cost = cost or COST
    salt = os.urandom(SALT_BYTES)
    return ByPassphrase(cost, salt, _wrap(_stretched(passphrase, salt, cost), key))


def unwrap_by_passphrase(way: ByPassphrase, passphrase: str) -> bytes:
    """Return the key.

    Raises:
        WrongPassphrase: it is another one.
    """
    key = _unwrap(_stretched(passphrase, way.salt, way.cost), way.wrapped)
    if key is None:
        raise WrongPassphrase
    return key


def wrap_by_recovery_key(key: bytes, recovery_key: str) -> ByRecoveryKey:
    """Put a key away under a recovery key."""
    salt = os.urandom(SALT_BYTES)
    return ByRecoveryKey(salt, _wrap(_derived(secret_of(recovery_key), salt, "recovery"), key))


def unwrap_by_recovery_key(way: ByRecoveryKey, typed: str) -> bytes:
    """Return the key.

    Raises:
        WrongRecoveryKey: it was mistyped, or belongs to another key file.
    """
    key = _unwrap(_derived(secret_of(typed), way.salt, "recovery"), way.wrapped)
    if key is None:
        raise WrongRecoveryKey
    return key


def _derived(secret: bytes, salt: bytes, purpose: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=f"skranke wrap {purpose}".encode()).derive(secret)


def _stretched(passphrase: str, salt: bytes, cost: Argon2) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(passphrase.encode(), salt, cost.time, cost.memory, cost.lanes, 32, Type.ID)


def _wrap(wrapping: bytes, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap

    return aes_key_wrap(wrapping, key)


def _unwrap(wrapping: bytes, wrapped: bytes) -> bytes | None:
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

    try:
        return aes_key_unwrap(wrapping, wrapped)
    except InvalidUnwrap:
        return None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error
