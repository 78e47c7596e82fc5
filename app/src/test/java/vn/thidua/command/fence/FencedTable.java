package vn.thidua.command.fence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table behind the fence and who may see its rows, said a second time and in the words of the queries.
 *
 * @param name with its schema
 * @param key expression that tells its rows apart, as text
 * @param seen condition on its rows; {@code :units} and {@code :account} are the reader's
 */
record FencedTable(String name, String key, String seen) {

    static final List<FencedTable> ALL = List.of(
            byId("reporting.submission", "unit_id = any (:units)"),
            byId("reporting.source_file", """
                    id in (select source_file_id from reporting.submission where unit_id = any (:units))
                    """),
            byId("reporting.import_file", seenFile()),
            byId("reporting.import", """
                    started_by_id = :account
                    or id in (select import_id from reporting.import_file where %s)
                    """.formatted(seenFile())),
            new FencedTable("reporting.import_defect", "import_file_id || '/' || position", """
                    import_file_id in (select id from reporting.import_file where %s)
                    """.formatted(seenFile())),
            new FencedTable("reporting.import_content", "import_id || '/' || position", """
                    import_id in (select id from reporting.import where started_by_id = :account)
                    or (import_id, position) in (select import_id, position from reporting.import_file where %s)
                    """.formatted(seenFile())),
            byId("reporting.report", "unit_id = any (:units)"),
            new FencedTable(
                    "reporting.cell_edit",
                    "report_id || '/' || place || '/' || part || '/' || revision",
                    ofSeenReport()),
            new FencedTable("reporting.report_step", "report_id || '/' || position", ofSeenReport()),
            new FencedTable("reporting.return_defect", "report_id || '/' || position || '/' || number", ofSeenReport()),
            new FencedTable("reporting.receipt", "key || ''", ofSeenReport()),
            byId("reporting.comparison", "unit_id = any (:units)"),
            byId("reporting.workbook_mapping", "unit_id = any (:units)"),
            new FencedTable("reporting.filing", "key || ''", ofSeenReport()),
            byId("reporting.approval", "unit_id = any (:units)"),
            byId("reporting.reminder", "unit_id = any (:units)"),
            byId("reporting.saved_view", "account_id = :account or role is not null"),
            byId("reporting.cell_comment", ofSeenReport()),
            byId("reporting.evidence", ofSeenReport()),
            new FencedTable(
                    "reporting.retired_figure", "submission_id || '/' || indicator || '/' || form_version", """
                    submission_id in (select id from reporting.submission where unit_id = any (:units))
                    """),
            byId("reporting.correction", ofSeenReport()),
            new FencedTable("reporting.correction_consequence", "correction_id || '/' || position", """
                    correction_id in (select id from reporting.correction where %s)
                    and (unit_id is null or unit_id = any (:units))
                    """.formatted(
                            ofSeenReport())),
            new FencedTable(
                    "reporting.correction_notice", "correction_id || '/' || account_id", """
                    account_id = :account
                    or correction_id in (select id from reporting.correction where %s)
                    """.formatted(ofSeenReport())),
            new FencedTable("reporting.narrative_text", "report_id || '/' || part", ofSeenReport()),
            new FencedTable("reporting.narrative_sent", "submission_id || '/' || part", """
                    submission_id in (select id from reporting.submission where unit_id = any (:units))
                    """),
            byId(
                    "reporting.narrative_assembly",
                    "not exists (select 1 from unnest(units) part where part <> all (:units))"),
            new FencedTable("reporting.narrative_paragraph", "assembly_id || '/' || number", """
                    assembly_id in (select id from reporting.narrative_assembly
                                     where not exists (select 1 from unnest(units) part where part <> all (:units)))
                    """),
            byId("conference.issued_pack", "not exists (select 1 from unnest(units) part where part <> all (:units))"),
            new FencedTable("conference.issued_file", "pack_id || '/' || position", """
                    pack_id in (select id from conference.issued_pack
                                 where not exists (select 1 from unnest(units) part where part <> all (:units)))
                    """),
            byId("directive.task", "unit_id is null or unit_id = any (:units)"),
            new FencedTable("directive.task_report", "task_id || '/' || version", """
                    task_id in (select id from directive.task where unit_id is null or unit_id = any (:units))
                    """),
            byId("scoring.entry", "unit_id = any (:units)"),
            byId("scoring.outside_fact", "unit_id = any (:units)"),
            new FencedTable(
                    "scoring.sheet_points",
                    "sheet_id || '/' || leaf || '/' || column_name || '/' || version",
                    ofSeenSheet()),
            new FencedTable("scoring.sheet_step", "sheet_id || '/' || position", ofSeenSheet()),
            new FencedTable("scoring.sheet_explanation", "sheet_id || '/' || number", ofSeenSheet()),
            byId("scoring.sheet_evidence", ofSeenSheet()),
            new FencedTable("scoring.round_place", "round_id || '/' || number || '/' || sheet_id", ofSeenSheet()),
            byId("recognition.fact", """
                    unit_id = any (:units)
                    or exists (select 1
                                 from organization.membership held
                                where held.person_id = fact.person_id
                                  and held.unit_id = any (:units)
                                  and (held.valid_to is null or held.valid_to > fact.since))
                    """),
            byId("recognition.intake", "account_id = :account"),
            new FencedTable("recognition.intake_line", "intake_id || '/' || number", ofOwnIntake()),
            new FencedTable("recognition.intake_question", "intake_id || '/' || number", ofOwnIntake()),
            new FencedTable("recognition.intake_answer", "intake_id || '/' || topic || '/' || key", ofOwnIntake()),
            byId("organization.membership", "unit_id = any (:units)"),
            byId("organization.person", """
                    id in (select person_id from organization.membership where unit_id = any (:units))
                    """),
            byId("organization.compact", seenCompact()),
            new FencedTable(
                    "organization.compact_target", "compact_id || '/' || unit_id || '/' || position", """
                    compact_id in (select id from organization.compact where %s)
                    """.formatted(
                                    seenCompact())),
            new FencedTable(
                    "organization.compact_signature", "compact_id || '/' || unit_id", """
                    compact_id in (select id from organization.compact where %s)
                    """.formatted(seenCompact())));

    /** Tables that name a unit or a person and are not fenced, each with its reason. A schema stands for all of its tables. */
    static final Map<String, String> OPEN = new TreeMap<>(Map.ofEntries(
            Map.entry("identity", "sign-in asks them before anybody is known; who may do what is no unit's row"),
            Map.entry(
                    "audit.entry",
                    "whoever adds to the chain reads its head, and a failed sign-in adds too; reading is a permission"),
            Map.entry("scoring.round", "which cluster scores until when is public in it; the unit named is its head"),
            Map.entry(
                    "scoring.sheet", "how far a unit's sheet has come is known in its cluster; the points are fenced"),
            Map.entry("scoring.sheet_checker", "who checks whom is known in the cluster"),
            Map.entry("organization.scope_unit", "the fence itself asks it; only its function writes it"),
            Map.entry("organization.unit_state", "names and places of units are public"),
            Map.entry("organization.cluster_member", "who competes with whom is public"),
            Map.entry("organization.unit_change_part", "which units an act touched is public"),
            Map.entry(
                    "organization.intake_unit", "a staged list is asked for by its import, which is the sender's own"),
            Map.entry("organization.intake_post", "the same"),
            Map.entry("organization.intake_person", "the same"),
            Map.entry("organization.post", "the posts of a unit are its public structure; who holds them is fenced"),
            Map.entry("conference.delegation", "the record of a conference is sent to every unit that took part"),
            Map.entry("conference.conclusion_owner", "the same"),
            Map.entry("conference.conference", "the same; the unit named is the host")));

    private static FencedTable byId(String name, String seen) {
        return new FencedTable(name, "id", seen);
    }

    private static String seenFile() {
        return """
                (unit_id = any (:units)
                 or started_by_id = :account
                 or (unit_id is null
                     and not exists (select 1 from organization.unit where unit.id <> all (:units))))
                """;
    }

    private static String ofSeenReport() {
        return "report_id in (select id from reporting.report where unit_id = any (:units))";
    }

    /** One's own sheet; once both were sent, those of the round that one's own unit is in. */
    private static String ofSeenSheet() {
        return """
                sheet_id in (select seen.id
                               from scoring.sheet seen
                              where seen.unit_id = any (:units)
                                 or (seen.submitted_at is not null
                                     and seen.round_id in (select own.round_id
                                                             from scoring.sheet own
                                                            where own.unit_id = any (:units)
                                                              and own.submitted_at is not null)))
                """;
    }

    private static String ofOwnIntake() {
        return "intake_id in (select id from recognition.intake where account_id = :account)";
    }

    private static String seenCompact() {
        return "cluster_id in (select cluster_id from organization.cluster_member where unit_id = any (:units))";
    }

    /** Returns what reads the keys of all rows, with no condition at all: a query whose scope was forgotten. */
    String forgotten() {
        return "select (%s)::text from %s".formatted(key, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
