package vn.thidua.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPlanTests {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);
    private static final ReminderPlan PLAN =
            new ReminderPlan(OptionalInt.of(3), true, OptionalInt.of(7), LocalDate.of(2026, 11, 1));

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            2026-11-21, ,           ,       nobody is reminded before the first day
            2026-11-22, 2026-11-22, BEFORE, three days before
            2026-11-24, 2026-11-22, BEFORE, a missed day is made up for
            2026-11-25, 2026-11-25, DUE,    on the due day
            2026-12-02, 2026-12-02, AFTER,  a week later
            2026-12-10, 2026-12-09, AFTER,  only the last missed day is made up for
            2028-01-01, 2027-02-03, AFTER,  ten times at most
            """)
    void knowsTheLastOccasion(LocalDate today, String day, String kind, String why) {
        Optional<ReminderPlan.Occasion> latest = PLAN.latest(DUE, Optional.empty(), today);
        if (day == null) {
            assertThat(latest).as(why).isEmpty();
        } else {
            assertThat(latest)
                    .as(why)
                    .contains(new ReminderPlan.Occasion(LocalDate.parse(day), ReminderKind.valueOf(kind)));
        }
    }

    @Test
    void makesUpForNothingBeforeItWasSet() {
        ReminderPlan late = new ReminderPlan(OptionalInt.of(3), true, OptionalInt.empty(), DUE.plusDays(1));
        assertThat(late.latest(DUE, Optional.empty(), DUE.plusDays(30))).isEmpty();
    }

    @Test
    void endsWhenThePeriodCloses() {
        assertThat(PLAN.next(DUE, Optional.of(DUE.plusDays(8)), DUE.plusDays(7)))
                .as("the next one would be after the last day on which reports are taken")
                .isEmpty();
        assertThat(PLAN.next(DUE, Optional.empty(), DUE.plusDays(7)))
                .contains(new ReminderPlan.Occasion(DUE.plusDays(14), ReminderKind.AFTER));
    }

    @Test
    void remindsNobodyWithoutSettings() {
        assertThat(ReminderPlan.NONE.latest(DUE, Optional.empty(), DUE.plusDays(30)))
                .isEmpty();
    }
}
