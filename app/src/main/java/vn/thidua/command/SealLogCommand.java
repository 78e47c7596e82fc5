package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thidua.audit.LogReading;
import vn.thidua.audit.LogSealing;
import vn.thidua.audit.SealOutcome;
import vn.thidua.audit.SealedPart;
import vn.thidua.command.database.Credentials;
import vn.thidua.command.database.Database;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/**
 * Moves the entries of the audit log that are older than a day into a file, without the application. Exit code 0: they are in
 * the file, or there are none. 1: not done; the same command goes on. 2: refused. 3: the log is broken.
 */
@Command(name = "seal-log", mixinStandardHelpOptions = true, description = "${bundle:command.seal-log.description}")
final class SealLogCommand implements Callable<Integer> {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Clock clock;

    @Option(names = "--until", required = true, paramLabel = "DAY", description = "${bundle:command.seal-log.until}")
    private String until = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:command.seal-log.out}")
    private Path out = Path.of("log.jsonl");

    @Option(names = "--data", description = "${bundle:command.serve.data}")
    private Path data = ServeCommand.DATA;

    @Spec
    private @Nullable CommandSpec spec;

    SealLogCommand() {
        this(Clock.systemUTC());
    }

    SealLogCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        LocalDate day = day();
        PrintWriter print = ServeCommand.out(spec);
        Optional<Database> found = Application.existing(data);
        if (found.isEmpty()) {
            return new LogAnswer(print, false).unusable("command.seal-log.no-data", data);
        }
        try (Database database = found.get();
                SingleConnectionDataSource owner = owner(database)) {
            Credentials application = database.application();
            LogSealing sealing = new LogSealing(
                    new DriverManagerDataSource(database.url(), application.user(), application.password()),
                    owner,
                    clock);
            return say(sealing.seal(day.atStartOfDay(Formats.ZONE).toInstant(), out), day, print);
        }
    }

    private static SingleConnectionDataSource owner(Database database) {
        Credentials owner = database.owner();
        return new SingleConnectionDataSource(database.url(), owner.user(), owner.password(), true);
    }

    private int say(SealOutcome outcome, LocalDate day, PrintWriter print) {
        return switch (outcome) {
            case SealOutcome.Sealed(SealedPart part) -> {
                print.println(Texts.text(
                        "command.seal-log.sealed",
                        part.entries(),
                        out,
                        part.head().text(),
                        check(part)));
                yield 0;
            }
            case SealOutcome.NothingBefore(Optional<PrintedHead> earlier) -> {
                print.println(Texts.text("command.seal-log.nothing", day));
                earlier.ifPresent(head -> print.println(Texts.text("command.seal-log.earlier", head.text())));
                yield 0;
            }
            case SealOutcome.FileInTheWay() ->
                throw new InputRefused(List.of(defect(out.toString(), InputViolation.LOG_FILE_IN_THE_WAY)));
            case SealOutcome.FileDamaged() -> {
                print.println(Texts.text("command.seal-log.damaged", out));
                yield 1;
            }
            case SealOutcome.NotInOrder(LogReading reading) -> new LogAnswer(print, false).of(reading, data.toString());
            case SealOutcome.Busy() -> {
                print.println(Texts.text("command.seal-log.busy"));
                yield 1;
            }
        };
    }

    /** Returns the command with which anybody can check the file later. */
    private String check(SealedPart part) {
        String after =
                part.header().before().map(head -> " --after " + head.text()).orElse("");
        return "./thidua verify-log " + out + " --head " + part.head().text() + after;
    }

    private LocalDate day() {
        List<LineDefect> defects = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Optional<LocalDate> day = read(until.strip());
        if (day.isEmpty()) {
            defects.add(defect("--until", InputViolation.DAY_MALFORMED, until));
        } else if (!day.get().isBefore(today)) {
            defects.add(defect("--until", InputViolation.DAY_NOT_PAST, day.get(), today));
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            defects.add(defect(out.toString(), InputViolation.FOLDER_MISSING));
        }
        if (!defects.isEmpty()) {
            throw new InputRefused(defects);
        }
        return day.orElseThrow();
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static LineDefect defect(String where, InputViolation code, Object... arguments) {
        return new LineDefect(where, 0, Violation.of(code, arguments));
    }
}
