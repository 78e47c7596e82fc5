package vn.thidua.command.guard;

import vn.thidua.shared.ViolationCode;

/** Why a start is refused or warned about. Texts: {@code command.guard.…}. */
enum StartViolation implements ViolationCode {
    // The PostgreSQL server.
    FSYNC_OFF(true),
    SYNCHRONOUS_COMMIT_OFF(true),
    FULL_PAGE_WRITES_OFF(true),
    CHECKSUMS_OFF(true),
    /** 0 version. */
    SERVER_TOO_OLD(true),
    /** 0 version. */
    SERVER_WITH_KNOWN_HOLE(false),
    /** 0 encoding. */
    ENCODING_NOT_UTF8(true),
    /** 0 version at creation, 1 version now. */
    COLLATION_CHANGED(false),
    TIME_ZONE_UNKNOWN(true),
    /** 0 connections of the server, 1 connections of the pool. */
    CONNECTIONS_TOO_FEW(false),
    STATEMENT_TIMEOUT_MISSING(false),
    /** 0 method. */
    PASSWORDS_WEAKLY_STORED(false),
    STATEMENTS_LOGGED(false),
    /** 0 seconds. */
    CLOCKS_APART(false),

    // The role that the application works as. 0 role.
    ROLE_IS_SUPERUSER(true),
    ROLE_PASSES_THE_FENCE(true),
    ROLE_MAKES_ROLES(true),
    /** 0 role, 1 number of tables. */
    ROLE_OWNS_TABLES(true),
    ROLE_IS_MEMBER_OF_OWNER(true),
    ROLE_CREATES_OBJECTS(true),
    /** 0 tables. */
    FENCE_DOWN(true),
    DATABASE_PASSWORD_WEAK(true),

    // The address of the database.
    /** 0 option. */
    ADDRESS_OPTION_UNKNOWN(true),
    /** 0 value. */
    ADDRESS_QUERY_MODE(true),
    ADDRESS_WITH_PASSWORD(true),
    /** 0 host. */
    ADDRESS_WITHOUT_TLS(true),

    // How pages are served.
    /** 0 address. */
    HTTP_IN_THE_OPEN(true),
    /** 0 version. */
    TLS_TOO_OLD(true),
    COOKIE_NOT_SECURE(true),
    COOKIE_READABLE_BY_SCRIPTS(true),
    COOKIE_SENT_ACROSS_SITES(true),
    /** 0 time. */
    SESSION_TOO_LONG(false),
    SESSIONS_IN_FILES(true),
    /** 0 setting. */
    FAULTS_SHOWN(true),
    /** 0 setting. */
    UPLOADS_UNLIMITED(true),
    /** 0 address. */
    DEMO_IN_THE_OPEN(true),

    // Doors for operators and developers.
    /** 0 end points. */
    MANAGEMENT_EXPOSED(true),
    /** 0 address. */
    MANAGEMENT_IN_THE_OPEN(true),
    HEAP_DUMP_OPEN(true),
    REMOTE_BEANS(true),
    REMOTE_DEBUGGING(true),
    DEVELOPER_TOOLS(true),
    /** 0 setting. */
    DEBUG_OUTPUT(false),
    CLEANING_ALLOWED(true),

    // The machine.
    /** 0 file. */
    FILE_READABLE_BY_OTHERS(true),
    RUNS_AS_ROOT(false),
    /** 0 folder, 1 free megabytes. */
    DISK_NEARLY_FULL(false);

    private final boolean refused;

    StartViolation(boolean refused) {
        this.refused = refused;
    }

    /** Says whether the start is refused; otherwise the operator is warned. */
    boolean isRefused() {
        return refused;
    }
}
