-- What an account may do, where, and for how long (package vn.thidua.identity.access). The account itself keeps what signing in
-- needs. Every stretch of time is half open: valid_from is its first day, valid_to the first day after it.

create table identity.assignment (
    id            uuid         primary key,
    account_id    uuid         not null references identity.account (id) on delete cascade,
    role          text         not null,
    valid_from    date         not null,
    valid_to      date,
    basis         text         not null,
    granted_by    uuid         references identity.account (id) on delete set null,
    granted_at    timestamptz  not null,
    to_confirm    boolean      not null default false,
    confirmed_by  uuid         references identity.account (id) on delete set null,
    confirmed_at  timestamptz,
    ended_by      uuid         references identity.account (id) on delete set null,
    ended_at      timestamptz,

    constraint assignment_period_not_empty check (valid_to is null or valid_to > valid_from),
    -- Who gave something to himself is never the one who confirms it.
    constraint assignment_four_eyes check (confirmed_by is null or confirmed_by not in (granted_by, account_id))
);

comment on table identity.assignment is 'A role of an account for a stretch of time (phân công vai trò)';
comment on column identity.assignment.role is 'Code of a role in identity/roles.yaml';
comment on column identity.assignment.basis is 'Document or reason that it rests on';
comment on column identity.assignment.to_confirm is 'Whether a second person has to confirm it before it counts';
comment on column identity.assignment.ended_at is 'Moment from which it no longer counts, whatever valid_to says';

create index assignment_account on identity.assignment (account_id);

create table identity.assignment_unit (
    assignment_id     uuid     not null references identity.assignment (id) on delete cascade,
    unit_id           uuid     not null references organization.unit (id),
    includes_subtree  boolean  not null default true,
    primary key (assignment_id, unit_id)
);

comment on table identity.assignment_unit is 'The units that an assignment covers (phạm vi đơn vị); none for a role of the whole installation';
comment on column identity.assignment_unit.includes_subtree is 'Whether it covers all units below too, as the tree stands on the day';

create index assignment_unit_unit on identity.assignment_unit (unit_id);

create table identity.delegation (
    id             uuid         primary key,
    assignment_id  uuid         not null references identity.assignment (id) on delete cascade,
    account_id     uuid         not null references identity.account (id) on delete cascade,
    form           text         not null check (form in ('KT', 'TL', 'TUQ')),
    limited        boolean      not null,
    valid_from     date         not null,
    valid_to       date         not null,
    basis          text         not null,
    given_by       uuid         references identity.account (id) on delete set null,
    given_at       timestamptz  not null,
    revoked_by     uuid         references identity.account (id) on delete set null,
    revoked_at     timestamptz,

    constraint delegation_period_not_empty check (valid_to > valid_from)
);

comment on table identity.delegation is 'Powers of an assignment lent to another account for a stretch of time (ký thay, thừa lệnh, thừa ủy quyền)';
comment on column identity.delegation.account_id is 'Who acts in the stead of the assignment''s account';
comment on column identity.delegation.limited is 'Whether only the permissions in identity.delegation_permission are lent';

create index delegation_account on identity.delegation (account_id);
create index delegation_assignment on identity.delegation (assignment_id);

create table identity.delegation_permission (
    delegation_id  uuid  not null references identity.delegation (id) on delete cascade,
    permission     text  not null,
    primary key (delegation_id, permission)
);

comment on table identity.delegation_permission is 'What a limited delegation lends (nội dung ủy quyền)';

create table identity.account_pause (
    id          uuid         primary key,
    account_id  uuid         not null references identity.account (id) on delete cascade,
    paused_by   uuid         references identity.account (id) on delete set null,
    paused_at   timestamptz  not null,
    reason      text         not null,
    resumed_by  uuid         references identity.account (id) on delete set null,
    resumed_at  timestamptz,

    constraint account_pause_not_backwards check (resumed_at is null or resumed_at >= paused_at)
);

comment on table identity.account_pause is 'A stretch of time in which an account was disabled (khóa tài khoản)';

create unique index account_pause_one_at_a_time on identity.account_pause (account_id) where resumed_at is null;

insert into identity.assignment (id, account_id, role, valid_from, basis, granted_at)
select gen_random_uuid(), account.id, account.role,
       coalesce(date_trunc('year', installation.as_of)::date,
                (account.created_at at time zone 'Asia/Ho_Chi_Minh')::date),
       '–', account.created_at
  from identity.account
 cross join identity.installation;

insert into identity.assignment_unit (assignment_id, unit_id)
select assignment.id, covered.unit_id
  from identity.assignment
  join identity.account_unit covered on covered.account_id = assignment.account_id;

insert into identity.account_pause (id, account_id, paused_at, reason)
select gen_random_uuid(), account.id, account.created_at, '–'
  from identity.account
 where not account.enabled;

drop table identity.account_unit;

alter table identity.account drop column role;
alter table identity.account add column person_id uuid references organization.person (id);
alter table identity.account add column epoch integer not null default 0;

comment on column identity.account.person_id is 'Whom the account belongs to, if the register of people has them';
comment on column identity.account.epoch is 'Grows when every session of the account has to end; a session of another number is none';

-- Assignments that count on a day. Without `since` the question is about now: what was ended no longer counts. With it the
-- question is about the past, and what was ended after that moment still counted.
create function identity.assignment_on(day date, since timestamptz)
    returns table (id uuid, account_id uuid, role text, valid_from date, valid_to date, basis text, granted_by uuid, granted_at timestamptz)
    language sql stable
begin atomic
    select assignment.id, assignment.account_id, assignment.role, assignment.valid_from, assignment.valid_to,
           assignment.basis, assignment.granted_by, assignment.granted_at
      from identity.assignment
     where assignment.valid_from <= assignment_on.day
       and (assignment.valid_to is null or assignment.valid_to > assignment_on.day)
       and (assignment.confirmed_at is not null or not assignment.to_confirm)
       and (assignment.ended_at is null or assignment.ended_at >= coalesce(assignment_on.since, 'infinity'));
end;

-- Delegations that count on a day, as above. That the assignment behind them counts has to be asked as well.
create function identity.delegation_on(day date, since timestamptz)
    returns table (id uuid, assignment_id uuid, account_id uuid, form text, valid_from date, valid_to date, basis text)
    language sql stable
begin atomic
    select delegation.id, delegation.assignment_id, delegation.account_id, delegation.form, delegation.valid_from,
           delegation.valid_to, delegation.basis
      from identity.delegation
     where delegation.valid_from <= delegation_on.day
       and delegation.valid_to > delegation_on.day
       and (delegation.revoked_at is null or delegation.revoked_at >= coalesce(delegation_on.since, 'infinity'));
end;

-- Whether an account counts: now, or on the day that begins with `since`. Disabled for a part of a past day, it counted.
create function identity.account_counts(account uuid, since timestamptz) returns boolean
    language sql stable
begin atomic
    select case
               when account_counts.since is null then asked.enabled
               else not exists (
                   select 1
                     from identity.account_pause pause
                    where pause.account_id = asked.id
                      and pause.paused_at <= account_counts.since
                      and (pause.resumed_at is null or pause.resumed_at >= account_counts.since + interval '1 day'))
           end
      from identity.account asked
     where asked.id = account_counts.account;
end;
