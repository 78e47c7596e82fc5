-- Accounts, sign-in and the kind of installation (package vn.thidua.identity).

create schema identity;

create table identity.account (
    id             uuid         primary key,
    username       text         not null,
    display_name   text         not null,
    password_hash  text         not null,
    role           text         not null,
    enabled        boolean      not null default true,
    created_at     timestamptz  not null default now(),

    constraint account_username_unique unique (username),
    constraint account_username_is_plain check (username ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
    -- A password is stored with the name of its method, never as typed.
    constraint account_password_is_hashed check (password_hash ~ '^\{[a-z0-9@_-]+\}.{20,}$')
);

comment on table identity.account is 'Somebody who can sign in (tài khoản)';
comment on column identity.account.role is 'Code of a role in identity/roles.yaml';

create table identity.account_unit (
    account_id  uuid  not null references identity.account (id) on delete cascade,
    unit_id     uuid  not null references organization.unit (id),
    primary key (account_id, unit_id)
);

comment on table identity.account_unit is 'The units that an account''s role covers (phạm vi đơn vị)';

create table identity.login_attempt (
    username       text         primary key,
    failures       integer      not null check (failures >= 1),
    tried_at       timestamptz  not null,
    blocked_until  timestamptz  not null
);

comment on table identity.login_attempt is 'Failed sign-ins in a row, by name typed; also of names without an account';

create index login_attempt_tried_at on identity.login_attempt (tried_at);

create table identity.installation (
    only_row  boolean  primary key default true,
    demo      boolean  not null,
    as_of     date,

    constraint installation_has_one_row check (only_row),
    -- A real installation lives today.
    constraint installation_as_of_needs_demo check (demo or as_of is null)
);

comment on table identity.installation is 'What kind of installation this is (bản thật hay bản trình diễn)';

insert into identity.installation (demo) values (false);
