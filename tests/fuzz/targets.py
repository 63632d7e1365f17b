"""All targets: `files`, what is `typed`, what trust rests on, and what needs the `program` around it."""

from tests.fuzz import files, kept, program, typed

TARGETS = {target.name: target for module in (typed, files, kept, program) for target in module.TARGETS}
SHORT = 20_000
"""So many inputs the short form makes, spread over the targets by their shares."""
