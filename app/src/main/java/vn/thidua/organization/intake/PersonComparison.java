package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.intake.Present.KnownMembership;
import vn.thidua.organization.intake.Present.KnownPerson;
import vn.thidua.organization.intake.Stretches.Stretch;
import vn.thidua.shared.Violation;

/** Compares lines about people with the people on record, and with each other. */
final class PersonComparison {

    /** The first line about a person settles the name; the others add memberships. */
    private record First(UUID id, PersonLine line, Map<String, Stretches> stretches) {}

    private final Present present;
    private final Coverage coverage;
    private final UnitComparison units;
    private final PostComparison posts;
    private final DefectLog log;
    private final Map<String, First> firsts = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();

    PersonComparison(Present present, Coverage coverage, UnitComparison units, PostComparison posts, DefectLog log) {
        this.present = present;
        this.coverage = coverage;
        this.units = units;
        this.posts = posts;
        this.log = log;
    }

    /** Returns what becomes of the people in {@code all}; lines with a defect are logged and left out. */
    List<StagedPerson> compare(Lines all, Supplier<UUID> newIds) {
        for (PersonLine line : all.people()) {
            if (present.people().containsKey(line.code())) {
                replaced.add(line.code() + membership(line) + line.validFrom());
            }
        }
        List<StagedPerson> staged = new ArrayList<>();
        for (PersonLine line : all.people()) {
            stage(line, newIds).ifPresent(staged::add);
        }
        return staged;
    }

    private Optional<StagedPerson> stage(PersonLine line, Supplier<UUID> newIds) {
        Optional<KnownPerson> known = Optional.ofNullable(present.people().get(line.code()));
        First first = firsts.computeIfAbsent(
                line.code(), code -> new First(known.map(KnownPerson::id).orElseGet(newIds), line, new HashMap<>()));
        Optional<KnownMembership> membership = known.flatMap(person -> membership(person, line));
        Optional<LocalDate> end =
                line.validTo().or(() -> membership.flatMap(held -> held.span().to()));
        Span span = new Span(line.validFrom(), end);
        Optional<Violation> wrong = wrong(line, first, span)
                .or(() -> stretches(line, known, first)
                        .add(new Stretch(span, Optional.of(line.place())))
                        .map(PersonComparison::collision));
        if (wrong.isPresent()) {
            log.line(Subject.PEOPLE, new Defect(line.place(), "", wrong.get(), line.code()));
            return Optional.empty();
        }
        return Optional.of(staged(line, known, first, membership, span, newIds));
    }

    private Optional<Violation> wrong(PersonLine line, First first, Span span) {
        if (!line.fullName().equals(first.line().fullName())) {
            return violation(
                    IntakeViolation.NAME_DIFFERS,
                    line.code(),
                    first.line().fullName(),
                    first.line().place().words());
        }
        if (units.id(line.unit()).isEmpty()) {
            return violation(IntakeViolation.UNIT_UNKNOWN, line.unit());
        }
        if (!units.isCovered(line.unit())) {
            return violation(IntakeViolation.UNIT_NOT_COVERED, line.unit());
        }
        if (!isCovered(line)) {
            return violation(IntakeViolation.PERSON_NOT_COVERED, line.code());
        }
        if (!units.existed(line.unit(), span)) {
            return violation(IntakeViolation.UNIT_NOT_THEN, line.unit());
        }
        String post = line.post().orElse("");
        if (post.isEmpty() || posts.id(line.unit(), post, span).isPresent()) {
            return Optional.empty();
        }
        if (!posts.isKnown(line.unit(), post)) {
            return violation(IntakeViolation.POST_UNKNOWN, post, line.unit());
        }
        return violation(IntakeViolation.POST_NOT_THEN, post, line.unit());
    }

    /** A person on record is changed by those who may import into a unit that the person was in at some time. */
    private boolean isCovered(PersonLine line) {
        KnownPerson known = present.people().get(line.code());
        return known == null
                || coverage.top()
                || known.memberships().stream()
                        .anyMatch(held -> coverage.units().contains(held.unit()));
    }

    private StagedPerson staged(
            PersonLine line,
            Optional<KnownPerson> known,
            First first,
            Optional<KnownMembership> membership,
            Span span,
            Supplier<UUID> newIds) {
        boolean settles = first.line().equals(line);
        String name = line.fullName();
        Change person = known.map(found -> settles && !found.fullName().equals(name) ? Change.AMEND : Change.NONE)
                .orElse(settles ? Change.ADD : Change.NONE);
        Change change = membership
                .map(held -> held.span().equals(span) ? Change.NONE : Change.AMEND)
                .orElse(Change.ADD);
        Optional<KnownPerson> before = known.filter(found -> person == Change.AMEND);
        return new StagedPerson(
                line.number(),
                line.place().file(),
                line.place().sheet(),
                line.place().line(),
                person,
                change,
                first.id(),
                line.code(),
                name,
                name.substring(name.lastIndexOf(' ') + 1),
                SearchKey.of(name, line.code()),
                before.map(KnownPerson::fullName).orElse(null),
                before.map(KnownPerson::givenName).orElse(null),
                before.map(KnownPerson::searchKey).orElse(null),
                membership.map(KnownMembership::id).orElseGet(newIds),
                units.id(line.unit()).orElseThrow(),
                line.unit(),
                line.post().flatMap(post -> posts.id(line.unit(), post, span)).orElse(null),
                line.post().orElse(""),
                span.from(),
                span.to().orElse(null),
                membership.flatMap(held -> held.span().to()).orElse(null));
    }

    /** What is on record of the same person in the same unit and post, apart from what a line replaces. */
    private Stretches stretches(PersonLine line, Optional<KnownPerson> known, First first) {
        return first.stretches().computeIfAbsent(membership(line), _ -> {
            Stretches stretches = new Stretches();
            known.stream()
                    .flatMap(person -> person.memberships().stream())
                    .filter(held -> isSame(held, line, held.span()))
                    .filter(held -> !replaced.contains(
                            line.code() + membership(line) + held.span().from()))
                    .forEach(held -> stretches.add(new Stretch(held.span(), Optional.empty())));
            return stretches;
        });
    }

    private Optional<KnownMembership> membership(KnownPerson person, PersonLine line) {
        return person.memberships().stream()
                .filter(held -> held.span().from().equals(line.validFrom()) && isSame(held, line, held.span()))
                .findFirst();
    }

    private boolean isSame(KnownMembership held, PersonLine line, Span span) {
        return units.id(line.unit()).equals(Optional.of(held.unit()))
                && held.post()
                        .equals(line.post()
                                .flatMap(post -> posts.id(
                                        line.unit(),
                                        post,
                                        new Span(
                                                span.from(),
                                                Optional.of(span.from().plusDays(1))))));
    }

    private static Violation collision(Stretch met) {
        return met.place()
                .map(place -> Violation.of(IntakeViolation.MEMBERSHIP_TWICE, place.words()))
                .orElseGet(() -> Violation.of(
                        IntakeViolation.MEMBERSHIP_PRESENT, met.span().from()));
    }

    private static Optional<Violation> violation(IntakeViolation code, Object... arguments) {
        return Optional.of(Violation.of(code, arguments));
    }

    private static String membership(PersonLine line) {
        return "\t" + line.unit() + "\t" + line.post().orElse("") + "\t";
    }
}
