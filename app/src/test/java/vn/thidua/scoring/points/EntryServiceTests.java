package vn.thidua.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Scope;

class EntryServiceTests extends ScoringTestCase {

    private static final String HEADER = "unit,leaf,points,by,note\n";

    @Autowired
    private EntryQueries queries;

    @Test
    void keepsEveryVersionAndReadsTheLatest() {
        registerSmallTable();

        assertThat(enter("an,II.1,1,Cụm trưởng,\n")).isEqualTo(new ScoringOutcome.Taken(1, 0));
        assertThat(enter("an,II.1,1.00,Cụm trưởng,\n")).isEqualTo(new ScoringOutcome.Taken(0, 1));
        assertThat(enter("an,II.1,1.75,Cụm trưởng,Sau giải trình\nbinh,I.1,NOT_ASSIGNED,Cụm trưởng,Miễn\n"))
                .isEqualTo(new ScoringOutcome.Taken(2, 0));

        assertThat(queries.latest(Officers.scope(List.of(unit("an"))), FakeReportedFigures.PERIOD))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.version()).isEqualTo(2);
                    assertThat(entry.points()).isEqualTo(Optional.of(new BigDecimal("1.75")));
                    assertThat(entry.note()).isEqualTo("Sau giải trình");
                    assertThat(entry.enteredBy()).isEqualTo("Thường trực");
                });
        assertThat(queries.latest(Officers.scope(List.of(unit("binh"))), FakeReportedFigures.PERIOD))
                .singleElement()
                .matches(entry -> entry.points().isEmpty());
    }

    @Test
    void storesNothingOfAFileWithADefect() {
        registerSmallTable();

        assertThat(enter("an,II.1,1,Cụm trưởng,\nan,II.9,1,Cụm trưởng,\n")).isInstanceOf(ScoringOutcome.Refused.class);
        assertThat(queries.latest(Officers.scope(units()), FakeReportedFigures.PERIOD))
                .isEmpty();
    }

    @Test
    void refusesPointsWithoutATable() {
        assertThat(enter("an,II.1,1,Cụm trưởng,\n"))
                .isInstanceOfSatisfying(
                        ScoringOutcome.Refused.class,
                        refused -> assertThat(refused.defects())
                                .singleElement()
                                .matches(defect -> defect.what().code() == EntryViolation.NO_TABLE));
    }

    @Test
    void showsNobodyAnEntryOutsideTheScope() {
        registerSmallTable();
        enterPoints();

        assertThat(queries.latest(new Scope(Set.of()), FakeReportedFigures.PERIOD))
                .isEmpty();
    }

    @Test
    void asksForThePermission() {
        registerSmallTable();

        assertThatThrownBy(
                        () -> points.enter(Officers.of(unit("an")), FakeReportedFigures.PERIOD, "points.csv", HEADER))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ScoringOutcome enter(String lines) {
        return points.enter(Officers.standing(units()), FakeReportedFigures.PERIOD, "points.csv", HEADER + lines);
    }
}
