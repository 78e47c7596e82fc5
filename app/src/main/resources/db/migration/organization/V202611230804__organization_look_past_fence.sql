-- What is asked of people before it is known who asks, or by somebody who covers no unit. Each function looks past the fence
-- for one answer and puts the fence back; EveryTableFencedTests names them all.

-- The title of the post that a person holds in a unit on a day, the first by name; null if there is none.
create function organization.post_held(person uuid, unit uuid, day date)
    returns text
    language plpgsql
as $$
declare
    fence text := coalesce(current_setting('thidua.scope', true), '');
    title text;
begin
    perform set_config('thidua.scope', 'all', true);
    title := (select min(post.title)
                from organization.membership
                join organization.post on post.id = membership.post_id
               where membership.person_id = post_held.person
                 and membership.unit_id = post_held.unit
                 and membership.valid_from <= post_held.day
                 and (membership.valid_to is null or membership.valid_to > post_held.day));
    perform set_config('thidua.scope', fence, true);
    return title;
end;
$$;

-- The person with a code in the register of people, for whoever gives that person an account; null if there is none.
create function organization.person_coded(code text)
    returns uuid
    language plpgsql
as $$
declare
    fence text := coalesce(current_setting('thidua.scope', true), '');
    found uuid;
begin
    perform set_config('thidua.scope', 'all', true);
    found := (select person.id from organization.person where person.code = person_coded.code);
    perform set_config('thidua.scope', fence, true);
    return found;
end;
$$;
