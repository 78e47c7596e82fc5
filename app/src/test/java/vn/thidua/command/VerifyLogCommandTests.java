package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine;

class VerifyLogCommandTests {

    private static final String SAMPLES = "../samples/verify-log/";
    private static final String HEAD = "19:693de61a072f0f40ff7c23860c81f101f362c34d8fc8d01b74a330a60060fce0";

    @TempDir
    private Path folder = Path.of(".");

    private record Answer(int code, String text) {}

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void countsAnUnbrokenLogAndPrintsItsHead() {
        Answer answer = run(SAMPLES + "log.jsonl");

        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("unbroken: 20 entries", "Head: " + HEAD);
        assertThat(run(SAMPLES + "log.jsonl", "--head", HEAD).code()).isZero();
    }

    @Test
    void namesTheFirstBrokenEntry() {
        assertThat(run(SAMPLES + "points-changed.jsonl"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.text()).contains("at entry 16", "does not match its hash"));
        assertThat(run(SAMPLES + "entry-deleted.jsonl"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.text()).contains("entry 7 is missing; entry 8 stands"));
    }

    @Test
    void missesAnEndThatWasPrinted() {
        assertThat(run(SAMPLES + "end-cut-off.jsonl").code()).isZero();
        assertThat(run(SAMPLES + "end-cut-off.jsonl", "--head", HEAD))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(3))
                .satisfies(answer -> assertThat(answer.text()).contains("at entry 17", HEAD));
    }

    @Test
    void answersProgramsInJson() {
        assertThat(run(SAMPLES + "points-changed.jsonl", "--json").text())
                .contains("\"outcome\":\"broken\"", "\"fault\":\"content-differs\"", "\"number\":16");
        assertThat(run(SAMPLES + "log.jsonl", "--json").text())
                .contains("\"outcome\":\"intact\"", "\"entries\":20", "\"hash\":\"" + HEAD.substring(3) + "\"");
    }

    @Test
    void refusesWhatIsNoLog() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));

        assertThat(run(SAMPLES + "README.md").code()).isEqualTo(2);
        assertThat(run(SAMPLES + "none.jsonl").code()).isEqualTo(2);
        assertThat(run(empty.toString()).code()).isEqualTo(2);
        assertThat(run(SAMPLES + "log.jsonl", "--head", "12").code()).isEqualTo(2);
    }

    @Test
    void makesNoDatabaseWhereThereIsNone() {
        Path nothing = folder.resolve("data");

        assertThat(run("--data", nothing.toString()).code()).isEqualTo(2);
        assertThat(nothing).doesNotExist();
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new VerifyLogCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments);
        return new Answer(code, out.toString());
    }
}
