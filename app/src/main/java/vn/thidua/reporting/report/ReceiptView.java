package vn.thidua.reporting.report;

import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.ReportFiling.Receipt;
import vn.thidua.reporting.ReportFiling.Sent;

/**
 * A receipt as a program sees it.
 *
 * @param key of the request
 * @param version of the report since
 * @param receivedAt when it was taken, in UTC
 * @param submission what was sent with it; null if the figures were only kept
 */
record ReceiptView(
        String key,
        long version,
        String receivedAt,
        @Nullable SentView submission) {

    /** A submission that a receipt proves; {@code fingerprint} is SHA-256 of its figures. */
    record SentView(String id, int version, String fingerprint) {}

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.key().toString(),
                receipt.version(),
                receipt.receivedAt().toString(),
                receipt.sent().map(ReceiptView::view).orElse(null));
    }

    private static SentView view(Sent sent) {
        return new SentView(sent.submission().toString(), sent.version(), sent.fingerprint());
    }
}
