package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.Explanation;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes the scores of a cluster as lines to read: the ranking, then every criterion of every unit with its reason. */
final class FileText {

    private static final String GAP = "  ";

    private final FileScores scores;
    private final TableDocument table;
    private final Language language;
    private final Explanation words;
    private final int digits;

    FileText(FileScores scores, Language language) {
        this.scores = scores;
        this.table = scores.table();
        this.language = language;
        this.words = new Explanation(language, scores::name);
        this.digits = table.rules().rounding().digits();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "head",
                table.name().in(language.locale()),
                table.version(),
                scores.units().size(),
                table.rules().leaves().size(),
                table.rules().maximum()));
        if (table.invented()) {
            lines.add(text("invented"));
        }
        lines.add("");
        lines.addAll(ranking());
        scores.units().forEach(unit -> lines.addAll(reasons(unit)));
        return lines;
    }

    /** Returns what gave a unit its place. */
    String decision(Decision decision) {
        return switch (decision) {
            case Decision.ByTotal() -> text("decision.total");
            case Decision.ByTieBreak(var tie) ->
                tie.key().startsWith(SheetOrder.SECTION)
                        ? text("decision.section", tie.key().substring(SheetOrder.SECTION.length()))
                        : text("decision.figure", tie.key().substring(SheetOrder.FIGURE.length()));
            case Decision.Shared(List<String> others) ->
                text("decision.shared", others.stream().map(scores::name).collect(Collectors.joining(", ")));
        };
    }

    private List<String> ranking() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("place"),
                text("unit"),
                text("points"),
                text("assigned"),
                text("scaled", table.rules().maximum()),
                text("percent"),
                text("unscored"),
                text("decision")));
        for (FileScores.Placed unit : scores.units()) {
            rows.add(List.of(
                    unit.place().map(String::valueOf).orElse(Formats.ABSENT),
                    unit.name(),
                    number(unit.sheet().total()),
                    number(unit.sheet().assignedMaximum()),
                    unit.sheet().scaledTotal().map(this::number).orElse(Formats.ABSENT),
                    unit.sheet().percent().map(this::number).orElse(Formats.ABSENT),
                    String.valueOf(unit.sheet().unscored().size()),
                    unit.decision().map(this::decision).orElse(Formats.ABSENT)));
        }
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> padded(row, widths)).toList();
    }

    /** Words stand at the left of their column, numbers at its right. */
    private static String padded(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String room =
                            " ".repeat(widths.get(column) - row.get(column).length());
                    boolean isWord = column == 1 || column == row.size() - 1;
                    return isWord ? row.get(column) + room : room + row.get(column);
                })
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private List<String> reasons(FileScores.Placed unit) {
        String head = unit.place()
                .map(place -> text("unit-head", unit.name(), place, number(unit.total())))
                .orElseGet(() -> text("unit-head-barred", unit.name(), number(unit.total()), barring(unit)));
        return Stream.concat(Stream.of("", head), unit.sheet().leaves().stream().map(score -> GAP + reason(score)))
                .toList();
    }

    /** Returns the names of what bars {@code unit} from a place. */
    String barring(FileScores.Placed unit) {
        return unit.barring().stream()
                .map(offence -> language == Language.EN
                        ? offence.name().en()
                        : offence.name().vi())
                .collect(Collectors.joining(", "));
    }

    private String reason(LeafScore score) {
        String name = language == Language.EN
                ? score.leaf().name().en()
                : score.leaf().name().vi();
        return text("leaf", score.leaf().code(), name, words.line(score));
    }

    private String number(BigDecimal value) {
        return Texts.text(language, "scoring.file.text.number", value.setScale(digits, RoundingMode.HALF_UP));
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "scoring.file.text." + key, arguments);
    }
}
