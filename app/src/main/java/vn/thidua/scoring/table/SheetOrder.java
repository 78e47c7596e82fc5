package vn.thidua.scoring.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranking;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.ranking.Standings;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.SectionScore;

/** The order of score sheets: which total gives the places, and what decides between equal ones, as a table says it. */
public final class SheetOrder {

    /** Begins the key of a tie-break by the points of a section. */
    public static final String SECTION = "section:";

    /** Begins the key of a tie-break by a reported figure. */
    public static final String FIGURE = "figure:";

    private SheetOrder() {}

    /**
     * Gives places to {@code sheets}.
     *
     * @param figures what was reported, by the code of the unit, then by the code of the indicator
     * @param barring what bars a unit from a place, by its code; none for those whom nothing bars
     */
    public static Standings rank(
            TableDocument table,
            List<ScoreSheet> sheets,
            Function<String, Map<String, BigDecimal>> figures,
            Function<String, List<String>> barring) {
        List<Candidate> candidates = sheets.stream()
                .map(sheet -> candidate(table, sheet, figures.apply(sheet.unit()), barring.apply(sheet.unit())))
                .toList();
        return Ranking.rank(candidates, rule(table));
    }

    /**
     * Returns {@code sheet} as it stands to be ranked.
     *
     * @param figures what its unit reported, by the code of the indicator
     * @param barring what bars the unit from a place; none if nothing does
     */
    public static Candidate candidate(
            TableDocument table, ScoreSheet sheet, Map<String, BigDecimal> figures, List<String> barring) {
        return new Candidate(sheet.unit(), total(table, sheet), keys(table, sheet, figures), barring);
    }

    /** Returns the total that gives the place. */
    public static BigDecimal total(TableDocument table, ScoreSheet sheet) {
        return switch (table.rankedBy()) {
            case RAW_TOTAL -> sheet.total();
            case SCALED_TOTAL -> sheet.scaledTotal().orElse(sheet.total());
        };
    }

    /** Returns what the tie-breaks of {@code table} may look at, by key. */
    public static Map<String, BigDecimal> keys(TableDocument table, ScoreSheet sheet, Map<String, BigDecimal> figures) {
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

    /** Returns how {@code table} ranks. */
    public static RankingRule rule(TableDocument table) {
        return new RankingRule(
                table.style(),
                table.tieBreaks().stream().map(SheetOrder::tieBreak).toList());
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
