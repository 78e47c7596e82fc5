-- Texts beside the figures of a report (package vn.thidua.reporting.narrative).

create table reporting.narrative_text (
    report_id   uuid         not null references reporting.report (id) on delete cascade,
    part        text         not null,
    version     integer      not null check (version >= 1),
    paragraphs  text[]       not null,
    edited_at   timestamptz  not null,
    edited_by   text         not null,
    account_id  uuid         not null,
    primary key (report_id, part)
);

comment on table reporting.narrative_text is 'Text of a report for a narrative part of its form, as it stands (phần lời đang viết)';
comment on column reporting.narrative_text.version is 'Grows with each change; whoever changes names the one they saw';
comment on column reporting.narrative_text.paragraphs is 'In order, none empty; an empty array is a text that was cleared';

create table reporting.narrative_sent (
    submission_id  uuid    not null references reporting.submission (id) on delete cascade,
    part           text    not null,
    paragraphs     text[]  not null check (cardinality(paragraphs) >= 1),
    primary key (submission_id, part)
);

comment on table reporting.narrative_sent is 'Text of a narrative part as it was sent (phần lời đã gửi); a part that nobody wrote has no row';

alter table reporting.return_defect
    add column part text,
    add constraint return_defect_means_one_thing check (part is null or place is null);

comment on column reporting.return_defect.part is 'Which narrative part; the revision is the version of its text then';

call organization.fence(
    'reporting.narrative_text',
    'exists (select 1 from reporting.report of where of.id = narrative_text.report_id)',
    'exists (select 1 from reporting.report of where of.id = narrative_text.report_id)');

call organization.fence(
    'reporting.narrative_sent',
    'exists (select 1 from reporting.submission of where of.id = narrative_sent.submission_id)',
    'exists (select 1 from reporting.submission of where of.id = narrative_sent.submission_id)');
