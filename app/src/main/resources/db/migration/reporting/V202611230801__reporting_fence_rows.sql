-- Puts what units sent behind the fence. See docs/decisions/2026-11-23-row-security.md.

create index submission_source_file on reporting.submission (source_file_id);

call organization.fence(
    'reporting.submission',
    organization.unit_is_visible('submission.unit_id'),
    organization.unit_is_visible('submission.unit_id'));

-- A workbook is stored before the submission that was read from it.
call organization.fence(
    'reporting.source_file',
    'exists (select 1 from reporting.submission sent where sent.source_file_id = source_file.id)',
    '(select organization.reader_is_known())');

-- Who took a file in sees what became of it even if the sender cannot be told. The account is repeated on the file,
-- because a condition on the import that asked the files, and one on the files that asked the import, would go in a circle.
alter table reporting.import_file add column started_by_id uuid;

comment on column reporting.import_file.started_by_id is 'Account that took the file in, as the import says';

update reporting.import_file
   set started_by_id = import.started_by_id
  from reporting.import
 where import.id = import_file.import_id;

create function reporting.name_who_took_it_in()
    returns trigger
    language plpgsql
as $$
begin
    new.started_by_id := (select import.started_by_id from reporting.import where import.id = new.import_id);
    return new;
end;
$$;

create trigger import_file_started_by
    before insert on reporting.import_file
    for each row execute function reporting.name_who_took_it_in();

create index import_file_started_by on reporting.import_file (started_by_id);

call organization.fence(
    'reporting.import_file',
    organization.unit_is_visible('import_file.unit_id')
        || ' or import_file.started_by_id = (select organization.reader_account())'
        || ' or (import_file.unit_id is null and (select organization.reader_covers_everything()))',
    organization.unit_is_visible('import_file.unit_id')
        || ' or import_file.started_by_id = (select organization.reader_account())');

call organization.fence(
    'reporting.import',
    'import.started_by_id = (select organization.reader_account())'
        || ' or exists (select 1 from reporting.import_file taken where taken.import_id = import.id)',
    'import.started_by_id = (select organization.reader_account())');

call organization.fence(
    'reporting.import_defect',
    'exists (select 1 from reporting.import_file taken where taken.id = import_defect.import_file_id)',
    'exists (select 1 from reporting.import_file taken where taken.id = import_defect.import_file_id)');
