package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.SectionScore;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.why.Explanation;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes the scores of a cluster for programs. Format: {@code docs/formats/score-entries.md}. */
final class FileJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private record Answer(Table table, List<Unit> units, List<Defect> defects) {}

    private record Table(String code, int version, String name, boolean invented, BigDecimal maximum, int leaves) {}

    private record Unit(
            Optional<Integer> place,
            String unit,
            String name,
            BigDecimal total,
            BigDecimal assignedMaximum,
            Optional<BigDecimal> percent,
            Optional<BigDecimal> scaledTotal,
            Optional<String> decision,
            List<String> barredBy,
            List<Section> sections,
            List<Leaf> leaves) {}

    private record Section(String code, BigDecimal points, BigDecimal assignedMaximum) {}

    private record Leaf(
            String code,
            String name,
            BigDecimal maximum,
            String outcome,
            Optional<BigDecimal> points,
            Optional<String> reason,
            String why) {}

    private record Defect(
            String file, int line, String unit, List<String> leaves, String code, String what, Optional<String> mend) {}

    private final FileScores scores;
    private final Language language;
    private final FileText text;
    private final Explanation words;

    FileJson(FileScores scores, Language language) {
        this.scores = scores;
        this.language = language;
        this.text = new FileText(scores, language);
        this.words = new Explanation(language, scores::name);
    }

    String answer() {
        TableDocument table = scores.table();
        return MAPPER.writeValueAsString(new Answer(
                new Table(
                        table.code(),
                        table.version(),
                        table.name().in(language.locale()),
                        table.invented(),
                        table.rules().maximum(),
                        table.rules().leaves().size()),
                scores.units().stream().map(this::unit).toList(),
                scores.defects().stream().map(FileJson::defect).toList()));
    }

    private Unit unit(FileScores.Placed unit) {
        return new Unit(
                unit.place(),
                unit.sheet().unit(),
                unit.name(),
                unit.sheet().total(),
                unit.sheet().assignedMaximum(),
                unit.sheet().percent(),
                unit.sheet().scaledTotal(),
                unit.decision().map(text::decision),
                unit.barring().stream().map(Offence::code).toList(),
                unit.sheet().sections().stream().map(FileJson::section).toList(),
                unit.sheet().leaves().stream().map(this::leaf).toList());
    }

    private static Section section(SectionScore score) {
        return new Section(score.section().code(), score.points(), score.assignedMaximum());
    }

    private Leaf leaf(LeafScore score) {
        String name = language == Language.EN
                ? score.leaf().name().en()
                : score.leaf().name().vi();
        return switch (score.outcome()) {
            case LeafOutcome.Scored(BigDecimal points) ->
                leaf(score, name, "scored", Optional.of(points), Optional.empty());
            case LeafOutcome.NotAssigned() -> leaf(score, name, "notAssigned", Optional.empty(), Optional.empty());
            case LeafOutcome.Unscored(LeafOutcome.Reason reason, String _) ->
                leaf(
                        score,
                        name,
                        "unscored",
                        Optional.empty(),
                        Optional.of(reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        };
    }

    private Leaf leaf(
            LeafScore score, String name, String outcome, Optional<BigDecimal> points, Optional<String> reason) {
        return new Leaf(score.leaf().code(), name, score.leaf().maximum(), outcome, points, reason, words.line(score));
    }

    private static Defect defect(FileDefect defect) {
        return new Defect(
                defect.where().file(),
                defect.where().line(),
                defect.unit(),
                defect.leaves(),
                defect.where().what().code().key(),
                Texts.reason(defect.where().what()),
                Texts.mend(defect.where().what()));
    }
}
