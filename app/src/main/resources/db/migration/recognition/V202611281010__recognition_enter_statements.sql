-- Statements, figures and what councils decided (package vn.thidua.recognition.register).

alter table recognition.fact add column amount numeric(11, 2) check (amount >= 0);
alter table recognition.fact add column outcome text not null default '' check (outcome in ('', 'holds', 'fails'));

comment on column recognition.fact.amount is 'How much or how many (số liệu)';
comment on column recognition.fact.outcome is 'What a council decided about a condition (kết luận)';

alter table recognition.fact drop constraint fact_kind_check;
alter table recognition.fact add constraint fact_kind_check check (kind in (
    'RATING', 'AWARD', 'INITIATIVE', 'DISCIPLINE', 'INQUIRY', 'SERVICE', 'ABSENCE', 'BIRTH', 'COMPLETE', 'STATEMENT', 'MEASURE',
    'JUDGEMENT'));
alter table recognition.fact add constraint fact_stated_has_a_year
    check (kind not in ('STATEMENT', 'MEASURE', 'JUDGEMENT') or year is not null);
alter table recognition.fact add constraint fact_measure_has_an_amount check ((kind = 'MEASURE') = (amount is not null));
alter table recognition.fact add constraint fact_judgement_has_an_outcome
    check ((kind = 'JUDGEMENT') = (outcome <> '') and (kind <> 'JUDGEMENT' or day is not null));
