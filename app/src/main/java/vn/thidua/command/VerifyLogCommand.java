package vn.thidua.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.audit.LogFile;
import vn.thidua.audit.LogReading;
import vn.thidua.audit.LogTable;
import vn.thidua.command.database.Database;
import vn.thidua.core.audit.PrintedHead;

/**
 * Checks an audit log, in a file or in the database, without the application. Exit code 0: nothing is wrong. 2: there is no
 * log to read. 3: something is wrong, and the first broken entry is named.
 */
@Command(name = "verify-log", mixinStandardHelpOptions = true, description = "${bundle:command.verify-log.description}")
final class VerifyLogCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "${bundle:command.verify-log.file}")
    private @Nullable Path file;

    @Option(names = "--head", paramLabel = "[NUMBER:]HASH", description = "${bundle:command.verify-log.head}")
    private List<String> heads = new ArrayList<>();

    @Option(names = "--after", paramLabel = "NUMBER:HASH", description = "${bundle:command.verify-log.after}")
    private @Nullable String after;

    @Option(names = "--json", description = "${bundle:command.verify-log.json}")
    private boolean json;

    @Option(names = "--data", description = "${bundle:command.serve.data}")
    private Path data = ServeCommand.DATA;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        LogAnswer answer = new LogAnswer(ServeCommand.out(spec), json);
        List<PrintedHead> printed = new ArrayList<>();
        for (String head : Stream.concat(heads.stream(), Optional.ofNullable(after).stream())
                .toList()) {
            Optional<PrintedHead> read = PrintedHead.read(head);
            if (read.isEmpty()) {
                return answer.unusable("command.verify-log.no-head", head);
            }
            printed.add(read.get());
        }
        if (after == null) {
            return file == null
                    ? installation(printed, answer)
                    : file(file, answer, log -> LogFile.check(log, printed));
        }
        if (file == null) {
            return answer.unusable("command.verify-log.after-what", after);
        }
        PrintedHead before = printed.removeLast();
        return file(file, answer, log -> LogFile.check(log, printed, before));
    }

    /** Reads a log from a file. */
    @FunctionalInterface
    private interface Check {

        LogReading of(InputStream log) throws IOException;
    }

    private static int file(Path file, LogAnswer answer, Check check) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return answer.unusable("command.verify-log.no-file", file);
        }
        try (InputStream log = Files.newInputStream(file)) {
            return answer.of(check.of(log), file.toString());
        }
    }

    private int installation(List<PrintedHead> heads, LogAnswer answer) throws SQLException {
        Optional<Database> found = Application.existing(data);
        if (found.isEmpty()) {
            return answer.unusable("command.verify-log.no-data", data);
        }
        try (Database database = found.get();
                Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.application().user(),
                        database.application().password())) {
            LogReading reading = LogTable.check(connection, heads);
            return answer.of(reading, database.folder().map(Path::toString).orElse(database.url()));
        }
    }
}
