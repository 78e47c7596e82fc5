-- After every start: the application's role may use the tables, and no more. Run by the owner of the tables.
do $$
declare
    application constant text := '${application-role}';
    -- Tables that are added to and never changed.
    append_only constant text[] := array['audit.entry', 'scoring.sheet_points', 'scoring.sheet_step',
                                         'scoring.round_moment', 'scoring.round_place', 'scoring.outside_fact',
                                         'scoring.publication', 'scoring.publication_line', 'scoring.score_table',
                                         'scoring.score_table_period', 'recognition.fact'];
    -- Tables that only their owner writes: in functions, in migrations, when entries of the log are taken away.
    read_only constant text[] := array['organization.scope', 'organization.scope_unit', 'audit.installation',
                                       'audit.checkpoint'];
    -- Tables that one import fills with more lines than the planner knows of, so that the import counts them anew.
    refreshed constant text[] := array['organization.intake_unit', 'organization.intake_post',
                                       'organization.intake_person'];
    target record;
    wanted text;
    privilege text;
begin
    if not exists (select from pg_roles where rolname = application) then
        raise exception 'the role % does not exist: create it as docs/operate/database.md says', application;
    end if;
    if application = current_user then
        return;
    end if;
    if has_database_privilege('public', current_database(), 'temporary') then
        execute format('revoke connect, temporary on database %I from public', current_database());
    end if;
    execute format('grant connect on database %I to %I', current_database(), application);

    for target in
        select oid, nspname as schema_name
          from pg_namespace
         where nspname !~ '^pg_'
           and nspname not in ('information_schema', 'public')
           and not has_schema_privilege(application, oid, 'usage')
    loop
        execute format('grant usage on schema %I to %I', target.schema_name, application);
    end loop;

    for target in
        select class.oid, class.relkind, namespace.nspname || '.' || class.relname as name,
               format('%I.%I', namespace.nspname, class.relname) as quoted
          from pg_class class
          join pg_namespace namespace on namespace.oid = class.relnamespace
         where namespace.nspname !~ '^pg_'
           and namespace.nspname not in ('information_schema', 'public')
           and class.relkind in ('r', 'p', 'v', 'm', 'S')
    loop
        if target.relkind = 'S' then
            if not has_sequence_privilege(application, target.oid, 'usage') then
                execute format('grant usage on sequence %s to %I', target.quoted, application);
            end if;
            continue;
        end if;
        wanted := case when target.name = any (read_only) or target.relkind in ('v', 'm') then 'select'
                       when target.name = any (append_only) then 'select, insert'
                       when target.name = any (refreshed) then 'select, insert, update, delete, maintain'
                       else 'select, insert, update, delete'
                  end;
        foreach privilege in array array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger',
                                         'maintain']
        loop
            if has_table_privilege(application, target.oid, privilege)
               and privilege <> all (string_to_array(wanted, ', ')) then
                execute format('revoke %s on %s from %I', privilege, target.quoted, application);
            elsif not has_table_privilege(application, target.oid, privilege)
               and privilege = any (string_to_array(wanted, ', ')) then
                execute format('grant %s on %s to %I', privilege, target.quoted, application);
            end if;
        end loop;
    end loop;
end;
$$;
