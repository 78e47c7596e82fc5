package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.web.Language;

class FormCommandTests {

    private static final Path SMALL = Path.of("..", "samples", "form");
    private static final Path REVIEW = Path.of("..", "samples", "review-2017");

    @TempDir
    private Path folder = Path.of("unset");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Language.EN.locale());
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writesOneWorkbookForEachOfTheThirteenUnits() throws IOException {
        int exit = form(
                REVIEW.resolve("form.yaml"), "--units", path(REVIEW.resolve("units.csv")), "--out", path("new/out"));

        assertThat(exit).isZero();
        assertThat(names("new/out"))
                .hasSize(13)
                .contains("gia-lai.xlsx", "binh-thuan.xlsx")
                .isEqualTo(names(REVIEW.resolve("2016-9m")));
        assertThat(names("new")).containsExactly("out");
        assertThat(out.toString()).contains("13/13").contains("nine months of 2017");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void takesThePeriodThatIsToldBeforeThatOfTheReview() {
        int exit = small("--out", path("out"), "--period", "2018-6M", "--period-name", "first half of 2018", "--json");

        assertThat(exit).isZero();
        JsonNode answer = answer();
        assertThat(answer.at("/form").asString()).isEqualTo("quarter-emulation");
        assertThat(answer.at("/period").asString()).isEqualTo("2018-6M");
        assertThat(answer.at("/files/0/unit").asString()).isEqualTo("ke-hoach");
        assertThat(folder.resolve("out").resolve(answer.at("/files/0/file").asString()))
                .isRegularFile();
    }

    @Test
    void namesEveryDefectOfEveryFileAtOnceAndWritesNothing() throws IOException {
        write("form.yaml", Files.readString(SMALL.resolve("form.yaml")).replace("version: 1", "version: 0"));
        write(
                "indicators.csv",
                Files.readString(SMALL.resolve("indicators.csv")).replace("HT01,", "HT0,"));
        write("units.csv", "code,name,short_name,cluster,head\na,A,A,1,yes\nA,B,B,1,no\nb c,,C,1,no\n");
        Path indicators = folder.resolve("indicators.csv");
        Path units = folder.resolve("units.csv");

        int exit = form(folder.resolve("form.yaml"), "--units", path(units), "--out", path("out"));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines())
                .allMatch(line -> line.startsWith("thidua: ") && line.contains(" → "))
                .satisfiesExactly(
                        line -> assertThat(line).contains(indicators + ", line 6"),
                        line -> assertThat(line)
                                .contains(folder.resolve("form.yaml") + "")
                                .contains("“0”"),
                        line -> assertThat(line).contains(units + ", line 3").contains("“A”"),
                        line -> assertThat(line).contains(units + ", line 4").contains("name"),
                        line -> assertThat(line).contains(units + ", line 4").contains("“b c”"),
                        line -> assertThat(line).contains("--period"));
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void answersDefectsAsJson() {
        int exit = form(
                folder.resolve("none.yaml"),
                "--units",
                path("none.csv"),
                "--out",
                path("out"),
                "--period",
                "?",
                "--json");

        assertThat(exit).isEqualTo(2);
        assertThat(answer().at("/defects")
                        .valueStream()
                        .map(defect -> defect.at("/code").asString()))
                .containsExactly(
                        "command.file-missing",
                        "command.file-missing",
                        "command.file-missing",
                        "command.period-malformed");
        assertThat(answer().at("/defects/0/file").asString()).isEqualTo(path("none.yaml"));
        assertThat(answer().at("/defects/0/mend").asString()).isNotBlank();
    }

    @Test
    void keepsAWorkbookThatAUnitMayHaveFilledIn() throws IOException {
        write("out/hau-can.xlsx", "filled in");

        assertThat(small("--out", path("out"))).isEqualTo(2);
        assertThat(err.toString()).contains(path("out/hau-can.xlsx"));
        assertThat(names("out")).containsExactly("hau-can.xlsx");

        assertThat(small("--out", path("out"), "--replace")).isZero();
        assertThat(names("out")).containsExactly("dao-tao.xlsx", "hau-can.xlsx", "ke-hoach.xlsx");
        assertThat(Files.size(folder.resolve("out/hau-can.xlsx"))).isGreaterThan(1000);
    }

    @Test
    void refusesAFileWhereAFolderBelongs() throws IOException {
        write("out", "not a folder");

        assertThat(small("--out", path("out"))).isEqualTo(2);
        assertThat(err.toString()).contains("not a folder");
    }

    @Test
    void saysThatThePeriodHasNoName() {
        assertThat(small("--out", path("out"), "--period", "2018-6M")).isEqualTo(2);
        assertThat(err.toString()).contains("--period-name");
    }

    @Test
    void namesADamagedReviewFileBesideTheForm() throws IOException {
        for (String name : List.of("form.yaml", "indicators.csv")) {
            write(name, Files.readString(SMALL.resolve(name)));
        }
        write("review.yaml", "period: 2018-Q1\nperiods: {\n");

        assertThat(form(folder.resolve("form.yaml"), "--units", path(SMALL.resolve("units.csv")), "--out", path("out")))
                .isEqualTo(2);
        assertThat(err.toString()).contains(path("review.yaml")).contains("--period");
    }

    @Test
    void readsListsThatExcelSavedAndNamesTheLineThatIsNotUtf8() throws IOException {
        String units = Files.readString(SMALL.resolve("units.csv"));
        write("marked.csv", "\uFEFF" + units);
        Files.write(
                folder.resolve("latin.csv"), units.replace("Ban Đào tạo", "Bàn").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(form(SMALL.resolve("form.yaml"), "--units", path("marked.csv"), "--out", path("out")))
                .isZero();
        assertThat(form(SMALL.resolve("form.yaml"), "--units", path("latin.csv"), "--out", path("other")))
                .isEqualTo(2);
        assertThat(err.toString()).contains(path("latin.csv") + ", line 3").contains("UTF-8");
    }

    private int small(String... options) {
        String[] all = Stream.concat(Stream.of("--units", path(SMALL.resolve("units.csv"))), Stream.of(options))
                .toArray(String[]::new);
        return form(SMALL.resolve("form.yaml"), all);
    }

    private int form(Path form, String... options) {
        String[] arguments = Stream.concat(Stream.of("form", form.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Main.line(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    private static String path(Path file) {
        return file.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode answer() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> names(String name) throws IOException {
        return names(folder.resolve(name));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
