create table reporting.form (
    code text primary key,
    unit_id uuid not null references organization.unit (id)
);

comment on table reporting.form is 'Questions (biểu mẫu)';
