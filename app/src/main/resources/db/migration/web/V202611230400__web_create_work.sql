-- Long work that goes on after the page was answered (package vn.thidua.web.work).

create schema web;

create table web.work (
    id                uuid         primary key,
    kind              text         not null,
    subject           text         not null,
    state             text         not null,
    account_id        uuid         not null,
    started_by        text         not null,
    done              integer      not null default 0,
    total             integer      not null default 0,
    stage             text         not null default '',
    cancel_requested  boolean      not null default false,
    incident          text         not null default '',
    queued_at         timestamptz  not null,
    started_at        timestamptz,
    ended_at          timestamptz,

    constraint work_state_known check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint work_parts_within_total check (done >= 0 and (total = 0 or done <= total)),
    constraint work_end_matches_state check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null))
);

comment on table web.work is 'A piece of background work and how far it has come (công việc chạy nền)';
comment on column web.work.kind is 'Which handler does it: <module>.<feature>.<verb>';
comment on column web.work.subject is 'What it is done to, as the handler understands it';
comment on column web.work.account_id is 'Account of the person who started it and with whose rights it runs';
comment on column web.work.total is '0 while nobody can tell';
comment on column web.work.stage is 'Message key of what is being done, or words of the data';
comment on column web.work.incident is 'Number under which the log tells why it failed';

-- The same thing is not done twice at once, however often somebody presses the button.
create unique index work_one_at_a_time on web.work (kind, subject) where state in ('QUEUED', 'RUNNING');
create index work_subject on web.work (kind, subject, queued_at);
