-- The latest state of each unit, looked up unit by unit: asked for one unit, nothing is sorted; asked for all, the key of the
-- states is read once per unit (package vn.thidua.organization.unit).

create or replace view organization.unit_latest as
select unit.id, unit.code, state.name, state.short_name, state.parent_id, state."position"
  from organization.unit
 cross join lateral (select unit_state.name, unit_state.short_name, unit_state.parent_id, unit_state."position"
                       from organization.unit_state
                      where unit_state.unit_id = unit.id
                      order by unit_state.valid_from desc
                      limit 1) state;
