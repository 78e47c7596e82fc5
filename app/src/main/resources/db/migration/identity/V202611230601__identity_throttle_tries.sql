-- How often somebody may try (package vn.thidua.identity.throttle).
-- Replaces the count by name alone, with which a stranger could keep the owner of a name out.

drop table identity.login_attempt;

create table identity.throttle (
    key    text           primary key,
    level  numeric(12,6)  not null check (level >= 0),
    at     timestamptz    not null
);

comment on table identity.throttle is 'How full each allowance of tries is (hạn mức số lần thử); keys are digests';
comment on column identity.throttle.level is 'Tries not yet forgotten at the moment "at"; runs down with time';

create index throttle_at on identity.throttle (at);

create table identity.known_client (
    account_id  uuid         not null references identity.account (id) on delete cascade,
    client      text         not null,
    seen_at     timestamptz  not null,
    primary key (account_id, client)
);

comment on table identity.known_client is 'Devices and networks that an account has signed in from (thiết bị, mạng đã quen); digests';
