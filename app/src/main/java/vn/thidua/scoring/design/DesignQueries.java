package vn.thidua.scoring.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.scoring.table.TableFindings;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.scoring.table.TableVersion;
import vn.thidua.scoring.table.TableVersions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Fills the pages of score tables and their drafts. */
@Component
class DesignQueries {

    static final String PATH = "/scoring/design";

    private static final String KEY = "scoring.design.";

    private final Permissions permissions;
    private final TableVersions versions;
    private final DraftRepository drafts;
    private final DraftCheck check;

    DesignQueries(Permissions permissions, TableVersions versions, DraftRepository drafts, DraftCheck check) {
        this.permissions = permissions;
        this.versions = versions;
        this.drafts = drafts;
        this.check = check;
    }

    /**
     * What a person asked of the page of a draft, and what became of the last step.
     *
     * @param node address of what is to be changed
     * @param shape of the rule that is wanted instead
     * @param reasons why the last step was not taken
     * @param text that was refused
     * @param reason why there is a new version, as it was typed
     */
    record Asked(
            Optional<String> node,
            Optional<RuleShape> shape,
            List<LineDefect> reasons,
            Optional<String> text,
            String reason) {

        static Asked nothing() {
            return new Asked(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "");
        }

        static Asked node(Optional<String> node, Optional<String> shape) {
            return new Asked(node, shape.flatMap(RuleShape::named), List.of(), Optional.empty(), "");
        }

        Asked refused(List<LineDefect> why) {
            return new Asked(node, shape, why, text, reason);
        }
    }

    /** Returns every version of every table, and every draft. */
    @Transactional(readOnly = true)
    DesignListPage list(Actor actor, List<LineDefect> reasons, String typed) {
        permissions.require(actor, TablePermission.READ);
        boolean mayDesign = permissions.allows(actor, TablePermission.DESIGN);
        Map<String, List<TableVersion>> byCode = new LinkedHashMap<>();
        versions.list()
                .forEach(version -> byCode.computeIfAbsent(version.code(), _ -> new ArrayList<>())
                        .add(version));
        return new DesignListPage(
                byCode.entrySet().stream()
                        .map(table -> table(table.getKey(), table.getValue()))
                        .toList(),
                mayDesign ? drafts.list().stream().map(DesignQueries::draftLine).toList() : List.of(),
                mayDesign,
                reasons,
                typed,
                List.of());
    }

    private static DesignListPage.Table table(String code, List<TableVersion> known) {
        Set<String> taken = new HashSet<>();
        List<DesignListPage.Version> lines = new ArrayList<>();
        for (TableVersion version : known) {
            List<String> inForce = version.periods().stream().filter(taken::add).toList();
            lines.add(new DesignListPage.Version(
                    Integer.toString(version.version()),
                    PATH + "/" + code + "/" + version.version(),
                    String.join(", ", inForce),
                    text("registered", version.registeredBy(), Formats.moment(version.registeredAt())),
                    version.reason()));
        }
        return new DesignListPage.Table(
                code,
                Draft.tree(known.getFirst().text()).map(DesignQueries::name).orElse(code),
                lines);
    }

    private static DesignListPage.DraftLine draftLine(Draft draft) {
        return new DesignListPage.DraftLine(
                text("draft.title", name(draft.tree()), Integer.toString(draft.next())),
                PATH + "/" + draft.code() + "/draft",
                edited(draft));
    }

    /**
     * Returns {@code version} of the table {@code code}.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    DesignPage version(Actor actor, String code, int version) {
        permissions.require(actor, TablePermission.READ);
        TableVersion found = version(code, version);
        Mapping root = Draft.tree(found.text()).orElseThrow(() -> new NotFound("score table", code));
        DesignWriter writer = new DesignWriter();
        Optional<TableVersion> before = versions.find(code, version - 1);
        List<String> facts = new ArrayList<>();
        facts.add(text("registered", found.registeredBy(), Formats.moment(found.registeredAt())));
        if (!found.reason().isEmpty()) {
            facts.add(text("reason.fact", found.reason()));
        }
        return new DesignPage(
                text("title", name(root), Integer.toString(version)),
                code,
                version,
                facts,
                found.text(),
                permissions.allows(actor, TablePermission.DESIGN),
                writer.lines(root, List.of()),
                writer.head(root),
                before.map(earlier -> text("against", Integer.toString(earlier.version())))
                        .orElse(""),
                before.flatMap(earlier -> Draft.tree(earlier.text()))
                        .map(earlier -> writer.differences(earlier, root))
                        .orElse(List.of()),
                Optional.empty(),
                crumbs());
    }

    TableVersion version(String code, int version) {
        return versions.find(code, version).orElseThrow(() -> new NotFound("score table", code));
    }

    /** Returns the draft of {@code code} as it is stored, for somebody who may change it. */
    @Transactional(readOnly = true)
    Draft draft(Actor actor, String code) {
        permissions.require(actor, TablePermission.DESIGN);
        return drafts.find(code).orElseThrow(() -> new NotFound("draft of a score table", code));
    }

    /**
     * Returns the page of the draft of {@code code}.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    DesignPage draft(Actor actor, String code, Asked asked) {
        Draft draft = draft(actor, code);
        Mapping root = draft.tree();
        DesignWriter writer = new DesignWriter();
        List<LineDefect> defects = check.defects(draft);
        TableFindings findings = versions.examine("", draft.text());
        Optional<Mapping> base = draft.base()
                .flatMap(version -> versions.find(code, version))
                .flatMap(found -> Draft.tree(found.text()));
        return new DesignPage(
                text("draft.title", name(root), Integer.toString(draft.next())),
                code,
                draft.next(),
                List.of(edited(draft)),
                asked.text().orElse(draft.text()),
                true,
                writer.lines(root, defects),
                writer.head(root),
                draft.base()
                        .map(version -> text("against", Integer.toString(version)))
                        .orElse(""),
                base.map(earlier -> writer.differences(earlier, root)).orElse(List.of()),
                Optional.of(new DesignPage.DraftPart(
                        draft.version(),
                        asked.reasons(),
                        defects,
                        findings.warnings(),
                        writer.sums(root),
                        asked.node().flatMap(node -> node(root, node, asked.shape(), writer)),
                        DraftCheck.word(),
                        asked.reason())),
                crumbs());
    }

    private static Optional<DesignPage.NodePart> node(
            Mapping root, String address, Optional<RuleShape> shape, DesignWriter writer) {
        return NodeAddress.parse(address)
                .flatMap(at -> TreeEdit.find(root, at).map(node -> node(root, at, node, shape, writer)));
    }

    private static DesignPage.NodePart node(
            Mapping root, NodeAddress at, Mapping node, Optional<RuleShape> shape, DesignWriter writer) {
        boolean isSection = at.isTable() || node.fields().containsKey("criteria");
        int siblings = at.isTable()
                ? 0
                : TreeEdit.children(
                                TreeEdit.find(root, at.parent()).orElseThrow(),
                                at.parent().isTable())
                        .size();
        return new DesignPage.NodePart(
                at.toString(),
                TreeEdit.text(node, "code"),
                TreeEdit.text(node, "name", "vi"),
                TreeEdit.text(node, "name", "en"),
                writer.typed(TreeEdit.text(node, "maximum")),
                at.isTable() ? TreeEdit.text(node, "signedOn") : "",
                isSection,
                at.isTable() ? List.of() : parents(root, at),
                at.isTable() ? "" : at.parent().toString(),
                at.isTable() ? 0 : at.last() + 1,
                siblings,
                at.isTable() ? "" : YamlText.of(node),
                isSection
                        ? Optional.empty()
                        : Optional.of(RuleFields.part(node.fields().getOrDefault("rule", TreeEdit.scalar("")), shape)));
    }

    private static List<Option> parents(Mapping root, NodeAddress moved) {
        return Outline.of(root).stream()
                .filter(line -> line.isSection() && !line.address().isWithin(moved))
                .map(line -> new Option(
                        line.address().toString(),
                        line.address().isTable()
                                ? text("sum.table")
                                : line.code() + " " + (Language.current() == Language.VI ? line.vi() : line.en())))
                .toList();
    }

    private static String name(Mapping root) {
        String name = TreeEdit.text(root, "name", Language.current() == Language.VI ? "vi" : "en");
        return name.isEmpty() ? TreeEdit.text(root, "code") : name;
    }

    private static String edited(Draft draft) {
        return text("draft.edited", draft.editedBy(), Formats.moment(draft.editedAt()));
    }

    static List<Crumb> crumbs() {
        return List.of(new Crumb(text("menu"), PATH));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(KEY + key, arguments);
    }
}
