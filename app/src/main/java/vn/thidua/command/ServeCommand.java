package vn.thidua.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.thidua.command.database.Database;
import vn.thidua.web.Texts;

/** Serves the web application until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "${bundle:command.serve.description}")
final class ServeCommand implements Callable<Integer> {

    /** Where a command keeps its data unless told otherwise. */
    static final Path DATA = Path.of("data");

    @Option(names = "--port", defaultValue = "8080", description = "${bundle:command.serve.port}")
    private int port;

    @Option(names = "--data", description = "${bundle:command.serve.data}")
    private Path data = DATA;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (Database database = Application.installation(data)) {
            serve(database, port, out(spec));
        }
        return 0;
    }

    /** Serves {@code database} on {@code port}, says so, and goes on until the process is told to end. */
    static void serve(Database database, int port, PrintWriter out) throws InterruptedException {
        try (Application application = Application.serve(database, port)) {
            out.println(Texts.text("command.serve.ready", "http://localhost:" + port));
            application.untilStopped();
        }
    }

    /** Returns where the command of {@code spec} prints. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification before it calls the command");
        }
        return spec.commandLine().getOut();
    }
}
