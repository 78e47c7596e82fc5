package vn.thidua.scoring.table;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.rating.Gate;
import vn.thidua.core.rating.Grade;
import vn.thidua.core.rating.Grading;
import vn.thidua.core.rating.Quota;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.Offence;

/** Reads the grades and the offences of a table and remembers where each of them stands. */
final class GradingReader {

    private static final Map<String, Gate> TASKS = Map.of("ALL_DONE", new Gate.AllTasksDone());

    private final List<NodePlace> places = new ArrayList<>();

    /** Returns the places of the offences and grades read so far, in the order of the text. */
    List<NodePlace> places() {
        return List.copyOf(places);
    }

    Grading grading(MappingReader table) {
        return new Grading(table.children("grades").stream().map(this::grade).toList());
    }

    List<Offence> offences(MappingReader table) {
        return table.children("offences").stream().map(this::offence).toList();
    }

    private Grade grade(MappingReader grade) {
        Grade read = new Grade(
                code(grade),
                NodeReader.label(grade),
                RuleReader.bound(grade, "from", "above"),
                grade.children("gates").stream().map(GradingReader::gate).toList(),
                grade.has("quota") ? Optional.of(quota(grade.child("quota"))) : Optional.empty());
        grade.finish();
        return read;
    }

    private static Gate gate(MappingReader gate) {
        boolean hasTasks = gate.has("tasks");
        boolean hasNode = gate.has("node");
        boolean hasFigure = gate.has("of");
        if (List.of(hasTasks, hasNode, hasFigure).stream().filter(kind -> kind).count() != 1) {
            gate.refuse(TableViolation.GATE_UNCLEAR);
        }
        Gate read = hasNode
                ? new Gate.ShareOfNode(gate.text("node"), gate.number("percent"))
                : hasFigure
                        ? new Gate.OfFigure(condition(gate))
                        : Optional.of("tasks")
                                .filter(_ -> hasTasks)
                                .flatMap(key -> gate.choice(key, TASKS))
                                .orElseGet(Gate.AllTasksDone::new);
        gate.finish();
        return read;
    }

    private static Condition condition(MappingReader gate) {
        return new Condition(
                OperandReader.read(gate, "of"),
                gate.choice("is", Binary.Comparison.values()).orElse(Binary.Comparison.AT_LEAST),
                gate.number("threshold"));
    }

    private static Quota quota(MappingReader quota) {
        Quota read = new Quota(
                quota.number("percent"),
                Optional.of("ofGrade").filter(quota::has).map(quota::text),
                quota.choice("rounding", RoundingMode.values()).orElse(RoundingMode.DOWN),
                quota.choice("ties", Quota.Ties.values()).orElse(Quota.Ties.DEMOTE_ALL));
        quota.finish();
        return read;
    }

    private Offence offence(MappingReader offence) {
        Offence read = new Offence(
                code(offence),
                NodeReader.label(offence),
                offence.children("leadsTo").stream()
                        .flatMap(consequence -> consequence(consequence).stream())
                        .toList());
        offence.finish();
        return read;
    }

    private static Optional<Offence.Consequence> consequence(MappingReader consequence) {
        Map<String, Offence.Consequence> choices = new LinkedHashMap<>();
        choices.put("LOWEST_GRADE", new Offence.Consequence.LowestGrade());
        choices.put("NO_PLACE", new Offence.Consequence.NoPlace());
        String leaf = consequence.has("leaf") ? consequence.text("leaf") : "";
        String title = consequence.has("title") ? consequence.text("title") : "";
        choices.put("LEAF_ZEROED", new Offence.Consequence.LeafZeroed(leaf));
        choices.put("NO_TITLE", new Offence.Consequence.NoTitle(title));
        Optional<Offence.Consequence> read = consequence.choice("what", choices);
        boolean wantsLeaf =
                read.filter(Offence.Consequence.LeafZeroed.class::isInstance).isPresent();
        boolean wantsTitle =
                read.filter(Offence.Consequence.NoTitle.class::isInstance).isPresent();
        if (read.isPresent() && (wantsLeaf == leaf.isEmpty() || wantsTitle == title.isEmpty())) {
            consequence.refuse(TableViolation.CONSEQUENCE_UNCLEAR);
        }
        consequence.finish();
        return read;
    }

    private String code(MappingReader part) {
        String code = part.text("code");
        places.add(new NodePlace(code, part.line(), part.path()));
        if (!code.isEmpty() && !NodeReader.CODE.matcher(code).matches()) {
            part.refuse(TableViolation.CODE_MALFORMED, code);
        }
        return code;
    }
}
