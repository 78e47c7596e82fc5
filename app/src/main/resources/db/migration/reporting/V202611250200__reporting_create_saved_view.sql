-- Choices of a pivot that people keep under a name (package vn.thidua.reporting.pivot). No figure is in them.

create table reporting.saved_view (
    id          uuid         primary key,
    account_id  uuid         not null,
    owner       text         not null,
    name        text         not null check (name <> '' and length(name) <= 80),
    role        text         check (role <> ''),
    query       text         not null,
    version     bigint       not null check (version >= 1),
    changed_at  timestamptz  not null,
    changed_by  text         not null
);

comment on table reporting.saved_view is 'What somebody chose to see of the figures, kept under a name (khung nhìn đã lưu)';
comment on column reporting.saved_view.account_id is 'Whose it is';
comment on column reporting.saved_view.role is 'Code of the role that may open and change it as well; empty if nobody else may';
comment on column reporting.saved_view.query is 'The choice, as it stands in the address behind the question mark';

create index saved_view_account on reporting.saved_view (account_id);
create index saved_view_role on reporting.saved_view (role) where role is not null;

call organization.fence(
    'reporting.saved_view',
    'account_id = organization.reader_account() or (role is not null and (select organization.reader_is_known()))',
    'account_id = organization.reader_account() or (role is not null and (select organization.reader_is_known()))');

-- Whoever has the role may change a shared view; only its owner throws it away.
create policy owner_deletes on reporting.saved_view as restrictive for delete
    using ((select organization.reader_sees_all()) or account_id = organization.reader_account());
