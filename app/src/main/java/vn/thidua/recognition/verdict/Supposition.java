package vn.thidua.recognition.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactCheck;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.FactWords;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Option;

/**
 * Something that is not known and is supposed, "what if". It stands in the address alone.
 *
 * @param thing the kind and the code, or for an initiative the level, for example {@code award.advanced-worker}
 * @param year the year it would be for
 */
record Supposition(String thing, int year) {

    /** How many can be supposed at once. */
    static final int MOST = 20;

    private static final int LAST_YEAR = 2100;

    /**
     * Reads {@code written}, for example {@code rating.good.2016}.
     *
     * @throws NotFound if it names nothing that can be supposed
     */
    static Supposition of(String written) {
        int end = written.lastIndexOf('.');
        String year = written.substring(end + 1);
        String thing = written.substring(0, Math.max(end, 0));
        if (!year.matches("\\d{4}")
                || Integer.parseInt(year) < FactCheck.FIRST_YEAR
                || Integer.parseInt(year) > LAST_YEAR
                || Stream.of(true, false)
                        .flatMap(person -> things(person).stream())
                        .noneMatch(option -> option.value().equals(thing))) {
            throw new NotFound("supposition", written);
        }
        return new Supposition(thing, Integer.parseInt(year));
    }

    /** Returns what can be supposed of a person or a unit: ratings, awards, and initiatives by how far they reach. */
    static List<Option> things(boolean person) {
        String other = person ? "unit" : "person";
        return Stream.of(FactKind.RATING, FactKind.AWARD, FactKind.INITIATIVE)
                .flatMap(kind -> words(kind).stream()
                        .filter(word -> kind != FactKind.AWARD || !word.of().equals(other))
                        .map(word ->
                                new Option(kind.section() + "." + word.code(), kind.words() + ": " + word.shown())))
                .toList();
    }

    private static List<Word> words(FactKind kind) {
        return Vocabulary.words(kind == FactKind.INITIATIVE ? Vocabulary.LEVEL : kind.section());
    }

    /** Returns how it is written in an address. */
    String written() {
        return thing + "." + year;
    }

    /** Returns it in words. */
    String words() {
        return FactWords.of(fact());
    }

    /** Returns it as the register would have it. */
    Fact fact() {
        int dot = thing.indexOf('.');
        String code = thing.substring(dot + 1);
        return switch (thing.substring(0, dot)) {
            case "rating" -> Fact.of(FactKind.RATING, code).inYear(year);
            case "award" ->
                Fact.of(FactKind.AWARD, code)
                        .inYear(year)
                        .decided(level(code), "", "", Optional.empty())
                        .called("", "regular");
            default -> Fact.of(FactKind.INITIATIVE, "initiative").inYear(year).decided(code, "", "", Optional.empty());
        };
    }

    private static String level(String award) {
        return Vocabulary.find(FactKind.AWARD.section(), award).map(Word::level).orElse("");
    }
}
