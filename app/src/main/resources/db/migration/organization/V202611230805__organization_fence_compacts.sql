-- Puts compacts behind the fence: the members of a cluster see what they promised each other, nobody else does. A target and
-- a signature are written only by whoever covers the unit that they bind.

call organization.fence(
    'organization.compact',
    'exists (select 1 from organization.cluster_member member where member.cluster_id = compact.cluster_id and ('
        || organization.unit_is_visible('member.unit_id') || '))',
    'exists (select 1 from organization.cluster_member member where member.cluster_id = compact.cluster_id and ('
        || organization.unit_is_visible('member.unit_id') || '))');

call organization.fence(
    'organization.compact_target',
    'exists (select 1 from organization.compact promised where promised.id = compact_target.compact_id)',
    organization.unit_is_visible('compact_target.unit_id'));

call organization.fence(
    'organization.compact_signature',
    'exists (select 1 from organization.compact promised where promised.id = compact_signature.compact_id)',
    organization.unit_is_visible('compact_signature.unit_id'));
