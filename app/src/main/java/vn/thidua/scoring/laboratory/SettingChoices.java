package vn.thidua.scoring.laboratory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** The settings of a table that a trial may change, with what is chosen. */
final class SettingChoices {

    private final Experiment experiment;

    SettingChoices(Experiment experiment) {
        this.experiment = experiment;
    }

    List<LaboratoryPage.Setting> settings() {
        Rounding rounding = experiment.rounding();
        return List.of(
                setting("by", Arrays.asList(TableDocument.RankedBy.values()), experiment.rankedBy()),
                setting("each", Arrays.asList(Rounding.Scope.values()), rounding.scope()),
                numbers("digits", ExperimentReader.DIGITS, rounding.digits()),
                setting("mode", ExperimentReader.MODES, rounding.mode()),
                setting("style", Arrays.asList(RankingRule.Style.values()), experiment.style()),
                setting("ties", List.of(true, false), experiment.tieBreaks()),
                numbers("spread", ExperimentReader.SPREADS, experiment.spread()));
    }

    private static <T> LaboratoryPage.Setting setting(String name, List<T> choices, T chosen) {
        return new LaboratoryPage.Setting(
                name,
                text(name),
                choices.stream()
                        .map(choice -> new Option(choice.toString(), text(name + "." + word(choice))))
                        .toList(),
                chosen.toString());
    }

    private static LaboratoryPage.Setting numbers(String name, List<Integer> choices, int chosen) {
        return new LaboratoryPage.Setting(
                name,
                text(name),
                choices.stream()
                        .map(choice -> new Option(choice.toString(), text(name + ".choice", choice)))
                        .toList(),
                Integer.toString(chosen));
    }

    private static String word(Object choice) {
        return choice.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.laboratory.setting." + key, arguments);
    }
}
