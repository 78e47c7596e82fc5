-- Score tables as they were signed, and what people entered by hand (packages vn.thidua.scoring.table and .points).
-- Points computed from reported figures are not stored: they are computed again whenever a board is read.

create schema scoring;

create table scoring.score_table (
    id             uuid         primary key,
    code           text         not null,
    version        integer      not null,
    text           text         not null,
    sha256         char(64)     not null,
    registered_by  text         not null,
    registered_at  timestamptz  not null,

    constraint score_table_version_unique unique (code, version),
    constraint score_table_version_positive check (version >= 1)
);

comment on table scoring.score_table is 'Score table as YAML, one row per version, never changed (bảng điểm)';
comment on column scoring.score_table.sha256 is 'SHA-256 of the text in UTF-8, hexadecimal';

create table scoring.score_table_period (
    table_id  uuid     not null references scoring.score_table (id),
    period    text     not null,
    is_final  boolean  not null,
    primary key (table_id, period)
);

comment on table scoring.score_table_period is 'Periods that a version is in force for; the highest version counts';

create index score_table_period_by_period on scoring.score_table_period (period);

create table scoring.entry (
    id            uuid           primary key,
    period        text           not null,
    unit_id       uuid           not null references organization.unit (id),
    leaf          text           not null,
    version       integer        not null,
    points        numeric(8, 2),
    role          text           not null,
    note          text           not null,
    entered_by    text           not null,
    entered_at    timestamptz    not null,

    constraint entry_version_unique unique (period, unit_id, leaf, version),
    constraint entry_version_positive check (version >= 1),
    constraint entry_points_not_negative check (points >= 0),
    -- Whoever takes a criterion off a unit says why.
    constraint entry_not_assigned_has_note check (points is not null or note <> '')
);

comment on table scoring.entry is 'Points that a person entered for one criterion and unit; a correction is a new version (điểm chấm)';
comment on column scoring.entry.points is 'Points; null: the criterion is not assigned to the unit (không giao)';
comment on column scoring.entry.role is 'In what capacity the points were given, for example head of the cluster';
