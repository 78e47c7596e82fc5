package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** The command on a data folder of its own. What happens when it is interrupted is in {@code LogSealingTests}. */
class SealLogCommandTests {

    private static final Pattern CHECK = Pattern.compile("\\./thidua (verify-log .*)");

    @TempDir
    private Path folder = Path.of(".");

    private record Answer(int code, String text) {}

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Language.EN.locale());
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void movesYearsIntoFilesThatCheckLikeWhatStays() {
        try (Database database = EmbeddedDatabase.start(data())) {
            Application.start(database).close();
            assertThat(run("seal-log", "--until", "2020-01-01", "--out", path("log.jsonl"), "--data", data() + ""))
                    .satisfies(answer -> assertThat(answer.code()).isEqualTo(1))
                    .satisfies(answer -> assertThat(answer.text()).contains("in use"));
        }
        assertThat(seal(1, "log.jsonl"))
                .satisfies(answer -> assertThat(answer.code()).isZero())
                .satisfies(answer -> assertThat(answer.text()).contains("entries are in " + path("log.jsonl")))
                .satisfies(SealLogCommandTests::checks);
        assertThat(run("verify-log", "--data", data() + "").code()).isZero();

        assertThat(seal(1, "log.jsonl"))
                .satisfies(answer -> assertThat(answer.code()).isZero())
                .satisfies(answer -> assertThat(answer.text()).contains("Nothing was changed", "left it earlier"));
        assertThat(seal(9, "log.jsonl"))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.text()).contains(path("log.jsonl") + ": This file is there"));

        assertThat(seal(9, "later.jsonl"))
                .satisfies(answer -> assertThat(answer.code()).isZero())
                .satisfies(answer -> assertThat(answer.text()).contains(" --after "))
                .satisfies(SealLogCommandTests::checks);
        assertThat(run("verify-log", "--data", data() + "").code()).isZero();
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        LocalDate today = LocalDate.now(Clock.system(Formats.ZONE));

        assertThat(run("seal-log", "--until", "31/02/26", "--out", path("none/log.jsonl")))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.text()).contains("“31/02/26” is no day", "folder of this file"));
        for (LocalDate day : Arrays.asList(today, today.plusYears(1))) {
            assertThat(run("seal-log", "--until", day.toString(), "--out", path("log.jsonl")))
                    .satisfies(answer -> assertThat(answer.code()).isEqualTo(2))
                    .satisfies(answer -> assertThat(answer.text()).contains(Formats.date(day) + " is not over"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makesNoDatabaseWhereThereIsNone() throws IOException {
        Files.createDirectory(data());

        assertThat(run("seal-log", "--until", "2020-01-01", "--out", path("log.jsonl"), "--data", data() + ""))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.text()).contains("no data of an installation"));
        assertThat(data()).isEmptyDirectory();
    }

    /** Runs the command {@code days} and a day from now, for everything before the last day that is over. */
    private Answer seal(int days, String file) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(days + 1));
        LocalDate day = LocalDate.now(clock.withZone(Formats.ZONE)).minusDays(1);
        StringWriter printed = new StringWriter();
        CommandLine line = line(printed);
        line.addSubcommand("seal-log-later", new SealLogCommand(clock));
        // What was set before a command was added does not hold for it.
        line.setOut(line.getOut()).setErr(line.getErr());
        line.setExecutionExceptionHandler(line.getExecutionExceptionHandler());
        int code = line.execute(
                "seal-log-later", "--until", Formats.date(day), "--out", path(file), "--data", data() + "");
        return new Answer(code, printed.toString());
    }

    /** The command that was printed finds nothing wrong with the file. */
    private static void checks(Answer answer) {
        Matcher check = CHECK.matcher(answer.text());
        assertThat(check.find()).as(answer.text()).isTrue();
        assertThat(run(check.group(1).strip().split(" ")).code()).isZero();
    }

    private static Answer run(String... arguments) {
        StringWriter printed = new StringWriter();
        return new Answer(line(printed).execute(arguments), printed.toString());
    }

    private static CommandLine line(StringWriter printed) {
        PrintWriter writer = new PrintWriter(printed, true);
        return Main.line(writer, writer);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }
}
