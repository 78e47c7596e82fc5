package vn.thidua.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.organization.Heritage;
import vn.thidua.core.organization.History;
import vn.thidua.core.organization.TreeUnit;
import vn.thidua.organization.ProvincesOfToday;
import vn.thidua.organization.UnitHistory;
import vn.thidua.reporting.SampleReview;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class, ProvincesOfToday.class})
@Transactional
class UnitHistoryQueriesTests {

    private static final LocalDate REVIEW = LocalDate.of(2017, 9, 30);

    @Autowired
    private SampleReview review;

    @Autowired
    private ProvincesOfToday provinces;

    @Autowired
    private UnitHistory units;

    @BeforeEach
    void record() {
        review.open();
        provinces.merge();
    }

    @Test
    void readsEveryStateHalfOpen() {
        History history = units.history();

        assertThat(bodies(history, REVIEW)).hasSize(15);
        assertThat(bodies(history, ProvincesOfToday.MERGED.minusDays(1))).hasSize(15);
        assertThat(bodies(history, ProvincesOfToday.MERGED))
                .containsExactly("da-nang", "dak-lak", "dong-nai", "gia-lai", "khanh-hoa", "lam-dong", "quang-ngai");
    }

    /** The administrative units, which every installation knows, stand under one of their own. */
    private static List<String> bodies(History history, LocalDate day) {
        return history.treeOn(day).units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(TreeUnit::unit)
                .filter(code -> !code.equals("viet-nam"))
                .toList();
    }

    @Test
    void readsWhoTookOverFromWhom() {
        History history = units.history();

        assertThat(history.successorsOn("binh-dinh", REVIEW, ProvincesOfToday.MERGED))
                .isEqualTo(new Heritage(List.of("gia-lai"), List.of()));
        assertThat(history.predecessorsOn("lam-dong", ProvincesOfToday.MERGED, REVIEW))
                .isEqualTo(new Heritage(List.of("binh-thuan", "dak-nong", "lam-dong"), List.of()));
    }
}
