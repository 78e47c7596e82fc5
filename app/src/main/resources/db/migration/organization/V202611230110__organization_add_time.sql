-- Units through time, the people in them and the posts they hold (packages vn.thidua.organization.unit and .person).
-- Every stretch of time is half open: valid_from is its first day, valid_to the first day after it.

-- Both are trusted extensions: the owner of the database may add them.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- What a unit was called, and where it stood, for a stretch of time. Outside of its states a unit does not exist.
create table organization.unit_state (
    unit_id     uuid     not null references organization.unit (id),
    valid_from  date     not null,
    valid_to    date,
    name        text     not null,
    short_name  text     not null,
    parent_id   uuid     references organization.unit (id),
    position    integer  not null,
    search_key  text     not null default '',
    primary key (unit_id, valid_from),

    constraint unit_state_period_not_empty check (valid_to is null or valid_to > valid_from),
    constraint unit_state_not_its_own_parent check (parent_id <> unit_id),
    constraint unit_state_one_at_a_time exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

comment on table organization.unit_state is 'Name and place of a unit for a stretch of time (tên gọi, vị trí của đơn vị theo thời gian)';
comment on column organization.unit_state.position is 'Place among the units of the same parent, in the official order';
comment on column organization.unit_state.search_key is 'Code, name and short name without diacritics, in lower case, for searching';

create index unit_state_parent on organization.unit_state (parent_id, valid_from);
create index unit_state_search on organization.unit_state using gin (search_key gin_trgm_ops);

insert into organization.unit_state (unit_id, valid_from, name, short_name, position)
select unit.id, coalesce((select min(member.valid_from)
                            from organization.cluster_member member
                           where member.unit_id = unit.id), date '1945-09-02'),
       unit.name, unit.short_name, unit.position
  from organization.unit;

alter table organization.unit drop column name, drop column short_name, drop column position;

-- Why the units of one day are not those of the day before.
create table organization.unit_change (
    id            uuid         primary key,
    kind          text         not null check (kind in ('OPEN', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'CLOSE')),
    effective_on  date         not null,
    basis         text         not null,
    recorded_at   timestamptz  not null,
    recorded_by   text         not null
);

comment on table organization.unit_change is 'An act that changes units from a day on (quyết định về tổ chức)';
comment on column organization.unit_change.basis is 'Document that orders it: kind, number, day, issuer';

create table organization.unit_succession (
    change_id       uuid  not null references organization.unit_change (id),
    predecessor_id  uuid  not null references organization.unit (id),
    successor_id    uuid  not null references organization.unit (id),
    primary key (change_id, predecessor_id, successor_id)
);

comment on table organization.unit_succession is 'Who takes over from whom by a change (kế thừa); a renamed or moved unit succeeds itself';

create index unit_succession_predecessor on organization.unit_succession (predecessor_id);
create index unit_succession_successor on organization.unit_succession (successor_id);

create table organization.person (
    id          uuid  primary key,
    code        text  not null,
    full_name   text  not null,
    given_name  text  not null,
    search_key  text  not null,

    constraint person_code_unique unique (code),
    constraint person_code_is_short check (code ~ '^[A-Za-z0-9./-]{1,40}$')
);

comment on table organization.person is 'Somebody who works in a unit (cán bộ); no more is kept here than the year needs';
comment on column organization.person.code is 'Service number or the like, unique in the installation';
comment on column organization.person.given_name is 'Last word of the full name, which Vietnamese lists are sorted by';

create index person_search on organization.person using gin (search_key gin_trgm_ops);

create table organization.post (
    id          uuid     primary key,
    unit_id     uuid     not null references organization.unit (id),
    code        text     not null,
    title       text     not null,
    position    integer  not null,
    valid_from  date     not null,
    valid_to    date,

    constraint post_period_not_empty check (valid_to is null or valid_to > valid_from),
    constraint post_one_at_a_time exclude using gist (unit_id with =, code with =, daterange(valid_from, valid_to) with &&)
);

comment on table organization.post is 'A post in a unit, held by one person or several, or vacant (chức vụ)';

create table organization.membership (
    person_id   uuid  not null references organization.person (id),
    unit_id     uuid  not null references organization.unit (id),
    post_id     uuid  references organization.post (id),
    valid_from  date  not null,
    valid_to    date,
    id          uuid  primary key,

    constraint membership_period_not_empty check (valid_to is null or valid_to > valid_from),
    -- A person may hold several posts at once, but each of them once.
    constraint membership_once_at_a_time exclude using gist (
        person_id with =, unit_id with =, (coalesce(post_id, '00000000-0000-0000-0000-000000000000')) with =,
        daterange(valid_from, valid_to) with &&)
);

comment on table organization.membership is 'A person''s time in a unit, with the post if there is one (thời gian công tác)';

create index membership_unit on organization.membership (unit_id, valid_from);

-- Units as they were called and stood on one day.
create function organization.unit_on(day date)
    returns table (id uuid, code text, name text, short_name text, parent_id uuid, "position" integer)
    language sql stable
begin atomic
    select unit.id, unit.code, state.name, state.short_name, state.parent_id, state."position"
      from organization.unit
      join organization.unit_state state on state.unit_id = unit.id
     where state.valid_from <= unit_on.day
       and (state.valid_to is null or state.valid_to > unit_on.day);
end;

-- Every unit there ever was, as it was called last.
create view organization.unit_latest as
select distinct on (unit.id) unit.id, unit.code, state.name, state.short_name, state.parent_id, state."position"
  from organization.unit
  join organization.unit_state state on state.unit_id = unit.id
 order by unit.id, state.valid_from desc;

-- The unit itself and all units below it on one day.
create function organization.unit_under(root uuid, day date)
    returns table (id uuid)
    language sql stable
begin atomic
    with recursive below as (
        select unit_on.id from organization.unit_on(unit_under.day) where unit_on.id = unit_under.root
         union
        select child.unit_id
          from below
          join organization.unit_state child on child.parent_id = below.id
         where child.valid_from <= unit_under.day
           and (child.valid_to is null or child.valid_to > unit_under.day)
    )
    select below.id from below;
end;
