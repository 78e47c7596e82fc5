package vn.thidua.command.bench;

import static vn.thidua.web.Texts.text;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableFile;
import vn.thidua.document.TableListener;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.OrganizationImport.Outcome;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitSearch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;

/**
 * An organisation of full size: import it, find units in it, walk its tree, take it back.
 *
 * <p>Peers and limits, measured in the same run: reading the file alone; PostgreSQL's {@code COPY} of the same rows into
 * tables without keys; 200 ms for a search; a sequential scan of the search keys.
 */
public final class OrganizationBench {

    /** How long a person may wait for the answer to a search: 200 ms. */
    private static final long LIMIT = 200_000_000L;

    private static final int QUESTIONS = 200;
    private static final int HITS = 20;
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);
    private static final String FILE = "organization.xlsx";

    private final OrganizationImport imports;
    private final UnitSearch search;
    private final UnitDirectory directory;
    private final PrintWriter out;
    private final String operator;

    /**
     * @param operator in whose name the import runs
     * @param out where the lines go
     */
    public OrganizationBench(
            OrganizationImport imports, UnitSearch search, UnitDirectory directory, String operator, PrintWriter out) {
        this.imports = imports;
        this.search = search;
        this.directory = directory;
        this.out = out;
        this.operator = operator;
    }

    /**
     * Measures with {@code organization} on an installation that is empty, and leaves it empty.
     *
     * @param owner a connection as the owner of the tables, for the peers
     */
    public void run(GeneratedOrganization organization, Connection owner) {
        int lines = organization.lines();
        byte[] file = organization.workbook();
        out.println(text(
                "command.bench.organization.size",
                organization.units().size(),
                organization.people().size()));

        long read = Stopwatch.time(() -> read(file));
        print("read", lines, read);
        HeapPeak.reset();
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        long compare =
                Stopwatch.time(() -> outcome.set(imports.compare(actor(owner), Map.of(FILE, file), Progress.SILENT)));
        print("compare", lines, compare);
        UUID id = outcome.get().id();
        require(outcome.get().added() == lines && outcome.get().errors() == 0);
        AtomicReference<Boolean> done = new AtomicReference<>(false);
        long apply = Stopwatch.time(() -> done.set(imports.apply(actor(owner), id, Progress.SILENT)));
        require(done.get());
        print("apply", lines, apply);
        out.println(text("command.bench.organization.heap", HeapPeak.megabytes()));

        RawCopy copy = new RawCopy(owner);
        long raw = copy.time();
        out.println(text("command.bench.organization.copy", copy.rows(), Stopwatch.seconds(raw)));
        out.println(text("command.bench.organization.against-reading", Stopwatch.ratio(compare + apply, read)));
        out.println(text("command.bench.organization.against-copy", Stopwatch.ratio(apply, raw)));

        search(organization, new SequentialScan(owner));
        walk(organization);
        long undo = Stopwatch.time(() -> done.set(imports.undo(actor(owner), id, Progress.SILENT)));
        require(done.get());
        print("undo", lines, undo);
        out.println(text("command.bench.organization.undo-against-copy", Stopwatch.ratio(undo, raw)));
    }

    /** Puts {@code organization} on an installation that is empty, for another benchmark; measures nothing. */
    public void put(GeneratedOrganization organization, Connection owner) {
        Outcome outcome = imports.compare(actor(owner), Map.of(FILE, organization.workbook()), Progress.SILENT);
        require(outcome.errors() == 0 && imports.apply(actor(owner), outcome.id(), Progress.SILENT));
    }

    /** Somebody who covers every unit of the moment. */
    private Actor actor(Connection owner) {
        Set<UUID> units = new HashSet<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select id from organization.unit")) {
            while (row.next()) {
                units.add(row.getObject("id", UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("units that cannot be read", e);
        }
        return new Actor(new UUID(0, 0), operator, "standing-officer", units);
    }

    private void search(GeneratedOrganization organization, SequentialScan scan) {
        List<String> with = organization.questions(QUESTIONS);
        List<String> without = with.stream().map(SearchKey::of).toList();
        with.forEach(words -> require(!search.search(words, DAY, HITS).isEmpty()));
        long peer = Stopwatch.median(without, scan::count);
        print("search-with", Stopwatch.median(with, words -> search.search(words, DAY, HITS)), peer);
        print("search-without", Stopwatch.median(without, words -> search.search(words, DAY, HITS)), peer);
    }

    private void walk(GeneratedOrganization organization) {
        UUID root = directory
                .find(organization.units().getFirst().code())
                .orElseThrow()
                .id();
        AtomicInteger found = new AtomicInteger();
        long walk = Stopwatch.median(
                Collections.nCopies(5, root),
                unit -> found.set(directory.under(unit, DAY).size()));
        require(found.get() == organization.units().size());
        out.println(text("command.bench.organization.under", found.get(), Stopwatch.milliseconds(walk)));
    }

    private void print(String what, int lines, long nanos) {
        out.println(text("command.bench.organization." + what, Stopwatch.seconds(nanos), Stopwatch.rate(lines, nanos)));
    }

    private void print(String what, long median, long peer) {
        out.println(text(
                "command.bench.organization." + what,
                QUESTIONS,
                Stopwatch.milliseconds(median),
                Stopwatch.ratio(median, LIMIT),
                Stopwatch.ratio(median, peer)));
    }

    private static void read(byte[] file) {
        AtomicInteger rows = new AtomicInteger();
        TableListener listener = new TableListener() {
            @Override
            public void sheet(String name) {
                rows.incrementAndGet();
            }

            @Override
            public void row(int line, List<TableCell> cells) {
                rows.incrementAndGet();
            }
        };
        TableFile.read(FILE, file, listener).ifPresent(refusal -> {
            throw new IllegalStateException("the generated file was refused: " + refusal.code());
        });
        require(rows.get() > 0);
    }

    /** A measurement of something that did not happen would be worthless. */
    private static void require(boolean happened) {
        if (!happened) {
            throw new IllegalStateException("the benchmark did not do what it measures");
        }
    }
}
