-- What others than the people of a round say of a unit: a score of another body, how far its tasks are, what it was found guilty of
-- (package vn.thidua.scoring.points). Only added to; the latest version of a thing counts.

create table scoring.outside_fact (
    id          uuid           primary key,
    period      text           not null,
    unit_id     uuid           not null references organization.unit (id),
    kind        text           not null check (kind in ('SCORE', 'TASK', 'OFFENCE')),
    code        text           not null,
    task        text           not null,
    version     integer        not null check (version >= 1),
    standing    boolean        not null,
    value       numeric(8, 2),
    weight      numeric(8, 2)  check (weight > 0),
    basis       text           not null check (basis <> ''),
    entered_by  text           not null,
    account_id  uuid           not null,
    entered_at  timestamptz    not null,

    constraint outside_fact_version_unique unique (period, unit_id, kind, code, task, version),
    constraint outside_fact_task_named check ((kind = 'TASK') = (task <> '')),
    constraint outside_fact_value_where_it_stands check ((value is not null) = (standing and kind <> 'OFFENCE')),
    constraint outside_fact_weight_of_tasks check ((weight is not null) = (standing and kind = 'TASK'))
);

comment on table scoring.outside_fact is 'What others say of a unit: scores of other bodies, tasks, offences; one row per version (điểm nơi khác chấm, nhiệm vụ, vi phạm)';
comment on column scoring.outside_fact.code is 'SCORE: code of the score; TASK: code of the criterion; OFFENCE: code of the offence';
comment on column scoring.outside_fact.task is 'Name of the task; empty for the other kinds';
comment on column scoring.outside_fact.standing is 'False: withdrawn by this version';
comment on column scoring.outside_fact.value is 'SCORE: points; TASK: how far it is done, 0 to 100 per cent';
comment on column scoring.outside_fact.basis is 'What it rests on, for example number and day of a decision; for a withdrawal why';

call organization.fence(
    'scoring.outside_fact',
    organization.unit_is_visible('outside_fact.unit_id'),
    organization.unit_is_visible('outside_fact.unit_id'));

alter table scoring.publication_line
    add column barred text not null default '';

comment on column scoring.publication_line.place is 'Null: no place, because there was no report or an offence bars the unit';
comment on column scoring.publication_line.barred is 'Names of the offences that bar the unit from a place; empty if none does';
