-- Workbooks that wait to be compared with the server (package vn.thidua.reporting.comparison).

create table reporting.comparison (
    id           uuid         primary key,
    period_code  text         not null references reporting.period (code),
    unit_id      uuid         not null references organization.unit (id),
    file_name    text         not null,
    content      bytea,
    uploaded_at  timestamptz  not null,
    uploaded_by  text         not null,
    account_id   uuid         not null,

    constraint comparison_file_bounded check (length(content) <= 10 * 1024 * 1024)
);

comment on table reporting.comparison is 'Uploaded workbook that is compared with the report (tệp chờ đối chiếu); kept for a week at most';
comment on column reporting.comparison.content is 'The file as it arrived; empty once it was done with';

create index comparison_unit on reporting.comparison (unit_id, uploaded_at);

call organization.fence(
    'reporting.comparison',
    organization.unit_is_visible('comparison.unit_id'),
    organization.unit_is_visible('comparison.unit_id'));
