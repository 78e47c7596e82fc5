package vn.thidua.recognition.verdict;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * <p>The register never says that it is complete, so what it does not hold is missing and not absent. What it leaves open is
 * left open: the level of an award that nobody knows, the days of an absence that nobody counted. An award that was taken back
 * counts no more from that day on.
 *
 * @param origins where each fact came from
 */
record Evidence(Map<Fact, Origin> origins) {

    /**
     * Where a fact came from.
     *
     * @param words what it says
     * @param href its page in the register; empty if it is supposed
     * @param source what the register says of its source; empty if it is supposed
     */
    record Origin(String words, Optional<String> href, String source) {}

    Evidence {
        origins = Map.copyOf(origins);
    }

    /** Returns what {@code entries} say on {@code day}. A rating that is supposed takes the place of the one of its year. */
    static Evidence of(List<Entry> entries, LocalDate day, List<Supposition> supposed) {
        Set<Integer> rated = supposed.stream()
                .map(Supposition::fact)
                .filter(fact -> fact.kind() == FactKind.RATING)
                .flatMap(fact -> fact.year().stream())
                .collect(Collectors.toSet());
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        for (Entry entry : entries) {
            boolean replaced = entry.fact().kind() == FactKind.RATING
                    && entry.fact().year().filter(rated::contains).isPresent();
            boolean revoked =
                    entry.fact().revoked().filter(taken -> !taken.isAfter(day)).isPresent();
            if (!replaced && !revoked) {
                Origin origin = new Origin(FactWords.of(entry.fact()), Optional.of(entry.href()), entry.source());
                fact(entry.fact(), entry.id().toString()).ifPresent(fact -> origins.put(fact, origin));
            }
        }
        for (Supposition supposition : supposed) {
            fact(supposition.fact(), supposition.written())
                    .ifPresent(fact -> origins.put(fact, new Origin(supposition.words(), Optional.empty(), "")));
        }
        return new Evidence(origins);
    }

    Facts facts() {
        return Facts.of(origins.keySet());
    }

    /** @param entry tells two awards or initiatives of a year apart where nothing else does */
    private static Optional<Fact> fact(vn.thidua.recognition.register.Fact fact, String entry) {
        Optional<Integer> year = fact.year().or(() -> fact.from().map(LocalDate::getYear));
        return switch (fact.kind()) {
            case RATING -> year.map(of -> new Fact.Rating(of, fact.code(), fact.day()));
            case AWARD -> year.map(of -> award(fact, of, entry));
            case INITIATIVE ->
                year.flatMap(of -> choice(fact.level(), Level.values())
                        .flatMap(level -> choice(fact.code(), Fact.Work.values())
                                .map(work -> new Fact.Initiative(of, level, work, Optional.of(entry)))));
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
            case BIRTH -> Optional.empty();
        };
    }

    private static Fact award(vn.thidua.recognition.register.Fact fact, int year, String entry) {
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
                Optional.of(entry));
    }

    private static <E extends Enum<E>> Optional<E> choice(String code, E[] values) {
        return Stream.of(values)
                .filter(value -> DataPart.word(value).equals(code))
                .findFirst();
    }
}
