-- The fence around rows: what row security lets through. See docs/decisions/2026-11-23-row-security.md.
-- The application tells each connection who reads by three settings, which an unknown reader has empty:
--   thidua.scope    'all' for the installation's own work; the id of a kept scope for a person with many units
--   thidua.units    the units of a person with few
--   thidua.account  the person's account

create table organization.scope (
    id       uuid         primary key,
    kept_at  timestamptz  not null
);

comment on table organization.scope is 'A large set of units that somebody may see, kept so that a connection need only name it (phạm vi đơn vị)';
comment on column organization.scope.id is 'First 128 bits of the SHA-256 of the units in order, so that equal sets are kept once';

create index scope_kept_at on organization.scope (kept_at);

create table organization.scope_unit (
    scope_id  uuid  not null references organization.scope (id) on delete cascade,
    unit_id   uuid  not null,
    primary key (scope_id, unit_id)
);

comment on table organization.scope_unit is 'The units of a kept scope';

-- Keeps the set and returns its id. Runs as its owner: the application may not write these tables by itself.
create function organization.keep_scope(units uuid[])
    returns uuid
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    kept uuid := (select encode(substring(sha256(string_agg(uuid_send(unit), ''::bytea order by unit)) for 16), 'hex')::uuid
                    from (select distinct unnest(units) as unit) given);
begin
    delete from organization.scope where scope.kept_at < now() - interval '30 days';
    insert into organization.scope (id, kept_at)
    values (kept, now())
        on conflict (id) do update
       set kept_at = excluded.kept_at;
    insert into organization.scope_unit (scope_id, unit_id)
    select distinct kept, unnest(units)
        on conflict do nothing;
    return kept;
end;
$$;

create function organization.reader_sees_all()
    returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('thidua.scope', true), '') = 'all';

create function organization.reader_scope()
    returns uuid
    language sql stable parallel safe
    return nullif(nullif(current_setting('thidua.scope', true), ''), 'all')::uuid;

create function organization.reader_units()
    returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('thidua.units', true), ''), '{}')::uuid[];

create function organization.reader_account()
    returns uuid
    language sql stable parallel safe
    return nullif(current_setting('thidua.account', true), '')::uuid;

-- Whether the reader has any unit at all. Who has none sees nothing, not even what belongs to no unit.
create function organization.reader_is_known()
    returns boolean
    language sql stable parallel safe
    return organization.reader_sees_all()
        or organization.reader_scope() is not null
        or cardinality(organization.reader_units()) > 0;

-- Whether no unit of the installation is outside of the reader's scope.
create function organization.reader_covers_everything()
    returns boolean
    language sql stable parallel safe
    return organization.reader_is_known() and not exists (
        select 1
          from organization.unit
         where unit.id <> all (organization.reader_units())
           and not exists (select 1
                             from organization.scope_unit
                            where scope_unit.scope_id = organization.reader_scope()
                              and scope_unit.unit_id = unit.id));

-- Puts a table behind the fence, its owner included. `visible` and `writable` are conditions on its rows; what is written
-- must be writable, what is read or changed must be visible. The installation's own work passes.
create procedure organization.fence(target regclass, visible text, writable text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy fence on %s using ((select organization.reader_sees_all()) or (%s))'
                   || ' with check ((select organization.reader_sees_all()) or (%s))', target, visible, writable);
end;
$$;

-- The condition that the unit in `unit_column` is one of the reader's. Small sets are compared, kept ones looked up or
-- hashed, whichever costs less; the settings are read once a statement.
create function organization.unit_is_visible(unit_column text)
    returns text
    language sql immutable
    return format('%1$s = any ((select organization.reader_units())::uuid[])'
                  || ' or exists (select 1 from organization.scope_unit kept'
                  || ' where kept.scope_id = (select organization.reader_scope()) and kept.unit_id = %1$s)', unit_column);

call organization.fence(
    'organization.membership',
    organization.unit_is_visible('membership.unit_id'),
    organization.unit_is_visible('membership.unit_id'));

-- A person is seen through a membership. A new one has none yet, so whoever knows a unit may add one.
call organization.fence(
    'organization.person',
    'exists (select 1 from organization.membership held where held.person_id = person.id)',
    '(select organization.reader_is_known())');
