-- The record of a conference, version by version (package vn.thidua.conference.proceedings).
-- A version is never changed; a newer one takes its place.

create schema conference;

create table conference.conference (
    id                   uuid         primary key,
    code                 text         not null,
    version              integer      not null check (version >= 1),
    is_current           boolean      not null,
    recorded_at          timestamptz  not null,
    title                text         not null,
    subject              text         not null,
    starts_on            date         not null,
    ends_on              date         not null,
    hall                 text         not null,
    town                 text         not null,
    province             text         not null,
    period_code          text         not null,
    illustrative         boolean      not null,
    issuer_parent        text         not null,
    issuer_name          text         not null,
    issuer_office        text         not null,
    issuer_signer        text         not null,
    host_unit_id         uuid         not null references organization.unit (id),
    chair_role           text         not null,
    directing_guest_role text         not null,
    host_guest_role      text         not null,
    secretary_role       text         not null,
    recognition_subject  text         not null,

    constraint conference_one_row_per_version unique (code, version),
    constraint conference_ends_after_it_starts check (ends_on >= starts_on),
    constraint conference_code_is_short check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$')
);

comment on table conference.conference is 'One version of the record of a conference (hội nghị)';

-- Readers see one version of each conference.
create unique index conference_one_current on conference.conference (code) where is_current;

create table conference.cluster (
    conference_id  uuid      not null references conference.conference (id),
    position       smallint  not null check (position >= 1),
    cluster_code   text      not null,
    primary key (conference_id, position)
);

comment on table conference.cluster is 'A cluster that took part (cụm thi đua)';

create table conference.programme_item (
    conference_id  uuid      not null references conference.conference (id),
    position       smallint  not null check (position >= 1),
    part           smallint  not null check (part >= 0),
    starts_at      time      not null,
    ends_at        time      not null,
    title          text      not null,
    by_role        text      not null,
    paper          text,
    primary key (conference_id, position, part),

    constraint programme_item_ends_after_it_starts check (ends_at >= starts_at)
);

comment on table conference.programme_item is 'A stretch of the programme (chương trình)';
comment on column conference.programme_item.part is '0 for the item itself, then its parts from 1';

create table conference.delegation (
    conference_id  uuid      not null references conference.conference (id),
    position       smallint  not null check (position >= 1),
    unit_id        uuid      not null references organization.unit (id),
    head_role      text      not null,
    delegates      integer   not null check (delegates >= 0),
    primary key (conference_id, position),
    constraint delegation_one_per_unit unique (conference_id, unit_id)
);

comment on table conference.delegation is 'Who came for a unit (đại biểu)';

create table conference.statement (
    conference_id  uuid      not null references conference.conference (id),
    kind           text      not null check (kind in ('FINDING', 'RECOGNITION_ACT', 'SITUATION', 'OBJECTIVE_CAUSE',
                                                      'SUBJECTIVE_CAUSE', 'TASK', 'PROPOSAL')),
    position       smallint  not null check (position >= 1),
    text           text      not null,
    primary key (conference_id, kind, position)
);

comment on table conference.statement is 'A sentence or paragraph of the record, by what it says';

create table conference.conclusion_group (
    conference_id  uuid      not null references conference.conference (id),
    position       smallint  not null check (position >= 1),
    title          text      not null,
    primary key (conference_id, position)
);

comment on table conference.conclusion_group is 'Conclusions on one field of work (nhóm kết luận)';

create table conference.conclusion (
    conference_id   uuid      not null,
    group_position  smallint  not null,
    position        smallint  not null check (position >= 1),
    code            text      not null,
    kind            text      not null check (kind in ('INFORMATION', 'DECISION', 'TASK')),
    text            text      not null,
    due_on          date,
    owner_role      text,
    owners          text      check (owners in ('ALL', 'UNITS', 'CENTRAL')),
    primary key (conference_id, group_position, position),

    foreign key (conference_id, group_position) references conference.conclusion_group (conference_id, position),
    constraint conclusion_code_unique unique (conference_id, code),
    constraint conclusion_task_has_day_and_owner
        check ((kind = 'TASK') = (due_on is not null and owner_role is not null and owners is not null))
);

comment on table conference.conclusion is 'One thing that a conference concluded (kết luận)';

create table conference.conclusion_owner (
    conference_id  uuid      not null references conference.conference (id),
    code           text      not null,
    position       smallint  not null check (position >= 1),
    unit_id        uuid      not null references organization.unit (id),
    primary key (conference_id, code, position)
);

comment on table conference.conclusion_owner is 'A unit that a task is given to by name';

create table conference.picture (
    conference_id  uuid      not null references conference.conference (id),
    position       smallint  not null check (position >= 1),
    content        bytea     not null,
    caption        text      not null,
    alternative    text      not null,
    primary key (conference_id, position)
);

comment on table conference.picture is 'A photograph of a conference (ảnh)';
