package vn.thidua.scoring.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.SearchKey;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** What a line of a file of entries says. */
enum EntryKind {
    /** How the unit is called. As soon as one unit has a name, every unit of the cluster has one. */
    NAME("name"),
    /** A quantity that the unit reported; the code is that of the indicator. */
    FIGURE("figure"),
    /** A target of the unit; the code is that of the indicator. */
    TARGET("target"),
    /** Points that a person gave; the code is that of the criterion. */
    POINTS("points"),
    /** The criterion does not apply to the unit; the note says why. */
    NOT_ASSIGNED("notAssigned"),
    /** How far a task is done, in per cent; the code is that of the criterion, a stroke, and that of the task. */
    TASK("task"),
    /** How much a task counts beside the others of its criterion, 1 unless said; the code is that of the task. */
    WEIGHT("weight"),
    /** What the unit was found guilty of; the code is that of the offence, the note says why. */
    OFFENCE("offence");

    private final String word;

    EntryKind(String word) {
        this.word = word;
    }

    /** Returns the kind that {@code text} names: by its word, or by its name in either language. */
    static Optional<EntryKind> of(String text) {
        String key = SearchKey.of(text).replace("_", "");
        return Stream.of(values())
                .filter(kind -> key.equals(kind.word.toLowerCase(Locale.ROOT))
                        || Stream.of(Language.values())
                                .anyMatch(language -> key.equals(SearchKey.of(kind.title(language)))))
                .findFirst();
    }

    /** Returns the words of all kinds, for a person who typed another one. */
    static String words() {
        return Stream.of(values()).map(kind -> kind.word).collect(Collectors.joining(", "));
    }

    String word() {
        return word;
    }

    /** Says whether the line gives a number. */
    boolean isNumber() {
        return this == FIGURE || this == TARGET || this == POINTS || isOfTask();
    }

    /** Says whether the code of the line is that of a criterion. */
    boolean isOfLeaf() {
        return this == POINTS || this == NOT_ASSIGNED;
    }

    /** Says whether the code of the line is that of a task. */
    boolean isOfTask() {
        return this == TASK || this == WEIGHT;
    }

    private String title(Language language) {
        return Texts.text(
                language, "scoring.file.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
