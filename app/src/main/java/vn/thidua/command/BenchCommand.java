package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.command.bench.BenchOfficers;
import vn.thidua.command.bench.ConsolidateBench;
import vn.thidua.command.bench.EligibilityBench;
import vn.thidua.command.bench.GeneratedOrganization;
import vn.thidua.command.bench.GridBench;
import vn.thidua.command.bench.IngestBench;
import vn.thidua.command.bench.OrganizationBench;
import vn.thidua.command.bench.ScoreBench;
import vn.thidua.command.bench.SubmitBench;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.identity.Appointments;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitSearch;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.ReportFiling;
import vn.thidua.shared.Errand;
import vn.thidua.web.Texts;

/** Runs benchmarks on a database of their own and prints them as ratios to a peer or a limit of the same run. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "${bundle:command.bench.description}")
final class BenchCommand implements Callable<Integer> {

    private static final String ORGANIZATION = "organisation";
    private static final String CONSOLIDATE = "consolidate";
    private static final String INGEST = "ingest";
    private static final String SUBMIT = "submit";
    private static final String GRID = "grid";
    private static final String SCORE = "score";
    private static final String ELIGIBILITY = "eligibility";
    private static final List<String> ALL =
            List.of(ORGANIZATION, CONSOLIDATE, INGEST, SUBMIT, GRID, SCORE, ELIGIBILITY);

    /** Those that need no database. */
    private static final Set<String> ALONE = Set.of(INGEST, SCORE);

    /** Those that go over the network. */
    private static final Set<String> SERVED = Set.of(SUBMIT, GRID);

    /** Where the benchmarks that go over the network are served. */
    private static final int PORT = 18_443;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "${bundle:command.bench.name}")
    private String name = ORGANIZATION;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = ServeCommand.out(spec);
        if (ALONE.contains(name)) {
            out.println(Texts.text(
                    "command.bench.machine-alone",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().toString()));
            if (name.equals(INGEST)) {
                new IngestBench(out).run();
            } else {
                new ScoreBench(out).run();
            }
            return 0;
        }
        if (!ALL.contains(name)) {
            out.println(Texts.text("command.bench.unknown", name, String.join(", ", ALL)));
            return 2;
        }
        Path data = Files.createTempDirectory("thidua-bench");
        try (Database database = EmbeddedDatabase.start(data);
                Application application =
                        SERVED.contains(name) ? Application.serve(database, PORT) : Application.start(database);
                Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())) {
            out.println(Texts.text(
                    "command.bench.machine",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().toString(),
                    owner.getMetaData().getDatabaseProductVersion()));
            Errand.run("bench", () -> {
                if (name.equals(CONSOLIDATE)) {
                    consolidate(application, owner, out);
                } else if (name.equals(SUBMIT)) {
                    submit(application, database, owner, out, data);
                } else if (name.equals(GRID)) {
                    grid(application, owner, out);
                } else if (name.equals(ELIGIBILITY)) {
                    new EligibilityBench(out).run(owner, data);
                } else {
                    organization(application, out).run(new GeneratedOrganization(15_000, 100_000), owner);
                }
                return true;
            });
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static OrganizationBench organization(Application application, PrintWriter out) {
        return new OrganizationBench(
                application.get(OrganizationImport.class),
                application.get(UnitSearch.class),
                application.get(UnitDirectory.class),
                Texts.text("command.review.operator"),
                out);
    }

    private static void consolidate(Application application, Connection owner, PrintWriter out) {
        organization(application, out).put(new GeneratedOrganization(ConsolidateBench.ALL, 1), owner);
        new ConsolidateBench(application.get(FormRegister.class), application.get(LiveFigures.class), out).run(owner);
    }

    private static void submit(
            Application application, Database database, Connection owner, PrintWriter out, Path folder)
            throws IOException {
        organization(application, out).put(new GeneratedOrganization(ConsolidateBench.ALL, 1), owner);
        new SubmitBench(
                        application.get(FormRegister.class),
                        officers(application),
                        application.get(ReportFiling.class),
                        out)
                .run(database, owner, PORT, folder);
    }

    private static void grid(Application application, Connection owner, PrintWriter out) throws IOException {
        organization(application, out).put(new GeneratedOrganization(ConsolidateBench.ALL, 1), owner);
        new GridBench(application.get(FormRegister.class), officers(application), out).run(owner, PORT);
    }

    private static BenchOfficers officers(Application application) {
        return new BenchOfficers(
                application.get(UnitDirectory.class),
                application.get(Appointments.class),
                application.get(PasswordEncoder.class));
    }
}
