package vn.thidua.reporting.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import vn.thidua.reporting.ReportFiling.Filing;

/**
 * A whole report as a program sends it.
 *
 * @param version of the report that the program saw
 * @param send whether the report is sent as well
 * @param figures by code of the indicator, one for each that is asked; decimals with a point as texts, null is "not reported"
 * @param targets by code of the indicator; one that is not named stays as it is
 * @param estimated codes of the indicators whose figures are estimated
 */
record ReportBody(
        @Nullable Long version,
        @Nullable Boolean send,
        @Nullable Map<String, @Nullable String> figures,
        @Nullable Map<String, @Nullable String> targets,
        @Nullable List<@Nullable String> estimated) {

    private static final int MOST = 5_000;
    private static final int LONGEST = 200;

    /**
     * Returns what is to be filed.
     *
     * @throws BindException if it is not the shape that is described in {@code docs/formats/report-api.md}
     */
    Filing filing() throws BindException {
        List<@Nullable String> marks = estimated == null ? List.of() : estimated;
        if (version == null
                || figures == null
                || marks.size() > MOST
                || marks.stream().anyMatch(Objects::isNull)) {
            throw new BindException(this, "body");
        }
        return new Filing(
                version,
                values(figures),
                values(targets == null ? Map.of() : targets),
                new HashSet<>(marks.stream().map(Objects::requireNonNull).toList()),
                Boolean.TRUE.equals(send));
    }

    private Map<String, Optional<String>> values(Map<String, @Nullable String> given) throws BindException {
        Map<String, Optional<String>> values = new HashMap<>();
        for (Map.Entry<String, @Nullable String> value : given.entrySet()) {
            String text = value.getValue();
            if (given.size() > MOST || value.getKey().length() > LONGEST || (text != null && text.length() > LONGEST)) {
                throw new BindException(this, "body");
            }
            values.put(value.getKey(), Optional.ofNullable(text));
        }
        return values;
    }
}
