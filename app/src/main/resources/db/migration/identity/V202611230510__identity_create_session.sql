-- Sessions of browsers, in the shape that Spring Session wants (package vn.thidua.identity.session). Times are milliseconds
-- since 1970, intervals are seconds.

create table identity.session (
    primary_id             char(36)      primary key,
    session_id             char(36)      not null,
    creation_time          bigint        not null,
    last_access_time       bigint        not null,
    max_inactive_interval  integer       not null,
    expiry_time            bigint        not null,
    principal_name         varchar(100),

    constraint session_id_unique unique (session_id)
);

comment on table identity.session is 'A browser that is signed in or about to (phiên làm việc)';
comment on column identity.session.principal_name is 'Identifier of the account; empty before signing in';

create index session_expiry on identity.session (expiry_time);
create index session_principal on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id  char(36)      not null references identity.session (primary_id) on delete cascade,
    attribute_name      varchar(200)  not null,
    attribute_bytes     bytea         not null,
    primary key (session_primary_id, attribute_name)
);

comment on table identity.session_attributes is 'What a session remembers, as JSON';
