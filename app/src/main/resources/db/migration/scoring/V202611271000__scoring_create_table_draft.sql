-- Score tables made on the screen (packages vn.thidua.scoring.table and .design): why there is a version, and what is not one yet.

alter table scoring.score_table
    add column reason text not null default '';

comment on column scoring.score_table.reason is 'Why there is this version; empty for one that came from a file';

create table scoring.table_draft (
    code          text         primary key,
    base_version  integer,
    text          text         not null,
    version       bigint       not null,
    edited_at     timestamptz  not null,
    edited_by     text         not null,

    constraint table_draft_base foreign key (code, base_version) references scoring.score_table (code, version),
    constraint table_draft_version_positive check (version >= 1),
    constraint table_draft_bounded check (length(text) <= 200000)
);

comment on table scoring.table_draft is 'Next version of a score table while it is being made (bản thảo bảng điểm)';
comment on column scoring.table_draft.base_version is 'Version that it was begun from; null for a table that has no version yet';
comment on column scoring.table_draft.version is 'Grows with each change; whoever changes names the one they saw';
