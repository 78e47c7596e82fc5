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
import vn.thidua.organization.intake.Present.KnownPost;
import vn.thidua.organization.intake.Stretches.Stretch;
import vn.thidua.shared.Violation;

/** Compares lines about posts with the posts on record, and with each other. */
final class PostComparison {

    /** A post for a stretch of time, on record or to come. */
    private record Standing(UUID id, Span span) {}

    private final Present present;
    private final UnitComparison units;
    private final DefectLog log;
    private final Map<String, List<Standing>> standings = new HashMap<>();
    private final Map<String, Stretches> stretches = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    PostComparison(Present present, UnitComparison units, DefectLog log) {
        this.present = present;
        this.units = units;
        this.log = log;
    }

    /** Returns what becomes of the posts in {@code all}; lines with a defect are logged and left out. */
    List<StagedPost> compare(Lines all, Supplier<UUID> newIds) {
        named.addAll(all.postCodes());
        Set<String> replaced = new HashSet<>();
        all.posts().forEach(line -> replaced.add(key(line) + line.validFrom()));
        present.posts().forEach((key, posts) -> {
            for (KnownPost post : posts) {
                if (!replaced.contains(key + post.span().from())) {
                    add(key, post.id(), new Stretch(post.span(), Optional.empty()));
                }
            }
        });
        List<StagedPost> staged = new ArrayList<>();
        for (PostLine line : all.posts()) {
            stage(line, newIds).ifPresent(staged::add);
        }
        return staged;
    }

    /** Says whether there is a post {@code code} in {@code unit} at any time: on record, or in a line, refused or not. */
    boolean isKnown(String unit, String code) {
        String key = ListReader.postCode(unit, code);
        return named.contains(key) || standings.containsKey(key);
    }

    /** Returns the post {@code code} in {@code unit} that exists at all times of {@code span}. */
    Optional<UUID> id(String unit, String code, Span span) {
        return standings.getOrDefault(ListReader.postCode(unit, code), List.of()).stream()
                .filter(post -> post.span().covers(span))
                .map(Standing::id)
                .findFirst();
    }

    private Optional<StagedPost> stage(PostLine line, Supplier<UUID> newIds) {
        Optional<KnownPost> known = known(line);
        Optional<LocalDate> end =
                line.validTo().or(() -> known.flatMap(post -> post.span().to()));
        Span span = new Span(line.validFrom(), end);
        Optional<Violation> wrong = wrong(line, span);
        if (wrong.isEmpty()) {
            UUID id = known.map(KnownPost::id).orElseGet(newIds);
            wrong = add(key(line), id, new Stretch(span, Optional.of(line.place())))
                    .map(PostComparison::collision);
            if (wrong.isEmpty()) {
                return Optional.of(staged(line, known, span, id));
            }
        }
        log.line(Subject.POSTS, new Defect(line.place(), "", wrong.get(), line.code()));
        return Optional.empty();
    }

    private Optional<Violation> wrong(PostLine line, Span span) {
        if (units.id(line.unit()).isEmpty()) {
            return Optional.of(Violation.of(IntakeViolation.UNIT_UNKNOWN, line.unit()));
        }
        if (!units.isCovered(line.unit())) {
            return Optional.of(Violation.of(IntakeViolation.UNIT_NOT_COVERED, line.unit()));
        }
        return units.existed(line.unit(), span)
                ? Optional.empty()
                : Optional.of(Violation.of(IntakeViolation.UNIT_NOT_THEN, line.unit()));
    }

    private StagedPost staged(PostLine line, Optional<KnownPost> known, Span span, UUID id) {
        int position = line.order().orElse(known.map(KnownPost::position).orElse(line.number()));
        Change change = known.map(post -> post.title().equals(line.title())
                                && post.position() == position
                                && post.span().equals(span)
                        ? Change.NONE
                        : Change.AMEND)
                .orElse(Change.ADD);
        return new StagedPost(
                line.number(),
                line.place().file(),
                line.place().sheet(),
                line.place().line(),
                change,
                id,
                units.id(line.unit()).orElseThrow(),
                line.unit(),
                line.code(),
                line.title(),
                position,
                span.from(),
                span.to().orElse(null),
                known.map(KnownPost::title).orElse(null),
                known.map(KnownPost::position).orElse(null),
                known.flatMap(post -> post.span().to()).orElse(null));
    }

    private Optional<Stretch> add(String key, UUID id, Stretch stretch) {
        Optional<Stretch> met =
                stretches.computeIfAbsent(key, _ -> new Stretches()).add(stretch);
        if (met.isEmpty()) {
            standings.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Standing(id, stretch.span()));
        }
        return met;
    }

    private static Violation collision(Stretch met) {
        return met.place()
                .map(place -> Violation.of(IntakeViolation.POST_TWICE, place.words()))
                .orElseGet(() ->
                        Violation.of(IntakeViolation.POST_PRESENT, met.span().from()));
    }

    private Optional<KnownPost> known(PostLine line) {
        return present.posts().getOrDefault(key(line), List.of()).stream()
                .filter(post -> post.span().from().equals(line.validFrom()))
                .findFirst();
    }

    private static String key(PostLine line) {
        return ListReader.postCode(line.unit(), line.code());
    }
}
