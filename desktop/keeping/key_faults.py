"""Why a sealed station does not open; each has its sentence in `resources/refusals.toml`."""

from desktop.domain.refusals import RuleBroken

KEY_FILE = "skranke.key"


class NotThisMachine(RuleBroken):
    """The key was not put away for this computer, or for nobody who works here now: it asks for the passphrase."""

    def __init__(self) -> None:
        super().__init__("not-this-machine")


class WrongPassphrase(RuleBroken):
    """The passphrase is not the one of this key file."""

    def __init__(self) -> None:
        super().__init__("passphrase-wrong")


class WrongRecoveryKey(RuleBroken):
    """The recovery key was mistyped, or belongs to another key file.

    Attributes:
        groups: the numbers of the groups, from 1, in which something was mistyped; empty where it is well written.
    """

    def __init__(self, code: str = "recovery-key-wrong", groups: tuple[int, ...] = (), **facts: object) -> None:
        super().__init__(code, groups=", ".join(map(str, groups)), **facts)
        self.groups = groups


class KeyFileDamaged(RuleBroken):
    """The key file is not as it was written; the copy beside a backup opens the same data."""

    def __init__(self) -> None:
        super().__init__("key-file-damaged", file=KEY_FILE)


class KeyFileMissing(RuleBroken):
    """The database cannot be read as one in clear, and there is no key file beside it."""

    def __init__(self) -> None:
        super().__init__("key-file-missing", file=KEY_FILE)
