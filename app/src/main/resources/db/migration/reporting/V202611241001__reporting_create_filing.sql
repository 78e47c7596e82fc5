-- Whole reports that programs of units hand in: the request, what it changed and the receipt are one row
-- (package vn.thidua.reporting.report).

create table reporting.filing (
    key            uuid         primary key,
    report_id      uuid         not null references reporting.report (id) on delete cascade,
    submission_id  uuid         references reporting.submission (id),
    sha256         text         not null,
    filed_at       timestamptz  not null,
    filed_by       text         not null,
    account_id     uuid         not null,
    version        bigint       not null,
    places         integer[]    not null,
    of_target      boolean[]    not null,
    revisions      integer[]    not null,
    before         bigint[]     not null,
    after          bigint[]     not null,
    estimated      boolean[]    not null,

    constraint filing_arrays_match check (
        cardinality(places) = cardinality(of_target)
        and cardinality(places) = cardinality(revisions)
        and cardinality(places) = cardinality(before)
        and cardinality(places) = cardinality(after)
        and cardinality(places) = cardinality(estimated))
);

comment on table reporting.filing is 'Whole report handed in by a program, under the key of the request: asked again, the same receipt is given (nộp qua giao diện lập trình)';
comment on column reporting.filing.submission_id is 'What was sent with it; empty if the figures were only kept';
comment on column reporting.filing.sha256 is 'Of the request, so that the same key with another request is noticed';
comment on column reporting.filing.version is 'Of the report since, as its readers count: steps taken and numbers written';
comment on column reporting.filing.places is 'Numbers that it changed, in parallel arrays; what cell_edit holds in rows for those that people write';

create index filing_report on reporting.filing (report_id);

call organization.fence(
    'reporting.filing',
    'exists (select 1 from reporting.report of where of.id = filing.report_id)',
    'exists (select 1 from reporting.report of where of.id = filing.report_id)');
