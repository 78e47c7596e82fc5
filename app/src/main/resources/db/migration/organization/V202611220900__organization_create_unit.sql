-- Units and the clusters they belong to through time (package vn.thidua.organization.unit).

create schema organization;

create table organization.unit (
    id          uuid     primary key,
    code        text     not null,
    name        text     not null,
    short_name  text     not null,
    position    integer  not null,

    constraint unit_code_unique unique (code),
    constraint unit_code_is_short check (code ~ '^[A-Za-z0-9-]{1,40}$')
);

comment on table organization.unit is 'A body that reports and is scored (đơn vị)';
comment on column organization.unit.position is 'Place in the official order of units';

create table organization.cluster (
    id    uuid  primary key,
    code  text  not null,

    constraint cluster_code_unique unique (code)
);

comment on table organization.cluster is 'Units that are ranked together (cụm thi đua)';

create table organization.cluster_member (
    cluster_id  uuid     not null references organization.cluster (id),
    unit_id     uuid     not null references organization.unit (id),
    valid_from  date     not null,
    valid_to    date,
    is_head     boolean  not null default false,
    primary key (unit_id, valid_from),

    constraint cluster_member_period_not_empty check (valid_to is null or valid_to > valid_from)
);

comment on table organization.cluster_member is 'Membership of a unit in a cluster; valid_to is the first day after it';

-- A cluster has one head at a time; a year's head leaves by valid_to.
create unique index cluster_member_one_head on organization.cluster_member (cluster_id, valid_from) where is_head;
