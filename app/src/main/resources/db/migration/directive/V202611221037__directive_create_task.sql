-- What was asked of whom by when (package vn.thidua.directive.task).

create schema directive;

create table directive.source (
    code   text  primary key,
    title  text  not null,

    constraint source_code_is_short check (code ~ '^[A-Za-z0-9-]{1,40}$')
);

comment on table directive.source is 'The paper that tasks come from (văn bản giao nhiệm vụ)';

create table directive.task (
    id           uuid         primary key,
    source_code  text         not null references directive.source (code),
    clause       text         not null,
    position     integer      not null check (position >= 1),
    title        text         not null,
    unit_id      uuid         references organization.unit (id),
    owner_role   text         not null,
    due_on       date         not null,
    status       text         not null check (status in ('TODO', 'DOING', 'DONE', 'WITHDRAWN')),
    progress     smallint     not null check (progress between 0 and 100),
    created_at   timestamptz  not null,
    changed_at   timestamptz  not null,
    changed_by   text         not null,
    version      bigint       not null default 0,

    constraint task_one_per_clause_and_unit unique nulls not distinct (source_code, clause, unit_id),
    constraint task_done_is_complete check (status <> 'DONE' or progress = 100),
    constraint task_to_do_is_untouched check (status <> 'TODO' or progress = 0)
);

comment on table directive.task is 'What one body is asked to do (nhiệm vụ); without a unit it is asked of a central body';
comment on column directive.task.changed_by is 'How the person who changed it last was shown; empty for the register itself';

create index task_unit on directive.task (unit_id, status);

create table directive.task_report (
    task_id      uuid         not null references directive.task (id),
    version      bigint       not null,
    status       text         not null,
    progress     smallint     not null,
    note         text         not null,
    reported_by  text         not null,
    reported_at  timestamptz  not null,
    primary key (task_id, version)
);

comment on table directive.task_report is 'What was reported on a task, each report once (báo cáo tiến độ)';
