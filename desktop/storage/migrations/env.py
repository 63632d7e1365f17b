"""How Alembic runs: always on the connection that it is handed, inside the caller's transaction."""

from alembic import context

from desktop.storage.models import Base


def _is_a_model(_: object, name: str | None, kind: str, *__: object) -> bool:
    """Leave the search index out of comparisons: it is a projection and has no model."""
    return not (kind in {"table", "index"} and (name or "").startswith("search_"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    include_object=_is_a_model,
)
context.run_migrations()
