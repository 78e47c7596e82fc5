-- Files that wait to be taken in in the background, and refused files, to write notes into them
-- (package vn.thidua.reporting.intake).

create table reporting.import_content (
    import_id  uuid         not null references reporting.import (id),
    position   integer      not null check (position >= 1),
    file_name  text         not null,
    content    bytea        not null,
    kept_at    timestamptz  not null,
    primary key (import_id, position),

    constraint import_content_bounded check (length(content) <= 11 * 1024 * 1024)
);

comment on table reporting.import_content is 'File of an import that is not done with (tệp đang giữ); kept for a week at most';

create index import_content_kept_at on reporting.import_content (kept_at);

-- Before a file is read only who handed it in sees it; afterwards whoever sees what became of it.
create function reporting.handed_in(import uuid)
    returns boolean
    language sql
    stable
as $$
select exists (select 1
                 from reporting.import mine
                where mine.id = handed_in.import
                  and mine.started_by_id = (select organization.reader_account()))
$$;

call organization.fence(
    'reporting.import_content',
    'reporting.handed_in(import_content.import_id)'
        || ' or exists (select 1 from reporting.import_file taken'
        || ' where taken.import_id = import_content.import_id and taken.position = import_content.position)',
    'reporting.handed_in(import_content.import_id)'
        || ' or exists (select 1 from reporting.import_file taken'
        || ' where taken.import_id = import_content.import_id and taken.position = import_content.position)');
