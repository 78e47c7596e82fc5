-- When units are reminded of reports that they have not sent, and what was mailed (package vn.thidua.reporting.reminder).

create table reporting.reminder_plan (
    period_code  text     primary key references reporting.period (code),
    days_before  integer  check (days_before between 1 and 60),
    on_due       boolean  not null,
    every_days   integer  check (every_days between 1 and 60),
    since        date     not null
);

comment on table reporting.reminder_plan is 'When units are reminded of a report by themselves (lịch nhắc báo cáo); no row is never';
comment on column reporting.reminder_plan.days_before is 'Days before the due day; empty for no reminder before it';
comment on column reporting.reminder_plan.every_days is 'Days between reminders after the due day; empty for none';
comment on column reporting.reminder_plan.since is 'Day on which this was set: nothing is made up for days before it';

create table reporting.reminder (
    id           uuid         primary key,
    period_code  text         not null references reporting.period (code),
    unit_id      uuid         not null references organization.unit (id),
    day          date         not null,
    kind         text         not null check (kind in ('BEFORE', 'DUE', 'AFTER', 'HAND')),
    made_at      timestamptz  not null,
    made_by      text         not null,
    account_id   uuid,
    claimed_at   timestamptz,
    ended_at     timestamptz,
    addresses    integer      not null default 0 check (addresses >= 0),
    failed       integer      not null default 0 check (failed >= 0),

    constraint reminder_once unique (period_code, unit_id, day, kind),
    constraint reminder_ends_after_claim check (ended_at is null or claimed_at is not null)
);

comment on table reporting.reminder is 'That a unit is reminded of a report, once for each day (nhắc báo cáo)';
comment on column reporting.reminder.account_id is 'Who reminded; empty if the clock did';
comment on column reporting.reminder.claimed_at is 'When a server began to mail it: no other one does, and none begins again';
comment on column reporting.reminder.addresses is 'How many people it was mailed to';
comment on column reporting.reminder.failed is 'How many people have no address or could not be reached';

create index reminder_waiting on reporting.reminder (made_at) where claimed_at is null;
create index reminder_unit on reporting.reminder (unit_id);

call organization.fence(
    'reporting.reminder',
    organization.unit_is_visible('reminder.unit_id'),
    organization.unit_is_visible('reminder.unit_id'));
