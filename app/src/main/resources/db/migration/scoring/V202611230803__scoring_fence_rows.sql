-- Puts the points that people gave behind the fence.

call organization.fence(
    'scoring.entry',
    organization.unit_is_visible('entry.unit_id'),
    organization.unit_is_visible('entry.unit_id'));
