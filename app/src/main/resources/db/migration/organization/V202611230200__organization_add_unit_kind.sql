-- What a unit is and where it works, and how its acts are found again (packages vn.thidua.organization.unit and .change).

alter table organization.unit
    add column kind     text    not null default 'BODY',
    add column version  bigint  not null default 0,
    add constraint unit_kind_known check (kind in ('BODY', 'ADMINISTRATIVE'));

comment on column organization.unit.kind is 'BODY reports and is scored (đơn vị); ADMINISTRATIVE is a part of the country (đơn vị hành chính)';
comment on column organization.unit.version is 'Counts the changes of the unit, its states included; who changes it says which one was seen';

alter table organization.unit_state
    add column official_code  text  not null default '',
    add column area_id        uuid  references organization.unit (id),
    add constraint unit_state_not_its_own_area check (area_id <> unit_id);

comment on column organization.unit_state.official_code is 'Code that a public list gives the unit, for a province that of the statistics office; empty if there is none';
comment on column organization.unit_state.area_id is 'Administrative unit that the body serves (địa bàn)';

create index unit_state_area on organization.unit_state (area_id);

-- Lower case without diacritics, as vn.thidua.organization.SearchKey writes it from now on.
update organization.unit_state
   set search_key = translate(
           regexp_replace(
               normalize(lower(unit_state.name || ' ' || unit_state.short_name || ' ' || unit.code), NFD),
               U&'[\0300-\036f]', '', 'g'),
           'đ', 'd')
  from organization.unit
 where unit.id = unit_state.unit_id;

create table organization.unit_change_part (
    change_id  uuid  not null references organization.unit_change (id),
    unit_id    uuid  not null references organization.unit (id),
    part       text  not null,
    primary key (change_id, unit_id),

    constraint unit_change_part_known check (part in ('OPENED', 'CHANGED', 'ENDED', 'FOLLOWED'))
);

comment on table organization.unit_change_part is 'The units that an act touches; FOLLOWED only stands under another one (đơn vị liên quan của quyết định)';

create index unit_change_part_unit on organization.unit_change_part (unit_id);

-- Every unit there ever was, as it was called and stood on one day; one that was not there as it was called last.
create function organization.unit_as_of(day date)
    returns table (id uuid, code text, kind text, name text, short_name text, parent_id uuid, "position" integer, present boolean)
    language sql stable
begin atomic
    select unit.id, unit.code, unit.kind, state.name, state.short_name, state.parent_id, state."position",
           state.valid_from <= unit_as_of.day and (state.valid_to is null or state.valid_to > unit_as_of.day)
      from organization.unit
     cross join lateral (
           select candidate.name, candidate.short_name, candidate.parent_id, candidate."position",
                  candidate.valid_from, candidate.valid_to
             from organization.unit_state candidate
            where candidate.unit_id = unit.id
            order by (candidate.valid_from <= unit_as_of.day
                      and (candidate.valid_to is null or candidate.valid_to > unit_as_of.day)) desc,
                     candidate.valid_from desc
            limit 1) state;
end;
