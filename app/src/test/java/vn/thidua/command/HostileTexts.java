package vn.thidua.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import vn.thidua.document.FormulaPayloads;
import vn.thidua.shared.AuditableEvent;

/** Writes words that attackers write into every text that reaches an export, past every check on the way in. */
@TestComponent
class HostileTexts {

    private static final int FIRST_VERSION = 900;
    private static final int GROUP_NAME = 2;
    private static final int INDICATOR_NAME = 4;

    /** Table, its key, and the columns with texts. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("organization.unit_state", "unit_id, valid_from", "name", "short_name"),
            List.of("organization.person", "id", "full_name"),
            List.of("reporting.period", "code", "name_vi", "name_en"),
            List.of("reporting.import_file", "id", "file_name"),
            List.of("reporting.import_defect", "import_file_id, position", "sheet", "cell", "found"),
            List.of("reporting.submission", "id", "received_by"),
            List.of("identity.account", "id", "display_name"));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /** The log is written when a transaction ends, and that of a test never does. */
    private final TransactionTemplate alone;

    HostileTexts(JdbcClient jdbc, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes {@code payloads}, one after the other, into the texts. */
    void plant(List<String> payloads, int turn) {
        TEXTS.forEach(table -> plant(table, payloads));
        plantIndicators(payloads, FIRST_VERSION + turn);
        UUID unit = jdbc.sql("select id from organization.unit where code = 'kon-tum'")
                .query(UUID.class)
                .single();
        alone.executeWithoutResult(transaction -> payloads.forEach(payload -> publish(unit, payload)));
    }

    private void publish(UUID unit, String payload) {
        events.publishEvent(new AuditableEvent(
                "scoring.points.enter",
                "points",
                payload,
                Optional.of(unit),
                Map.of("points", payload),
                Map.of("points", payload + "1"),
                payload));
    }

    private void plant(List<String> table, List<String> payloads) {
        String assignments = table.subList(2, table.size()).stream()
                .map(column -> column + " = (cast(:payloads as text[]))[(numbered.number + " + column.length()
                        + ") % :count + 1]")
                .collect(Collectors.joining(", "));
        String same = List.of(table.get(1).split(", ")).stream()
                .map(key -> "numbered." + key + " = planted." + key)
                .collect(Collectors.joining(" and "));
        jdbc.sql(
                        "with numbered as (select %s, row_number() over (order by %s) as number from %s) update %s planted set %s from numbered where %s"
                                .formatted(table.get(1), table.get(1), table.get(0), table.get(0), assignments, same))
                .param("payloads", payloads.toArray(String[]::new))
                .param("count", payloads.size())
                .update();
    }

    /** Forms never change, so the periods get another version. */
    private void plantIndicators(List<String> payloads, int version) {
        String catalogue = jdbc.sql("select catalogue from reporting.form where version < 900")
                .query(String.class)
                .list()
                .getFirst();
        List<String> lines = new ArrayList<>();
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(catalogue)) {
            while (rows.hasNext()) {
                String[] row = rows.next();
                if (!lines.isEmpty()) {
                    int group = Math.floorMod(row[1].hashCode(), payloads.size());
                    Collections.fill(
                            java.util.Arrays.asList(row).subList(GROUP_NAME, GROUP_NAME + 2), payloads.get(group));
                    Collections.fill(
                            java.util.Arrays.asList(row).subList(INDICATOR_NAME, INDICATOR_NAME + 2),
                            payloads.get(lines.size() % payloads.size()));
                }
                lines.add(java.util.Arrays.stream(row)
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")));
            }
        }
        jdbc.sql("""
                        insert into reporting.form (code, version, definition, catalogue, sha256)
                        select code, :version, definition, :catalogue, 'planted-' || :version
                          from reporting.form
                         where version < 900
                        """)
                .param("version", version)
                .param("catalogue", String.join("\n", lines) + "\n")
                .update();
        jdbc.sql("update reporting.period set form_version = :version")
                .param("version", version)
                .update();
    }

    static List<String> rotated(int turn, int step) {
        List<String> payloads = new ArrayList<>(FormulaPayloads.all());
        Collections.rotate(payloads, turn * step);
        return payloads;
    }
}
