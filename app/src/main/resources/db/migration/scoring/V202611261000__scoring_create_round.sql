-- The scoring round: one cluster, one period, one version of a score table; the sheet of each unit with its columns, steps,
-- explanations and evidence (packages vn.thidua.scoring.sheet and .round).

create table scoring.round (
    id               uuid         primary key,
    period           text         not null,
    cluster_id       uuid         not null references organization.cluster (id),
    table_id         uuid         not null references scoring.score_table (id),
    head_unit_id     uuid         references organization.unit (id),
    team_size        integer      not null check (team_size >= 0),
    seed             bigint       not null,
    launched_on      date         not null,
    self_due         date         not null,
    check_due        date         not null,
    complaint_until  date         not null,
    adopted_on       date,
    launched_at      timestamptz  not null,
    launched_by      text         not null,
    account_id       uuid         not null,
    capacity         text         not null,

    constraint round_once unique (period, cluster_id),
    constraint round_days_in_order check (
        launched_on <= self_due and self_due <= check_due and check_due <= complaint_until)
);

comment on table scoring.round is 'A cluster scores its units for a period by one version of a score table (đợt chấm điểm)';
comment on column scoring.round.table_id is 'The version that the round was launched with; a later version does not change it';
comment on column scoring.round.complaint_until is 'Last day on which a unit may explain (hạn giải trình)';

create table scoring.sheet (
    id               uuid         primary key,
    round_id         uuid         not null references scoring.round (id),
    unit_id          uuid         not null references organization.unit (id),
    position         integer      not null check (position >= 1),
    state            text         not null check (state in (
        'SELF_SCORING', 'RETURNED', 'SUBMITTED', 'PEER_CHECKED', 'CONSOLIDATED', 'EXPLAINED', 'SETTLED', 'ADOPTED',
        'SENT_UP')),
    version          bigint       not null check (version >= 1),
    consolidator_id  uuid         references organization.unit (id),
    submitted_at     timestamptz,
    returned         text[]       not null,

    constraint sheet_once unique (round_id, unit_id),
    constraint sheet_of_unit unique (id, unit_id),
    constraint sheet_consolidated_by unique (id, consolidator_id),
    -- The head competes as well: its own sheet is consolidated by another unit, or by the standing body.
    constraint sheet_never_consolidated_by_its_unit check (consolidator_id <> unit_id)
);

comment on table scoring.sheet is 'How far the score sheet of a unit has come (phiếu chấm điểm)';
comment on column scoring.sheet.version is 'Grows with everything that is written on the sheet';
comment on column scoring.sheet.consolidator_id is 'The unit that consolidates; null: the standing body does';
comment on column scoring.sheet.submitted_at is 'When the unit sent its points for the first time; from then on the others may see them';
comment on column scoring.sheet.returned is 'Criteria that are open while the sheet is returned';

create index sheet_unit on scoring.sheet (unit_id);

create table scoring.sheet_checker (
    sheet_id    uuid     not null references scoring.sheet (id),
    unit_id     uuid     not null,
    checker_id  uuid     not null references organization.unit (id),
    position    integer  not null check (position >= 1),
    primary key (sheet_id, checker_id),

    constraint sheet_checker_of_sheet foreign key (sheet_id, unit_id) references scoring.sheet (id, unit_id),
    constraint sheet_checker_is_another_unit check (checker_id <> unit_id)
);

comment on table scoring.sheet_checker is 'Which units check a sheet; the first leads (tổ kiểm tra chéo)';

create table scoring.sheet_points (
    sheet_id         uuid           not null,
    unit_id          uuid           not null,
    leaf             text           not null,
    column_name      text           not null check (column_name in ('SELF', 'PEER', 'HEAD', 'SETTLED', 'ADOPTED')),
    version          integer        not null check (version >= 1),
    written_order    bigint         not null check (written_order >= 1),
    points           numeric(8, 2)  not null,
    reason           text           not null,
    for_unit_id      uuid,
    written_at       timestamptz    not null,
    written_by       text           not null,
    account_id       uuid           not null,
    capacity         text           not null,
    checker_id       uuid           generated always as (case when column_name = 'PEER' then for_unit_id end) stored,
    consolidator_id  uuid           generated always as (case when column_name = 'HEAD' then for_unit_id end) stored,
    primary key (sheet_id, leaf, column_name, version),

    constraint sheet_points_of_sheet foreign key (sheet_id, unit_id) references scoring.sheet (id, unit_id),
    -- Who may write a column, said by the database as well: the unit its own, a unit of its team the next, whoever
    -- consolidates it the third, no unit the others.
    constraint sheet_points_self_by_its_unit check (column_name <> 'SELF' or for_unit_id is not distinct from unit_id),
    constraint sheet_points_others_never_by_its_unit check (column_name = 'SELF' or for_unit_id is distinct from unit_id),
    constraint sheet_points_peer_by_somebody check (column_name <> 'PEER' or for_unit_id is not null),
    constraint sheet_points_decided_by_no_unit check (column_name not in ('SETTLED', 'ADOPTED') or for_unit_id is null),
    constraint sheet_points_by_its_team foreign key (sheet_id, checker_id)
        references scoring.sheet_checker (sheet_id, checker_id),
    constraint sheet_points_by_its_consolidator foreign key (sheet_id, consolidator_id)
        references scoring.sheet (id, consolidator_id),
    -- Four eyes on persons, not on roles: nobody writes two columns of one sheet.
    constraint sheet_points_one_column_a_person
        exclude using gist (sheet_id with =, account_id with =, column_name with <>)
);

comment on table scoring.sheet_points is 'Points of one column for one criterion; a correction is a new version (điểm tự chấm, kiểm tra, tổng hợp, kết luận)';
comment on column scoring.sheet_points.points is 'Within what the criterion allows, which the score table says and not this one';
comment on column scoring.sheet_points.written_order is 'Version of the sheet when they were written: a column written later overtakes those after it';
comment on column scoring.sheet_points.for_unit_id is 'The unit that the person acted for; null: the standing body or the conference';

create table scoring.sheet_step (
    sheet_id    uuid         not null references scoring.sheet (id),
    position    integer      not null check (position >= 1),
    kind        text         not null,
    from_state  text         not null,
    to_state    text         not null,
    leaves      text[]       not null,
    reason      text         not null,
    taken_at    timestamptz  not null,
    taken_by    text         not null,
    account_id  uuid         not null,
    capacity    text         not null,
    primary key (sheet_id, position)
);

comment on table scoring.sheet_step is 'What was done with a sheet as a whole, never changed (các bước của phiếu chấm)';
comment on column scoring.sheet_step.leaves is 'Criteria that were sent back, or whose late points set the sheet back';

create table scoring.sheet_explanation (
    sheet_id             uuid         not null references scoring.sheet (id),
    number               integer      not null check (number >= 1),
    leaf                 text         not null,
    words                text         not null check (words <> ''),
    said_at              timestamptz  not null,
    said_by              text         not null,
    account_id           uuid         not null,
    capacity             text         not null,
    answer               text         not null default '',
    answered_at          timestamptz,
    answered_by          text,
    answered_account_id  uuid,
    primary key (sheet_id, number),

    constraint sheet_explanation_answered_by_somebody check (
        (answer = '') = (answered_at is null)
        and (answered_at is null) = (answered_by is null)
        and (answered_at is null) = (answered_account_id is null)),
    constraint sheet_explanation_answered_by_another check (answered_account_id <> account_id)
);

comment on table scoring.sheet_explanation is 'What a unit says against points, and the answer (giải trình, khiếu nại)';

create table scoring.sheet_evidence (
    id            uuid         primary key,
    sheet_id      uuid         not null references scoring.sheet (id),
    leaf          text         not null,
    explanation   integer,
    name          text         not null,
    kind          text         not null check (kind in ('PDF', 'PNG', 'JPEG', 'XLSX')),
    size          integer      not null check (size between 1 and 10485760),
    sha256        text         not null,
    content       bytea        not null,
    added_at      timestamptz  not null,
    added_by      text         not null,
    account_id    uuid         not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,

    constraint sheet_evidence_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint sheet_evidence_of_explanation foreign key (sheet_id, explanation)
        references scoring.sheet_explanation (sheet_id, number)
);

comment on table scoring.sheet_evidence is 'A file that proves a criterion of a sheet (minh chứng)';
comment on column scoring.sheet_evidence.explanation is 'The explanation that it came with, if it came with one';

create index sheet_evidence_sheet on scoring.sheet_evidence (sheet_id, leaf);
create index sheet_evidence_same on scoring.sheet_evidence (sha256);

create table scoring.round_moment (
    round_id  uuid         not null references scoring.round (id),
    number    integer      not null check (number >= 1),
    sheet_id  uuid         not null references scoring.sheet (id),
    kind      text         not null,
    taken_at  timestamptz  not null,
    primary key (round_id, number)
);

comment on table scoring.round_moment is 'A step of one sheet after which the order of the cluster was kept';

create table scoring.round_place (
    round_id  uuid     not null,
    number    integer  not null,
    sheet_id  uuid     not null references scoring.sheet (id),
    place     integer  not null check (place >= 1),
    total     numeric  not null,
    primary key (round_id, number, sheet_id),

    constraint round_place_of_moment foreign key (round_id, number) references scoring.round_moment (round_id, number)
);

comment on table scoring.round_place is 'Place and total of a unit after a step, so that it can be said what moved since';

-- A sheet is seen by whoever has its unit; and, once it was sent, by the units of its round that have sent theirs. So nobody
-- learns the points of a rival before giving points to itself, whatever a query forgets.
create function scoring.sheet_is_visible(sheet_column text)
    returns text
    language sql immutable
    return format('exists (select 1 from scoring.sheet seen where seen.id = %1$s and (%2$s'
                  || ' or (seen.submitted_at is not null and exists (select 1 from scoring.sheet own'
                  || ' where own.round_id = seen.round_id and own.submitted_at is not null and (%3$s)))))',
                  sheet_column,
                  organization.unit_is_visible('seen.unit_id'),
                  organization.unit_is_visible('own.unit_id'));

call organization.fence(
    'scoring.sheet_points',
    scoring.sheet_is_visible('sheet_points.sheet_id'),
    organization.unit_is_visible('coalesce(sheet_points.for_unit_id, sheet_points.unit_id)'));

call organization.fence(
    'scoring.sheet_step',
    scoring.sheet_is_visible('sheet_step.sheet_id'),
    scoring.sheet_is_visible('sheet_step.sheet_id'));

call organization.fence(
    'scoring.sheet_explanation',
    scoring.sheet_is_visible('sheet_explanation.sheet_id'),
    scoring.sheet_is_visible('sheet_explanation.sheet_id'));

call organization.fence(
    'scoring.sheet_evidence',
    scoring.sheet_is_visible('sheet_evidence.sheet_id'),
    scoring.sheet_is_visible('sheet_evidence.sheet_id'));

-- The order of a whole cluster is kept by whoever takes a step, who may see no more of it than one line.
call organization.fence(
    'scoring.round_place',
    scoring.sheet_is_visible('round_place.sheet_id'),
    '(select organization.reader_is_known())');
