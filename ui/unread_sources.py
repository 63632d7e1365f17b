"""Keep PySide from reading the source text of every module that is imported.

It does so to find out whether a module would take part in `from __feature__ import …`, which nothing here does, and
Python then keeps all those lines in memory: a third of the time of an import, and 25 MB. There is no switch for it.
"""

from importlib import import_module
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - makes the module below

_ASKS = "_mod_uses_pyside"
"""The function of PySide 6.11 that reads a module's source and says whether it takes part."""


def leave_sources_unread() -> None:
    """Say of each module that is imported from now on that it takes no part; where PySide asks otherwise, it reads."""
    feature = import_module("shibokensupport.feature")
    if hasattr(feature, _ASKS):
        setattr(feature, _ASKS, _takes_no_part)


def _takes_no_part(_: ModuleType) -> bool:
    return False
