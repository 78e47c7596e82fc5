package vn.thidua.conference.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.identity.Installation;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.ScoreBoards;
import vn.thidua.shared.Scope;
import vn.thidua.web.Formats;

/** Gathers what papers are written from. */
@Component
public class MaterialSource {

    private final ReportedFigures figures;
    private final ScoreBoards boards;
    private final UnitDirectory units;
    private final Installation installation;
    private final Clock clock;

    MaterialSource(
            ReportedFigures figures, ScoreBoards boards, UnitDirectory units, Installation installation, Clock clock) {
        this.figures = figures;
        this.boards = boards;
        this.units = units;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Returns the material of {@code period} over the units in {@code scope}.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    public ReviewMaterial material(Scope scope, String period, Optional<Proceedings> record) {
        return new ReviewMaterial(
                figures.consolidated(scope, period),
                boards.boards(scope, period),
                record,
                units.named(record.map(Proceedings::startsOn)
                        .orElseGet(() -> figures.period(period).dueOn())),
                record.map(Proceedings::illustrative).orElse(false) || installation.isDemo(),
                LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }
}
