package vn.thidua.scoring.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.SearchKey;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** A column of a file of entries. */
enum EntryColumn {
    UNIT,
    KIND,
    CODE,
    VALUE,
    NOTE;

    /** Returns the column that {@code heading} names: by its code, or by its title in either language. */
    static Optional<EntryColumn> of(String heading) {
        String key = SearchKey.of(heading);
        return Stream.of(values())
                .filter(column -> key.equals(column.code())
                        || Stream.of(Language.values())
                                .anyMatch(language -> key.equals(SearchKey.of(column.title(language)))))
                .findFirst();
    }

    /** Returns the heading of the column. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String title(Language language) {
        return Texts.text(language, "scoring.file.column." + code());
    }
}
