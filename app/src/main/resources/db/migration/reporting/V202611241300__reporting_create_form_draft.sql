-- Drafts of the next version of a form, and what periods had that moved to another version (package vn.thidua.reporting.form).

create table reporting.form_draft (
    code          text         primary key,
    base_version  integer      not null,
    definition    text         not null,
    catalogue     text         not null,
    version       bigint       not null,
    edited_at     timestamptz  not null,
    edited_by     text         not null,

    constraint form_draft_base foreign key (code, base_version) references reporting.form (code, version)
);

comment on table reporting.form_draft is 'Next version of a form while it is being made (bản thảo biểu mẫu)';
comment on column reporting.form_draft.version is 'Grows with each change; whoever changes names the one they saw';

alter table reporting.cell_edit
    drop constraint cell_edit_way_check,
    add constraint cell_edit_way_check check (way in ('TYPED', 'PASTED', 'FILE', 'CORRECTED', 'FORM'));

create table reporting.retired_place (
    period_code   text     not null references reporting.period (code),
    place         integer  not null check (place > 10000),
    indicator     text     not null,
    form_version  integer  not null,
    primary key (period_code, place)
);

comment on table reporting.retired_place is 'Indicator that a period asked before its form had another version; what was written of it stands at this place (chỉ tiêu thôi hỏi)';
comment on column reporting.retired_place.form_version is 'Last version of the form that asked it';

create table reporting.retired_figure (
    submission_id  uuid     not null references reporting.submission (id) on delete cascade,
    indicator      text     not null,
    form_version   integer  not null,
    figure         bigint,
    target         bigint,
    estimated      boolean  not null,
    sheet          text     not null,
    cell           text     not null,
    primary key (submission_id, indicator, form_version)
);

comment on table reporting.retired_figure is 'What a submission had of an indicator that is not asked any more (số liệu của chỉ tiêu thôi hỏi)';
comment on column reporting.retired_figure.figure is 'In units of the last decimal that the indicator had in this version';

call organization.fence(
    'reporting.retired_figure',
    'exists (select 1 from reporting.submission of where of.id = retired_figure.submission_id)',
    'exists (select 1 from reporting.submission of where of.id = retired_figure.submission_id)');
