package vn.thidua.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scores of the sample as somebody would work them out by hand, with nothing of the product. */
final class HandScores {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A criterion of the sample. */
    record Criterion(String code, BigDecimal maximum, String shape, BigDecimal perUnit) {}

    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private int deepest;

    private HandScores() {}

    static HandScores of(Path folder) throws IOException {
        HandScores scores = new HandScores();
        JsonNode table = new YAMLMapper().readTree(Files.readString(folder.resolve("table.yaml")));
        table.at("/sections").forEach(section -> scores.add(section, 1));
        for (String line : Files.readAllLines(folder.resolve("entries.csv")).subList(1, lines(folder))) {
            String[] cells = line.split(",", -1);
            if (!cells[1].equals("name")) {
                scores.values.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[1] + " " + cells[2], cells[3]);
            }
        }
        return scores;
    }

    private static int lines(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("entries.csv")).size();
    }

    private void add(JsonNode node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node.has("criteria")) {
            node.at("/criteria").forEach(child -> add(child, depth + 1));
            return;
        }
        criteria.add(new Criterion(
                node.at("/code").asString(),
                new BigDecimal(node.at("/maximum").asString()),
                node.at("/rule/shape").asString(),
                new BigDecimal(node.at("/rule/perUnit").asString("0"))));
    }

    List<Criterion> criteria() {
        return criteria;
    }

    List<String> units() {
        return List.copyOf(values.keySet());
    }

    int deepest() {
        return deepest;
    }

    boolean isAssigned(String unit, Criterion criterion) {
        return value(unit, "notAssigned", criterion).isEmpty();
    }

    /** Returns the points of a unit for a criterion that is assigned to it; empty if nobody can tell. */
    Optional<BigDecimal> points(String unit, Criterion criterion) {
        Optional<BigDecimal> figure = number(unit, "figure", criterion);
        Optional<BigDecimal> exact = switch (criterion.shape()) {
            case "DIRECT" ->
                number(unit, "points", criterion).filter(points -> points.compareTo(criterion.maximum()) <= 0);
            case "PROPORTIONAL" ->
                figure.flatMap(done -> number(unit, "target", criterion)
                        .map(due -> done.compareTo(due) >= 0
                                ? criterion.maximum()
                                : criterion.maximum().multiply(done).divide(due, 20, RoundingMode.HALF_UP)));
            case "DEDUCTION" ->
                figure.map(count -> criterion
                        .maximum()
                        .subtract(count.multiply(criterion.perUnit()))
                        .max(BigDecimal.ZERO));
            default -> throw new IllegalStateException(criterion.shape());
        };
        return exact.map(points -> points.setScale(2, RoundingMode.HALF_UP));
    }

    BigDecimal total(String unit) {
        return criteria.stream()
                .filter(criterion -> isAssigned(unit, criterion))
                .flatMap(criterion -> points(unit, criterion).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal assigned(String unit) {
        return criteria.stream()
                .filter(criterion -> isAssigned(unit, criterion))
                .map(Criterion::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal percent(String unit) {
        return total(unit).multiply(HUNDRED).divide(assigned(unit), 2, RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> number(String unit, String kind, Criterion criterion) {
        return value(unit, kind, criterion).filter(text -> !text.isEmpty()).map(BigDecimal::new);
    }

    private Optional<String> value(String unit, String kind, Criterion criterion) {
        return Optional.ofNullable(values.getOrDefault(unit, Map.of()).get(kind + " " + criterion.code()));
    }
}
