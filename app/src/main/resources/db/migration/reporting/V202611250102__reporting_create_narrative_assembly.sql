-- Texts of several units put together by a person (package vn.thidua.reporting.narrative).

create table reporting.narrative_assembly (
    id           uuid         primary key,
    period_code  text         not null references reporting.period (code),
    holder       text         not null,
    part         text         not null,
    units        uuid[]       not null check (cardinality(units) >= 1),
    version      bigint       not null check (version >= 1),
    next_number  integer      not null check (next_number >= 1),
    edited_at    timestamptz  not null,
    edited_by    text         not null,
    account_id   uuid         not null,

    constraint narrative_assembly_once unique (period_code, holder, part)
);

comment on table reporting.narrative_assembly is 'Text of a narrative part put together from those of several units (phần lời tổng hợp)';
comment on column reporting.narrative_assembly.holder is 'Code of the unit above them, or cluster: and the number of their cluster';
comment on column reporting.narrative_assembly.units is 'Whose texts may be in it';
comment on column reporting.narrative_assembly.next_number is 'Number of the next paragraph; numbers are never used again';

create table reporting.narrative_paragraph (
    assembly_id      uuid     not null references reporting.narrative_assembly (id) on delete cascade,
    number           integer  not null check (number >= 1),
    position         integer  not null check (position >= 1),
    words            text     not null check (words <> ''),
    submission_id    uuid     references reporting.submission (id),
    source_number    integer  check (source_number >= 1),
    source_words     text,
    settled_id       uuid     references reporting.submission (id),
    primary key (assembly_id, number),

    constraint narrative_paragraph_source check (
        (submission_id is null) = (source_number is null)
        and (submission_id is null) = (source_words is null)
        and (submission_id is null) = (settled_id is null))
);

comment on table reporting.narrative_paragraph is 'Paragraph of a text put together, with what it was taken from (đoạn văn và nguồn)';
comment on column reporting.narrative_paragraph.submission_id is 'What it was taken from; empty if whoever put the text together wrote it';
comment on column reporting.narrative_paragraph.source_number is 'Which paragraph of the text that was sent';
comment on column reporting.narrative_paragraph.source_words is 'What that paragraph says';
comment on column reporting.narrative_paragraph.settled_id is 'Later version of the source against which a person has decided to keep it; else what it was taken from';

create index narrative_paragraph_submission on reporting.narrative_paragraph (submission_id);
create index narrative_paragraph_settled on reporting.narrative_paragraph (settled_id);

-- A text has paragraphs of all its units, so it is for those who see them all.
call organization.fence(
    'reporting.narrative_assembly',
    'not exists (select 1 from unnest(narrative_assembly.units) as part (unit)
                  where not (' || organization.unit_is_visible('part.unit') || '))',
    'not exists (select 1 from unnest(narrative_assembly.units) as part (unit)
                  where not (' || organization.unit_is_visible('part.unit') || '))');

call organization.fence(
    'reporting.narrative_paragraph',
    'exists (select 1 from reporting.narrative_assembly of where of.id = narrative_paragraph.assembly_id)',
    'exists (select 1 from reporting.narrative_assembly of where of.id = narrative_paragraph.assembly_id)');
