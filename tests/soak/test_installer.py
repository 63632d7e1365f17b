"""The built program and its package: built for real, started away from Python and the sources, and driven."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from resources.generate.debian_package import pack, version
from resources.generate.sbom import shipped

ROOT = Path(__file__).parents[2]
MOST_MEGABYTES = 260
"""Of the folder: whoever lets it grow looks first at what came in."""
PICTURES = 20

pytestmark = pytest.mark.soak


@dataclass(frozen=True, slots=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the program; the folder in which it lies."""
    made = tmp_path_factory.mktemp("built")
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(made / "dist"), "--workpath", str(made / "work")]
    spec = str(ROOT / "build_installer.spec")
    subprocess.run([sys.executable, "-m", "PyInstaller", *words, spec], cwd=ROOT, check=True)
    return made / "dist"


def started(program: Path, home: Path, *arguments: object) -> Ran:
    """Start the program as on a computer that has no Python: nothing of this one's settings reaches it."""
    home.mkdir(exist_ok=True)
    environment = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "SKRANKE_MACHINE_DIR": str(home / "machine"),
    }
    command: Sequence[str] = [str(program), "--language", "en", *(str(each) for each in arguments)]
    ran = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, encoding="utf-8")
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def test_it_runs_the_tour_and_keeps_a_station(dist: Path, tmp_path: Path) -> None:
    program, home = dist / "skranke" / "skranke", tmp_path / "home"

    assert started(program, home, "--version") == Ran(0, f"skranke {version()}\n", "")
    toured = started(program, home, "tour", "--out", tmp_path / "tour")
    assert (toured.status, toured.err) == (0, "")
    assert len(list((tmp_path / "tour").glob("*.png"))) >= PICTURES
    assert all(path.read_bytes().startswith(b"%PDF-") for path in (tmp_path / "tour").glob("*.pdf"))

    data = ("--data-dir", tmp_path / "data")
    assert started(program, home, "demo", "--cases", 30, *data).status == 0
    assert "The journal holds" in started(program, home, "verify", *data).out
    assert started(program, home, "backup", *data).status == 0
    assert json.loads(started(program, home, "backup", "list", "--json", *data).out)["backups"]
    assert started(program, home, "verify", "--data-dir", tmp_path / "nowhere").status == 2


def test_it_holds_what_it_needs_and_the_licence_of_each_part(dist: Path) -> None:
    folder = dist / "skranke" / "_internal"
    names = {path.name for path in folder.rglob("*")}
    licences = {path.name for path in (folder / "licences").iterdir()}
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())

    assert {"GPL-3.0.txt", "LGPL-3.0.txt", "LICENSE", "Python.txt", "licences.md", "skranke.cdx.json"} == licences
    listed = json.loads((folder / "licences" / "skranke.cdx.json").read_text(encoding="utf-8"))
    assert {part["name"] for part in listed["components"]} >= {package.name for package in shipped()}
    stems = {name.partition("-")[0].lower().replace("_", "-") for name in names if name.endswith(".dist-info")}
    assert stems == {package.name for package in shipped()} | {"skranke"}
    assert not [name for name in names if name.startswith(("libreadline", "libgtk", "libQt6Qml", "readline."))]
    assert not [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()]
    assert size < MOST_MEGABYTES * 1_000_000
    here = str(ROOT).encode()
    told = [path for path in folder.rglob("*") if path.is_file() and path.suffix in {".json", ".txt", ".md", ".toml"}]
    assert [path.name for path in told if here in path.read_bytes()] == [], "no address of this machine"


@pytest.mark.skipif(shutil.which("dpkg-shlibdeps") is None, reason="only Debian packs for Debian")
def test_the_package_runs_from_where_debian_puts_it(dist: Path, tmp_path: Path) -> None:
    package = pack(dist)
    tree = tmp_path / "tree"
    subprocess.run(["dpkg-deb", "--extract", package, tree], check=True)

    ran = started(tree / "usr/bin/skranke", tmp_path / "home", "tour", "--out", tmp_path / "tour")

    assert (ran.status, ran.err) == (0, "")
    depends = subprocess.run(["dpkg-deb", "--field", package, "Depends"], capture_output=True, text=True, check=True)
    assert {"libc6", "libxcb-cursor0"} <= {part.split()[0] for part in depends.stdout.split(", ")}
    if shutil.which("lintian"):
        words = ["--fail-on", "error", "--no-tag-display-limit", str(package)]
        if os.geteuid() == 0:
            words.insert(0, "--allow-root")
        looked = subprocess.run(["lintian", *words], capture_output=True, text=True)
        assert looked.returncode == 0, looked.stdout


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_windows_installer_takes_the_whole_folder(dist: Path, tmp_path: Path) -> None:
    script = ROOT / "resources" / "installer" / "windows" / "skranke.nsi"
    made = tmp_path / f"skranke-{version()}-setup.exe"
    words = [f"-DVERSION={version()}", f"-DFOLDER={dist / 'skranke'}", f"-DOUT={made}"]

    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, script], check=True)

    assert made.stat().st_size > 20_000_000
