package vn.thidua.reporting.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * Tells what a report says apart from what any other says, without saying it: SHA-256 over one line of UTF-8 for each
 * figure, {@code code=figure|target}, without needless zeros.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns the fingerprint of {@code figures}, in hexadecimal digits. */
    public static String of(List<ReportedFigure> figures) {
        String lines = figures.stream()
                .map(figure -> figure.indicator() + "=" + plain(figure.figure()) + "|" + plain(figure.target()) + "\n")
                .collect(Collectors.joining());
        return new SourceFile("", lines.getBytes(StandardCharsets.UTF_8)).fingerprint();
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
