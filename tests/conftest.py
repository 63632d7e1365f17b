"""What every test stands on: no window on anybody's screen, and a real PostgreSQL for those that ask."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

# Before anything imports Qt: without a display Qt would take the whole process down with it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# And before anything seals a database: the secret of this computer is none of the tests' business. Child processes of a
# test, and those that pytest itself starts, find the same folder.
if "SKRANKE_MACHINE_DIR" not in os.environ:
    os.environ["SKRANKE_MACHINE_DIR"] = tempfile.mkdtemp(prefix="skranke-tests-")
    atexit.register(shutil.rmtree, os.environ["SKRANKE_MACHINE_DIR"], ignore_errors=True)

from hypothesis import HealthCheck, settings

from tests.support.quick_databases import use_quick_databases

# How fast a machine draws examples says nothing about the program, and a busy one is no fault.
settings.register_profile("skranke", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("skranke")

pytest_plugins = ["tests.support.postgres"]

use_quick_databases()
