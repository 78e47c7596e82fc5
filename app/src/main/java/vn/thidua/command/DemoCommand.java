package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thidua.command.database.Database;
import vn.thidua.shared.Errand;

/** Plays the briefing of October 2017 on real workbooks, writes its pack, and serves all of it. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "${bundle:command.demo.description}")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--no-serve", description = "${bundle:command.demo.no-serve}")
    private boolean packOnly;

    @Option(names = "--out", description = "${bundle:command.review.out}")
    private Path out = Path.of("out");

    @Option(names = "--port", defaultValue = "8080", description = "${bundle:command.serve.port}")
    private int port;

    @Option(names = "--data", description = "${bundle:command.serve.data}")
    private Path data = ServeCommand.DATA;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter print = ServeCommand.out(spec);
        try (Database database = Application.installation(data)) {
            try (Application application = Application.start(database)) {
                ReviewConsole console = new ReviewConsole(print);
                ReviewResult result = Errand.run(
                        "demo", () -> application.get(Demonstration.class).play(out, console));
                console.finished(result, out);
            }
            if (!packOnly) {
                ServeCommand.serve(database, port, print);
            }
        }
        return 0;
    }
}
