-- Where figures stand in workbooks that were not made here (package vn.thidua.reporting.comparison).

create table reporting.workbook_mapping (
    id             uuid         primary key,
    unit_id        uuid         not null references organization.unit (id),
    form_code      text         not null,
    form_version   integer      not null,
    layout         text         not null check (layout ~ '^[0-9a-f]{64}$'),
    sheet          text         not null,
    heading_row    integer      not null,
    label_column   integer      not null check (label_column >= 0),
    figure_column  integer      not null check (figure_column >= 0),
    row_codes      jsonb        not null,
    made_by        text         not null,
    made_at        timestamptz  not null,
    account_id     uuid         not null,

    constraint workbook_mapping_once unique (unit_id, form_code, form_version, layout)
);

comment on table reporting.workbook_mapping is 'Where the figures of a form stand in a unit''s own workbooks (cách đọc biểu riêng của đơn vị)';
comment on column reporting.workbook_mapping.layout is 'SHA-256 of the name of the sheet and its headings with their places';
comment on column reporting.workbook_mapping.row_codes is 'Codes of indicators by what the row says';

call organization.fence(
    'reporting.workbook_mapping',
    organization.unit_is_visible('workbook_mapping.unit_id'),
    organization.unit_is_visible('workbook_mapping.unit_id'));
