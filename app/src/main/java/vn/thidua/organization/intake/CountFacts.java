package vn.thidua.organization.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The counts of an import as facts for the audit log. */
final class CountFacts {

    private CountFacts() {}

    /** Returns for example {@code people = read 10, added 7, changed 1, unchanged 2, refused 0}, for lists that were there. */
    static Map<String, String> of(List<Count> counts) {
        Map<String, String> facts = new HashMap<>();
        counts.stream()
                .filter(count -> count.read() > 0)
                .forEach(count -> facts.put(
                        count.subject().code(),
                        String.format(
                                Locale.ROOT,
                                "read %d, added %d, changed %d, unchanged %d, refused %d",
                                count.read(),
                                count.added(),
                                count.changed(),
                                count.unchanged(),
                                count.refused())));
        return facts;
    }
}
