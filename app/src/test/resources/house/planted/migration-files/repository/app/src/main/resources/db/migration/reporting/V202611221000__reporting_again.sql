alter table scoring.score add column form text;
create table reporting.period (code text primary key);
