-- The way of a report from the first figure typed to the record (package vn.thidua.reporting.report), and when a period is
-- open (package vn.thidua.reporting.period).

alter table reporting.period
    add column opens_on           date,
    add column closes_on          date,
    add column approval_required  boolean  not null default false,
    add constraint period_window check ((opens_on is null or opens_on <= due_on)
                                        and (closes_on is null or closes_on >= due_on));

comment on column reporting.period.opens_on is 'First day on which figures are taken; empty if they were always';
comment on column reporting.period.closes_on is 'Last day on which late reports are taken (ngày khóa sổ); empty if there is none';
comment on column reporting.period.approval_required is 'Whether a report counts as settled only when it is approved';

-- A report may be typed in, and then no workbook stands behind it.
alter table reporting.submission
    alter column source_file_id drop not null,
    add column estimated boolean[] not null default '{}',
    add column reason text not null default '';

comment on column reporting.submission.estimated is 'Which figures are marked as estimated; an empty array marks none';
comment on column reporting.submission.reason is 'Why figures that were accepted were changed; empty if they were not';

create table reporting.report (
    id                uuid         primary key,
    period_code       text         not null references reporting.period (code),
    unit_id           uuid         not null references organization.unit (id),
    state             text         not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    version           bigint       not null,
    submission_id     uuid         references reporting.submission (id),
    opened_at         timestamptz,
    opened_by         text,
    figures           bigint[]     not null,
    targets           bigint[]     not null,
    estimated         boolean[]    not null,
    figure_revisions  integer[]    not null,
    target_revisions  integer[]    not null,

    constraint report_once unique (period_code, unit_id),
    constraint report_arrays_match check (
        cardinality(figures) = cardinality(targets)
        and cardinality(figures) = cardinality(estimated)
        and cardinality(figures) = cardinality(figure_revisions)
        and cardinality(figures) = cardinality(target_revisions)),
    constraint report_sent_is_kept check (state = 'DRAFT' or submission_id is not null),
    constraint report_opened_by_somebody check ((opened_at is null) = (opened_by is null))
);

comment on table reporting.report is 'Report of a unit for a period with its working copy (báo cáo đang làm); what was sent is a submission';
comment on column reporting.report.version is 'Grows with each step; whoever takes a step names the one they saw';
comment on column reporting.report.submission_id is 'What was sent last';
comment on column reporting.report.opened_at is 'When a receiver first looked at what was sent last; from then on it cannot be recalled';
comment on column reporting.report.figures is 'One per asked indicator, in units of its last decimal; null is "not reported", zero is zero';
comment on column reporting.report.figure_revisions is 'How often each figure was written; 0 if never';

create index report_unit on reporting.report (unit_id);

create table reporting.cell_edit (
    report_id    uuid         not null references reporting.report (id) on delete cascade,
    place        integer      not null check (place >= 1),
    part         text         not null check (part in ('FIGURE', 'TARGET')),
    revision     integer      not null check (revision >= 1),
    before       bigint,
    after        bigint,
    estimated    boolean      not null,
    way          text         not null check (way in ('TYPED', 'PASTED', 'FILE')),
    edited_at    timestamptz  not null,
    edited_by    text         not null,
    account_id   uuid         not null,
    primary key (report_id, place, part, revision)
);

comment on table reporting.cell_edit is 'Every figure that was written into a report, by whom and from what to what (lịch sử ô)';

create table reporting.report_step (
    report_id      uuid         not null references reporting.report (id) on delete cascade,
    position       integer      not null check (position >= 1),
    kind           text         not null check (kind in ('SUBMIT', 'RECALL', 'RETURN', 'ACCEPT', 'TAKE_IN')),
    submission_id  uuid         references reporting.submission (id),
    taken_at       timestamptz  not null,
    taken_by       text         not null,
    account_id     uuid         not null,
    capacity       text         not null,
    reason         text         not null,
    primary key (report_id, position)
);

comment on table reporting.report_step is 'What was done with a report, in order (quá trình xử lý)';

create table reporting.return_defect (
    report_id  uuid     not null,
    position   integer  not null,
    number     integer  not null check (number >= 1),
    place      integer  check (place >= 1),
    words      text     not null,
    revision   integer  not null,
    answer     text     not null default '',
    primary key (report_id, position, number),
    constraint return_defect_step foreign key (report_id, position)
        references reporting.report_step (report_id, position) on delete cascade
);

comment on table reporting.return_defect is 'What has to be mended in a report that was sent back (lý do trả lại)';
comment on column reporting.return_defect.place is 'Which figure; empty if the whole report is meant';
comment on column reporting.return_defect.revision is 'How often the figure had been written when it was sent back';

create table reporting.receipt (
    key            uuid         primary key,
    report_id      uuid         not null references reporting.report (id) on delete cascade,
    submission_id  uuid         not null references reporting.submission (id),
    account_id     uuid         not null,
    given_at       timestamptz  not null
);

comment on table reporting.receipt is 'Answer to a request to send a report, under the key of the request: asked again, it is given again (biên nhận)';

create index receipt_report on reporting.receipt (report_id);

-- What was sent before there were reports was taken in by a receiver.
insert into reporting.report
       (id, period_code, unit_id, state, version, submission_id, figures, targets, estimated, figure_revisions,
        target_revisions)
select uuidv7(), latest.period_code, latest.unit_id, 'ACCEPTED', 2, latest.id, latest.figures, latest.targets,
       array_fill(false, array[cardinality(latest.figures)]), array_fill(0, array[cardinality(latest.figures)]),
       array_fill(0, array[cardinality(latest.figures)])
  from (select distinct on (period_code, unit_id) id, period_code, unit_id, figures, targets
          from reporting.submission
         order by period_code, unit_id, version desc) latest;

insert into reporting.report_step
       (report_id, position, kind, submission_id, taken_at, taken_by, account_id, capacity, reason)
select report.id, 1, 'TAKE_IN', sent.id, sent.received_at, sent.received_by,
       '00000000-0000-0000-0000-000000000000', '', ''
  from reporting.report
  join reporting.submission sent on sent.id = report.submission_id;

call organization.fence(
    'reporting.report',
    organization.unit_is_visible('report.unit_id'),
    organization.unit_is_visible('report.unit_id'));

call organization.fence(
    'reporting.cell_edit',
    'exists (select 1 from reporting.report of where of.id = cell_edit.report_id)',
    'exists (select 1 from reporting.report of where of.id = cell_edit.report_id)');

call organization.fence(
    'reporting.report_step',
    'exists (select 1 from reporting.report of where of.id = report_step.report_id)',
    'exists (select 1 from reporting.report of where of.id = report_step.report_id)');

call organization.fence(
    'reporting.return_defect',
    'exists (select 1 from reporting.report of where of.id = return_defect.report_id)',
    'exists (select 1 from reporting.report of where of.id = return_defect.report_id)');

call organization.fence(
    'reporting.receipt',
    'exists (select 1 from reporting.report of where of.id = receipt.report_id)',
    'exists (select 1 from reporting.report of where of.id = receipt.report_id)');
