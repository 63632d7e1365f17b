"""Write the list of everything that is shipped (SBOM, CycloneDX JSON): run as `python -m resources.generate.sbom FILE`.

It comes from `requirements.txt` (versions, and the hashes of the files that may be installed), from what the packages
say of themselves (who needs whom) and from `resources/licences.toml`. Libraries in C that lie within a package are
asked for their version, because advisories name those. No address of a machine or of an index stands in it, and two
runs on the same system give the same bytes; `SOURCE_DATE_EPOCH` says when it was made, where that is to stand in it.
"""

import json
import os
import platform
import re
import sys
import tomllib
import uuid
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.markers import Marker
from packaging.requirements import Requirement

from resources.generate.licences import LOCK, Package, packages, terms

PROJECT = LOCK.with_name("pyproject.toml")
NOT_SHIPPED = frozenset({"setuptools"})
"""In `requirements.txt`, because the project is installed with it; not in what is built."""

_BLOCK = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<rest>[^\n]*(?:\n[ ]+[^\n]*)*)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "skranke")


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def _openssl_of_cryptography() -> str:
    from cryptography.hazmat.backends.openssl.backend import backend

    return backend.openssl_version_text().split()[1]


def _sqlcipher(pragma: str) -> str:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'asked'")  # without a key there is nothing that encrypts
        said: str = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
    finally:
        connection.close()
    return said


def _cipher() -> str:
    return _sqlcipher("cipher_version").split()[0]


def _openssl_of_cipher() -> str:
    return _sqlcipher("cipher_provider_version").split()[1]


def _sqlite() -> str:
    from sqlcipher3 import dbapi2

    return str(dbapi2.sqlite_version)


def _libpq() -> str:
    from psycopg import pq

    major, minor = divmod(pq.version(), 10_000)
    return f"{major}.{minor}"


def _harfbuzz() -> str:
    import uharfbuzz

    return str(uharfbuzz.version_string())


def _pdfium() -> str:
    import pypdfium2

    return str(pypdfium2.PDFIUM_INFO).partition("+")[0]


def _qpdf() -> str:
    import pikepdf

    return pikepdf.__libqpdf_version__


def _libxml2() -> str:
    from lxml import etree

    return ".".join(map(str, etree.LIBXML_VERSION))


def _libxslt() -> str:
    from lxml import etree

    return ".".join(map(str, etree.LIBXSLT_VERSION))


WITHIN: Mapping[str, tuple[tuple[str, str, Callable[[], str]], ...]] = {
    "cryptography": (("OpenSSL", "Apache-2.0", _openssl_of_cryptography),),
    "lxml": (("libxml2", "MIT", _libxml2), ("libxslt", "MIT", _libxslt)),
    "pikepdf": (("qpdf", "Apache-2.0", _qpdf),),
    "psycopg-binary": (("libpq", "PostgreSQL", _libpq),),
    "pypdfium2": (("PDFium", "BSD-3-Clause", _pdfium),),
    "pyside6-essentials": (("Qt", "LGPL-3.0-only", _qt),),
    "sqlcipher3": (
        ("SQLCipher", "BSD-3-Clause", _cipher),
        ("SQLite", "blessing", _sqlite),
        ("OpenSSL", "Apache-2.0", _openssl_of_cipher),
    ),
    "uharfbuzz": (("HarfBuzz", "MIT", _harfbuzz),),
}
"""The libraries in C that lie within a package and can be asked for their version: name, licence, how it is asked."""


def shipped(environment: Mapping[str, str] | None = None) -> tuple[Package, ...]:
    """Return the packages that go out with a build on a system; this one where nothing is said of another.

    Args:
        environment: markers of PEP 508 that differ from this system's, such as `sys_platform`.
    """
    known = packages(terms())
    return tuple(
        package
        for package in known
        if package.name not in NOT_SHIPPED
        and (not package.where or Marker(package.where).evaluate(dict(environment or {})))
    )


def bill(made_at: datetime | None = None) -> str:
    """Return the list as JSON.

    Args:
        made_at: when it was made, UTC; left out where nothing is given, so that it is the same on each day.
    """
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    hashes = _hashes(LOCK.read_text(encoding="utf-8"))
    program = Component(
        name=project["name"],
        version=project["version"],
        type=ComponentType.APPLICATION,
        bom_ref=project["name"],
        description=project["description"],
        licenses=[_licence(project["license"])],
    )
    found = {package.name: _component(package, hashes[package.name]) for package in shipped()}
    python = _plain("python", platform.python_version(), "PSF-2.0", ComponentType.PLATFORM)
    loader = _plain("pyinstaller-bootloader", version("pyinstaller"), "GPL-2.0-or-later WITH Bootloader-exception")
    parts = [*found.values(), python, loader]
    under = [Dependency(python.bom_ref), Dependency(loader.bom_ref)]
    links = [Dependency(program.bom_ref, [*_needed(project["dependencies"], found), *under]), *under]
    links += [Dependency(part.bom_ref, _needed(_requires(name), found)) for name, part in found.items()]
    said = "\n".join(f"{part.bom_ref.value} {part.version}" for part in parts)
    bom = Bom(
        components=parts,
        dependencies=links,
        serial_number=uuid.uuid5(_NAMESPACE, f"{project['version']} {sys.platform}\n{said}"),
        metadata=BomMetaData(component=program, timestamp=made_at),
    )
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    return text if made_at is not None else _without_time(text)


def _component(package: Package, hashes: Iterable[str]) -> Component:
    url = PackageURL("pypi", name=package.name, version=package.version)
    files = ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(url.to_string()),
        comment="the files that the lock file lets in",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in hashes],
    )
    inside = [
        Component(name=name, version=asked(), bom_ref=f"{package.name}/{name}", licenses=[_licence(licence)])
        for name, licence, asked in WITHIN.get(package.name, ())
    ]
    return Component(
        name=package.name,
        version=package.version,
        bom_ref=package.name,
        purl=url,
        licenses=[_licence(package.licence)],
        external_references=[files],
        components=inside,
    )


def _plain(name: str, number: str, licence: str, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    return Component(name=name, version=number, type=kind, bom_ref=name, licenses=[_licence(licence)])


_licence = LicenseFactory().make_from_string


def _requires(name: str) -> list[str]:
    try:
        return requires(name) or []
    except PackageNotFoundError:
        return []


def _needed(requirements: Iterable[str], found: Mapping[str, Component]) -> list[Dependency]:
    """Return what is needed on this system, of what is shipped."""
    names = []
    for requirement in map(Requirement, requirements):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if name in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            names.append(name)
            names += [f"{name}-{extra}" for extra in sorted(requirement.extras) if f"{name}-{extra}" in found]
    return [Dependency(found[name].bom_ref) for name in dict.fromkeys(names)]


def _hashes(lock: str) -> dict[str, tuple[str, ...]]:
    return {match["name"]: tuple(sorted(_HASH.findall(match["rest"]))) for match in _BLOCK.finditer(lock)}


def _without_time(text: str) -> str:
    """Take out when it was made, which the library puts in whether it is told or not."""
    made = json.loads(text)
    del made["metadata"]["timestamp"]
    return json.dumps(made, indent=2, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    """Write the file that is named; return the exit status."""
    if len(arguments) != 1:
        print("python -m resources.generate.sbom FILE", file=sys.stderr)
        return 2
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    path = Path(arguments[0])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(bill(datetime.fromtimestamp(int(epoch), UTC) if epoch else None) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
