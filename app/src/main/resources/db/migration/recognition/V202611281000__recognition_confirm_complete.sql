-- Somebody may confirm that the register has everything of a kind in some years (package vn.thidua.recognition.register).

alter table recognition.fact drop constraint fact_kind_check;
alter table recognition.fact add constraint fact_kind_check check (kind in (
    'RATING', 'AWARD', 'INITIATIVE', 'DISCIPLINE', 'INQUIRY', 'SERVICE', 'ABSENCE', 'BIRTH', 'COMPLETE'));

-- It is for years, so that it has an end and no first day.
alter table recognition.fact drop constraint fact_end_has_a_start;
alter table recognition.fact add constraint fact_end_has_a_start
    check (valid_to is null or valid_from is not null or kind = 'COMPLETE');
alter table recognition.fact add constraint fact_complete_has_years
    check (kind <> 'COMPLETE' or (year is not null and valid_from is null and valid_to >= make_date(year + 1, 1, 1)));
alter table recognition.fact add constraint fact_complete_says_why check (kind <> 'COMPLETE' or words <> '');

-- A unit that somebody left does not see what came later, so it must not believe that there was nothing: that the register is
-- complete is seen by who may see all facts until the last day.
alter table recognition.fact alter column since
    set expression as (case when kind = 'COMPLETE' then valid_to - 1 else coalesce(valid_from, make_date(year, 1, 1), day) end);
