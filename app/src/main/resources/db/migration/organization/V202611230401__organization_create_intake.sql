-- Bulk imports of units, posts and people: what was sent, what it would change, what it replaced
-- (package vn.thidua.organization.intake).

create table organization.intake (
    id             uuid         primary key,
    state          text         not null,
    received_at    timestamptz  not null,
    account_id     uuid         not null,
    received_by    text         not null,
    confirmed_by   text         not null default '',
    applied_at     timestamptz,
    undone_by      text         not null default '',
    undone_at      timestamptz,
    errors         integer      not null default 0,
    notices        integer      not null default 0,

    constraint intake_state_known
        check (state in ('RECEIVED', 'READY', 'DEFECTIVE', 'OUTDATED', 'APPLIED', 'UNDONE', 'DISCARDED')),
    constraint intake_applied_at_matches_state check ((state in ('APPLIED', 'UNDONE')) = (applied_at is not null)),
    constraint intake_undone_at_matches_state check ((state = 'UNDONE') = (undone_at is not null))
);

comment on table organization.intake is 'One import of units, posts and people (lần nhập danh sách)';
comment on column organization.intake.state is 'OUTDATED: the organisation changed between preview and confirmation';

create table organization.intake_file (
    intake_id  uuid     not null references organization.intake (id),
    position   integer  not null,
    name       text     not null,
    sha256     text     not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size       integer  not null,
    content    bytea,
    primary key (intake_id, position)
);

comment on table organization.intake_file is 'A file of an import (tệp nhập)';
comment on column organization.intake_file.content is 'Kept until the import is applied or discarded';

create table organization.intake_count (
    intake_id  uuid     not null references organization.intake (id),
    subject    text     not null check (subject in ('UNITS', 'POSTS', 'PEOPLE')),
    read       integer  not null,
    added      integer  not null,
    changed    integer  not null,
    unchanged  integer  not null,
    refused    integer  not null,
    primary key (intake_id, subject),

    constraint intake_count_reconciles check (read = added + changed + unchanged + refused)
);

comment on table organization.intake_count is 'How many lines of an import were read, and what becomes of them (đối chiếu số lượng)';

create table organization.intake_defect (
    intake_id  uuid     not null references organization.intake (id),
    position   integer  not null,
    asked      text     not null check (asked in ('READ', 'APPLY', 'UNDO')),
    file       text     not null,
    sheet      text     not null,
    line       integer  not null,
    cell       text     not null,
    notice     boolean  not null,
    family     text     not null,
    code       text     not null,
    arguments  jsonb    not null,
    found      text     not null,
    primary key (intake_id, asked, position)
);

comment on table organization.intake_defect is 'Something wrong in a file, or a reason not to apply or undo an import (lỗi)';
comment on column organization.intake_defect.notice is 'The line is taken nevertheless; the text says how it was understood';

create table organization.intake_unit (
    intake_id          uuid     not null references organization.intake (id),
    number             integer  not null,
    file               text     not null,
    sheet              text     not null,
    line               integer  not null,
    change             text     not null check (change in ('ADD', 'SUCCEED', 'AMEND', 'NONE')),
    unit_id            uuid     not null,
    code               text     not null,
    name               text     not null,
    short_name         text     not null,
    parent_id          uuid,
    parent_code        text     not null,
    position           integer  not null,
    valid_from         date     not null,
    valid_to           date,
    search_key         text     not null,
    before_from        date,
    before_to          date,
    before_name        text,
    before_short_name  text,
    before_parent_id   uuid,
    before_parent_code text,
    before_position    integer,
    before_search_key  text,
    primary key (intake_id, number),

    constraint intake_unit_before_matches_change check ((change = 'ADD') = (before_from is null))
);

comment on table organization.intake_unit is 'A unit as a line of an import has it, and as it was before (dòng đơn vị của lần nhập)';
comment on column organization.intake_unit.change is 'SUCCEED: a new state follows the last one; AMEND: the last one is corrected';

create table organization.intake_post (
    intake_id        uuid     not null references organization.intake (id),
    number           integer  not null,
    file             text     not null,
    sheet            text     not null,
    line             integer  not null,
    change           text     not null check (change in ('ADD', 'AMEND', 'NONE')),
    post_id          uuid     not null,
    unit_id          uuid     not null,
    unit_code        text     not null,
    code             text     not null,
    title            text     not null,
    position         integer  not null,
    valid_from       date     not null,
    valid_to         date,
    before_title     text,
    before_position  integer,
    before_to        date,
    primary key (intake_id, number),

    constraint intake_post_before_matches_change check ((change = 'ADD') = (before_title is null))
);

comment on table organization.intake_post is 'A post as a line of an import has it, and as it was before (dòng chức vụ của lần nhập)';

create table organization.intake_person (
    intake_id          uuid     not null references organization.intake (id),
    number             integer  not null,
    file               text     not null,
    sheet              text     not null,
    line               integer  not null,
    person_change      text     not null check (person_change in ('ADD', 'AMEND', 'NONE')),
    change             text     not null check (change in ('ADD', 'AMEND', 'NONE')),
    person_id          uuid     not null,
    code               text     not null,
    full_name          text     not null,
    given_name         text     not null,
    search_key         text     not null,
    before_name        text,
    before_given_name  text,
    before_search_key  text,
    membership_id      uuid     not null,
    unit_id            uuid     not null,
    unit_code          text     not null,
    post_id            uuid,
    post_code          text     not null,
    valid_from         date     not null,
    valid_to           date,
    before_to          date,
    primary key (intake_id, number)
);

comment on table organization.intake_person is 'A person''s membership as a line of an import has it, and as it was before (dòng cán bộ của lần nhập)';
comment on column organization.intake_person.change is 'What becomes of the membership; what becomes of the person is person_change';

-- What an import did to a thing is asked by the thing.
create index intake_unit_unit on organization.intake_unit (unit_id, intake_id);
create index intake_post_post on organization.intake_post (post_id, intake_id);
create index intake_person_membership on organization.intake_person (membership_id, intake_id);
create index intake_person_person on organization.intake_person (person_id, intake_id);

-- A post, a unit or a person is not deleted without a look at what belongs to it.
create index membership_person on organization.membership (person_id, valid_from);
create index membership_post on organization.membership (post_id);
create index post_unit on organization.post (unit_id);
