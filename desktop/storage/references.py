"""What points to a row, in whatever table: asked before a row goes that nothing may have been built on."""

from collections.abc import Collection

from sqlalchemy import Connection, exists, or_, select

from desktop.storage.models.base import Base, table


def pointed_at(
    connection: Connection, target: type[Base], ids: Collection[str], but: Collection[type[Base]] = ()
) -> bool:
    """Say whether a row of any table points to one of some rows.

    Args:
        connection: the unit of work.
        target: the model of the rows.
        ids: their primary keys; the target has one of one column.
        but: models whose rows do not count.
    """
    if not ids:
        return False
    (key,) = table(target).primary_key.columns
    left_out = {table(model).name for model in but}
    found = []
    for other in Base.metadata.sorted_tables:
        columns = [column for column in other.columns if any(fk.column is key for fk in column.foreign_keys)]
        if columns and other.name not in left_out:
            points = or_(*(column.in_(sorted(ids)) for column in columns))
            found.append(exists(select(other).where(points)))
    return bool(found) and bool(connection.execute(select(or_(*found))).scalar_one())
