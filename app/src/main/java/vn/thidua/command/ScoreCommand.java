package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thidua.reporting.SourceFile;
import vn.thidua.scoring.ScoreFiles;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Scores, ranks and explains one cluster, from files alone: without a server, a database or an installation. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "${bundle:command.score.description}")
final class ScoreCommand implements Callable<Integer> {

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "${bundle:command.score.table}")
    private Path table = Path.of("table.yaml");

    @Option(names = "--entries", required = true, paramLabel = "FILE", description = "${bundle:command.score.entries}")
    private Path entries = Path.of("entries.csv");

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:command.score.out}")
    private @Nullable Path out;

    @Option(names = "--json", description = "${bundle:command.score.json}")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /** In which form the scores are written to a file; the ending of its name says which. */
    private enum Form {
        XLSX,
        JSON,
        TXT
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter print = ServeCommand.out(spec);
        try {
            ScoreFiles scores = scores();
            print.println(json ? scores.json(Language.current()) : String.join("\n", scores.lines(Language.current())));
            if (out != null) {
                write(scores, out);
                if (!json) {
                    print.println(Texts.text("command.score.written", out));
                }
            }
            return told(scores);
        } catch (InputRefused refused) {
            if (json) {
                print.println(JsonOutput.of(refused.defects()));
                return 2;
            }
            throw refused;
        }
    }

    /** In JSON the defects are part of the answer; to a person they are told last, where they are seen. */
    private int told(ScoreFiles scores) {
        if (scores.defects().isEmpty()) {
            return 0;
        }
        if (json) {
            return 2;
        }
        throw new InputRefused(scores.defects());
    }

    private ScoreFiles scores() throws IOException {
        List<LineDefect> defects = new ArrayList<>();
        Optional<SourceFile> rules = InputFile.read(table, defects);
        if (!Files.isRegularFile(entries)) {
            defects.add(new LineDefect(entries.toString(), 0, Violation.of(InputViolation.FILE_MISSING)));
        }
        checkOut(defects);
        if (rules.isEmpty() || !Files.isRegularFile(entries)) {
            throw new InputRefused(defects);
        }
        ScoreFiles.Outcome outcome = ScoreFiles.score(
                table.toString(), InputFile.text(rules.get()), entries.toString(), Files.readAllBytes(entries));
        return switch (outcome) {
            case ScoreFiles.Outcome.Scored(ScoreFiles scores) when defects.isEmpty() -> scores;
            case ScoreFiles.Outcome.Scored _ -> throw new InputRefused(defects);
            case ScoreFiles.Outcome.Refused(List<LineDefect> found) -> {
                defects.addAll(found);
                throw new InputRefused(defects);
            }
        };
    }

    private void checkOut(List<LineDefect> defects) throws IOException {
        if (out == null) {
            return;
        }
        if (form(out).isEmpty()) {
            defects.add(new LineDefect(out.toString(), 0, Violation.of(InputViolation.ENDING_UNKNOWN)));
        }
        for (Path input : List.of(table, entries)) {
            if (Files.exists(out) && Files.exists(input) && Files.isSameFile(out, input)) {
                defects.add(new LineDefect(out.toString(), 0, Violation.of(InputViolation.OUT_IS_INPUT)));
            }
        }
    }

    private static Optional<Form> form(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Form form : Form.values()) {
            if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** Writes beside {@code file} first, so that what lay there is replaced by a whole file or not at all. */
    private static void write(ScoreFiles scores, Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            Files.write(draft, content(scores, file));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] content(ScoreFiles scores, Path file) {
        return switch (form(file).orElseThrow()) {
            case XLSX -> scores.workbook();
            case JSON -> (scores.json(Language.current()) + "\n").getBytes(StandardCharsets.UTF_8);
            case TXT -> text(scores).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String text(ScoreFiles scores) {
        List<String> lines = new ArrayList<>(scores.lines(Language.current()));
        if (!scores.defects().isEmpty()) {
            lines.add("");
            lines.add(Texts.text("command.score.defects", scores.defects().size()));
            lines.addAll(new InputRefused(scores.defects()).lines());
        }
        return String.join("\n", lines) + "\n";
    }
}
