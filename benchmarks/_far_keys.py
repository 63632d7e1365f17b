"""Keys for a program of Qt from outside, through the screen that its `vnc` platform plugin offers (RFC 6143).

The plugin comes with PySide6 and wants no display, so that a bare window, the program as it stands and the built one
are measured the same way, and none of them has anything in it that helps.
"""

from __future__ import annotations

import socket
import struct
import time
from typing import Self

RETURN, TAB = 0xFF0D, 0xFF09
_KEY_EVENT = 4
_PATIENCE = 60


class FarKeys:
    """The keyboard of one program, which listens at a port of this machine."""

    def __init__(self, port: int) -> None:
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                self._line = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE)
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.01)
        self._line.recv(12)
        self._line.sendall(b"RFB 003.003\n")
        self._line.recv(4)
        self._line.sendall(b"\x01")
        self._line.recv(1024)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._line.close()

    def press(self, key: int) -> None:
        """Press and release a key, by its X11 number."""
        for down in (1, 0):
            self._line.sendall(struct.pack(">BBxxI", _KEY_EVENT, down, key))

    def write(self, text: str, pause: float) -> None:
        """Type a text, with so many seconds between the letters."""
        for letter in text:
            self.press(ord(letter))
            time.sleep(pause)


def free_port() -> int:
    """Return a port that nobody listens at now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
