package vn.thidua.scoring.table;

import vn.thidua.core.scoring.ScoreTable;

/** A small score table that uses figures A1, A2, B1 and one criterion typed by people. */
public final class TableExamples {

    /** Ten points: six by tier, two by deduction, two typed; the bonus comes on top. */
    public static final String SMALL = """
            code: SMALL
            version: 1
            name: {vi: Bảng nhỏ, en: Small table}
            signedOn: 2017-03-30
            invented: true
            periods:
              - {code: 2017-9M, points: PROVISIONAL}
            maximum: 10
            rounding: {digits: 2, mode: HALF_UP, each: PER_LEAF}
            ranking:
              by: SCALED_TOTAL
              style: COMPETITION
              tieBreaks:
                - section: I
                - {indicator: B1, better: LOWER}
            sections:
              - code: I
                name: {vi: Mục một, en: Section one}
                maximum: 8
                bonusCap: 1
                criteria:
                  - code: I.1
                    name: {vi: Tỷ lệ, en: Rate}
                    maximum: 6
                    rule:
                      shape: TIER
                      of: {part: A1, whole: A2}
                      bands:
                        - {below: 90, points: 0}
                        - {from: 90, below: 95, points: 4}
                        - {from: 95, points: 6}
                  - code: I.2
                    name: {vi: Vi phạm, en: Violations}
                    maximum: 2
                    rule: {shape: DEDUCTION, of: {figure: B1}, perUnit: 0.5, floor: 0}
                  - code: I.3
                    name: {vi: Thưởng, en: Bonus}
                    maximum: 0
                    rule: {shape: BONUS, of: {figure: A1}, above: 90, perUnit: 0.1, cap: 2}
              - code: II
                name: {vi: Mục hai, en: Section two}
                maximum: 2
                criteria:
                  - code: II.1
                    name: {vi: Chất lượng, en: Quality}
                    maximum: 2
                    rule: {shape: DIRECT}
            """;

    private TableExamples() {}

    /** Returns the rules of {@link #SMALL}. */
    public static ScoreTable small() {
        return switch (TableReader.read("table.yaml", SMALL)) {
            case TableReader.Outcome.Read read -> read.document().rules();
            case TableReader.Outcome.Refused(var defects) -> throw new AssertionError(defects);
        };
    }
}
