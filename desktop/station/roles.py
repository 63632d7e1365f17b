"""Who may do what in a station's database: the owner, the counters, and nobody else.

Roles belong to a whole PostgreSQL server, which may serve several stations: their names begin with the database's, so
that a counter of one station is nobody at another.

    <database>_owner     owns all objects; nobody signs in as it, the administrator takes it on
    <database>_counter   what every counter may
    <database>_<code>    one counter, with a password of its own

A counter reads and writes rows and can do nothing else: no tables are its own, the journal it can only append to (what
an entry said may leave with a case, `services/retention.py`), and the order of changes it touches only through
functions that belong to the owner.
"""

import secrets
from dataclasses import dataclass

from psycopg import sql
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from desktop.domain.refusals import RuleBroken
from desktop.storage.row_log import shared_tables

_LONGEST = 63
"""As many bytes a name may have in PostgreSQL."""
_PASSWORD_BYTES = 32
_CONNECTED_WITHIN = 10
"""How long an administrator waits for the server, seconds."""
_SIMULTANEOUS = 16
"""Connections of one counter: its window, an import beside it and a few commands, three each."""

APPEND_ONLY = frozenset({"journal_entry", "received_entry", "replayed_entry", "asked_again"})
"""What happened: no handler changes or removes a row of these, and so no counter can."""
NEVER_CHANGED = frozenset({"journal_payload", "notice_attempt"})
"""What was said: no handler changes a row of these; retention removes them, and the chain tells that it did."""
READ_ONLY = frozenset({"station_counter"})
"""What only the administrator writes."""
_LOOKED_AT = ("station_head", "changed_row", "alembic_version")
_OWN_WORD = "counter_contact"
_SETTING_OF_OWN_FILE = "device"
"""Is empty at the station; a handler that writes which desk the PC stands at finds nothing there."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of one station."""

    database: str
    owner: str
    counters: str

    def login(self, counter: str) -> str:
        """Return the role of a counter, by its code on receipts."""
        return f"{self.database}_{counter.lower()}"


@dataclass(frozen=True, slots=True)
class Login:
    """A role with which a counter signs in; the password is told once and kept nowhere else in clear."""

    role: str
    password: str


def admin_engine(url: str) -> Engine:
    """Return an engine with the administrator's own rights; nothing is kept open."""
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        hide_parameters=True,
        poolclass=NullPool,
        connect_args={"connect_timeout": _CONNECTED_WITHIN, "application_name": "skranke station"},
    )


def owner_engine(url: str, roles: Roles) -> Engine:
    """Return an engine that works as the owner: what it makes is the owner's."""
    engine = admin_engine(url)

    def take_on(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.cursor().execute(sql.SQL("SET ROLE {}").format(sql.Identifier(roles.owner)))
        connection.commit()  # or the first rollback would take it back

    event.listen(engine, "connect", take_on)
    return engine


def roles_of(admin: Engine) -> Roles:
    """Return the roles of the database that an engine leads to.

    Raises:
        RuleBroken: `station-database-name`, its name is too long for the names of roles.
    """
    with admin.connect() as connection:
        database = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    if len(f"{database}_counter".encode()) > _LONGEST:
        raise RuleBroken("station-database-name", database=database)
    return Roles(database, f"{database}_owner", f"{database}_counter")


def prepare(admin: Engine) -> Roles:
    """Make the roles in a database that has none, and shut the database to everybody else; twice is the same.

    Raises:
        RuleBroken: `station-not-admin`, whoever is signed in may not; `station-database-name`.
    """
    roles = roles_of(admin)
    with admin.begin() as connection:
        if not connection.exec_driver_sql(_MAY_SET_UP).scalar_one():
            raise RuleBroken("station-not-admin", database=roles.database)
        for role in (roles.owner, roles.counters):
            if not _exists(connection, role):
                _run(connection, "CREATE ROLE {} NOLOGIN", role)
        _run(connection, "GRANT {} TO CURRENT_USER", roles.owner)
        _run(connection, "REVOKE ALL ON DATABASE {} FROM PUBLIC", roles.database)
        _run(connection, "GRANT CONNECT ON DATABASE {} TO {}", roles.database, roles.counters)
        _run(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC")
        _run(connection, "GRANT USAGE, CREATE ON SCHEMA public TO {}", roles.owner)
        _run(connection, "GRANT USAGE ON SCHEMA public TO {}", roles.counters)
    return roles


def may_own(admin: Engine, roles: Roles) -> bool:
    """Tell whether whoever is signed in may take the owner on."""
    with admin.connect() as connection:
        if not _exists(connection, roles.owner):
            return False
        may = sql.SQL("SELECT pg_has_role(CURRENT_USER, {}, 'MEMBER')").format(sql.Literal(roles.owner))
        return bool(_driver(connection).execute(may).fetchone()[0])


def grant(owner: Engine, roles: Roles) -> None:
    """Give the counters what they need of the tables that there are, and take away what they do not; twice is the same.

    Args:
        owner: an engine that works as the owner.
        roles: of this database.
    """
    with owner.begin() as connection:
        for what in ("TABLES", "SEQUENCES", "FUNCTIONS"):
            _run(connection, f"REVOKE ALL ON ALL {what} IN SCHEMA public FROM PUBLIC, {{}}", roles.counters)
        for table, rights in _rights():
            _run(connection, f"GRANT {rights} ON {{}} TO {{}}", table, roles.counters)
        _run(connection, "GRANT EXECUTE ON FUNCTION station_position() TO {}", roles.counters)
        # What a function of a later revision would be, everybody may carry out by PostgreSQL's default.
        _run(connection, "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC")


def add_login(admin: Engine, roles: Roles, counter: str) -> Login:
    """Make the role of a counter, or give the one it has a new password; the server never sees it in clear."""
    login = Login(roles.login(counter), secrets.token_urlsafe(_PASSWORD_BYTES))
    with admin.begin() as connection:
        if not _exists(connection, login.role):
            _run(connection, f"CREATE ROLE {{}} LOGIN CONNECTION LIMIT {_SIMULTANEOUS}", login.role)
        _run(connection, "GRANT {} TO {}", roles.counters, login.role)
        driver = _driver(connection)
        verifier = driver.pgconn.encrypt_password(login.password.encode(), login.role.encode(), b"scram-sha-256")
        statement = sql.SQL("ALTER ROLE {} LOGIN PASSWORD {}")
        driver.execute(statement.format(sql.Identifier(login.role), sql.Literal(verifier.decode())))
    return login


def lock_login(admin: Engine, roles: Roles, counter: str) -> None:
    """Take everything from the role of a counter, at once; a connection that is open yet can do nothing any more."""
    role = roles.login(counter)
    with admin.begin() as connection:
        if _exists(connection, role):
            _run(connection, "ALTER ROLE {} NOLOGIN PASSWORD NULL", role)
            _run(connection, "REVOKE {} FROM {}", roles.counters, role)


def drop_all(owner: Engine, roles: Roles) -> None:
    """Remove everything from a database that was to become a station's and did not."""
    with owner.begin() as connection:
        _run(connection, "DROP OWNED BY {} CASCADE", roles.owner)


def _rights() -> list[tuple[str, str]]:
    """Return what the counters may do with each table."""
    found = []
    for table in shared_tables():
        if table.name in READ_ONLY:
            rights = "SELECT"
        elif table.name in APPEND_ONLY:
            rights = "SELECT, INSERT"
        elif table.name in NEVER_CHANGED:
            rights = "SELECT, INSERT, DELETE"
        else:
            rights = "SELECT, INSERT, UPDATE, DELETE"
        found.append((table.name, rights))
    found += [(name, "SELECT") for name in _LOOKED_AT]
    return [*found, (_OWN_WORD, "SELECT, INSERT, UPDATE"), (_SETTING_OF_OWN_FILE, "SELECT, UPDATE")]


_MAY_SET_UP = """
SELECT rolsuper OR (rolcreaterole AND pg_has_role(current_user, datdba, 'MEMBER'))
FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()
"""


def _exists(connection: Connection, role: str) -> bool:
    asked = sql.SQL("SELECT 1 FROM pg_roles WHERE rolname = {}").format(sql.Literal(role))
    return _driver(connection).execute(asked).fetchone() is not None


def _run(connection: Connection, statement: str, *names: str) -> None:
    """Carry out a statement on objects of these names."""
    identifiers = [sql.Identifier(name) for name in names]
    _driver(connection).execute(sql.SQL(statement).format(*identifiers))


def _driver(connection: Connection):  # type: ignore[no-untyped-def] # psycopg's own connection
    """Return the driver's connection, within SQLAlchemy's transaction: names of roles cannot be bound values."""
    return connection.connection.driver_connection
