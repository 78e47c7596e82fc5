package vn.thidua.journey.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** One request for each address, about things of Kon Tum where the address names a thing; of cluster 7 if it is a compact. */
final class RouteExamples {

    private final JdbcClient jdbc;
    private final Map<String, Supplier<String>> variables;
    private final Map<String, Supplier<String>> things;

    RouteExamples(JdbcClient jdbc) {
        AccountThings accounts = new AccountThings(jdbc);
        this.jdbc = jdbc;
        this.variables = Map.ofEntries(
                Map.entry("/audit/log/{number}", () -> "1"),
                Map.entry("/identity/access/delegations/{id}", accounts::delegation),
                Map.entry("/identity/access/accounts/{account}/delegations/{id}", accounts::delegation),
                Map.entry("/identity/access/accounts/{account}", accounts::account),
                Map.entry("/identity/access/accounts/{id}", accounts::account),
                Map.entry("/identity/access/accounts/{id}/assignments/{assignment}", accounts::waiting),
                Map.entry("/identity/accounts/{id}", accounts::account),
                Map.entry("/identity/sessions/of/{account}", accounts::account),
                Map.entry("/organization/intake/{id}", this::list),
                Map.entry("/recognition/catalogue/differences/{code}", () -> "base-emulation-fighter"),
                Map.entry("/recognition/catalogue/forms/{code}", () -> "base-emulation-fighter"),
                Map.entry("/recognition/register/facts/{id}", this::fact),
                Map.entry("/recognition/intake/{id}", this::oldRegister),
                Map.entry("/organization/units/{code}", () -> "kon-tum"),
                Map.entry("/organization/clusters/{series}", () -> "ministry"),
                Map.entry("/organization/clusters/{series}/{number}", () -> "6"),
                Map.entry("/organization/compacts/{series}", () -> "ministry"),
                Map.entry("/organization/compacts/{series}/{number}", () -> "7"),
                Map.entry("/organization/compacts/{series}/{number}/{year}", () -> "2017"),
                Map.entry("/directive/tasks/{id}", () -> idOf("directive.task")),
                Map.entry("/reporting/submissions/{id}", () -> idOf("reporting.submission")),
                Map.entry("/reporting/entry/{period}", () -> "2017-9M"),
                Map.entry("/reporting/entry/{period}/{unit}", () -> "kon-tum"),
                Map.entry("/reporting/cell/{period}", () -> "2017-9M"),
                Map.entry("/reporting/cell/{period}/{unit}", () -> "kon-tum"),
                Map.entry("/reporting/cell/{period}/{unit}/{indicator}", () -> "BC04"),
                Map.entry("/reporting/cell/{period}/{unit}/{indicator}/evidence/{id}", this::evidence),
                Map.entry("/reporting/narrative/texts/{period}", () -> "2017-9M"),
                Map.entry("/reporting/narrative/texts/{period}/{unit}", () -> "kon-tum"),
                Map.entry("/reporting/narrative/texts/{period}/{unit}/{part}", () -> "results"),
                Map.entry("/reporting/narrative/sent/{id}", () -> idOf("reporting.submission")),
                Map.entry("/reporting/narrative/assembly/{period}", () -> "2017-9M"),
                Map.entry("/reporting/narrative/assembly/{period}/{holder}", () -> "cluster:6"),
                Map.entry("/reporting/narrative/assembly/{period}/{holder}/{part}", () -> "results"),
                Map.entry("/reporting/narrative/assembly/{period}/{holder}/{part}/changes/{number}", () -> "1"),
                Map.entry("/reporting/narrative/paper/{period}", () -> "2017-9M"),
                Map.entry("/reporting/narrative/paper/{period}/{holder}", () -> "cluster:6"),
                Map.entry("/reporting/forms/{code}", this::draft),
                Map.entry("/reporting/forms/{code}/{version}", () -> "1"),
                Map.entry("/reporting/catalogue/{code}", () -> "GD01"),
                Map.entry("/reporting/evidence/{id}", this::evidence),
                Map.entry("/reporting/correction/{id}", this::correction),
                Map.entry("/scoring/rounds/{id}", this::round),
                Map.entry("/scoring/rounds/{id}/{unit}", () -> "quang-nam"),
                Map.entry("/scoring/rounds/{id}/{unit}/{leaf}", () -> "II.4"),
                Map.entry("/scoring/rounds/{id}/{unit}/{leaf}/evidence/{file}", this::round),
                Map.entry("/scoring/rounds/{id}/{unit}/{leaf}/explanations/{number}", () -> "1"),
                Map.entry("/reporting/correction/{period}", () -> "2017-9M"),
                Map.entry("/reporting/correction/{period}/{unit}", () -> "kon-tum"),
                Map.entry("/conference/pack/{code}/issued/{number}", this::pack),
                Map.entry("/scoring/publications/{id}", this::publication),
                Map.entry("/scoring/design/{code}", this::tableDraft),
                Map.entry("/scoring/design/{code}/{version}", () -> "3"),
                Map.entry("/api/v1/reporting/reports/{period}", () -> "2017-9M"),
                Map.entry("/api/v1/reporting/reports/{period}/{unit}", () -> "kon-tum"),
                Map.entry("/reporting/intake/{id}", this::intake),
                Map.entry("/reporting/intake/{id}/notes/{position}", this::kept),
                Map.entry("/reporting/comparison/{id}", this::comparison),
                Map.entry("/reporting/pivot/views/{id}", this::view),
                Map.entry("/conference{code}", this::conference),
                Map.entry("/conference{file}", () -> "phu-luc.xlsx"),
                Map.entry("/conference{position}", () -> "1"));
        this.things = Map.of(
                "{account}", accounts::account,
                "{held}", accounts::held,
                "{session}", accounts::session,
                "{cluster}", this::cluster);
    }

    private static final Map<String, String> FACT = Map.of("of", "unit", "code", "kon-tum", "kind", "rating");

    private static final Map<String, String> RENAMING = Map.of(
            "act", "rename",
            "id", "0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a01",
            "unit", "kon-tum",
            "on", "2026-01-01",
            "basis", "Illustrative decision",
            "name", "Example of Kon Tum",
            "shortName", "Kon Tum");

    private static final Map<String, String> CORRECTING =
            Map.of("version", "1", "key", "0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a03", "reason", "");

    private static final Map<String, String> OUTSIDE =
            Map.of("period", "2017-9M", "cluster", "6", "unit", "kon-tum", "about", "score:NONE", "basis", "x");

    private static final Map<String, String> LAUNCHING = Map.of(
            "period", "2016-9M",
            "cluster", "{cluster}",
            "selfDue", "1/1/2017",
            "checkDue", "1/1/2017",
            "complaintUntil", "1/1/2017",
            "teamSize", "1",
            "seed", "1");

    private static final String POINTS = "{\"leaf\":\"II.4\",\"text\":\"x\",\"reason\":\"\",\"seen\":0}";

    private static final Map<String, Map<String, String>> PARAMETERS = Map.ofEntries(
            Map.entry("POST /login", Map.of("username", "nobody", "password", "wrong")),
            Map.entry("POST /identity/reset", Map.of("username", "nobody")),
            Map.entry("GET /identity/reset/open", Map.of("token", "wrong")),
            Map.entry("POST /identity/reset/password", Map.of("password", "x", "again", "x")),
            Map.entry("GET /identity/provider/connect", Map.of("token", "wrong")),
            Map.entry("POST /identity/factor/check", Map.of("code", "123456")),
            Map.entry("POST /identity/factor/recovery", Map.of("recovery", "wrong")),
            Map.entry("POST /identity/factor/totp", Map.of("code", "123456")),
            Map.entry("POST /identity/account/password", Map.of("old", "x", "password", "y", "again", "z")),
            Map.entry("POST /identity/factor/confirm", Map.of("password", "wrong")),
            Map.entry("POST /identity/factor/remove-passkey", Map.of("id", "wrong")),
            Map.entry("POST /identity/sessions/capacity", Map.of("capacity", "{held}")),
            Map.entry("POST /identity/sessions/end", Map.of("session", "{session}")),
            Map.entry("POST /identity/sessions/of/{account}/end", Map.of("session", "{session}")),
            Map.entry("POST /identity/access/delegations", Map.of("assignment", "{held}")),
            Map.entry("POST /identity/access/accounts/{account}/delegations", Map.of("assignment", "{held}")),
            Map.entry("GET /identity/access/export.csv", Map.of("person", "can-bo-don-vi")),
            Map.entry("POST /identity/accounts/{id}/email", Map.of("email", "not an address")),
            Map.entry("POST /identity/factor/lost", Map.of("account", "{account}", "reason", "seen")),
            Map.entry("POST /identity/provider/invite", Map.of("account", "{account}")),
            Map.entry("POST /identity/provider/link", Map.of("account", "{account}", "subject", "")),
            Map.entry("POST /identity/provider/unlink", Map.of("account", "{account}")),
            Map.entry("POST /language", Map.of("lang", "vi")),
            Map.entry("POST /theme", Map.of("theme", "light")),
            Map.entry("GET /reporting/appendix", Map.of("period", "2017-9M")),
            Map.entry("GET /reporting/comparison/workbook", Map.of("period", "2017-9M", "unit", "kon-tum")),
            Map.entry("GET /reporting/consolidation/figure", Map.of("period", "2017-9M", "indicator", "GD01")),
            Map.entry("GET /reporting/consolidation/levels/figure", Map.of("period", "2017-9M", "indicator", "GD01")),
            Map.entry("GET /reporting/export", Map.of("period", "2017-9M", "format", "csv")),
            Map.entry("GET /reporting/pivot/export", Map.of("rows", "units", "columns", "clusters", "format", "csv")),
            Map.entry("POST /reporting/pivot/views", Map.of("name", "", "query", "rows=units")),
            Map.entry("POST /reporting/pivot/views/{id}", Map.of("seen", "1", "name", "Seen", "query", "rows=units")),
            Map.entry("POST /reporting/pivot/views/{id}/delete", Map.of("seen", "1")),
            Map.entry("GET /reporting/intake/refusals", Map.of("period", "2017-9M")),
            Map.entry("POST /reporting/reminder", Map.of("period", "2017-9M")),
            Map.entry("POST /reporting/reminder/plan", Map.of("period", "2017-9M")),
            Map.entry("POST /reporting/entry/{period}/{unit}/answers", Map.of("number", "1")),
            Map.entry(
                    "POST /reporting/entry/{period}/{unit}/submit",
                    Map.of("key", "0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a02")),
            Map.entry("POST /reporting/entry/{period}/{unit}/recall", Map.of("version", "1")),
            Map.entry("POST /reporting/entry/{period}/{unit}/accept", Map.of("version", "1")),
            Map.entry("POST /reporting/entry/{period}/{unit}/return", Map.of("version", "1")),
            Map.entry("POST /reporting/correction/{period}/{unit}", CORRECTING),
            Map.entry("POST /reporting/correction/{period}/{unit}/trial", CORRECTING),
            Map.entry(
                    "POST /reporting/forms/{code}/draft/lines", Map.of("seen", "0", "indicator", "GD01", "sheet", "1")),
            Map.entry(
                    "POST /reporting/forms/{code}/draft/sheets", Map.of("seen", "0", "tab", "A", "vi", "A", "en", "A")),
            Map.entry(
                    "POST /reporting/forms/{code}/draft/sheets/change", Map.of("seen", "0", "changed", "1", "to", "1")),
            Map.entry("POST /reporting/forms/{code}/draft/exemptions", Map.of("seen", "0", "left", "CS03")),
            Map.entry("POST /reporting/narrative/texts/{period}/{unit}/{part}", Map.of("seen", "0")),
            Map.entry("POST /reporting/narrative/assembly/{period}/{holder}/{part}/take", Map.of("version", "0")),
            Map.entry("POST /reporting/narrative/assembly/{period}/{holder}/{part}/edit", Map.of("version", "0")),
            Map.entry(
                    "POST /reporting/narrative/assembly/{period}/{holder}/{part}/changes/{number}",
                    Map.of("version", "0", "decision", "keep")),
            Map.entry(
                    "POST /reporting/narrative/assembly/{period}/{holder}/{part}/use",
                    Map.of("version", "0", "seen", "0")),
            Map.entry("POST /reporting/forms/{code}/draft/narratives", Map.of("seen", "0", "part", "results")),
            Map.entry("POST /reporting/forms/{code}/draft/text", Map.of("seen", "0", "definition", "")),
            Map.entry("POST /reporting/forms/{code}/draft/publish", Map.of("seen", "0")),
            Map.entry("POST /conference/pack/{code}/issued", Map.of("key", "0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a04")),
            Map.entry("POST /scoring/design", Map.of("definition", "")),
            Map.entry("POST /scoring/intake", Map.of("pasted", "")),
            Map.entry("POST /scoring/intake/drafts", Map.of("pasted", "")),
            Map.entry("POST /scoring/design/{code}/draft/text", Map.of("seen", "0", "definition", "")),
            Map.entry("POST /scoring/design/{code}/draft/maxima", Map.of("seen", "0")),
            Map.entry("POST /scoring/design/{code}/draft/nodes", Map.of("seen", "0")),
            Map.entry("POST /scoring/design/{code}/draft/nodes/change", Map.of("seen", "0", "node", "0")),
            Map.entry("POST /scoring/design/{code}/draft/nodes/place", Map.of("seen", "0", "node", "0")),
            Map.entry("POST /scoring/design/{code}/draft/nodes/removal", Map.of("seen", "0", "node", "0")),
            Map.entry(
                    "POST /scoring/design/{code}/draft/nodes/rule",
                    Map.of("seen", "0", "node", "0.0", "shape", "DIRECT")),
            Map.entry("POST /scoring/design/{code}/draft/nodes/piece", Map.of("seen", "0", "node", "0")),
            Map.entry("POST /scoring/design/{code}/draft/discard", Map.of("seen", "0")),
            Map.entry("POST /scoring/design/{code}/draft/publish", Map.of("seen", "0")),
            Map.entry("GET /scoring/workbook", Map.of("period", "2017-9M")),
            Map.entry("GET /scoring/publications/new", Map.of("period", "2017-9M", "cluster", "6")),
            Map.entry(
                    "POST /scoring/publications",
                    Map.of("key", "0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a05", "period", "2017-9M", "cluster", "6")),
            Map.entry("POST /scoring/outside", OUTSIDE),
            Map.entry("POST /scoring/outside/withdrawal", OUTSIDE),
            Map.entry("POST /scoring/rounds", LAUNCHING),
            Map.entry("POST /scoring/rounds/{id}/{unit}/submit", Map.of("seen", "0")),
            Map.entry("POST /scoring/rounds/{id}/{unit}/check", Map.of("seen", "0")),
            Map.entry("POST /scoring/rounds/{id}/{unit}/check/return", Map.of("seen", "0")),
            Map.entry("POST /scoring/rounds/{id}/{unit}/consolidation", Map.of("seen", "0")),
            Map.entry("POST /scoring/rounds/{id}/{unit}/consolidation/return", Map.of("seen", "0")),
            Map.entry("POST /scoring/rounds/{id}/{unit}/explained", Map.of("seen", "0")),
            Map.entry("POST /scoring/rounds/{id}/{unit}/settlement", Map.of("seen", "0")),
            Map.entry("GET /scoring/boards/why", Map.of("unit", "kon-tum", "leaf", "I.1")),
            Map.entry("GET /scoring/boards/why/panel", Map.of("unit", "kon-tum", "leaf", "I.1")),
            Map.entry("POST /directive/tasks/{id}/reports", Map.of("version", "0", "status", "", "progress", "x")),
            Map.entry("GET /recognition/register/one", FACT),
            Map.entry("GET /recognition/register/new", FACT),
            Map.entry("POST /recognition/register", FACT),
            Map.entry("GET /recognition/radar/one", FACT),
            Map.entry("GET /recognition/verdicts", FACT),
            Map.entry(
                    "GET /recognition/verdicts/form",
                    Map.of("of", "unit", "code", "kon-tum", "form", "excellent-collective")),
            Map.entry("GET /organization/changes/new", RENAMING),
            Map.entry("POST /organization/changes", RENAMING),
            Map.entry("POST /organization/changes/preview", RENAMING),
            Map.entry("POST /organization/clusters/{series}/deals", Map.of("from", "2018-01-01", "lines", "x")),
            Map.entry("POST /organization/clusters/{series}/{number}/rotations", Map.of("from", "2018-01-01")),
            Map.entry("POST /organization/compacts/{series}/{number}/{year}", Map.of("version", "0")),
            Map.entry(
                    "POST /organization/compacts/{series}/{number}/{year}/signatures",
                    Map.of("version", "0", "unit", "quang-nam")),
            Map.entry("GET /organization/persons/one", Map.of("code", "MAU-005")));

    private static final Map<String, String> JSON = Map.of(
            "POST /identity/factor/passkeys", "{}",
            "POST /identity/factor/passkeys/login", "{}",
            "POST /reporting/narrative/texts/{period}/{unit}/{part}/autosave", "{\"text\":\"\",\"seen\":0}",
            "POST /reporting/entry/{period}/{unit}/cells", "{\"pasted\":false,\"cells\":[]}",
            "PUT /api/v1/reporting/reports/{period}/{unit}", "{\"version\":0,\"figures\":{}}",
            "POST /scoring/rounds/{id}/{unit}/points/self", POINTS,
            "POST /scoring/rounds/{id}/{unit}/points/peer", POINTS,
            "POST /scoring/rounds/{id}/{unit}/points/head", POINTS,
            "POST /scoring/rounds/{id}/{unit}/points/settled", POINTS);

    /** Returns the address of the example of {@code route}, with every variable filled in. */
    String address(String route) {
        String pattern = route.substring(route.indexOf(' ') + 1);
        String address = pattern;
        for (Map.Entry<String, Supplier<String>> variable : longestFirst()) {
            String key = variable.getKey();
            String name = key.substring(key.lastIndexOf('{'));
            if (address.contains(name) && pattern.startsWith(key.substring(0, key.lastIndexOf('{')))) {
                address = address.replace(name, variable.getValue().get());
            }
        }
        if (address.contains("{")) {
            throw new IllegalStateException("no example for " + route + "; add one to RouteExamples");
        }
        return UriComponentsBuilder.fromPath(address).encode().toUriString();
    }

    /** What is said of a longer beginning of an address goes before what is said of a shorter one. */
    private List<Map.Entry<String, Supplier<String>>> longestFirst() {
        return variables.entrySet().stream()
                .sorted(Comparator.comparingInt(variable -> -variable.getKey().length()))
                .toList();
    }

    MultiValueMap<String, String> parameters(String route) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        PARAMETERS
                .getOrDefault(route, Map.of())
                .forEach((name, value) -> parameters.add(
                        name, things.getOrDefault(value, () -> value).get()));
        return parameters;
    }

    /** Returns the body of the example of {@code route} if it is not a form. */
    Optional<String> json(String route) {
        return Optional.ofNullable(JSON.get(route));
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

    /** The only file of the import, kept as if it had something to note. */
    private String kept() {
        jdbc.sql("""
                        insert into reporting.import_content (import_id, position, file_name, content, kept_at)
                        select :import, 1, source.name, source.content, now()
                          from reporting.submission
                          join reporting.source_file source on source.id = submission.source_file_id
                         limit 1
                            on conflict (import_id, position) do nothing
                        """).param("import", UUID.fromString(intake())).update();
        return "1";
    }

    /** One that nobody is done with; what was done with one is asked for with the next. */
    private String comparison() {
        jdbc.sql("""
                        insert into reporting.comparison
                               (id, period_code, unit_id, file_name, content, uploaded_at, uploaded_by, account_id)
                        select uuidv7(), '2017-9M', unit.id, source.name, source.content, now(), '', unit.id
                          from organization.unit
                          join reporting.submission on submission.unit_id = unit.id
                          join reporting.source_file source on source.id = submission.source_file_id
                         where unit.code = 'kon-tum'
                           and submission.period_code = '2017-9M'
                           and not exists (select 1 from reporting.comparison where content is not null)
                         limit 1
                        """).update();
        return jdbc.sql("select id from reporting.comparison where content is not null limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Makes a view that nobody but an officer of Kon Tum may open, unless there is one. */
    private String view() {
        jdbc.sql("""
                        insert into reporting.saved_view
                               (id, account_id, owner, name, query, version, changed_at, changed_by)
                        select id, id, '', 'Seen', 'rows=units&columns=measures', 1, now(), ''
                          from identity.account
                         where username = 'can-bo-don-vi'
                            on conflict (id) do nothing
                        """).update();
        return jdbc.sql("select id from identity.account where username = 'can-bo-don-vi'")
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Makes a published ranking of a cluster that there is not, unless there is one. */
    private String publication() {
        UUID id = UUID.fromString("0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a06");
        jdbc.sql("""
                        insert into scoring.publication
                               (id, period, cluster, number, table_code, table_version, maximum, provisional, invented,
                                published_at, published_by, account_id, capacity, reason, fingerprint)
                        values (:id, '2017-9M', '0', 1, 'X', 1, 100, true, true, now(), '', :id, '', '', '')
                            on conflict (id) do nothing
                        """).param("id", id).update();
        return id.toString();
    }

    /** Makes a rating of Kon Tum, unless there is one. */
    private String fact() {
        jdbc.sql("""
                        insert into recognition.fact
                               (id, unit_id, kind, year, code, level, feat, issuer, number, words, source_file,
                                source_sheet, entered_at, entered_by, account_id, reason, withdrawn)
                        select unit.id, unit.id, 'RATING', 2016, 'good', '', '', '', '', '', '', '', now(), '', unit.id, '',
                               false
                          from organization.unit
                         where unit.code = 'kon-tum'
                           and not exists (select 1 from recognition.fact known where known.id = unit.id)
                        """).update();
        return idOf("recognition.fact");
    }

    /** Makes an intake of somebody else, unless there is one. */
    private String oldRegister() {
        UUID id = UUID.fromString("0b1f7a52-3c52-4b0f-9d35-7d4f1e2f6a07");
        jdbc.sql("""
                        insert into recognition.intake
                               (id, state, received_at, account_id, received_by, file_name, sha256, size)
                        select :id, 'READY', now(), :id, '', 'old.xlsx', repeat('0', 64), 1
                         where not exists (select 1 from recognition.intake known where known.id = :id)
                        """).param("id", id).update();
        return id.toString();
    }

    private String list() {
        return jdbc.sql("select id from organization.intake order by received_at desc, id desc limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Makes a draft of the form, unless there is one. */
    private String draft() {
        jdbc.sql("""
                        insert into reporting.form_draft
                               (code, base_version, definition, catalogue, version, edited_at, edited_by)
                        select code, version, definition, catalogue, 7, now(), ''
                          from reporting.form
                         where code = 'force-building'
                           and version = 1
                            on conflict (code) do nothing
                        """).update();
        return "force-building";
    }

    /** Makes a draft of the score table, unless there is one. */
    private String tableDraft() {
        jdbc.sql("""
                        insert into scoring.table_draft (code, base_version, text, version, edited_at, edited_by)
                        select code, version, text, 7, now(), ''
                          from scoring.score_table
                         where code = 'FORCE-BUILDING'
                           and version = 3
                            on conflict (code) do nothing
                        """).update();
        return "FORCE-BUILDING";
    }

    /** Makes a file that proves a figure of Kon Tum, unless there is one. */
    private String evidence() {
        jdbc.sql("""
                        insert into reporting.evidence
                               (id, report_id, place, name, kind, size, sha256, content, added_at, added_by, account_id)
                        values (cast(:id as uuid), cast(:id as uuid), 1, 'a.pdf', 'PDF', 1, '', '%', now(), '',
                                cast(:id as uuid))
                            on conflict (id) do nothing
                        """).param("id", idOf("reporting.report")).update();
        return idOf("reporting.report");
    }

    private String cluster() {
        return jdbc.sql("""
                        select cluster_id
                          from organization.cluster_member
                          join organization.unit on unit.id = cluster_member.unit_id
                         where unit.code = 'quang-nam'
                           and cluster_member.valid_from <= date '2016-09-30'
                         order by cluster_member.valid_from desc
                         limit 1
                        """).query(UUID.class).single().toString();
    }

    /** Makes a round of cluster 7 for last year in which Quảng Nam alone has a sheet, unless there is one. */
    private String round() {
        String id = idOf("reporting.report");
        jdbc.sql("""
                        insert into scoring.round
                               (id, period, cluster_id, table_id, team_size, seed, launched_on, self_due, check_due,
                                complaint_until, launched_at, launched_by, account_id, capacity)
                        select cast(:id as uuid), '2016-9M', cast(:cluster as uuid), score_table.id, 1, 1,
                               date '2016-10-01', date '2016-10-01', date '2016-10-01', date '2016-10-01', now(), '',
                               score_table.id, ''
                          from scoring.score_table
                         order by score_table.registered_at
                         limit 1
                            on conflict (id) do nothing
                        """).param("id", id).param("cluster", cluster()).update();
        jdbc.sql("""
                        insert into scoring.sheet (id, round_id, unit_id, position, state, version, returned)
                        select cast(:id as uuid), cast(:id as uuid), unit.id, 1, 'SELF_SCORING', 1, '{}'
                          from organization.unit
                         where unit.code = 'quang-nam'
                            on conflict (id) do nothing
                        """).param("id", id).update();
        jdbc.sql("""
                        insert into scoring.sheet_explanation
                               (sheet_id, number, leaf, words, said_at, said_by, account_id, capacity)
                        values (cast(:id as uuid), 1, 'II.4', 'Seen', now(), '', cast(:id as uuid), '')
                            on conflict (sheet_id, number) do nothing
                        """).param("id", id).update();
        jdbc.sql("""
                        insert into scoring.sheet_evidence
                               (id, sheet_id, leaf, name, kind, size, sha256, content, added_at, added_by, account_id)
                        values (cast(:id as uuid), cast(:id as uuid), 'II.4', 'a.pdf', 'PDF', 1, '', '%', now(), '',
                                cast(:id as uuid))
                            on conflict (id) do nothing
                        """).param("id", id).update();
        return id;
    }

    /** Makes a correction of Kon Tum that says nothing new, unless there is one. */
    private String correction() {
        jdbc.sql("""
                        insert into reporting.correction
                               (id, report_id, before_id, after_id, reason, corrected_at, corrected_by, account_id, capacity)
                        select report.id, report.id, report.submission_id, report.submission_id, 'Seen', now(), '',
                               report.id, ''
                          from reporting.report
                         where report.id = cast(:id as uuid)
                            on conflict (id) do nothing
                        """).param("id", idOf("reporting.report")).update();
        return idOf("reporting.report");
    }

    /** Makes a pack with figures of Kon Tum alone, unless there is one. */
    private String pack() {
        jdbc.sql("""
                        insert into conference.issued_pack
                               (id, conference_code, number, period_code, units, issued_at, issued_by, account_id, capacity)
                        select unit.id, :code, 99, '2017-9M', array[unit.id], now(), '', unit.id, ''
                          from organization.unit
                         where unit.code = 'kon-tum'
                            on conflict (id) do nothing
                        """).param("code", conference()).update();
        jdbc.sql("""
                        insert into conference.issued_file (pack_id, position, name, sha256, content)
                        select unit.id, 1, 'phu-luc.xlsx', '', ''
                          from organization.unit
                         where unit.code = 'kon-tum'
                            on conflict (pack_id, position) do nothing
                        """).update();
        return "99";
    }

    private String conference() {
        return jdbc.sql("select code from conference.conference where is_current limit 1")
                .query(String.class)
                .single();
    }
}
