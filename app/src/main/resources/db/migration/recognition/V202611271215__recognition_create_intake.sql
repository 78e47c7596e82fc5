-- Old registers that come in as files (package vn.thidua.recognition.intake).

create table recognition.intake (
    id            uuid         primary key,
    state         text         not null check (state in ('RECEIVED', 'READY', 'UNREADABLE', 'APPLIED', 'DISCARDED')),
    received_at   timestamptz  not null,
    account_id    uuid         not null,
    received_by   text         not null,
    file_name     text         not null,
    sha256        text         not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size          integer      not null,
    content       bytea,
    fault         jsonb,
    columns       text[]       not null default '{}',
    unknown       text[]       not null default '{}',
    read          integer      not null default 0,
    ready         integer      not null default 0,
    asked         integer      not null default 0,
    gaps          integer      not null default 0,
    doubles       integer      not null default 0,
    refused       integer      not null default 0,
    facts         integer      not null default 0,
    applied_at    timestamptz,
    confirmed_by  text         not null default '',

    constraint intake_reconciles check (read = ready + asked + gaps + doubles + refused),
    constraint intake_unreadable_says_why check ((state = 'UNREADABLE') = (fault is not null)),
    constraint intake_applied_by_somebody check (
        (state = 'APPLIED') = (applied_at is not null) and (applied_at is null) = (confirmed_by = ''))
);

comment on table recognition.intake is 'One intake of an old register (lần nhập sổ khen thưởng cũ)';
comment on column recognition.intake.content is 'The file, until the intake is entered, given up or found unreadable';
comment on column recognition.intake.facts is 'Facts of the lines that are ready, or that were entered';

create table recognition.intake_line (
    intake_id  uuid     not null references recognition.intake (id),
    number     integer  not null,
    sheet      text     not null,
    line       integer  not null,
    bucket     text     not null check (bucket in ('REFUSED', 'GAP', 'ASKED', 'DOUBLE', 'READY')),
    cells      jsonb    not null,
    reasons    jsonb    not null,
    primary key (intake_id, number)
);

comment on table recognition.intake_line is 'A line of an old register and what becomes of it (dòng nhập)';

create index intake_line_bucket on recognition.intake_line (intake_id, bucket, number);

create table recognition.intake_question (
    intake_id  uuid     not null references recognition.intake (id),
    number     integer  not null,
    topic      text     not null,
    key        text     not null,
    asked      text     not null,
    options    jsonb    not null,
    lines      integer  not null check (lines > 0),
    primary key (intake_id, number),

    constraint intake_question_once unique (intake_id, topic, key)
);

comment on table recognition.intake_question is 'What a person has to decide before some lines can be entered (điều cần quyết định)';

create table recognition.intake_answer (
    intake_id    uuid         not null references recognition.intake (id),
    topic        text         not null,
    key          text         not null,
    answer       text         not null check (answer <> ''),
    answered_at  timestamptz  not null,
    answered_by  text         not null,
    primary key (intake_id, topic, key)
);

comment on table recognition.intake_answer is 'What was decided, by whom and when';
comment on column recognition.intake_answer.answer is 'Code of a word, person or unit; a hyphen: none of them; take: enter without number, day or issuer';

-- Lines and names are personal: an intake belongs to who sent it.
call organization.fence(
    'recognition.intake',
    'intake.account_id = (select organization.reader_account()) and (select organization.reader_is_known())',
    'intake.account_id = (select organization.reader_account()) and (select organization.reader_is_known())');
call organization.fence(
    'recognition.intake_line',
    'exists (select 1 from recognition.intake own where own.id = intake_line.intake_id)',
    'exists (select 1 from recognition.intake own where own.id = intake_line.intake_id)');
call organization.fence(
    'recognition.intake_question',
    'exists (select 1 from recognition.intake own where own.id = intake_question.intake_id)',
    'exists (select 1 from recognition.intake own where own.id = intake_question.intake_id)');
call organization.fence(
    'recognition.intake_answer',
    'exists (select 1 from recognition.intake own where own.id = intake_answer.intake_id)',
    'exists (select 1 from recognition.intake own where own.id = intake_answer.intake_id)');
