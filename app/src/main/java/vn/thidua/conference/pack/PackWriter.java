package vn.thidua.conference.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.conference.PackOrder;
import vn.thidua.conference.paper.MaterialSource;
import vn.thidua.conference.paper.Papers;
import vn.thidua.conference.paper.ReviewMaterial;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.conference.proceedings.ProceedingsQueries;
import vn.thidua.reporting.ReportingWorkbooks;
import vn.thidua.scoring.ScoreWorkbook;
import vn.thidua.shared.Violation;

/** Writes the files of a pack one by one. */
@Component
class PackWriter {

    private final ProceedingsQueries proceedings;
    private final MaterialSource source;
    private final Papers papers;
    private final ReportingWorkbooks reporting;
    private final ScoreWorkbook scores;

    PackWriter(
            ProceedingsQueries proceedings,
            MaterialSource source,
            Papers papers,
            ReportingWorkbooks reporting,
            ScoreWorkbook scores) {
        this.proceedings = proceedings;
        this.source = source;
        this.papers = papers;
        this.reporting = reporting;
        this.scores = scores;
    }

    /** Returns what {@code order} is written from. */
    ReviewMaterial material(PackOrder order) {
        Optional<Proceedings> record = order.conference().map(proceedings::get);
        return source.material(order.scope(), order.period(), record);
    }

    /** Returns why {@code entry} cannot be written from {@code material}; empty if it can. */
    static Optional<Violation> missing(PackEntry entry, ReviewMaterial material) {
        boolean needsConference =
                entry.paper().map(paper -> paper.needsConference()).orElse(false);
        if (needsConference && material.proceedings().isEmpty()) {
            return Optional.of(Violation.of(PackViolation.NO_CONFERENCE));
        }
        if (entry == PackEntry.SCORES && material.boards().isEmpty()) {
            return Optional.of(Violation.of(PackViolation.NO_SCORE_TABLE));
        }
        return Optional.empty();
    }

    /** Returns the file of {@code entry}, which must not be {@link #missing}. */
    byte[] write(PackEntry entry, PackOrder order, ReviewMaterial material) throws IOException {
        if (entry.paper().isPresent()) {
            return papers.write(entry.paper().get(), material).orElseThrow();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (entry == PackEntry.APPENDIX) {
            reporting.appendix(order.scope(), order.period(), file);
        } else if (entry == PackEntry.REFUSALS) {
            reporting.refusals(order.scope(), order.period(), file);
        } else {
            scores.write(order.scope(), order.period(), file);
        }
        return file.toByteArray();
    }
}
