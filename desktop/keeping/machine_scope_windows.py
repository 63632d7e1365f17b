"""DPAPI in the scope of the machine: whoever works at this computer can open it, and no other computer can."""

from typing import Any, Protocol

_LOCAL_MACHINE = 0x4
_NO_QUESTIONS = 0x1


class Crypt(Protocol):
    """What is used of `win32crypt`."""

    def CryptProtectData(self, *args: Any) -> bytes:  # noqa: N802 - Windows' own name
        """Seal."""

    def CryptUnprotectData(self, *args: Any) -> tuple[str, bytes]:  # noqa: N802
        """Open."""


def crypt() -> Crypt:
    """Return the real one; on Windows only."""
    import win32crypt  # type: ignore[import-not-found, import-untyped, unused-ignore] # it exists on Windows only

    return win32crypt  # type: ignore[no-any-return, unused-ignore]


def seal(wrapped: bytes, secret: bytes, windows: Crypt) -> bytes:
    """Return a wrapped key sealed for this machine; the machine's secret is the entropy.

    Raises:
        OSError: Windows refused.
    """
    try:
        return windows.CryptProtectData(wrapped, "skranke", secret, None, None, _LOCAL_MACHINE | _NO_QUESTIONS)
    except Exception as error:
        if type(error).__name__ != "error":  # pywintypes.error is no OSError
            raise
        raise OSError("CryptProtectData") from None


def unseal(sealed: bytes, secret: bytes, windows: Crypt) -> bytes | None:
    """Return the wrapped key, or None on any other machine."""
    try:
        return windows.CryptUnprotectData(sealed, secret, None, None, _NO_QUESTIONS)[1]
    except Exception as error:
        if type(error).__name__ != "error":
            raise
        return None
