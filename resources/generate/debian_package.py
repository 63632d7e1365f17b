"""Pack the built program for Debian and Ubuntu: run as `python -m resources.generate.debian_package FOLDER`.

The folder is PyInstaller's `dist`: `skranke` in it is packed, and the package is written beside it. Which libraries of
the system it needs is asked of the files themselves (`dpkg-shlibdeps`), so it fits the release it is made on. The same
build gives the same package, where `SOURCE_DATE_EPOCH` says when it was made; `DEBFULLNAME` and `DEBEMAIL` say by whom.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from resources.generate.icon import DRAWING
from resources.generate.licences import ROOT, packages, table, terms

PACKAGING = ROOT / "resources" / "installer"
TEMPLATES = PACKAGING / "debian"
POLICY = PACKAGING / "policy.toml"
PROGRAM = Path("usr/lib/skranke")
_DOCUMENTS = Path("usr/share/doc/skranke")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_MAINTAINER = ("Skranke", "skranke@noreply.invalid")
_SHARED = "/usr/share/common-licenses/"
_COPYRIGHT = f"""\
Skranke: the counter program of a police immigration office.

The program itself is under Apache-2.0. The parts that others wrote are listed below, then the texts of their licences.
What Debian keeps a copy of stands there by its name, such as {_SHARED}Apache-2.0 for the program."""
_KEPT_BY_DEBIAN = {
    "Apache-2.0": re.compile(r"Apache License\s+Version 2\.0"),
    "LGPL-3": re.compile(r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3"),
    "GPL-3": re.compile(r"GNU GENERAL PUBLIC LICENSE\s+Version 3"),
    "MPL-2.0": re.compile(r"Mozilla Public License,? [Vv]ersion 2\.0"),
}
_HOLDS_WHOLE = re.compile(
    r"TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"
    r"|GNU (LESSER |LIBRARY )?GENERAL PUBLIC LICENSE\s+Version",
    re.IGNORECASE,
)
"""Of a text that joins several licences: one of those that Debian wants only once on a computer is whole in it."""
_HEAD, _WHOLE = 1500, 6000
"""Characters: within how many a licence says which it is, and how many a whole text has at least."""
_ELF = b"\x7fELF"


class NotPacked(Exception):
    """The package could not be made; the text says why."""


def pack(dist: Path) -> Path:
    """Write the package of a built program, and return where it lies.

    Raises:
        NotPacked: the program is not built, or a tool of Debian's refused.
    """
    built = dist / "skranke"
    if not (built / "skranke").is_file():
        raise NotPacked(f"There is no program in {built.name}: run `make installer`.")
    with tempfile.TemporaryDirectory(prefix="skranke-deb-") as made:
        tree = Path(made) / "skranke"
        _lay_out(tree, built)
        architecture = _told("dpkg", "--print-architecture")
        control = tree / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(_control(tree, architecture), encoding="utf-8")
        (control / "conffiles").write_text("/etc/skranke/policy.toml\n", encoding="utf-8")
        for script in ("postinst", "postrm"):
            _put(TEMPLATES / script, control / script, 0o755)
        (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
        _same_time(tree)
        package = dist / f"skranke_{version()}_{architecture}.deb"
        _told("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package))
    return package


def version() -> str:
    """Return the version of the program."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def made_at() -> datetime:
    """Return when the package is made: what `SOURCE_DATE_EPOCH` says, otherwise now; UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def copyright_text(built: Path) -> str:
    """Return under which licences all parts stand, with the texts that came with them.

    Args:
        built: PyInstaller's folder.
    """
    known = terms()
    said = table(packages(known), known).partition("\n| package")[2]
    parts = [_COPYRIGHT, f"| package {said.strip()}"]
    for path in _licence_files(built):
        name = path.relative_to(built).as_posix().removeprefix("_internal/")
        text = path.read_text(encoding="utf-8", errors="replace").strip()
        kept = [shared for shared, first in _KEPT_BY_DEBIAN.items() if first.search(text[:_HEAD])]
        if kept and len(text) > _WHOLE:
            text = f"The full text stands in {_SHARED}{kept[0]}."
        elif _HOLDS_WHOLE.search(text):
            text = f"The text stands in /{PROGRAM.as_posix()}/_internal/{name}; parts of it in {_SHARED}."
        parts.append(f"{name}\n{'=' * 78}\n{text}")
    return "\n\n\n".join(parts) + "\n"


def _lay_out(tree: Path, built: Path) -> None:
    """Lay the files where Debian wants them."""
    shutil.copytree(built, tree / PROGRAM, symlinks=True)
    for path in (tree / PROGRAM).rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == "skranke" else 0o644)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/skranke").symlink_to("../lib/skranke/skranke")
    day = made_at().date().isoformat()
    page = (TEMPLATES / "skranke.1").read_text(encoding="utf-8").format(version=version(), day=day)
    _write(tree / "usr/share/man/man1/skranke.1.gz", _packed(page))
    _write(tree / _DOCUMENTS / "changelog.gz", _packed(_changelog()))
    _write(tree / _DOCUMENTS / "copyright", copyright_text(built).encode())
    _put(TEMPLATES / "skranke.desktop", tree / "usr/share/applications/skranke.desktop")
    _put(TEMPLATES / "lintian-overrides", tree / "usr/share/lintian/overrides/skranke")
    _put(DRAWING, tree / "usr/share/icons/hicolor/scalable/apps/skranke.svg")
    _put(POLICY, tree / "etc/skranke/policy.toml")
    _put(ROOT / "docs/deploy.md", tree / _DOCUMENTS / "deploy.md")
    for folder in (each for each in tree.rglob("*") if each.is_dir() and not each.is_symlink()):
        folder.chmod(0o755)


def _control(tree: Path, architecture: str) -> str:
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    return (
        (TEMPLATES / "control")
        .read_text(encoding="utf-8")
        .format(
            version=version(),
            architecture=architecture,
            maintainer="{} <{}>".format(*_maintainer()),
            size=sum((path.stat().st_size + 1023) // 1024 for path in files),
            depends=_depends(tree),
        )
    )


def _depends(tree: Path) -> str:
    """Ask the files which packages of the system they need.

    A library that lies in the folder itself comes with it; one that only a part needs which the program does not use,
    and which the system has not, is no reason to stop.
    """
    binaries = [str(path) for path in sorted(_binaries(tree / PROGRAM))]
    folders = sorted({f"-l{Path(path).parent}" for path in binaries})
    with tempfile.TemporaryDirectory() as made:
        debian = Path(made) / "debian"
        debian.mkdir()
        (debian / "control").write_text("Source: skranke\n\nPackage: skranke\nArchitecture: any\n", encoding="utf-8")
        said = _told(
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *folders, *binaries, folder=Path(made)
        )
    found = said.partition("shlibs:Depends=")[2]
    if not found:
        raise NotPacked("dpkg-shlibdeps names no package that is needed.")
    return found


def _binaries(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path


def _licence_files(built: Path) -> list[Path]:
    found = (
        path
        for path in built.rglob("*")
        if path.is_file() and not path.is_symlink() and (_is_licence(path) or path.parent.name == "licences")
    )
    return sorted(path for path in found if path.suffix in {".txt", ".md", ".rst", "", ".BSD", ".APACHE"})


def _is_licence(path: Path) -> bool:
    in_metadata = any(parent.suffix == ".dist-info" for parent in path.parents)
    return in_metadata and (bool(_LICENCE_FILE.search(path.name)) or "licenses" in path.parts)


def _changelog() -> str:
    name, address = _maintainer()
    return (
        f"skranke ({version()}) stable; urgency=medium\n\n  * What is new stands in CHANGELOG.md of the project.\n\n"
        f" -- {name} <{address}>  {format_datetime(made_at())}\n"
    )


def _maintainer() -> tuple[str, str]:
    return os.environ.get("DEBFULLNAME", _MAINTAINER[0]), os.environ.get("DEBEMAIL", _MAINTAINER[1])


def _sums(tree: Path) -> str:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    names = [path.relative_to(tree).as_posix() for path in files]
    return _told("md5sum", *(name for name in names if not name.startswith(("DEBIAN/", "etc/"))), folder=tree) + "\n"


def _same_time(tree: Path) -> None:
    """Let every file be of the moment at which the package is made."""
    stamp = made_at().timestamp()
    for path in (tree, *tree.rglob("*")):
        os.utime(path, (stamp, stamp), follow_symlinks=False)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _put(source: Path, target: Path, mode: int = 0o644) -> None:
    _write(target, source.read_bytes(), mode)


def _write(target: Path, content: bytes, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(mode)


def _told(*command: str, folder: Path | None = None) -> str:
    """Run a tool of the system, and return what it says."""
    program = shutil.which(command[0])
    if program is None:
        raise NotPacked(f"{command[0]} is missing: apt-get install dpkg-dev")
    ran = subprocess.run(  # noqa: S603 - tools of Debian, and files of our own
        [program, *command[1:]], cwd=folder, capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise NotPacked(f"{command[0]}: {ran.stderr.strip()}")
    return ran.stdout.strip()


def main(arguments: Sequence[str]) -> int:
    """Pack, and say where the package lies; return the exit status."""
    if len(arguments) != 1:
        print("python -m resources.generate.debian_package FOLDER", file=sys.stderr)
        return 2
    try:
        package = pack(Path(arguments[0]))
    except NotPacked as why:
        print(why, file=sys.stderr)
        return 1
    print(package)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
