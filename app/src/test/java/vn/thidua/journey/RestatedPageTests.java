package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** The demonstration of 2017, read on the units of 2025. Drawn like every page with {@code -Dscreenshots=true}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class RestatedPageTests {

    private static final String CHOICE = "?period=2017-9M&tree=as-of&asOf=2025-07-01";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void readsAPeriodOnTheUnitsOfAnotherDay() {
        readsAPeriodOnTheUnitsOfAnotherDay(Screen.DESK);
    }

    @Test
    @Tag("long")
    void readsAPeriodOnTheUnitsOfAnotherDayOnAPhone() {
        readsAPeriodOnTheUnitsOfAnotherDay(Screen.PHONE);
    }

    private void readsAPeriodOnTheUnitsOfAnotherDay(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("standing-officer");
            assertThat(visit.goTo("/reporting/consolidation" + CHOICE)).isEqualTo(200);
            visit.look("restated");
            assertThat(visit.goTo("/reporting/consolidation/figure" + CHOICE + "&indicator=DT06"))
                    .isEqualTo(200);
            visit.look("restated-figure");
            visit.assertNothingWasComplainedAbout();
        }
    }
}
