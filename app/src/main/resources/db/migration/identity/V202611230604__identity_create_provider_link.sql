-- Accounts at an outside provider (package vn.thidua.identity.provider).

create table identity.provider_link (
    issuer      text         not null,
    subject     text         not null,
    account_id  uuid         not null references identity.account (id) on delete cascade,
    linked_at   timestamptz  not null,
    primary key (issuer, subject),
    constraint provider_link_one_a_provider unique (account_id, issuer)
);

comment on table identity.provider_link is 'Which person of an outside provider is which account (liên kết đăng nhập một lần); never by mail address';
