package vn.thidua.scoring.board;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.table.TableQueries;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** The periods that the screens of scoring offer, and the one that they open with. */
@Component
public class ScoredPeriods {

    private final ReportedFigures reported;
    private final TableQueries tables;

    ScoredPeriods(ReportedFigures reported, TableQueries tables) {
        this.reported = reported;
        this.tables = tables;
    }

    /** Returns the latest period with a score table in force; without one the latest period; empty if there is none. */
    public Optional<String> latest() {
        List<String> codes = reported.periods().stream().map(PeriodInfo::code).toList();
        return codes.stream()
                .filter(code -> tables.inForce(code).isPresent())
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }

    /** Returns all periods to choose from, the latest first. */
    public List<Option> options() {
        return reported.periods().stream()
                .map(period -> new Option(
                        period.code(), period.name().in(Language.current().locale())))
                .toList();
    }
}
