-- Who took files in, so that a person sees what became of their own files even when the sender cannot be told
-- (package vn.thidua.reporting.intake).

alter table reporting.import add column started_by_id uuid;

comment on column reporting.import.started_by_id is 'Account that took the files in; empty for imports on record before accounts were';

create index import_file_period_unit on reporting.import_file (period_code, unit_id);
