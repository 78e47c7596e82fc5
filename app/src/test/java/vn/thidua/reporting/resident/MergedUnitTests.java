package vn.thidua.reporting.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.organization.StructureRegister;
import vn.thidua.organization.UnitListOutcome;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.support.TestDatabase;

/** Units under units, and a merger in the middle of the period. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, Answers.class, MergedUnitTests.DatabaseOfItsOwn.class})
class MergedUnitTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class DatabaseOfItsOwn {}

    private static final String DISTRICTS = """
            from: 2016-01-01
            units:
              - {code: dak-ha, name: Công an huyện Đắk Hà, shortName: Đắk Hà, parent: kon-tum}
              - {code: dak-ha-post, name: Đồn Đắk Hà, shortName: Đồn Đắk Hà, parent: dak-ha}
            """;

    private static final String MERGER = """
            acts:
              - act: merge
                on: 2017-08-01
                basis: Quyết định giả định số 1
                units: [gia-lai, binh-dinh]
                into: {code: gia-lai-moi, name: Công an tỉnh Gia Lai mới, shortName: Gia Lai mới}
            """;

    @Autowired
    private SampleReview review;

    @Autowired
    private StructureRegister structures;

    @Autowired
    private LiveFigures live;

    @Autowired
    private Answers answers;

    @Test
    void aReportOfAUnitMergedInMidPeriodCountsAtItsSuccessor() {
        review.open();
        assertThat(structures.register("districts.yaml", DISTRICTS)).isNotInstanceOf(UnitListOutcome.Refused.class);
        answers.record("kon-tum", 1);
        answers.record("dak-ha", 10);
        answers.record("dak-ha-post", 100);
        answers.record("gia-lai", 1_000);
        answers.record("binh-dinh", 10_000);

        TallyTree before = live.current(SampleReview.NOW);
        assertThat(houses(before, "kon-tum")).isEqualTo(111);
        assertThat(houses(before, "dak-ha")).isEqualTo(110);
        assertThat(houses(before, Outline.TOP)).isEqualTo(11_111);

        assertThat(structures.register("merger.yaml", MERGER)).isNotInstanceOf(UnitListOutcome.Refused.class);

        TallyTree after = live.current(SampleReview.NOW);
        assertThat(after.outline().has("binh-dinh")).isFalse();
        assertThat(houses(after, "gia-lai-moi")).isEqualTo(11_000);
        assertThat(after.at("gia-lai-moi").reports()).isEqualTo(2);
        assertThat(houses(after, Outline.TOP)).isEqualTo(11_111);

        answers.record("binh-dinh", 20_000);
        assertThat(houses(live.current(SampleReview.NOW), "gia-lai-moi")).isEqualTo(21_000);
    }

    private static int houses(TallyTree tree, String unit) {
        return tree.at(unit)
                .figure("CS01")
                .value()
                .map(BigDecimal::intValueExact)
                .orElse(0);
    }
}
