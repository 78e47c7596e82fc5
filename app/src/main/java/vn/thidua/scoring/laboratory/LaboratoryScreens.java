package vn.thidua.scoring.laboratory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredPeriods;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/** Fills the page of the laboratory. */
@Component
class LaboratoryScreens {

    private final LaboratoryQueries laboratory;
    private final ScoredPeriods periods;

    LaboratoryScreens(LaboratoryQueries laboratory, ScoredPeriods periods) {
        this.laboratory = laboratory;
        this.periods = periods;
    }

    /** @throws NotFound if period or cluster are given and not there for the reader */
    LaboratoryPage page(Scope scope, MultiValueMap<String, String> asked) {
        String period = asked(asked, "period").or(periods::latest).orElse("");
        List<ScoredCluster> clusters = period.isEmpty() ? List.of() : laboratory.clusters(scope, period);
        Optional<String> cluster = asked(asked, "cluster");
        if (clusters.isEmpty()) {
            return page(period, Optional.empty(), List.of());
        }
        ScoredCluster real = cluster.map(code -> clusters.stream()
                        .filter(board -> board.cluster().code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("cluster", code)))
                .orElse(clusters.getFirst());
        ExperimentReader reader = new ExperimentReader(real.table(), asked);
        Experiment experiment = reader.read();
        List<Violation> reasons = reader.reasons();
        LaboratoryResult result =
                laboratory.result(scope, real, reasons.isEmpty() ? experiment : Experiment.none(real.table()));
        return page(period, Optional.of(new LaboratoryWriter(result, experiment).content(clusters)), reasons);
    }

    private LaboratoryPage page(String period, Optional<LaboratoryPage.Content> content, List<Violation> reasons) {
        return new LaboratoryPage(
                Texts.text("scoring.laboratory.title"), List.of(), periods.options(), period, content, reasons);
    }

    private static Optional<String> asked(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).filter(text -> !text.isBlank());
    }
}
