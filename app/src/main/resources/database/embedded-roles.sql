-- The roles of an embedded server; run by its superuser at every start. The passwords are set apart.
do $$
begin
    if not exists (select from pg_roles where rolname = 'thidua_owner') then
        create role thidua_owner;
    end if;
    if not exists (select from pg_roles where rolname = 'thidua_app') then
        create role thidua_app;
    end if;
end;
$$;

alter role thidua_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role thidua_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role thidua_app set statement_timeout = '60s';
alter role thidua_app set lock_timeout = '30s';
alter role thidua_app set idle_in_transaction_session_timeout = '5min';
alter database postgres owner to thidua_owner;

-- Installations before November 2026 worked as the superuser; what it made belongs to the owner.
do $$
declare
    target record;
begin
    for target in
        select format('alter schema %I owner to thidua_owner', nspname) as command
          from pg_namespace
         where nspowner = (select oid from pg_roles where rolname = 'postgres')
           and nspname !~ '^pg_'
           and nspname <> 'information_schema'
        union all
        select format('alter %s %s owner to thidua_owner',
                      case class.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
                      class.oid::regclass)
          from pg_class class
          join pg_namespace namespace on namespace.oid = class.relnamespace
         where class.relowner = (select oid from pg_roles where rolname = 'postgres')
           and class.relkind in ('r', 'p', 'v', 'm')
           and namespace.nspname !~ '^pg_'
           and namespace.nspname <> 'information_schema'
           and not exists (select 1 from pg_depend where objid = class.oid and deptype = 'e')
        union all
        select format('alter routine %s owner to thidua_owner', routine.oid::regprocedure)
          from pg_proc routine
          join pg_namespace namespace on namespace.oid = routine.pronamespace
         where routine.proowner = (select oid from pg_roles where rolname = 'postgres')
           and namespace.nspname !~ '^pg_'
           and namespace.nspname <> 'information_schema'
           and not exists (select 1 from pg_depend where objid = routine.oid and deptype = 'e')
    loop
        execute target.command;
    end loop;
end;
$$;
