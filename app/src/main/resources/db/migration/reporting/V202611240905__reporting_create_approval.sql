-- Who approved what was accepted, level by level (package vn.thidua.reporting.approval).

create table reporting.approval (
    id                    uuid         primary key,
    period_code           text         not null references reporting.period (code),
    unit_id               uuid         not null references organization.unit (id),
    approved_at           timestamptz  not null,
    approved_by           text         not null,
    account_id            uuid         not null,
    capacity              text         not null,
    missing               uuid[]       not null,
    withdrawn_at          timestamptz,
    withdrawn_by          text,
    withdrawn_account_id  uuid,
    withdrawn_reason      text         not null default '',

    constraint approval_withdrawn_by_somebody check (
        (withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawn_account_id is null))
);

comment on table reporting.approval is 'That the figures of a unit and of all units below it are approved for a period (phê duyệt)';
comment on column reporting.approval.missing is 'Units directly below that had sent nothing when it was approved';

create unique index approval_in_force on reporting.approval (period_code, unit_id) where withdrawn_at is null;
create index approval_unit on reporting.approval (unit_id);

call organization.fence(
    'reporting.approval',
    organization.unit_is_visible('approval.unit_id'),
    organization.unit_is_visible('approval.unit_id'));

-- Which of the given units have approved figures: asked about the units above somebody's, which they do not see. That
-- figures above are approved is no secret; by whom and when stays behind the fence. EveryTableFencedTests names it.
create function reporting.approved_among(period text, units uuid[])
    returns setof uuid
    language plpgsql
as $$
declare
    fence text := coalesce(current_setting('thidua.scope', true), '');
begin
    perform set_config('thidua.scope', 'all', true);
    return query
        select approval.unit_id
          from reporting.approval
         where approval.period_code = approved_among.period
           and approval.unit_id = any (approved_among.units)
           and approval.withdrawn_at is null;
    perform set_config('thidua.scope', fence, true);
end;
$$;
