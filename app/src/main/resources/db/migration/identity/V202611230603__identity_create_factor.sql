-- Second factors (package vn.thidua.identity.factor).

create table identity.totp (
    account_id    uuid         primary key references identity.account (id) on delete cascade,
    secret        text         not null,
    last_step     bigint       not null default 0,
    created_at    timestamptz  not null,
    confirmed_at  timestamptz,

    -- The secret is sealed with a key that is not in this database.
    constraint totp_secret_is_sealed check (secret ~ '^v1:[0-9a-f]{8}:[A-Za-z0-9_-]{40,}$')
);

comment on table identity.totp is 'Shared secret of an authenticator app (ứng dụng mã xác thực)';
comment on column identity.totp.last_step is 'Number of the 30-second step whose code was used last; older codes are refused';

create table identity.recovery_code (
    account_id  uuid         not null references identity.account (id) on delete cascade,
    code_hash   bytea        not null check (octet_length(code_hash) = 32),
    used_at     timestamptz,
    primary key (account_id, code_hash)
);

comment on table identity.recovery_code is 'Codes for the day the authenticator is lost, each good once (mã dự phòng)';

create table identity.passkey (
    credential_id    bytea        primary key,
    account_id       uuid         not null references identity.account (id) on delete cascade,
    label            text         not null check (char_length(label) between 1 and 60),
    public_key       bytea        not null,
    signature_count  bigint       not null check (signature_count >= 0),
    uv_initialized   boolean      not null,
    transports       text[]       not null,
    backup_eligible  boolean      not null,
    backup_state     boolean      not null,
    attestation      bytea,
    client_data      bytea,
    created_at       timestamptz  not null,
    used_at          timestamptz  not null
);

comment on table identity.passkey is 'Public keys of passkeys (khoá truy cập)';

create index passkey_account on identity.passkey (account_id);
