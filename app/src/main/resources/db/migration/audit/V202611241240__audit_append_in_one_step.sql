-- Appends entries to the chain in one call, so that the end of the chain is held for no longer than that and the commit
-- (package vn.thidua.audit.chain). The hash is what vn.thidua.core.audit.Chain computes; verifying never asks this function.
create function audit.append(contents text[])
    returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    -- Any number that nobody else uses; held until the transaction ends.
    end_of_chain constant bigint := x'7468696475610001'::bigint;
    installation uuid := (select id from audit.installation);
    last bigint;
    previous bytea;
    content text;
    linked bytea;
begin
    perform pg_advisory_xact_lock(end_of_chain);
    select head.number, decode(head.hash, 'hex') into last, previous from audit.head() head;
    foreach content in array contents loop
        last := last + 1;
        linked := sha256(convert_to('thidua-audit-1' || chr(10), 'UTF8') || uuid_send(installation) || int8send(last)
                         || previous || convert_to(content, 'UTF8'));
        insert into audit.entry (number, previous_hash, content, hash) values (last, previous, content, linked);
        previous := linked;
    end loop;
end;
$$;
