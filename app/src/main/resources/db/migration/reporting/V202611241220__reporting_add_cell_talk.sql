-- What is said about single figures (package vn.thidua.reporting.cell), and the files that prove them
-- (package vn.thidua.reporting.evidence).

create table reporting.cell_comment (
    id          uuid         primary key,
    report_id   uuid         not null references reporting.report (id) on delete cascade,
    place       integer      not null check (place >= 1),
    words       text         not null check (words <> ''),
    said_at     timestamptz  not null,
    said_by     text         not null,
    account_id  uuid         not null,
    capacity    text         not null
);

comment on table reporting.cell_comment is 'What somebody said about a figure of a report (ý kiến, giải trình về ô số liệu)';

create index cell_comment_report on reporting.cell_comment (report_id, place);

create table reporting.evidence (
    id            uuid         primary key,
    report_id     uuid         not null references reporting.report (id) on delete cascade,
    place         integer      not null check (place >= 1),
    name          text         not null,
    kind          text         not null check (kind in ('PDF', 'PNG', 'JPEG', 'XLSX')),
    size          integer      not null check (size between 1 and 10485760),
    sha256        text         not null,
    content       bytea        not null,
    added_at      timestamptz  not null,
    added_by      text         not null,
    account_id    uuid         not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,

    constraint evidence_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);

comment on table reporting.evidence is 'A file that proves a figure of a report (minh chứng)';
comment on column reporting.evidence.withdrawn_at is 'From when it proves nothing any more; it stays on record';

create index evidence_report on reporting.evidence (report_id, place);

call organization.fence(
    'reporting.cell_comment',
    'exists (select 1 from reporting.report of where of.id = cell_comment.report_id)',
    'exists (select 1 from reporting.report of where of.id = cell_comment.report_id)');

call organization.fence(
    'reporting.evidence',
    'exists (select 1 from reporting.report of where of.id = evidence.report_id)',
    'exists (select 1 from reporting.report of where of.id = evidence.report_id)');
