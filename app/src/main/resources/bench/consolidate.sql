-- Reports of every unit of the lowest level, the same ones that vn.thidua.command.bench.GeneratedFigures computes.
insert into reporting.source_file (id, name, sha256, content)
values ('00000000-0000-0000-0000-00000000be9c', 'bench.xlsx', 'bench', '');

insert into reporting.submission (id, period_code, unit_id, version, received_on, received_at, received_by,
                                  source_file_id, figures, targets, sheets, cells)
select gen_random_uuid(), 'BENCH', report.unit_id, 1, date '2017-09-28', now(), 'bench',
       '00000000-0000-0000-0000-00000000be9c', report.figures, array_fill(null::bigint, array[120]),
       array_fill('Bench'::text, array[120]), array_fill('E12'::text, array[120])
  from (select unit.id as unit_id,
               array(select case when (leaf.number + place) % 29 > 0
                                 then (leaf.number * 7919::bigint + place * 104729) % 100000 end
                       from generate_series(0, 119) place
                      order by place) as figures
          from organization.unit
         cross join lateral (select substring(unit.code from 4)::integer - 625 as number) leaf
         where unit.code like 'dv-%'
           and leaf.number >= 0) report;

analyze reporting.submission;
