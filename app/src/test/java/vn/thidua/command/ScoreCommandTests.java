package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.web.Language;

class ScoreCommandTests {

    private static final Path SAMPLE = Path.of("..", "samples", "score");

    /** What the sample plants, by line: unit, criterion, and what is wrong. */
    private static final List<String> PLANTED = List.of(
            "don-vi-b I.1.2.b.4 value-blank",
            "don-vi-c I.1.4.c value-blank",
            "don-vi-d III.1.2.a.1 value-blank",
            "don-vi-e II.1.2.b value-blank",
            "don-vi-f II.1.2.c entry-above-maximum",
            "don-vi-g III.4.2.a value-blank");

    @TempDir
    private Path folder = Path.of("unset");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(Language.VI.locale());
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void hasATableOfFullSize() throws IOException {
        HandScores hand = HandScores.of(SAMPLE);

        assertThat(hand.criteria()).hasSize(176);
        assertThat(hand.criteria().stream().map(HandScores.Criterion::shape).distinct())
                .containsExactlyInAnyOrder("DIRECT", "PROPORTIONAL", "DEDUCTION");
        assertThat(hand.deepest()).isEqualTo(5);
        assertThat(hand.units()).hasSize(7);
    }

    @Test
    void namesEveryPlantedDefectWithUnitAndCriterion() {
        assertThat(sample()).isEqualTo(2);
        assertThat(err.toString().lines())
                .allMatch(line -> line.startsWith("thidua: ") && line.contains(" → "))
                .hasSize(PLANTED.size());

        assertThat(sample("--json")).isEqualTo(2);
        assertThat(answer().at("/defects")
                        .valueStream()
                        .map(defect -> defect.at("/unit").asString() + " "
                                + defect.at("/leaves/0").asString() + " "
                                + defect.at("/code").asString().replace("scoring.file.", "")))
                .containsExactlyElementsOf(PLANTED);
        assertThat(answer().at("/defects").valueStream())
                .allMatch(defect -> defect.at("/line").asInt() > 1
                        && !defect.at("/mend").asString().isBlank());
    }

    @Test
    void scoresEverythingElseAsByHand() throws IOException {
        HandScores hand = HandScores.of(SAMPLE);
        sample("--json");

        for (JsonNode unit : answer().at("/units")) {
            String code = unit.at("/unit").asString();
            for (int i = 0; i < hand.criteria().size(); i++) {
                HandScores.Criterion criterion = hand.criteria().get(i);
                JsonNode leaf = unit.at("/leaves/" + i);
                assertThat(leaf.at("/code").asString()).isEqualTo(criterion.code());
                assertThat(outcome(leaf)).as(code + " " + criterion.code()).isEqualTo(outcome(hand, code, criterion));
            }
            assertThat(unit.at("/total").decimalValue()).isEqualByComparingTo(hand.total(code));
            assertThat(unit.at("/assignedMaximum").decimalValue()).isEqualByComparingTo(hand.assigned(code));
            assertThat(unit.at("/percent").decimalValue()).isEqualByComparingTo(hand.percent(code));
        }
        assertThat(answer().at("/units")
                        .valueStream()
                        .map(unit -> unit.at("/unit").asString()))
                .containsExactlyElementsOf(hand.units().stream()
                        .sorted((one, other) -> hand.percent(other).compareTo(hand.percent(one)))
                        .toList());
    }

    @Test
    void explainsEveryCriterionInOneLineThatWorksOutAgain() {
        sample("--json");

        for (JsonNode unit : answer().at("/units")) {
            assertThat(unit.at("/leaves").size()).isEqualTo(176);
            for (JsonNode leaf : unit.at("/leaves")) {
                String why = leaf.at("/why").asString();
                assertThat(why).doesNotContain("\n").isNotBlank();
                if (leaf.at("/outcome").asString().equals("scored")) {
                    assertThat(LineArithmetic.points(why))
                            .isEqualByComparingTo(leaf.at("/points").decimalValue());
                } else {
                    assertThat(why)
                            .startsWith(leaf.at("/outcome").asString().equals("notAssigned") ? "Không giao" : "")
                            .doesNotContain("Được");
                }
            }
        }
    }

    @Test
    void printsTheRankingAndTheReasons() {
        sample();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.contains("Hạng  Đơn vị") && line.endsWith("Căn cứ xếp hạng"))
                .anyMatch(line -> line.startsWith("Đơn vị A – hạng"))
                .filteredOn(line -> line.startsWith("  I.1.1.a.1 "))
                .hasSize(7);
    }

    @Test
    void writesAWorkbookWithASheetForEachGroup() throws IOException {
        assertThat(sample("--out", path("new/score.xlsx"))).isEqualTo(2);

        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("new/score.xlsx"))))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly(
                            "Xếp hạng", "Mục I", "Mục II", "Mục III", "Mục IV", "Mục V", "Mục VI", "Vì sao", "Lỗi");
            Sheet ranking = book.getSheetAt(0);
            sample("--json");
            List<Double> totals = answer().at("/units")
                    .valueStream()
                    .map(unit -> unit.at("/total").decimalValue().doubleValue())
                    .toList();
            assertThat(Stream.iterate(0, row -> row <= ranking.getLastRowNum(), row -> row + 1)
                            .filter(row -> ranking.getRow(row) != null
                                    && ranking.getRow(row).getCell(1) != null
                                    && ranking.getRow(row).getCell(1).toString().startsWith("Đơn vị ")
                                    && ranking.getRow(row).getCell(1).toString().length() == 8)
                            .map(row -> ranking.getRow(row).getCell(8).getNumericCellValue()))
                    .containsExactlyElementsOf(totals);
        }
    }

    @Test
    void writesTextAndJsonByTheEndingAndReplacesWhatLiesThere() throws IOException {
        Files.writeString(folder.resolve("score.txt"), "before");

        sample("--out", path("score.txt"));
        sample("--out", path("score.json"));

        assertThat(Files.readString(folder.resolve("score.txt"))).contains("Căn cứ xếp hạng", "Lỗi trong dữ liệu");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(folder.resolve("score.json")))
                        .at("/units")
                        .size())
                .isEqualTo(7);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void endsWithZeroWhenNothingIsWrong() throws IOException {
        String mended = Files.readString(SAMPLE.resolve("entries.csv"));
        sample("--json");
        for (JsonNode defect : answer().at("/defects")) {
            String kind = defect.at("/code").asString().contains("above") ? "points" : "(points|figure|target)";
            mended = mended.replaceAll(
                    "(?m)^(" + defect.at("/unit").asString() + "," + kind + ","
                            + defect.at("/leaves/0").asString() + "),"
                            + (kind.equals("points") ? "[^,]*" : "") + ",",
                    "$1,1,");
        }
        Files.writeString(folder.resolve("entries.csv"), mended);

        assertThat(score("--table", SAMPLE.resolve("table.yaml").toString(), "--entries", path("entries.csv")))
                .as(err.toString())
                .isZero();
    }

    @Test
    void namesEveryDefectOfFilesAndOptionsAtOnce() throws IOException {
        Files.writeString(folder.resolve("table.yaml"), "code: X\n");

        assertThat(score("--table", path("table.yaml"), "--entries", path("none.csv"), "--out", path("table.pdf")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.csv", "table.pdf");
        assertThat(out.toString()).isEmpty();

        assertThat(score(
                        "--table",
                        path("table.yaml"),
                        "--entries",
                        SAMPLE.resolve("entries.csv").toString(),
                        "--json"))
                .isEqualTo(2);
        assertThat(answer().at("/defects").size()).isGreaterThan(3);
    }

    private static String outcome(JsonNode leaf) {
        String outcome = leaf.at("/outcome").asString();
        return outcome.equals("scored")
                ? leaf.at("/points").decimalValue().stripTrailingZeros().toPlainString()
                : outcome;
    }

    private static String outcome(HandScores hand, String unit, HandScores.Criterion criterion) {
        return hand.isAssigned(unit, criterion)
                ? hand.points(unit, criterion)
                        .map(points -> points.stripTrailingZeros().toPlainString())
                        .orElse("unscored")
                : "notAssigned";
    }

    private int sample(String... options) {
        return score(Stream.concat(
                        Stream.of(
                                "--table",
                                SAMPLE.resolve("table.yaml").toString(),
                                "--entries",
                                SAMPLE.resolve("entries.csv").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private int score(String... options) {
        out.getBuffer().setLength(0);
        String[] arguments =
                Stream.concat(Stream.of("score"), Stream.of(options)).toArray(String[]::new);
        return Main.line(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode answer() {
        return JsonMapper.shared().readTree(out.toString());
    }
}
