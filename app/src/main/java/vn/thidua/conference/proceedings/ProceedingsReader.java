package vn.thidua.conference.proceedings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlTree;

/** Reads the record of a conference from YAML. The format is described in {@code docs/formats/conference.md}. */
@Component
class ProceedingsReader {

    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final UnitDirectory units;
    private final ReportedFigures figures;

    ProceedingsReader(UnitDirectory units, ReportedFigures figures) {
        this.units = units;
        this.figures = figures;
    }

    /**
     * Returns what {@code text} says. What stands in for unreadable fields is only to be used if {@code defects} stays
     * empty.
     *
     * @param folder where the pictures lie
     */
    Proceedings read(String text, Path folder, Defects defects) {
        return switch (YamlTree.read(text)) {
            case YamlTree.Outcome.Read(YamlNode root) ->
                Fields.read(root, "", defects, fields -> proceedings(fields, folder));
            case YamlTree.Outcome.Broken(int line, String _) -> {
                defects.add("", line, ProceedingsViolation.NOT_YAML);
                yield Fields.read(
                        new YamlNode.Mapping(1, Map.of(), List.of()),
                        "",
                        new Defects(),
                        fields -> proceedings(fields, folder));
            }
        };
    }

    private Proceedings proceedings(Fields fields, Path folder) {
        LocalDate startsOn = fields.date("startsOn");
        LocalDate endsOn = fields.date("endsOn");
        if (endsOn.isBefore(startsOn)) {
            fields.reject("endsOn", ProceedingsViolation.ENDS_BEFORE_IT_STARTS, endsOn, startsOn);
        }
        List<String> clusters = fields.texts("clusters");
        Members members = members(fields, clusters, startsOn);
        return new Proceedings(
                fields.code("code"),
                fields.text("title"),
                fields.text("subject"),
                startsOn,
                endsOn,
                fields.group("venue", ProceedingsReader::venue),
                period(fields),
                clusters,
                fields.oneOf("illustrative", YES_OR_NO)
                        .map(Boolean::parseBoolean)
                        .orElse(false),
                fields.group("issuer", ProceedingsReader::issuer),
                fields.group("roles", group -> roles(group, members)),
                ProgrammeReader.read(fields),
                delegations(fields, members),
                fields.texts("findings"),
                fields.group("recognition", group -> new Recognition(group.texts("acts"), group.text("subject"))),
                new ConclusionReader(members, startsOn).read(fields),
                narrative(fields),
                new PictureReader(folder).read(fields));
    }

    private Members members(Fields fields, List<String> clusters, LocalDate day) {
        List<Cluster> known = units.clusters(day);
        for (String cluster : clusters) {
            if (!cluster.isEmpty() && known.stream().noneMatch(one -> one.code().equals(cluster))) {
                fields.reject("clusters", ProceedingsViolation.UNKNOWN_CLUSTER, cluster);
            }
        }
        return Members.of(known, clusters, units.units());
    }

    private String period(Fields fields) {
        String period = fields.code("period");
        Set<String> known = figures.periods().stream().map(PeriodInfo::code).collect(Collectors.toSet());
        if (!period.isEmpty() && !known.contains(period)) {
            fields.reject("period", ProceedingsViolation.UNKNOWN_PERIOD, period);
        }
        return period;
    }

    private static Venue venue(Fields fields) {
        return new Venue(fields.text("hall"), fields.text("town"), fields.text("province"));
    }

    private static Issuer issuer(Fields fields) {
        return new Issuer(fields.text("parent"), fields.text("name"), fields.code("office"), fields.text("signer"));
    }

    private static Roles roles(Fields fields, Members members) {
        return new Roles(
                members.unit(fields, "host"),
                fields.text("chair"),
                fields.text("directingGuest"),
                fields.text("hostGuest"),
                fields.text("secretary"));
    }

    private static List<Delegation> delegations(Fields fields, Members members) {
        Set<String> seen = new HashSet<>();
        return fields.groups("delegations", group -> {
            String unit = members.unit(group, "unit");
            if (!unit.isEmpty() && !seen.add(unit)) {
                group.reject("unit", ProceedingsViolation.TWICE, unit);
            }
            return new Delegation(unit, group.text("head"), group.count("delegates"));
        });
    }

    private static Narrative narrative(Fields fields) {
        return fields.has("narrative")
                ? fields.group(
                        "narrative",
                        group -> new Narrative(
                                group.optionalTexts("situation"),
                                group.optionalTexts("objectiveCauses"),
                                group.optionalTexts("subjectiveCauses"),
                                group.optionalTexts("tasks"),
                                group.optionalTexts("proposals")))
                : Narrative.NONE;
    }
}
