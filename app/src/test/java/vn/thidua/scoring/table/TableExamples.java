package vn.thidua.scoring.table;

import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.scoring.SampleFiles;

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

    /**
     * The small table and three criteria that others speak to: III.1 is scored by the inspectorate alone, III.2 is a fifth of
     * another score, III.3 counts tasks. A leak zeroes III.2, a serious case bars from a place.
     */
    public static final String OUTSIDE =
            SMALL.replace("code: SMALL", "code: OUTSIDE").replaceFirst("maximum: 10", """
                    maximum: 18
                    offences:
                      - code: CASE
                        name: {vi: Vụ việc nghiêm trọng, en: Serious case}
                        leadsTo:
                          - {what: NO_PLACE}
                      - code: LEAK
                        name: {vi: Lộ tin, en: Leak}
                        leadsTo:
                          - {what: LEAF_ZEROED, leaf: III.2}""") + """
              - code: III
                name: {vi: Mục ba, en: Section three}
                maximum: 8
                criteria:
                  - code: III.1
                    name: {vi: Thanh tra, en: Inspection}
                    maximum: 3
                    rule:
                      shape: DIRECT
                      scorer: {code: INSPECTORATE, name: {vi: thanh tra, en: the inspectorate}}
                  - code: III.2
                    name: {vi: Điểm cấp trên, en: Score of the parent}
                    maximum: 2
                    rule: {shape: DERIVED, score: PARENT, outOf: 10}
                  - code: III.3
                    name: {vi: Nhiệm vụ được giao, en: Tasks given}
                    maximum: 3
                    rule: {shape: WEIGHTED_TASKS}
            """;

    /** The same with a cap on deductions, a ceiling, and three grades of which the best is for a quarter of the units. */
    public static final String GRADED = SMALL.replaceFirst("maximum: 10", "maximum: 10\nlimits: {ceiling: 10}")
                    .replaceFirst("( +)bonusCap: 1", "$1bonusCap: 1\n$1deductionCap: 0.5")
            + """
            grades:
              - {code: C, name: {vi: Hoàn thành, en: Done}}
              - {code: B, name: {vi: Tốt, en: Good}, from: 8}
              - code: A
                name: {vi: Xuất sắc, en: Excellent}
                from: 8.4
                gates:
                  - {node: I, percent: 85}
                quota: {percent: 25, rounding: DOWN, ties: DEMOTE_ALL}
            """;

    private TableExamples() {}

    /** Returns the rules of {@link #SMALL}. */
    public static ScoreTable small() {
        return read(SMALL).rules();
    }

    /** Returns {@link #SMALL} as it is read. */
    public static TableDocument smallDocument() {
        return read(SMALL);
    }

    /** Returns the sample that has one criterion of every shape. */
    public static TableDocument everyShape() {
        return read(SampleFiles.everyShape());
    }

    private static TableDocument read(String yaml) {
        return switch (TableReader.read("table.yaml", yaml)) {
            case TableReader.Outcome.Read read -> read.document();
            case TableReader.Outcome.Refused(var defects) -> throw new AssertionError(defects);
        };
    }
}
