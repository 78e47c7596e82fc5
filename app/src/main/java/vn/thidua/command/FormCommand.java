package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.reporting.BlankWorkbooks;
import vn.thidua.reporting.BlankWorkbooks.Handout;
import vn.thidua.shared.Progress;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes one workbook per unit to fill in, from files alone: without a server, a database or an installation. */
@Command(name = "form", mixinStandardHelpOptions = true, description = "${bundle:command.form.description}")
final class FormCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FORM", description = "${bundle:command.form.form}")
    private Path form = Path.of("form.yaml");

    @Option(names = "--indicators", paramLabel = "FILE", description = "${bundle:command.form.indicators}")
    private @Nullable Path indicators;

    @Option(names = "--units", required = true, paramLabel = "UNITS", description = "${bundle:command.form.units}")
    private Path units = Path.of("units.csv");

    @Option(names = "--period", paramLabel = "CODE", description = "${bundle:command.form.period}")
    private @Nullable String period;

    @Option(names = "--period-name", paramLabel = "NAME", description = "${bundle:command.form.period-name}")
    private @Nullable String periodName;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:command.form.out}")
    private Path out = Path.of("out");

    @Option(names = "--replace", description = "${bundle:command.form.replace}")
    private boolean replace;

    @Option(names = "--json", description = "${bundle:command.form.json}")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FormRequest request = new FormRequest(
                form,
                Optional.ofNullable(indicators),
                units,
                Optional.ofNullable(period),
                Optional.ofNullable(periodName),
                out,
                replace);
        PrintWriter print = ServeCommand.out(spec);
        if (!json) {
            write(FormPreparation.prepare(request, Language.current()), print);
            return 0;
        }
        try {
            FormPreparation.Prepared prepared = FormPreparation.prepare(request, Language.current());
            prepared.workbooks().write(prepared.handout(), out, Progress.SILENT);
            print.println(JsonOutput.of(prepared.workbooks(), prepared.handout(), out));
            return 0;
        } catch (InputRefused refused) {
            print.println(JsonOutput.of(refused.defects()));
            return 2;
        }
    }

    private void write(FormPreparation.Prepared prepared, PrintWriter print) throws IOException {
        BlankWorkbooks workbooks = prepared.workbooks();
        Handout handout = prepared.handout();
        int files = handout.units().size();
        TerminalProgress.show(print, Texts.text("command.form.writing", workbooks.form()), files, progress -> {
            workbooks.write(handout, out, progress);
            return files;
        });
        print.println(Texts.text(
                "command.form.written",
                files,
                out,
                workbooks.form(),
                Integer.toString(workbooks.version()),
                handout.periodName()));
        workbooks
                .unknown(handout.units())
                .forEach(unit -> print.println(Texts.text("command.form.unknown-unit", unit)));
    }
}
