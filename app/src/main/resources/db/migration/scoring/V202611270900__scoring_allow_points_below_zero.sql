-- A section that only takes points away has criteria with points below zero; how far is said by the score table.
alter table scoring.entry drop constraint entry_points_not_negative;
