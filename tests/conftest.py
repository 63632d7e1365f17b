"""What every test stands on: no window on anybody's screen, and a real PostgreSQL for those that ask."""

from __future__ import annotations

import os

# Before anything imports Qt: without a display Qt would take the whole process down with it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.support.quick_databases import use_quick_databases

pytest_plugins = ["tests.support.postgres"]

use_quick_databases()
