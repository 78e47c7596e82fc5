package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.ranking.Ranking;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.ranking.Standings;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.SectionScore;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TieBreak;

/**
 * The order of the units of one cluster.
 *
 * @param ranked by place
 * @param codes codes of the units in the order in which they were handed in
 */
record Places(List<Ranked> ranked, List<String> codes) {

    static final String SECTION = "section:";
    static final String FIGURE = "figure:";

    static Places of(TableDocument table, List<Unit> units, List<ScoreSheet> sheets, Map<UUID, UnitFigures> figures) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            UnitFigures reported = figures.get(units.get(i).id());
            candidates.add(new Candidate(
                    sheet.unit(),
                    total(table, sheet),
                    keys(table, sheet, reported == null ? Map.of() : reported.figures())));
        }
        RankingRule rule = new RankingRule(
                table.style(), table.tieBreaks().stream().map(Places::tieBreak).toList());
        Standings standings = Ranking.rank(candidates, rule);
        return new Places(standings.ranked(), units.stream().map(Unit::code).toList());
    }

    int indexOf(Ranked unit) {
        return codes.indexOf(unit.unit());
    }

    /** Returns the total of a sheet that gives the place. */
    static BigDecimal total(TableDocument table, ScoreSheet sheet) {
        return switch (table.rankedBy()) {
            case RAW_TOTAL -> sheet.total();
            case SCALED_TOTAL -> sheet.scaledTotal().orElse(sheet.total());
        };
    }

    private static Map<String, BigDecimal> keys(
            TableDocument table, ScoreSheet sheet, Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> keys = new HashMap<>();
        for (SectionScore section : sheet.sections()) {
            keys.put(SECTION + section.section().code(), section.points());
        }
        for (TieBreak tie : table.tieBreaks()) {
            if (tie instanceof TieBreak.Figure(String indicator, TieBreak.Better _)) {
                BigDecimal figure = figures.get(indicator);
                if (figure != null) {
                    keys.put(FIGURE + indicator, figure);
                }
            }
        }
        return keys;
    }

    private static vn.thidua.core.ranking.TieBreak tieBreak(TieBreak tie) {
        return switch (tie) {
            case TieBreak.Points(String section) ->
                new vn.thidua.core.ranking.TieBreak(
                        SECTION + section, vn.thidua.core.ranking.TieBreak.Order.HIGHER_FIRST);
            case TieBreak.Figure(String indicator, TieBreak.Better better) ->
                new vn.thidua.core.ranking.TieBreak(
                        FIGURE + indicator,
                        switch (better) {
                            case HIGHER -> vn.thidua.core.ranking.TieBreak.Order.HIGHER_FIRST;
                            case LOWER -> vn.thidua.core.ranking.TieBreak.Order.LOWER_FIRST;
                        });
        };
    }
}
