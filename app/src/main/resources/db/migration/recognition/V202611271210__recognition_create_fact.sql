-- The register of facts that awards are judged by (package vn.thidua.recognition.register).

create schema if not exists recognition;

create table recognition.fact (
    id            uuid         primary key,
    person_id     uuid         references organization.person (id),
    unit_id       uuid         references organization.unit (id),
    kind          text         not null check (kind in (
        'RATING', 'AWARD', 'INITIATIVE', 'DISCIPLINE', 'INQUIRY', 'SERVICE', 'ABSENCE', 'BIRTH')),
    year          integer      check (year between 1900 and 2100),
    code          text         not null check (code ~ '^[a-z0-9-]{0,60}$'),
    level         text         not null check (level in ('', 'base', 'ministry', 'nation')),
    feat          text         not null check (feat in ('', 'regular', 'sudden', 'themed')),
    issuer        text         not null,
    number        text         not null,
    day           date,
    valid_from    date,
    valid_to      date,
    working_days  integer      check (working_days between 1 and 366),
    words         text         not null,
    revoked_on    date,
    since         date         not null
        generated always as (coalesce(valid_from, make_date(year, 1, 1), day)) stored,
    source_file   text         not null,
    source_sheet  text         not null,
    source_line   integer,
    entered_at    timestamptz  not null,
    entered_by    text         not null,
    account_id    uuid         not null,
    replaces_id   uuid,
    reason        text         not null,
    withdrawn     boolean      not null,

    constraint fact_of_one_subject check (num_nonnulls(person_id, unit_id) = 1),
    constraint fact_interval_not_empty check (valid_to > valid_from),
    constraint fact_end_has_a_start check (valid_to is null or valid_from is not null),
    constraint fact_revoked_is_an_award check (revoked_on is null or kind = 'AWARD'),
    constraint fact_feat_is_of_an_award check (feat = '' or kind = 'AWARD'),
    constraint fact_born_is_a_person check (kind <> 'BIRTH' or (person_id is not null and day is not null)),
    constraint fact_yearly_has_a_year check (kind not in ('RATING', 'AWARD', 'INITIATIVE', 'ABSENCE') or year is not null),
    constraint fact_interval_has_a_start
        check (kind not in ('DISCIPLINE', 'INQUIRY', 'SERVICE') or valid_from is not null),
    constraint fact_absence_is_measured check (kind <> 'ABSENCE' or num_nonnulls(valid_from, working_days) > 0),
    constraint fact_correction_says_why check ((replaces_id is null) = (reason = '')),
    constraint fact_withdrawn_was_there check (not withdrawn or replaces_id is not null),
    constraint fact_source_line_of_a_file check ((source_line is null) = (source_file = '')),
    -- A correction stays with its subject and kind; and nothing is corrected twice, so that the last word is one.
    constraint fact_of_kind unique (id, kind),
    constraint fact_replaced_once unique (replaces_id),
    constraint fact_replaces_its_kind foreign key (replaces_id, kind) references recognition.fact (id, kind)
);

comment on table recognition.fact is 'Something known of a person or a unit that awards are judged by; a correction is a new row (sổ theo dõi thi đua, khen thưởng)';
comment on column recognition.fact.year is 'Year it is for, which may be another than that of the decision';
comment on column recognition.fact.code is 'Rating, title or form, degree of discipline, reason of absence and the like; words in recognition/vocabulary.yaml';
comment on column recognition.fact.level is 'Level that gave or recognised it (cấp khen, phạm vi sáng kiến)';
comment on column recognition.fact.issuer is 'Body that decided or recognised, as the paper names it';
comment on column recognition.fact.day is 'Day of the decision; of a birth, the day itself';
comment on column recognition.fact.valid_to is 'First day after it; null: not ended, or not known to have ended';
comment on column recognition.fact.since is 'Day from which it counts for who may see it';
comment on column recognition.fact.source_file is 'File it came from; empty if somebody typed it';
comment on column recognition.fact.replaces_id is 'The row that this one corrects or takes back';
comment on column recognition.fact.withdrawn is 'The fact should never have been entered';

create index fact_person on recognition.fact (person_id, kind);
create index fact_unit on recognition.fact (unit_id, kind);

-- What is known of a unit is seen by whoever has the unit; what is known of a person, by whoever has a unit that the person
-- was still in when it began. A unit that somebody left does not learn what came later.
create function recognition.subject_is_visible(fact_row text)
    returns text
    language sql immutable
    return organization.unit_is_visible(fact_row || '.unit_id')
        || format(' or exists (select 1 from organization.membership held where held.person_id = %1$s.person_id'
                  || ' and (held.valid_to is null or held.valid_to > %1$s.since))', fact_row);

call organization.fence(
    'recognition.fact',
    recognition.subject_is_visible('fact'),
    recognition.subject_is_visible('fact'));
