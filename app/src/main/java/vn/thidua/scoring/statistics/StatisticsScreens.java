package vn.thidua.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.scorers.Mark;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Fills the page of scorer statistics. */
@Component
class StatisticsScreens {

    static final String ALL = "all";

    private final StatisticsQueries statistics;
    private final ReportedFigures reported;

    StatisticsScreens(StatisticsQueries statistics, ReportedFigures reported) {
        this.statistics = statistics;
        this.reported = reported;
    }

    /** @throws NotFound if a round is asked for that is not there for the reader */
    StatisticsPage page(Scope scope, Optional<String> asked) {
        List<ScoredRound> all = statistics.rounds(scope);
        String chosen = asked.orElse(ALL);
        List<ScoredRound> shown = chosen.equals(ALL)
                ? all
                : all.stream().filter(round -> id(round.round()).equals(chosen)).toList();
        if (shown.isEmpty() && !chosen.equals(ALL)) {
            throw new NotFound("round", chosen);
        }
        StatisticsWriter writer = new StatisticsWriter(statistics.names());
        return new StatisticsPage(
                Texts.text("scoring.statistics.title"),
                List.of(),
                options(all),
                chosen,
                writer.scorers(marks(shown)),
                writer.pairs(marks(all)),
                StatisticsWriter.columns(),
                writer.units(shown),
                writer.sections(shown));
    }

    private static List<Mark> marks(List<ScoredRound> rounds) {
        return rounds.stream().flatMap(round -> round.marks().stream()).toList();
    }

    private List<Option> options(List<ScoredRound> all) {
        List<Option> options = new ArrayList<>();
        if (!all.isEmpty()) {
            options.add(new Option(ALL, Texts.text("scoring.statistics.all", all.size())));
        }
        all.forEach(round -> options.add(new Option(id(round.round()), name(round.round()))));
        return options;
    }

    private String name(Round round) {
        return Texts.text(
                "scoring.statistics.round",
                reported.period(round.period()).name().in(Language.current().locale()),
                round.cluster());
    }

    private static String id(Round round) {
        return round.id().toString();
    }
}
