package vn.thidua.reporting.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.reporting.ReportFiling.Filing;
import vn.thidua.reporting.SourceFile;

/** Tells one request to file a report from another: SHA-256 over what it says, in an order of its own. */
final class RequestPrint {

    private RequestPrint() {}

    static String of(String period, String unit, Filing filing) {
        StringBuilder text = new StringBuilder();
        line(text, period, Optional.of(unit));
        line(text, Boolean.toString(filing.send()), Optional.of(Long.toString(filing.version())));
        new TreeMap<>(filing.figures()).forEach((code, figure) -> line(text, code, figure));
        text.append('\n');
        for (Map.Entry<String, Optional<String>> target : new TreeMap<>(filing.targets()).entrySet()) {
            line(text, target.getKey(), target.getValue());
        }
        text.append('\n');
        new TreeSet<>(filing.estimated()).forEach(code -> line(text, code, Optional.empty()));
        return new SourceFile("", text.toString().getBytes(StandardCharsets.UTF_8)).fingerprint();
    }

    /** The length in front keeps a text with a line break in it from passing for two. */
    private static void line(StringBuilder text, String name, Optional<String> value) {
        text.append(name.length()).append(':').append(name);
        value.ifPresent(
                known -> text.append('=').append(known.length()).append(':').append(known));
        text.append('\n');
    }
}
