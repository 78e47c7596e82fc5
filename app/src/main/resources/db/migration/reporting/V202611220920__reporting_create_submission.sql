-- Forms, periods, what units sent, and what became of each file (packages vn.thidua.reporting.*).
-- A submission is one row: its figures are exact scaled integers in the order of the form's indicators, so that a
-- consolidation reads one row a unit and not one row a figure.

create schema reporting;

create table reporting.form (
    code        text     not null,
    version     integer  not null check (version >= 1),
    definition  text     not null,
    catalogue   text     not null,
    sha256      text     not null,
    primary key (code, version)
);

comment on table reporting.form is 'Questions to units (biểu mẫu); a version never changes once stored';
comment on column reporting.form.definition is 'form.yaml as it was registered';
comment on column reporting.form.catalogue is 'indicators.csv as it was registered';

create table reporting.period (
    code           text     primary key,
    name_vi        text     not null,
    name_en        text     not null,
    year           integer  not null check (year between 1945 and 2200),
    share          integer  not null check (share between 1 and 100),
    previous_code  text     references reporting.period (code),
    due_on         date     not null,
    form_code      text     not null,
    form_version   integer  not null,

    constraint period_form foreign key (form_code, form_version) references reporting.form (code, version)
);

comment on table reporting.period is 'Stretch of time that units report on (kỳ báo cáo)';
comment on column reporting.period.share is 'Part of the year gone by at its end, in per cent';

create table reporting.source_file (
    id       uuid   primary key,
    name     text   not null,
    sha256   text   not null,
    content  bytea  not null
);

comment on table reporting.source_file is 'Workbook that a submission was read from, byte for byte (tệp nguồn)';

create table reporting.submission (
    id              uuid         primary key,
    period_code     text         not null references reporting.period (code),
    unit_id         uuid         not null references organization.unit (id),
    version         integer      not null check (version >= 1),
    received_on     date         not null,
    received_at     timestamptz  not null,
    received_by     text         not null,
    source_file_id  uuid         not null references reporting.source_file (id),
    figures         bigint[]     not null,
    targets         bigint[]     not null,
    sheets          text[]       not null,
    cells           text[]       not null,

    constraint submission_version_unique unique (period_code, unit_id, version),
    constraint submission_arrays_match check (
        cardinality(figures) = cardinality(targets)
        and cardinality(figures) = cardinality(sheets)
        and cardinality(figures) = cardinality(cells))
);

comment on table reporting.submission is 'What a unit sent for a period (báo cáo); the highest version counts, older ones stay';
comment on column reporting.submission.figures is 'One per asked indicator, in units of its last decimal; null is "not reported", zero is zero';
comment on column reporting.submission.received_on is 'Day in Viet Nam on which the report counts as received';

create table reporting.import (
    id           uuid         primary key,
    source       text         not null,
    received_on  date         not null,
    started_at   timestamptz  not null,
    started_by   text         not null
);

comment on table reporting.import is 'One act of taking in files (lần nhập)';

create table reporting.import_file (
    id             uuid     primary key,
    import_id      uuid     not null references reporting.import (id),
    position       integer  not null,
    file_name      text     not null,
    outcome        text     not null check (outcome in ('ACCEPTED', 'UNCHANGED', 'REFUSED')),
    unit_id        uuid     references organization.unit (id),
    period_code    text     references reporting.period (code),
    submission_id  uuid     references reporting.submission (id),

    constraint import_file_position_unique unique (import_id, position),
    -- Nothing of a refused file is kept but the list of its defects.
    constraint import_file_submission_matches_outcome check ((outcome = 'REFUSED') = (submission_id is null))
);

comment on table reporting.import_file is 'What became of one file of an import';

create table reporting.import_defect (
    import_file_id  uuid     not null references reporting.import_file (id) on delete cascade,
    position        integer  not null,
    sheet           text     not null,
    cell            text     not null,
    severity        text     not null check (severity in ('ERROR', 'NOTICE')),
    code            text     not null,
    arguments       jsonb    not null,
    found           text     not null,
    primary key (import_file_id, position)
);

comment on table reporting.import_defect is 'What is wrong in a file, where, with the facts that the text names (lỗi của tệp)';

create index import_file_unit on reporting.import_file (unit_id, period_code);
