-- Packs as they were issued (package vn.thidua.conference.pack). What was issued never changes; a correction of figures in
-- it marks it as superseded.

create table conference.issued_pack (
    id               uuid         primary key,
    conference_code  text         not null,
    number           integer      not null check (number >= 1),
    period_code      text         not null,
    units            uuid[]       not null,
    issued_at        timestamptz  not null,
    issued_by        text         not null,
    account_id       uuid         not null,
    capacity         text         not null,
    superseded_at    timestamptz,
    superseded_by    text,
    correction_id    uuid,
    reason           text         not null default '',

    constraint issued_pack_number_unique unique (conference_code, number),
    constraint issued_pack_superseded_whole check (
        (superseded_at is null) = (superseded_by is null)
        and (superseded_at is null) = (correction_id is null))
);

comment on table conference.issued_pack is 'The files of a conference as they were issued on a day (bộ tài liệu đã phát hành)';
comment on column conference.issued_pack.units is 'Whose figures are in it';
comment on column conference.issued_pack.correction_id is 'Correction of figures by which it was superseded';
comment on column conference.issued_pack.reason is 'Why the figures were corrected';

create index issued_pack_period on conference.issued_pack (period_code);

create table conference.issued_file (
    pack_id   uuid      not null references conference.issued_pack (id) on delete cascade,
    position  smallint  not null check (position >= 1),
    name      text      not null,
    sha256    text      not null,
    content   bytea     not null,
    primary key (pack_id, position)
);

comment on table conference.issued_file is 'A file of an issued pack, as it was handed out (tệp đã phát hành)';

-- A pack shows figures of all its units, so it is for those who see them all.
call organization.fence(
    'conference.issued_pack',
    'not exists (select 1 from unnest(issued_pack.units) as part (unit)
                  where not (' || organization.unit_is_visible('part.unit') || '))',
    'not exists (select 1 from unnest(issued_pack.units) as part (unit)
                  where not (' || organization.unit_is_visible('part.unit') || '))');

call organization.fence(
    'conference.issued_file',
    'exists (select 1 from conference.issued_pack of where of.id = issued_file.pack_id)',
    'exists (select 1 from conference.issued_pack of where of.id = issued_file.pack_id)');
