package vn.thidua.recognition.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;

/** A column of an old register. Its headings are the vocabulary's section {@code column}. */
enum Column {
    CODE,
    NAME,
    BORN,
    UNIT,
    YEAR,
    RATING,
    TITLE,
    FORM,
    LEVEL,
    ISSUER,
    NUMBER,
    DAY,
    FEAT,
    MERIT,
    INITIATIVE,
    WORK,
    SCOPE,
    DISCIPLINE,
    INQUIRY,
    SERVICE,
    ABSENCE,
    DAYS,
    FROM,
    UNTIL,
    /** For people to read: never read here. */
    NOTE;

    private static final String SECTION = "column";

    /** Returns the column that {@code heading} is over. */
    static Optional<Column> headed(String heading) {
        String key = key(heading);
        return Vocabulary.words(SECTION).stream()
                .filter(word -> Stream.concat(
                                Stream.of(
                                        word.code(),
                                        word.name().vi(),
                                        word.name().en()),
                                word.also().stream())
                        .anyMatch(name -> key(name).equals(key)))
                .findFirst()
                .map(word -> valueOf(word.code().toUpperCase(Locale.ROOT)));
    }

    /** Headings are typed with stars, colons, full stops and breaks. */
    private static String key(String heading) {
        return SearchKey.of(heading.replaceAll("[*:.()\\r\\n]", " "));
    }

    /** Returns the heading in the reader's language. */
    String title() {
        return Vocabulary.find(SECTION, name().toLowerCase(Locale.ROOT))
                .map(Word::shown)
                .orElseThrow();
    }

    /** Returns the kind of fact that the column brings; nothing for what only describes one. */
    Optional<FactKind> brings() {
        return switch (this) {
            case RATING -> Optional.of(FactKind.RATING);
            case TITLE, FORM -> Optional.of(FactKind.AWARD);
            case INITIATIVE, WORK, SCOPE -> Optional.of(FactKind.INITIATIVE);
            case DISCIPLINE -> Optional.of(FactKind.DISCIPLINE);
            case INQUIRY -> Optional.of(FactKind.INQUIRY);
            case SERVICE -> Optional.of(FactKind.SERVICE);
            case ABSENCE -> Optional.of(FactKind.ABSENCE);
            case CODE, NAME, BORN, UNIT, YEAR, LEVEL, ISSUER, NUMBER, DAY, FEAT, MERIT, DAYS, FROM, UNTIL, NOTE ->
                Optional.empty();
        };
    }
}
