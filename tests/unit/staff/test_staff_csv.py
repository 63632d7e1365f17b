"""Tables of accounts: any bytes are a table or a named fault."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rights import Role
from desktop.exchange.staff_csv import read_staff
from desktop.exchange.tables import BadTable

HEAD = b"login,name,role\n"
cells = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=12)


@given(st.one_of(st.binary(), st.binary().map(HEAD.__add__)))
def test_any_bytes_are_a_table_or_a_named_fault(raw: bytes) -> None:
    with suppress(BadTable):
        table = read_staff(raw)
        assert all(line.number > 1 for line in table.lines)


@given(st.lists(st.tuples(cells, cells, st.sampled_from(["clerk", "Leiar", "revisor", "king", ""])), max_size=6))
def test_each_line_is_an_account_or_refused_by_its_number(rows: list[tuple[str, str, str]]) -> None:
    lines = ["login\tname\trole", *("\t".join(" ".join(cell.split()).replace('"', "") for cell in row) for row in rows)]
    table = read_staff("\n".join(lines).encode())
    numbers = [line.number for line in table.lines] + [line.number for line in table.refused]
    assert sorted(numbers) == [at for at, line in enumerate(lines[1:], 2) if line.strip()]
    assert len({line.login for line in table.lines}) == len(table.lines)
    assert {line.role for line in table.lines} <= {Role.CLERK, Role.LEADER, Role.AUDITOR}
