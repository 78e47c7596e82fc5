package vn.thidua.scoring.projector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Cluster;
import vn.thidua.scoring.board.ScoredPeriods;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Fills the page for the wall. */
@Component
class ProjectorScreens {

    private final ProjectorQueries projector;
    private final ScoredPeriods periods;

    ProjectorScreens(ProjectorQueries projector, ScoredPeriods periods) {
        this.projector = projector;
        this.periods = periods;
    }

    /**
     * What the address asks for.
     *
     * @param step how many places are to be named; empty for all
     */
    record Asked(Optional<String> period, Optional<String> cluster, Source source, Optional<Integer> step) {}

    /** @throws NotFound if period or cluster are given and not there for the reader */
    ProjectorPage page(Scope scope, Asked asked) {
        String period = period(asked).orElse("");
        List<Cluster> clusters = period.isEmpty() ? List.of() : projector.clusters(scope, period);
        Optional<Cluster> cluster = cluster(clusters, asked);
        Optional<ProjectorPage.Shown> shown =
                cluster.flatMap(one -> writer(period, one, asked)).map(writer -> writer.shown(""));
        return new ProjectorPage(
                shown.map(ProjectorPage.Shown::title).orElseGet(() -> Texts.text("scoring.projector.title-empty")),
                periods.options(),
                period,
                clusters.stream()
                        .map(one -> new Option(one.code(), Texts.text("scoring.board.cluster", one.code())))
                        .toList(),
                cluster.map(Cluster::code).orElse(""),
                Stream.of(Source.values())
                        .map(source -> new Option(source.name(), text(source)))
                        .toList(),
                asked.source().name(),
                shown);
    }

    /**
     * Returns the wall alone; empty if it is what the asker has {@code seen}. Whoever names places from a ranking that has changed
     * since begins again.
     *
     * @throws NotFound if there is nothing to show
     */
    Optional<ProjectorPage.Shown> part(Scope scope, Asked asked, String seen) {
        String period = period(asked).orElseThrow(() -> new NotFound("period", "latest"));
        Cluster cluster = cluster(projector.clusters(scope, period), asked)
                .orElseThrow(() -> new NotFound("cluster", asked.cluster().orElse("")));
        ProjectorWriter writer = writer(period, cluster, asked).orElseThrow(() -> new NotFound("score table", period));
        if (asked.step().isEmpty()) {
            return writer.seen().equals(seen) ? Optional.empty() : Optional.of(writer.shown(""));
        }
        if (seen.isEmpty() || !writer.isOvertaken(seen)) {
            return Optional.of(writer.shown(""));
        }
        Asked again = new Asked(asked.period(), asked.cluster(), asked.source(), Optional.of(0));
        return writer(period, cluster, again).map(first -> first.shown(Texts.text("scoring.projector.overtaken")));
    }

    private Optional<String> period(Asked asked) {
        return asked.period().or(periods::latest);
    }

    private static Optional<Cluster> cluster(List<Cluster> clusters, Asked asked) {
        return asked.cluster().isEmpty()
                ? clusters.stream().findFirst()
                : Optional.of(clusters.stream()
                        .filter(one -> one.code().equals(asked.cluster().get()))
                        .findFirst()
                        .orElseThrow(
                                () -> new NotFound("cluster", asked.cluster().get())));
    }

    private Optional<ProjectorWriter> writer(String period, Cluster cluster, Asked asked) {
        ProjectorAddress address = new ProjectorAddress(period, cluster.code(), asked.source(), asked.step());
        return projector.wall(period, cluster, asked.source()).map(wall -> new ProjectorWriter(wall, address));
    }

    private static String text(Source source) {
        return switch (source) {
            case PUBLISHED -> Texts.text("scoring.projector.source.published");
            case NOW -> Texts.text("scoring.projector.source.now");
        };
    }
}
