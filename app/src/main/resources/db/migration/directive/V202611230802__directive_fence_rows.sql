-- Puts tasks behind the fence. What is asked of a central body is seen by whoever has a unit, as on the screens.

call organization.fence(
    'directive.task',
    '(task.unit_id is null and (select organization.reader_is_known())) or '
        || organization.unit_is_visible('task.unit_id'),
    '(task.unit_id is null and (select organization.reader_is_known())) or '
        || organization.unit_is_visible('task.unit_id'));

call organization.fence(
    'directive.task_report',
    'exists (select 1 from directive.task asked where asked.id = task_report.task_id)',
    'exists (select 1 from directive.task asked where asked.id = task_report.task_id)');
