package vn.thidua.journey.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** One request for each address, about things of Kon Tum where the address names a thing. */
final class RouteExamples {

    private final JdbcClient jdbc;
    private final Map<String, Supplier<String>> variables;

    RouteExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.variables = Map.of(
                "/audit/log/{number}", () -> "1",
                "/organization/intake/{id}", this::list,
                "/organization/units/{code}", () -> "kon-tum",
                "/directive/tasks/{id}", () -> idOf("directive.task"),
                "/reporting/submissions/{id}", () -> idOf("reporting.submission"),
                "/reporting/intake/{id}", this::intake,
                "/conference{code}", this::conference,
                "/conference{file}", () -> "phu-luc.xlsx",
                "/conference{position}", () -> "1");
    }

    private static final Map<String, String> RENAMING = Map.of(
            "act", "rename",
            "id", "0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a01",
            "unit", "kon-tum",
            "on", "2026-01-01",
            "basis", "Illustrative decision",
            "name", "Example of Kon Tum",
            "shortName", "Kon Tum");

    private static final Map<String, Map<String, String>> PARAMETERS = Map.ofEntries(
            Map.entry("POST /language", Map.of("lang", "vi")),
            Map.entry("POST /theme", Map.of("theme", "light")),
            Map.entry("GET /reporting/appendix", Map.of("period", "2017-9M")),
            Map.entry("GET /reporting/consolidation/figure", Map.of("period", "2017-9M", "indicator", "GD01")),
            Map.entry("GET /reporting/intake/refusals", Map.of("period", "2017-9M")),
            Map.entry("GET /scoring/workbook", Map.of("period", "2017-9M")),
            Map.entry("GET /scoring/boards/why", Map.of("unit", "kon-tum", "leaf", "I.1")),
            Map.entry("GET /scoring/boards/why/panel", Map.of("unit", "kon-tum", "leaf", "I.1")),
            Map.entry("POST /directive/tasks/{id}/reports", Map.of("version", "0", "status", "", "progress", "x")),
            Map.entry("GET /organization/changes/new", RENAMING),
            Map.entry("POST /organization/changes", RENAMING),
            Map.entry("POST /organization/changes/preview", RENAMING));

    /** Returns the address of the example of {@code route}, with every variable filled in. */
    String address(String route) {
        String pattern = route.substring(route.indexOf(' ') + 1);
        String address = pattern;
        for (Map.Entry<String, Supplier<String>> variable : variables.entrySet()) {
            String key = variable.getKey();
            String name = key.substring(key.indexOf('{'));
            if (address.contains(name) && pattern.startsWith(key.substring(0, key.indexOf('{')))) {
                address = address.replace(name, variable.getValue().get());
            }
        }
        if (address.contains("{")) {
            throw new IllegalStateException("no example for " + route + "; add one to RouteExamples");
        }
        return UriComponentsBuilder.fromPath(address).encode().toUriString();
    }

    MultiValueMap<String, String> parameters(String route) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        PARAMETERS.getOrDefault(route, Map.of()).forEach(parameters::add);
        return parameters;
    }

    private String idOf(String table) {
        return jdbc.sql("select thing.id from " + table + """
                         thing
                          join organization.unit on unit.id = thing.unit_id
                         where unit.code = 'kon-tum'
                         order by thing.id
                         limit 1
                        """)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String intake() {
        return jdbc.sql("""
                        select import.id
                          from reporting.import
                          join reporting.import_file file on file.import_id = import.id
                         group by import.id
                        having count(*) = 1
                         order by import.id
                         limit 1
                        """).query(UUID.class).single().toString();
    }

    private String list() {
        return jdbc.sql("select id from organization.intake order by received_at desc, id desc limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    private String conference() {
        return jdbc.sql("select code from conference.conference where is_current limit 1")
                .query(String.class)
                .single();
    }
}
