-- One more version of the report of one unit.
insert into reporting.submission (id, period_code, unit_id, version, received_on, received_at, received_by,
                                  source_file_id, figures, targets, sheets, cells)
select gen_random_uuid(), sent.period_code, sent.unit_id, :version, sent.received_on, now(), sent.received_by,
       sent.source_file_id, sent.figures, sent.targets, sent.sheets, sent.cells
  from reporting.submission sent
  join organization.unit on unit.id = sent.unit_id
 where unit.code = 'dv-03945'
   and sent.version = 1;
