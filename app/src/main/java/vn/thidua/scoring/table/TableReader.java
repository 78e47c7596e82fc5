package vn.thidua.scoring.table;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.rating.Grading;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Section;
import vn.thidua.core.scoring.TableDefect;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlTree;

/** Reads a score table from YAML. */
final class TableReader {

    private static final int MOST_DIGITS = 6;

    private final ReadDefects defects;
    private final NodeReader nodes = new NodeReader();
    private final GradingReader gradings = new GradingReader();

    private TableReader(ReadDefects defects) {
        this.defects = defects;
    }

    /** What became of a text. */
    sealed interface Outcome {

        /**
         * The table can be used.
         *
         * @param places where the sections and criteria stand in the text
         */
        record Read(TableDocument document, List<NodePlace> places) implements Outcome {

            public Read {
                places = List.copyOf(places);
            }
        }

        /** The table cannot be used. Holds every defect, in the order of the text. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Reads {@code yaml} and checks all that can be told without knowing which indicators there are.
     *
     * @param file name of the file, for the defects
     */
    static Outcome read(String file, String yaml) {
        ReadDefects defects = new ReadDefects(file);
        return switch (YamlTree.read(yaml)) {
            case YamlTree.Outcome.Broken(int line, String _) -> {
                defects.add(line, "", TableViolation.NOT_YAML);
                yield new Outcome.Refused(defects.inOrder());
            }
            case YamlTree.Outcome.Read(YamlNode root) -> new TableReader(defects).table(root);
        };
    }

    private Outcome table(YamlNode root) {
        MappingReader table = new MappingReader(root, "", defects);
        String code = table.text("code");
        if (!code.isEmpty() && !NodeReader.CODE.matcher(code).matches()) {
            table.refuse(TableViolation.CODE_MALFORMED, code);
        }
        int version = table.whole("version", 1, 999);
        BilingualText name = table.bilingual("name");
        var signedOn = table.date("signedOn");
        boolean invented = Optional.of("invented")
                .filter(table::has)
                .flatMap(key -> table.choice(key, yesOrNo()))
                .orElse(false);
        Map<String, Standing> periods = periods(table);
        List<Node> read = table.children("sections").stream().map(nodes::read).toList();
        ScoreTable rules = new ScoreTable(
                code,
                String.valueOf(version),
                new Label(name.vi(), name.en()),
                table.number("maximum"),
                rounding(table.child("rounding")),
                read,
                limits(table),
                gradings.offences(table));
        Grading grading = gradings.grading(table);
        MappingReader ranking = table.child("ranking");
        var rankedBy = ranking.choice("by", TableDocument.RankedBy.values());
        var style = ranking.choice("style", RankingRule.Style.values());
        List<TieBreak> tieBreaks = tieBreaks(ranking, sectionCodes(read));
        ranking.finish();
        table.finish();
        takeOver(rules.defects(), table);
        takeOver(grading.defects(rules), table);
        if (!defects.isEmpty()) {
            return new Outcome.Refused(defects.inOrder());
        }
        TableDocument document = new TableDocument(
                code,
                version,
                name,
                signedOn,
                invented,
                periods,
                rankedBy.orElseThrow(),
                style.orElseThrow(),
                tieBreaks,
                rules,
                grading);
        return new Outcome.Read(document, nodes.places());
    }

    private static Map<String, Boolean> yesOrNo() {
        Map<String, Boolean> choices = new LinkedHashMap<>();
        choices.put("true", true);
        choices.put("false", false);
        return choices;
    }

    private static Map<String, Standing> periods(MappingReader table) {
        Map<String, Standing> periods = new LinkedHashMap<>();
        if (!table.has("periods")) {
            table.refuse(TableViolation.KEY_MISSING, "periods");
        }
        for (MappingReader period : table.children("periods")) {
            Standing standing = period.choice("points", Standing.values()).orElse(Standing.PROVISIONAL);
            if (periods.put(period.text("code"), standing) != null) {
                period.refuse(TableViolation.KEY_TWICE, "code");
            }
            period.finish();
        }
        return periods;
    }

    private static Limits limits(MappingReader table) {
        if (!table.has("limits")) {
            return Limits.NONE;
        }
        MappingReader part = table.child("limits");
        Limits limits = NodeReader.limits(part);
        part.finish();
        return limits;
    }

    private static Rounding rounding(MappingReader rounding) {
        Rounding read = new Rounding(
                rounding.whole("digits", 0, MOST_DIGITS),
                rounding.choice("mode", RoundingMode.values()).orElse(RoundingMode.HALF_UP),
                rounding.choice("each", Rounding.Scope.values()).orElse(Rounding.Scope.PER_LEAF));
        rounding.finish();
        return read;
    }

    private static List<TieBreak> tieBreaks(MappingReader ranking, Set<String> sections) {
        List<TieBreak> ties = new ArrayList<>();
        for (MappingReader tie : ranking.children("tieBreaks")) {
            if (tie.has("section")) {
                String section = tie.text("section");
                if (!sections.contains(section)) {
                    tie.refuse(TableViolation.TIE_BREAK_UNKNOWN, section);
                }
                ties.add(new TieBreak.Points(section));
            } else {
                ties.add(new TieBreak.Figure(
                        tie.text("indicator"),
                        tie.choice("better", TieBreak.Better.values()).orElse(TieBreak.Better.HIGHER)));
            }
            tie.finish();
        }
        return ties;
    }

    private static Set<String> sectionCodes(List<Node> nodes) {
        Set<String> codes = new LinkedHashSet<>();
        for (Node node : nodes) {
            switch (node) {
                case Section section -> {
                    codes.add(section.code());
                    codes.addAll(sectionCodes(section.children()));
                }
                case Leaf _ -> {}
            }
        }
        return codes;
    }

    /** Takes over what the core finds, unless the same part of the text could not even be read. */
    private void takeOver(List<TableDefect> found, MappingReader table) {
        List<Runnable> additions = new ArrayList<>();
        for (TableDefect defect : found) {
            NodePlace place = place(defect, table);
            if (!defects.concern(place.path())) {
                additions.add(() -> defects.add(
                        place.line(),
                        place.path(),
                        TableViolation.valueOf(defect.kind().name()),
                        defect.node(),
                        defect.found().map(Object.class::cast).orElse("")));
            }
        }
        additions.forEach(Runnable::run);
    }

    private NodePlace place(TableDefect defect, MappingReader table) {
        List<NodePlace> places = Stream.concat(nodes.places().stream(), gradings.places().stream())
                .filter(place -> place.code().equals(defect.node()))
                .toList();
        if (places.isEmpty()) {
            return new NodePlace(defect.node(), table.line(), "");
        }
        return defect.kind() == TableDefect.Kind.CODE_DUPLICATE ? places.getLast() : places.getFirst();
    }
}
