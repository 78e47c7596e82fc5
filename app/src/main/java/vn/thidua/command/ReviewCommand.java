package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.shared.Errand;
import vn.thidua.web.Texts;

/**
 * Turns a folder of workbooks into a consolidation and a pack, without a server and without touching the installation's
 * own data: it works on a database of its own that it removes afterwards.
 */
@Command(name = "review", mixinStandardHelpOptions = true, description = "${bundle:command.review.description}")
final class ReviewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "${bundle:command.review.folder}")
    private Path folder = Path.of(".");

    @Option(names = "--out", required = true, description = "${bundle:command.review.out}")
    private Path out = Path.of("out");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReviewConsole console = new ReviewConsole(ServeCommand.out(spec));
        if (!Files.isDirectory(folder)) {
            console.refuse(Texts.text("command.review.no-folder", folder));
            return 2;
        }
        Path data = Files.createTempDirectory("thidua-review");
        try (Database database = EmbeddedDatabase.start(data);
                Application application = Application.start(database)) {
            ReviewResult result = Errand.run(
                    "review", () -> application.get(ReviewJob.class).run(ReviewSetup.of(folder), out, console));
            console.finished(result, out);
            return result.refused().isEmpty() ? 0 : 2;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
