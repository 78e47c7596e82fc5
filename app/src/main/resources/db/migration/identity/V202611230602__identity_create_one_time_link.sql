-- Addresses for mail, and links that work once (packages vn.thidua.identity.account, vn.thidua.identity.reset).

alter table identity.account
    add column email text,
    add constraint account_email_is_one_address
        check (email ~ '^[^@[:space:],;<>"]{1,64}@[^@[:space:],;<>"]{1,190}$');

comment on column identity.account.email is 'Where links for a new password go; set by an administrator';

create table identity.one_time_link (
    token_hash  bytea        primary key,
    account_id  uuid         not null references identity.account (id) on delete cascade,
    purpose     text         not null check (purpose in ('RESET', 'SETUP', 'CONNECT')),
    sent_to     text,
    created_at  timestamptz  not null,
    expires_at  timestamptz  not null,
    used_at     timestamptz,

    constraint one_time_link_is_hashed check (octet_length(token_hash) = 32),
    constraint one_time_link_expires check (expires_at > created_at),
    -- A mailed link is bound to the address it went to; the others are handed over by an administrator.
    constraint one_time_link_reset_is_mailed check ((purpose = 'RESET') = (sent_to is not null))
);

comment on table identity.one_time_link is 'Links that let a person set a password or connect an outside account, once (liên kết dùng một lần)';

create index one_time_link_account on identity.one_time_link (account_id, purpose);
