-- Quotas count what was given in a year to everybody in a unit and below (package vn.thidua.recognition.quota).

create index fact_year on recognition.fact (year, kind, code);
