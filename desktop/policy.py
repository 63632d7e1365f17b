"""Where the policy file lies, and reading it.

It lies where only an administrator of the computer can write: in `/etc/skranke`, on Windows beside the program. No
variable of the environment names another one, for whoever is to be bound by it could set that.
"""

import sys
from pathlib import Path

from desktop.domain.policy import Policy, PolicyWrong, read_policy

FILE = "policy.toml"
_ETC = Path("/etc/skranke")


def policy_file() -> Path:
    """Return where the policy file lies; there need not be one."""
    return Path(sys.executable).parent / FILE if sys.platform == "win32" else _ETC / FILE


def policy_here() -> Policy:
    """Return what was decided for this computer; nothing where there is no file.

    Raises:
        PolicyWrong: the file cannot be read, or says what it cannot say.
    """
    try:
        toml = policy_file().read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError:
        raise PolicyWrong from None
    return read_policy(toml)
