package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thidua.reporting.form.AskedIndicators;

/**
 * Numbers that were written, as the audit log names them. That a restricted figure changed is said, from what to what is not.
 *
 * @param before by indicator
 * @param after by indicator
 */
record CellChanges(Map<String, String> before, Map<String, String> after) {

    private static final String HIDDEN = "•";

    static CellChanges of(AskedIndicators asked, List<CellEdit> edits) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        for (CellEdit edit : edits) {
            boolean restricted = asked.list()
                    .get(asked.place(edit.indicator()).orElseThrow())
                    .restricted();
            String key = edit.part() == CellPart.FIGURE ? edit.indicator() : edit.indicator() + "/target";
            before.put(key, restricted ? HIDDEN : plain(edit.before()));
            after.put(key, restricted ? HIDDEN : plain(edit.after()));
        }
        return new CellChanges(before, after);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
