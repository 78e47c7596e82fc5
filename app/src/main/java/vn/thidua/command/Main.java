package vn.thidua.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import vn.thidua.command.database.DatabaseUnavailable;
import vn.thidua.command.guard.SerialFilter;
import vn.thidua.command.guard.StartRefused;
import vn.thidua.command.guard.XmlTransformers;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** What {@code ./thidua} runs. Exit code 0: done. 1: not done, a fault or an outage. 2: bad input, nothing half-written. 3: a broken log. */
@Command(
        name = "thidua",
        mixinStandardHelpOptions = true,
        version = "thidua 0.1.0",
        resourceBundle = "messages.command",
        description = "${bundle:command.thidua.description}",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ReviewCommand.class,
            FormCommand.class,
            ScoreCommand.class,
            EligibleCommand.class,
            VerifyLogCommand.class,
            SealLogCommand.class,
            BenchCommand.class
        })
public final class Main {

    private Main() {}

    /** Runs the command that {@code arguments} name and ends the process with its exit code. */
    public static void main(String... arguments) {
        SerialFilter.install();
        XmlTransformers.install();
        Locale language = language(System.getenv()).locale();
        Locale.setDefault(language);
        LocaleContextHolder.setLocale(language, true);
        CommandLine line = line(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(line.execute(arguments));
    }

    /** Returns all commands, printing results to {@code out} and what went wrong to {@code err}. */
    static CommandLine line(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main()).setOut(out).setErr(err).setExecutionExceptionHandler(faults());
    }

    /** The person's choice, else the terminal's language if the product speaks it, else Vietnamese. */
    static Language language(Map<String, String> environment) {
        return Stream.of("THIDUA_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> Language.of(Locale.of(value.substring(0, Math.min(2, value.length())))))
                .orElse(Language.VI);
    }

    /** Says in one line what went wrong where the operator can mend it; anything else is a bug and shows its trace. */
    private static IExecutionExceptionHandler faults() {
        return (fault, line, parsed) -> {
            if (fault instanceof InputRefused refused) {
                refused.lines().forEach(defect -> line.getErr().println("thidua: " + defect));
                return 2;
            }
            Optional<StartRefused> unsafe = Stream.iterate(fault, Throwable::getCause)
                    .takeWhile(cause -> cause != null)
                    .filter(StartRefused.class::isInstance)
                    .map(StartRefused.class::cast)
                    .findFirst();
            if (unsafe.isPresent()) {
                line.getErr().println("thidua: " + Texts.text("command.guard.refused"));
                unsafe.get()
                        .violations()
                        .forEach(reason -> line.getErr()
                                .println("  - " + Texts.reason(reason) + " "
                                        + Texts.mend(reason).orElse("")));
                return 1;
            }
            line.getErr().println("thidua: " + inWords(fault).orElseThrow(() -> fault));
            return 1;
        };
    }

    private static Optional<String> inWords(Throwable fault) {
        return Stream.iterate(fault, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .flatMap(cause -> switch (cause) {
                    case DatabaseUnavailable known -> Stream.of(Texts.text(known.key(), known.arguments()));
                    case PortInUseException known ->
                        Stream.of(Texts.text("command.serve.port-in-use", Integer.toString(known.getPort())));
                    case FileSystemException known ->
                        Stream.of(Texts.text("command.thidua.file", String.valueOf(known.getMessage())));
                    default -> Stream.empty();
                })
                .findFirst();
    }
}
