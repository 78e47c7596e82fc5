package vn.thidua.reporting.intake;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.FileOutcome.Result;
import vn.thidua.shared.NotFound;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;
import vn.thidua.web.Work;

/** Fills the screens of imports. Files and their defects are in {@code IntakeFileQueries}. */
@Component
class IntakeQueries {

    /** Most imports in the list. */
    static final int LISTED = 50;

    private record Head(UUID id, String source, LocalDate receivedOn, String startedBy, boolean own) {}

    private record Counts(int accepted, int unchanged, int refused) {

        int all() {
            return accepted + unchanged + refused;
        }

        Tone tone() {
            return refused > 0 ? Tone.WARN : Tone.DONE;
        }

        String words() {
            return refused > 0
                    ? text("reporting.intake.counts.refused", accepted, unchanged, refused)
                    : text("reporting.intake.counts", accepted, unchanged);
        }
    }

    private final JdbcClient jdbc;
    private final IntakeFileQueries files;
    private final KeptFiles kept;
    private final BackgroundWork works;

    IntakeQueries(JdbcClient jdbc, IntakeFileQueries files, KeptFiles kept, BackgroundWork works) {
        this.jdbc = jdbc;
        this.files = files;
        this.kept = kept;
        this.works = works;
    }

    /** Returns the imports in which {@code reader} may see at least one file, the latest first. */
    @Transactional(readOnly = true)
    public List<IntakePage.Line> imports(IntakeReader reader) {
        return jdbc.sql("""
                        select import.id, import.source, import.received_on, import.started_by,
                               count(*) filter (where file.outcome = 'ACCEPTED') as accepted,
                               count(*) filter (where file.outcome = 'UNCHANGED') as unchanged,
                               count(*) filter (where file.outcome = 'REFUSED') as refused
                          from reporting.import
                          join reporting.import_file file on file.import_id = import.id
                         where file.unit_id = any (:units)
                            or import.started_by_id = :account
                            or (file.unit_id is null
                                and not exists (select 1
                                                  from organization.unit_as_of(import.received_on) body
                                                 where body.kind = 'BODY'
                                                   and body.present
                                                   and body.id <> all (:units)))
                         group by import.id
                         order by import.started_at desc, import.id
                         limit :listed
                        """)
                .param("units", reader.units())
                .param("account", reader.account())
                .param("listed", LISTED)
                .query((row, number) -> {
                    Counts counts = new Counts(row.getInt("accepted"), row.getInt("unchanged"), row.getInt("refused"));
                    return new IntakePage.Line(
                            "/reporting/intake/" + row.getObject("id", UUID.class),
                            row.getString("source"),
                            Formats.date(row.getObject("received_on", LocalDate.class)),
                            row.getString("started_by"),
                            counts.all(),
                            counts.tone(),
                            counts.words());
                })
                .list();
    }

    /**
     * Returns what became of the files of the import {@code id} that {@code reader} may see.
     *
     * @param show {@code errors}, {@code notices}, or anything else for both
     * @throws NotFound if there is none, or the reader may see none of its files
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public IntakeResultPage page(IntakeReader reader, UUID id, String show) {
        Head head = head(reader, id);
        List<FileRow> rows = files.of(reader, id);
        Optional<Work> work = works.latest(TakeWork.KIND, id.toString());
        if (rows.isEmpty() && !(head.own() && work.isPresent())) {
            throw new NotFound("import", id);
        }
        List<Integer> noted = kept.positions(id);
        DefectWords words = head.own() ? DefectWords.OPEN : files.words(reader);
        Counts counts =
                new Counts(count(rows, Result.ACCEPTED), count(rows, Result.UNCHANGED), count(rows, Result.REFUSED));
        return new IntakeResultPage(
                id,
                work,
                head.own(),
                text("reporting.intake.result.title", head.receivedOn()),
                counts.words(),
                counts.tone(),
                head.source(),
                Formats.date(head.receivedOn()),
                head.startedBy(),
                show,
                List.of(
                        new Option("", text("reporting.intake.show.all")),
                        new Option("errors", text("reporting.intake.show.errors")),
                        new Option("notices", text("reporting.intake.show.notices"))),
                rows.stream()
                        .filter(row -> !row.defects().isEmpty())
                        .sorted(Comparator.comparing((FileRow row) -> row.result() != Result.REFUSED))
                        .map(row -> row.shown(words, show))
                        .map(file -> noted.contains(file.number()) && (head.own() || reader.restricted())
                                ? file.noted("/reporting/intake/" + id + "/notes/" + file.number())
                                : file)
                        .toList(),
                rows.stream()
                        .filter(row -> row.defects().isEmpty())
                        .map(row -> row.shown(words, show))
                        .toList(),
                List.of(
                        new Crumb(text("web.menu.receiving"), "/reporting/completeness"),
                        new Crumb(text("reporting.intake.menu"), "/reporting/intake")));
    }

    /**
     * Returns the work that takes in the files of {@code id}, if it takes that long.
     *
     * @throws NotFound if the reader may see none of it
     */
    @Transactional(readOnly = true)
    public Optional<Work> work(IntakeReader reader, UUID id) {
        if (!head(reader, id).own() && files.of(reader, id).isEmpty()) {
            throw new NotFound("import", id);
        }
        return works.latest(TakeWork.KIND, id.toString());
    }

    /**
     * Says whether {@code reader} handed in the files of {@code id}.
     *
     * @throws NotFound if the reader may see none of it
     */
    @Transactional(readOnly = true)
    public boolean isOwn(IntakeReader reader, UUID id) {
        boolean own = head(reader, id).own();
        if (!own && files.of(reader, id).isEmpty()) {
            throw new NotFound("import", id);
        }
        return own;
    }

    /**
     * Returns the file at {@code position} of {@code id} with its defects.
     *
     * @throws NotFound if it is no longer kept, or the reader may not see it
     */
    @Transactional(readOnly = true)
    public NotedFile noted(IntakeReader reader, UUID id, int position) {
        FileRow row = files.of(reader, id).stream()
                .filter(file -> file.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("import", id));
        return kept.find(id, position)
                .map(file -> new NotedFile(
                        file,
                        row.defects().stream()
                                .map(defect -> defect.defect(file.name()))
                                .toList()))
                .orElseThrow(() -> new NotFound("import", id));
    }

    private static int count(List<FileRow> rows, Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }

    private Head head(IntakeReader reader, UUID id) {
        return jdbc.sql("""
                        select id, source, received_on, started_by,
                               coalesce(started_by_id = :account, false) as own
                          from reporting.import
                         where id = :id
                        """)
                .param("id", id)
                .param("account", reader.account())
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("started_by"),
                        row.getBoolean("own")))
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }
}
