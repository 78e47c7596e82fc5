-- Clusters of several series, their offices through time, and their compacts (packages vn.thidua.organization.cluster
-- and .compact). A number is dealt anew from year to year: a cluster is a row of its own for each deal.

create table organization.cluster_series (
    id     uuid  primary key,
    code   text  not null,
    name   text  not null,
    level  text  not null check (level in ('MINISTRY', 'PROVINCE', 'INTERNAL')),

    constraint cluster_series_code_unique unique (code),
    constraint cluster_series_code_is_short check (code ~ '^[a-z0-9-]{1,40}$')
);

comment on table organization.cluster_series is 'Who deals units into clusters: the ministry, the province, the body itself (hệ thống cụm, khối)';

insert into organization.cluster_series (id, code, name, level)
values (uuidv7(), 'ministry', 'Cụm thi đua của Bộ', 'MINISTRY');

alter table organization.cluster drop constraint cluster_code_unique;
alter table organization.cluster
    add column series_id uuid references organization.cluster_series (id),
    add column valid_from date,
    add column valid_to date;

update organization.cluster
   set series_id = (select id from organization.cluster_series where code = 'ministry'),
       valid_from = coalesce((select min(member.valid_from)
                                from organization.cluster_member member
                               where member.cluster_id = cluster.id), date '1945-09-02');

alter table organization.cluster
    alter column series_id set not null,
    alter column valid_from set not null,
    add constraint cluster_in_series unique (id, series_id),
    add constraint cluster_period_not_empty check (valid_to is null or valid_to > valid_from),
    add constraint cluster_number_once_at_a_time
        exclude using gist (series_id with =, code with =, daterange(valid_from, valid_to) with &&);

drop index organization.cluster_member_one_head;
alter table organization.cluster_member
    drop constraint cluster_member_pkey,
    add column series_id uuid,
    add column role text not null default 'MEMBER' check (role in ('MEMBER', 'HEAD', 'DEPUTY'));

update organization.cluster_member
   set series_id = (select cluster.series_id from organization.cluster where cluster.id = cluster_member.cluster_id),
       role = case when is_head then 'HEAD' else 'MEMBER' end;

alter table organization.cluster_member
    drop column is_head,
    alter column role drop default,
    alter column series_id set not null,
    add primary key (series_id, unit_id, valid_from),
    add constraint cluster_member_series foreign key (cluster_id, series_id)
        references organization.cluster (id, series_id),
    add constraint cluster_member_once_at_a_time
        exclude using gist (series_id with =, unit_id with =, daterange(valid_from, valid_to) with &&),
    add constraint cluster_member_one_head
        exclude using gist (cluster_id with =, daterange(valid_from, valid_to) with &&) where (role = 'HEAD'),
    add constraint cluster_member_one_deputy
        exclude using gist (cluster_id with =, daterange(valid_from, valid_to) with &&) where (role = 'DEPUTY');

comment on column organization.cluster_member.role is 'Head and deputy are member units that change every year (cụm trưởng, cụm phó)';

create index cluster_member_cluster on organization.cluster_member (cluster_id, valid_from);

create table organization.compact (
    id          uuid     primary key,
    cluster_id  uuid     not null references organization.cluster (id),
    year        integer  not null check (year between 1945 and 2200),
    text        text     not null,
    version     bigint   not null default 0,

    constraint compact_one_per_year unique (cluster_id, year)
);

comment on table organization.compact is 'What the members of a cluster promise each other for a year (giao ước thi đua)';

create table organization.compact_target (
    compact_id  uuid            not null references organization.compact (id) on delete cascade,
    unit_id     uuid            not null references organization.unit (id),
    position    integer         not null check (position >= 1),
    subject     text            not null,
    amount      numeric(18, 4)  not null check (amount >= 0),
    measure     text            not null,
    primary key (compact_id, unit_id, position)
);

comment on table organization.compact_target is 'What one member promises to reach (chỉ tiêu giao ước)';

create table organization.compact_signature (
    compact_id  uuid         not null references organization.compact (id) on delete cascade,
    unit_id     uuid         not null references organization.unit (id),
    signed_by   text         not null,
    account_id  uuid         not null,
    signed_at   timestamptz  not null,
    primary key (compact_id, unit_id)
);

comment on table organization.compact_signature is 'A member''s signature under a compact; it falls when the compact is changed (chữ ký)';
