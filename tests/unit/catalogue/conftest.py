from collections.abc import Mapping

import pytest

from desktop.domain.catalogue import Catalogue
from desktop.services import reference


@pytest.fixture
def shipped() -> Mapping[str, bytes]:
    return reference.shipped_files()


@pytest.fixture
def catalogue() -> Catalogue:
    return reference.catalogue()
