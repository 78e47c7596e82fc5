-- The peer of the benchmark: what a submission is at least, a row of figures and a row that says who did it.
drop schema if exists peer cascade;
create schema peer;
create table peer.submission (
    id       uuid         primary key,
    period   text         not null,
    unit     bigint       not null,
    at       timestamptz  not null,
    figures  bigint[]     not null
);
create index submission_unit on peer.submission (period, unit);
create table peer.entry (
    number  bigint       generated always as identity primary key,
    at      timestamptz  not null,
    who     uuid         not null,
    what    text         not null
);
