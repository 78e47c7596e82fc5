-- The audit log: who did what, chained so that no entry can be changed, taken out or put in unseen (package vn.thidua.audit).
-- How a hash is made is written down in docs/formats/audit-log.md; the function below makes it a second time, in SQL.

create schema audit;

create table audit.installation (
    only_row  boolean  primary key default true,
    id        uuid     not null,

    constraint installation_has_one_row check (only_row)
);

comment on table audit.installation is 'Whose log this is (mã bản cài đặt); every hash covers the identifier';

create table audit.entry (
    number         bigint  primary key,
    previous_hash  bytea   not null,
    content        text    not null,
    hash           bytea   not null,

    -- What the screens search for is taken out of the content by the database, so that it cannot say something else.
    occurred_at    text    not null generated always as (content::jsonb ->> 'at') stored,
    action         text    not null generated always as (content::jsonb ->> 'action') stored,
    subject        text    not null generated always as (content::jsonb -> 'subject' ->> 'kind') stored,
    subject_id     text    not null generated always as (content::jsonb -> 'subject' ->> 'id') stored,
    unit_id        uuid    generated always as ((content::jsonb ->> 'unit')::uuid) stored,
    account_id     uuid    generated always as ((content::jsonb -> 'who' ->> 'account')::uuid) stored,
    person         text    generated always as (content::jsonb -> 'who' ->> 'name') stored,
    errand         text    generated always as (content::jsonb -> 'who' ->> 'errand') stored,

    constraint entry_number_not_negative check (number >= 0),
    constraint entry_hashes_are_sha256 check (length(previous_hash) = 32 and length(hash) = 32),
    -- Two entries that hang on the same one would be a fork.
    constraint entry_chain_does_not_fork unique (previous_hash)
);

comment on table audit.entry is 'What was done, each entry chained to the one before (nhật ký hệ thống)';
comment on column audit.entry.content is 'Canonical JSON, exactly as it was hashed';
comment on column audit.entry.occurred_at is 'UTC with microseconds, of fixed length, so that the order of texts is the order of time';

create index entry_occurred_at on audit.entry (occurred_at, number);
create index entry_account on audit.entry (account_id, number);
create index entry_action on audit.entry (action, number);
create index entry_subject on audit.entry (subject, subject_id, number);
create index entry_unit on audit.entry (unit_id, number);

create table audit.checkpoint (
    number  bigint  primary key,
    hash    bytea   not null,

    constraint checkpoint_hash_is_sha256 check (length(hash) = 32)
);

comment on table audit.checkpoint is 'The last entry of those that were sealed, exported and taken away (mốc niêm phong)';

-- The application's role has no right to change entries; this holds for everybody else too. Entries up to a checkpoint may
-- be taken away, and only the owner of the database can write a checkpoint.
create function audit.refuse_change() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' then
        if old.number <= (select max(checkpoint.number) from audit.checkpoint) then
            return old;
        end if;
    end if;
    raise exception 'the audit log can only grow';
end
$$;

create trigger entry_is_final before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_is_not_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();

-- A checkpoint has to name an entry as it stands, and a later entry has to say that it was sealed.
create function audit.refuse_checkpoint() returns trigger
    language plpgsql
as $$
begin
    if exists (select 1
                 from audit.entry sealed
                 join audit.entry seal on seal.number > sealed.number
                where sealed.number = new.number
                  and sealed.hash = new.hash
                  and seal.action = 'audit.log.seal'
                  and seal.content::jsonb -> 'after' ->> 'number' = new.number::text
                  and seal.content::jsonb -> 'after' ->> 'hash' = encode(new.hash, 'hex')) then
        return new;
    end if;
    raise exception 'no entry of the audit log seals entry %', new.number;
end
$$;

create trigger checkpoint_is_sealed before insert or update on audit.checkpoint
    for each row execute function audit.refuse_checkpoint();

-- The last entry, for whoever appends the next, whichever rows that person may read.
create function audit.head(out number bigint, out hash text)
    language sql stable security definer set search_path = ''
as $$
    select entry.number, encode(entry.hash, 'hex')
      from audit.entry
     order by entry.number desc
     limit 1
$$;

-- The entry that opens the log.
insert into audit.installation (id) values (gen_random_uuid());

insert into audit.entry (number, previous_hash, content, hash)
select 0, none, content,
       sha256(convert_to('thidua-audit-1' || chr(10), 'UTF8') || uuid_send(id) || int8send(0) || none
              || convert_to(content, 'UTF8'))
  from audit.installation,
       decode(repeat('00', 32), 'hex') none,
       concat('{"action":"audit.log.begin","after":{"installation":"', id, '"},"at":"',
              to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
              '","subject":{"id":"', id, '","kind":"log"},"who":{"errand":"install"}}') content;
