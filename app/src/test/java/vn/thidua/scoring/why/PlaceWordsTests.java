package vn.thidua.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.scoring.Clamped;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.web.Language;

class PlaceWordsTests {

    private static final Clamped NOTHING_LIMITED =
            new Clamped(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    @ParameterizedTest(name = "{5}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # upper: section I, B1, lower: section I, B1, found, why
            8.5 | 1 | 7.1 | 0 | căn cứ xét thứ 1 của bảng điểm phân định: điểm mục I cao hơn đứng trên, AN được 8,5, BINH được 7,1, hơn 1,4. | the first tie-break is a section
            8   | 1 | 8   | 3 | căn cứ xét thứ 2 của bảng điểm phân định: số liệu B1 ít hơn đứng trên, AN có 1, BINH có 3, ít hơn 2. | the second is a figure that should be low
            8   | 1 | 8   | - | căn cứ xét thứ 2 của bảng điểm phân định: số liệu B1, AN có 1, BINH chưa có số liệu. | a unit without the figure stands behind
            """)
    void saysWhichTieBreakDecided(
            BigDecimal section,
            @Nullable BigDecimal figure,
            BigDecimal otherSection,
            @Nullable BigDecimal otherFigure,
            String found,
            String why) {
        assertThat(words(Set.of())
                        .parting(
                                2,
                                unit("an", "8.60", section, Optional.ofNullable(figure)),
                                3,
                                unit("binh", "8.6", otherSection, Optional.ofNullable(otherFigure))))
                .isEqualTo("AN (hạng 2) và BINH (hạng 3) cùng 8,6 điểm; " + found);
    }

    @Test
    void subtractsTotals() {
        assertThat(words(Set.of())
                        .parting(
                                1,
                                unit("an", "94.50", BigDecimal.ONE, Optional.empty()),
                                2,
                                unit("binh", "94.24", BigDecimal.TWO, Optional.empty())))
                .isEqualTo("AN (hạng 1) đứng trên BINH (hạng 2) vì hơn 0,26 điểm: 94,5 − 94,24 = 0,26.");
    }

    @Test
    void keepsRestrictedFiguresToItself() {
        assertThat(words(Set.of("B1"))
                        .parting(
                                1,
                                unit("an", "9", BigDecimal.ONE, Optional.of(new BigDecimal("3"))),
                                2,
                                unit("binh", "9", BigDecimal.ONE, Optional.of(new BigDecimal("4")))))
                .contains("một số liệu hạn chế")
                .doesNotContain("B1", "3 ", "có 4");
    }

    @Test
    void hasNoWordsForTwoThatShareAPlace() {
        Candidate an = unit("an", "9", BigDecimal.ONE, Optional.empty());
        Candidate binh = unit("binh", "9", BigDecimal.ONE, Optional.empty());

        assertThat(words(Set.of()).shared(an, List.of("binh")))
                .isEqualTo("AN cùng 9 điểm và bằng nhau ở mọi căn cứ xét với BINH, nên đồng hạng.");
        assertThatThrownBy(() -> words(Set.of()).parting(1, an, 1, binh)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # total, assigned, scaled, found, why
            8.2 | 9 | 9.11 | AN được 8,2 trên 9 điểm được giao, quy về thang 10 điểm: 8,2 ÷ 9 × 10 = 9,11 (làm tròn theo bảng điểm). | the sum can be done again
            9.5 | 9 | 10   | AN được 9,5 trên 9 điểm được giao, quy về thang 10 điểm và giữ trong mức trần, mức sàn của bảng điểm: 10. | a ceiling cut it, so that the plain sum would be wrong
            3   | 0 | -    | AN được 3 điểm. | nothing was assigned, so that nothing can be scaled
            """)
    void showsHowTheTotalCameAbout(
            BigDecimal total, BigDecimal assigned, @Nullable BigDecimal scaled, String found, String why) {
        ScoreSheet sheet = new ScoreSheet(
                "an",
                total,
                assigned,
                Optional.empty(),
                Optional.ofNullable(scaled),
                List.of(),
                List.of(),
                NOTHING_LIMITED);

        assertThat(words(Set.of()).sum(sheet)).isEqualTo(found);
    }

    private static PlaceWords words(Set<String> hidden) {
        return new PlaceWords(
                Language.VI, TableExamples.smallDocument(), unit -> unit.toUpperCase(Locale.ROOT), hidden);
    }

    private static Candidate unit(String name, String total, BigDecimal section, Optional<BigDecimal> figure) {
        return new Candidate(
                name,
                new BigDecimal(total),
                figure.map(value -> Map.of("section:I", section, "figure:B1", value))
                        .orElseGet(() -> Map.of("section:I", section)));
    }
}
