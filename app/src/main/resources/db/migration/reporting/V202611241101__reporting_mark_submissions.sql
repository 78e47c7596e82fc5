-- By which transaction a submission was written, so that whoever keeps figures in memory finds exactly what came in since
-- (package vn.thidua.reporting.resident). A number of our own would not do: transactions do not end in the order in which
-- they draw numbers.

alter table reporting.submission add column written_in xid8 not null default pg_current_xact_id();

comment on column reporting.submission.written_in is 'Transaction that wrote it; after the database was copied to another server, any number';

create index submission_written_in on reporting.submission (period_code, written_in);
