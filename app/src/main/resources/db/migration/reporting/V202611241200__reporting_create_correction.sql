-- Corrections of figures that were accepted, and what each changed further down (package vn.thidua.reporting.correction).

alter table reporting.cell_edit
    drop constraint cell_edit_way_check,
    add constraint cell_edit_way_check check (way in ('TYPED', 'PASTED', 'FILE', 'CORRECTED'));

alter table reporting.report_step
    drop constraint report_step_kind_check,
    add constraint report_step_kind_check
        check (kind in ('SUBMIT', 'RECALL', 'RETURN', 'ACCEPT', 'TAKE_IN', 'CORRECT'));

create table reporting.correction (
    id            uuid         primary key,
    report_id     uuid         not null references reporting.report (id) on delete cascade,
    before_id     uuid         not null references reporting.submission (id),
    after_id      uuid         not null references reporting.submission (id),
    reason        text         not null check (reason <> ''),
    corrected_at  timestamptz  not null,
    corrected_by  text         not null,
    account_id    uuid         not null,
    capacity      text         not null,
    consequences  integer      not null default 0 check (consequences >= 0)
);

comment on table reporting.correction is 'A change of figures that were accepted (đính chính số liệu)';
comment on column reporting.correction.id is 'Key of the request: asked again, nothing happens';
comment on column reporting.correction.consequences is 'How many things changed further down, whoever may see them';

create index correction_report on reporting.correction (report_id);
create index correction_before on reporting.correction (before_id);
create index correction_after on reporting.correction (after_id);

create table reporting.correction_consequence (
    correction_id  uuid     not null references reporting.correction (id) on delete cascade,
    position       integer  not null check (position >= 1),
    kind           text     not null check (kind in ('FIGURE', 'APPROVAL', 'SCORE', 'PLACE', 'PAGE', 'DOCUMENT')),
    unit_id        uuid     references organization.unit (id),
    indicator      text     not null,
    subject_vi     text     not null,
    subject_en     text     not null,
    before         text     not null,
    after          text     not null,
    href           text     not null,
    primary key (correction_id, position)
);

comment on table reporting.correction_consequence is 'What a correction changed further down, from what to what (hệ quả của đính chính)';
comment on column reporting.correction_consequence.unit_id is 'Whose it is; empty for all units together';
comment on column reporting.correction_consequence.indicator is 'Code of the indicator of a figure; empty for anything else';
comment on column reporting.correction_consequence.before is 'Plain decimal or a word of the product; empty for nothing';

create index correction_consequence_unit on reporting.correction_consequence (unit_id);

create table reporting.correction_notice (
    correction_id  uuid         not null references reporting.correction (id) on delete cascade,
    account_id     uuid         not null,
    mailed_at      timestamptz,
    noted_at       timestamptz,
    primary key (correction_id, account_id)
);

comment on table reporting.correction_notice is 'Who is told of a correction because something of theirs rests on it (thông báo đính chính)';

create index correction_notice_waiting on reporting.correction_notice (account_id) where noted_at is null;

alter table reporting.approval
    add column unconfirmed_id uuid references reporting.correction (id) on delete set null;

comment on column reporting.approval.unconfirmed_id is 'Correction below it that whoever approved has not confirmed yet; empty if there is none';

create index approval_unconfirmed on reporting.approval (unconfirmed_id);

call organization.fence(
    'reporting.correction',
    'exists (select 1 from reporting.report of where of.id = correction.report_id)',
    'exists (select 1 from reporting.report of where of.id = correction.report_id)');

call organization.fence(
    'reporting.correction_consequence',
    'exists (select 1 from reporting.correction of where of.id = correction_consequence.correction_id)
     and (unit_id is null or ' || organization.unit_is_visible('correction_consequence.unit_id') || ')',
    'exists (select 1 from reporting.correction of where of.id = correction_consequence.correction_id)');

call organization.fence(
    'reporting.correction_notice',
    'account_id = organization.reader_account()
     or exists (select 1 from reporting.correction of where of.id = correction_notice.correction_id)',
    'account_id = organization.reader_account()
     or exists (select 1 from reporting.correction of where of.id = correction_notice.correction_id)');
