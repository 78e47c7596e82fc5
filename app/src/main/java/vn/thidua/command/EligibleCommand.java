package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thidua.recognition.EligibleFiles;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/** Judges cases by rule packs, from files alone: without a server, a database or an installation. */
@Command(name = "eligible", mixinStandardHelpOptions = true, description = "${bundle:command.eligible.description}")
final class EligibleCommand implements Callable<Integer> {

    /** Twenty thousand cases with thirty facts each. */
    private static final int LARGEST_CASES = 64 << 20;

    /** The longest pack of the product takes a thirtieth of it. */
    private static final int LARGEST_PACK = 1 << 20;

    private static final int MOST_PACKS = 200;

    @Option(names = "--cases", required = true, paramLabel = "FILE", description = "${bundle:command.eligible.cases}")
    private Path cases = Path.of("cases.json");

    @Option(names = "--rules", paramLabel = "PACK", description = "${bundle:command.eligible.rules}")
    private List<String> rules = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:command.eligible.date}")
    private List<String> dates = List.of();

    @Option(names = "--json", description = "${bundle:command.eligible.json}")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = ServeCommand.out(spec);
        try {
            EligibleFiles judged = judged();
            print.println(json ? judged.json(Language.current()) : String.join("\n", judged.lines(Language.current())));
            return 0;
        } catch (InputRefused refused) {
            if (json) {
                print.println(JsonOutput.of(refused.defects()));
                return 2;
            }
            throw refused;
        }
    }

    private EligibleFiles judged() throws IOException {
        List<LineDefect> defects = new ArrayList<>();
        List<LocalDate> days = days(defects);
        Map<String, String> packs = new LinkedHashMap<>();
        List<String> named = new ArrayList<>();
        for (String rule : rules) {
            Path path = Path.of(rule);
            if (!Files.exists(path) && !rule.contains(".") && !rule.contains("/")) {
                named.add(rule);
            } else {
                for (Path file : files(path, defects)) {
                    InputFile.read(file, LARGEST_PACK, defects)
                            .ifPresent(read -> packs.put(file.toString(), InputFile.text(read)));
                }
            }
        }
        var file = InputFile.read(cases, LARGEST_CASES, defects);
        if (file.isEmpty() || !defects.isEmpty()) {
            throw new InputRefused(defects);
        }
        SourceFile read = file.get();
        return switch (EligibleFiles.judge(packs, named, cases.toString(), InputFile.text(read), days)) {
            case EligibleFiles.Outcome.Judged(EligibleFiles files) -> files;
            case EligibleFiles.Outcome.Refused(List<LineDefect> found) -> throw new InputRefused(found);
        };
    }

    private List<LocalDate> days(List<LineDefect> defects) {
        List<LocalDate> days = new ArrayList<>();
        for (String date : dates) {
            try {
                days.add(LocalDate.parse(date));
            } catch (DateTimeParseException malformed) {
                defects.add(new LineDefect("--date " + date, 0, Violation.of(InputViolation.DAY_MALFORMED, date)));
            }
        }
        return days;
    }

    /** A folder stands for the packs in it. */
    private static List<Path> files(Path path, List<LineDefect> defects) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> packs = inside.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (packs.size() > MOST_PACKS) {
                defects.add(new LineDefect(
                        path.toString(), 0, Violation.of(InputViolation.TOO_MANY_PACKS, packs.size(), MOST_PACKS)));
                return List.of();
            }
            return packs;
        }
    }
}
