package vn.thidua.recognition.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Level;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.FactRegister.Entry;
import vn.thidua.recognition.register.FactWords;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.recognition.rules.DataPart;

/**
 * What is known of somebody, and what is supposed, in the shape that rules ask for.
 *
 * <p>What the register does not hold is missing and not absent, unless somebody confirmed that it is complete. What it leaves
 * open is left open: the level of an award that nobody knows, the days of an absence that nobody counted. An award that was
 * taken back counts no more from that day on. What stands in the register twice counts once, see {@link
 * vn.thidua.recognition.register.Fact#identity}; days away for one reason in one year are added up.
 *
 * @param origins where each fact came from, the entry that says it first
 */
record Evidence(Map<Fact, List<Origin>> origins) {

    /**
     * Where a fact came from.
     *
     * @param words what it says
     * @param href its page in the register; empty if it is supposed
     * @param source what the register says of its source; empty if it is supposed
     */
    record Origin(String words, Optional<String> href, String source) {}

    /** Kinds of which rules count how often there is one, or how much. */
    private static final Set<FactKind> COUNTED =
            EnumSet.of(FactKind.RATING, FactKind.AWARD, FactKind.INITIATIVE, FactKind.ABSENCE);

    Evidence {
        Map<Fact, List<Origin>> copy = new LinkedHashMap<>();
        origins.forEach((fact, of) -> copy.put(fact, List.copyOf(of)));
        origins = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns what {@code entries} say on {@code day}. A rating that is supposed takes the place of the one of its year; what
     * people decided counts for the year they decided on.
     */
    static Evidence of(List<Entry> entries, LocalDate day, int judgedYear, List<Supposition> supposed) {
        Set<Integer> rated = supposed.stream()
                .map(Supposition::fact)
                .filter(fact -> fact.kind() == FactKind.RATING)
                .flatMap(fact -> fact.year().stream())
                .collect(Collectors.toSet());
        Map<Fact, List<Origin>> origins = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        for (Entry entry : entries) {
            vn.thidua.recognition.register.Fact fact = entry.fact();
            boolean replaced = fact.kind() == FactKind.RATING
                    && fact.year().filter(rated::contains).isPresent();
            boolean revoked =
                    fact.revoked().filter(taken -> !taken.isAfter(day)).isPresent();
            String identity = fact.identity(Vocabulary.isOnce(fact));
            boolean ofOtherYear =
                    fact.kind() == FactKind.JUDGEMENT && !fact.year().equals(Optional.of(judgedYear));
            if (!replaced && !revoked && !ofOtherYear && (!COUNTED.contains(fact.kind()) || counted.add(identity))) {
                Origin origin = new Origin(FactWords.of(fact), Optional.of(entry.href()), entry.source());
                fact(fact, identity).ifPresent(said -> put(origins, said, origin));
            }
        }
        entries.stream()
                .filter(entry -> entry.fact().kind() == FactKind.COMPLETE)
                .forEach(entry -> complete(entry.fact(), unmeasured(entries))
                        .forEach(said -> put(
                                origins,
                                said,
                                new Origin(FactWords.of(entry.fact()), Optional.of(entry.href()), entry.source()))));
        for (Supposition supposition : supposed) {
            vn.thidua.recognition.register.Fact fact = supposition.fact();
            String identity = Vocabulary.isOnce(fact) ? fact.identity(true) : supposition.written();
            if (counted.add(identity)) {
                Origin origin = new Origin(supposition.words(), Optional.empty(), "");
                fact(fact, identity).ifPresent(said -> put(origins, said, origin));
            }
        }
        return new Evidence(origins);
    }

    private static void put(Map<Fact, List<Origin>> origins, Fact fact, Origin origin) {
        if (fact instanceof Fact.Absence(int year, int days, Fact.Reason reason)) {
            Optional<Fact.Absence> before = origins.keySet().stream()
                    .filter(Fact.Absence.class::isInstance)
                    .map(Fact.Absence.class::cast)
                    .filter(other -> other.year() == year && other.reason() == reason)
                    .findFirst();
            List<Origin> of = new ArrayList<>(before.map(origins::remove).orElse(List.of()));
            of.add(origin);
            int sum = days + before.map(Fact.Absence::workingDays).orElse(0);
            origins.put(new Fact.Absence(year, sum, reason), of);
        } else {
            origins.computeIfAbsent(fact, _ -> new ArrayList<>()).add(origin);
        }
    }

    /** Returns the years in which somebody was away, nobody knows how long. */
    private static Set<Integer> unmeasured(List<Entry> entries) {
        return entries.stream()
                .map(Entry::fact)
                .filter(fact ->
                        fact.kind() == FactKind.ABSENCE && fact.workingDays().isEmpty())
                .flatMap(fact -> year(fact).stream())
                .collect(Collectors.toSet());
    }

    /** Nobody can rely on the days away of a year in which those of one absence are not known. */
    private static Stream<Fact> complete(vn.thidua.recognition.register.Fact fact, Set<Integer> unmeasured) {
        int last = fact.until().map(LocalDate::getYear).orElseThrow();
        return choice(fact.code(), Fact.Kind.values())
                .map(kind -> IntStream.rangeClosed(fact.year().orElseThrow(), last)
                        .filter(year -> kind != Fact.Kind.ABSENCE || !unmeasured.contains(year))
                        .<Fact>mapToObj(year -> new Fact.Complete(kind, year, year)))
                .orElse(Stream.of());
    }

    private static Optional<Integer> year(vn.thidua.recognition.register.Fact fact) {
        return fact.year().or(() -> fact.from().map(LocalDate::getYear));
    }

    Facts facts() {
        return Facts.of(origins.keySet());
    }

    /** @param identity tells two awards or initiatives of a year apart where nothing else does */
    private static Optional<Fact> fact(vn.thidua.recognition.register.Fact fact, String identity) {
        Optional<Integer> year = year(fact);
        return switch (fact.kind()) {
            case RATING -> year.map(of -> new Fact.Rating(of, fact.code(), fact.day()));
            case AWARD -> year.map(of -> award(fact, of, identity));
            case INITIATIVE ->
                year.flatMap(of -> choice(fact.level(), Level.values())
                        .flatMap(level -> choice(fact.code(), Fact.Work.values())
                                .map(work -> new Fact.Initiative(of, level, work, Optional.of(identity)))));
            case DISCIPLINE ->
                choice(fact.code(), Fact.Degree.values())
                        .flatMap(degree -> fact.from().map(from -> new Fact.Discipline(degree, from, fact.until())));
            case INQUIRY ->
                choice(fact.code(), Fact.Question.values())
                        .flatMap(question -> fact.from().map(from -> new Fact.Inquiry(question, from, fact.until())));
            case SERVICE -> fact.from().map(from -> new Fact.Service(fact.code(), from, fact.until()));
            case ABSENCE ->
                year.flatMap(of -> choice(fact.code(), Fact.Reason.values())
                        .flatMap(reason -> fact.workingDays().map(days -> new Fact.Absence(of, days, reason))));
            case STATEMENT ->
                Vocabulary.find(fact.kind().section(), fact.code())
                        .map(word -> new Fact.Statement(word.topic(), year, word.value()));
            case MEASURE -> year.flatMap(of -> fact.amount().map(amount -> new Fact.Measure(of, fact.code(), amount)));
            case JUDGEMENT ->
                fact.day()
                        .map(on ->
                                new Fact.Judgement(fact.code(), fact.outcome().equals("holds"), on, "council"));
            case BIRTH, COMPLETE -> Optional.empty();
        };
    }

    private static Fact award(vn.thidua.recognition.register.Fact fact, int year, String identity) {
        Optional<Word> word = Vocabulary.find(fact.kind().section(), fact.code());
        String level = fact.level().isEmpty() ? word.map(Word::level).orElse("") : fact.level();
        // Titles of a year are for its regular work. Of anything else that says nothing it is not taken for granted.
        Fact.Feat unsaid = word.map(Word::once).orElse(false) ? Fact.Feat.REGULAR : Fact.Feat.THEMED;
        return new Fact.Award(
                fact.code(),
                year,
                choice(level, Level.values()),
                Optional.empty(),
                Optional.of(fact.number()).filter(number -> !number.isEmpty()),
                fact.day(),
                choice(fact.feat(), Fact.Feat.values()).orElse(unsaid),
                Optional.of(identity));
    }

    private static <E extends Enum<E>> Optional<E> choice(String code, E[] values) {
        return Stream.of(values)
                .filter(value -> DataPart.word(value).equals(code))
                .findFirst();
    }
}
