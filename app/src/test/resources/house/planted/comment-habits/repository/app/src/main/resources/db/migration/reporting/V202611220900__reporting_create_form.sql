-- TODO name the constraint
insert into reporting.task (status) values ('TODO');
