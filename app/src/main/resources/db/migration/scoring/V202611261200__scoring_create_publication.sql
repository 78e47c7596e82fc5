-- Rankings as they were published (package vn.thidua.scoring.publication). Whoever may open the page may see all of it, so it
-- names units by their code and stands outside of the fence; the application may add to it and never change it.

create table scoring.publication (
    id             uuid         primary key,
    period         text         not null,
    cluster        text         not null,
    number         integer      not null check (number >= 1),
    table_code     text         not null,
    table_version  integer      not null,
    maximum        numeric      not null,
    provisional    boolean      not null,
    invented       boolean      not null,
    published_at   timestamptz  not null,
    published_by   text         not null,
    account_id     uuid         not null,
    capacity       text         not null,
    reason         text         not null,
    fingerprint    char(64)     not null,

    constraint publication_number_unique unique (period, cluster, number),
    constraint publication_again_has_reason check (number = 1 or reason <> '')
);

comment on table scoring.publication is 'A ranking as it was published; published anew under the next number (xếp hạng đã công bố)';
comment on column scoring.publication.reason is 'Why it was published anew; empty the first time';
comment on column scoring.publication.fingerprint is 'SHA-256 of what was published, hexadecimal';

create table scoring.publication_line (
    publication_id  uuid      not null references scoring.publication (id),
    position        smallint  not null check (position >= 1),
    place           smallint  check (place >= 1),
    unit_code       text      not null,
    unit_name       text      not null,
    points          numeric   not null,
    assigned        numeric   not null,
    total           numeric   not null,
    unscored        smallint  not null check (unscored >= 0),
    primary key (publication_id, position)
);

comment on table scoring.publication_line is 'A unit of a published ranking, by place';
comment on column scoring.publication_line.place is 'Null: no place, because there was no report';
comment on column scoring.publication_line.total is 'What gives the place: the points, or the points scaled to the maximum of the table';
