package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellTests {

    private static final Crumb HOME = new Crumb("Điều hành", "/");
    private static final Crumb CLUSTERS = new Crumb("Cụm", "/organization/clusters");
    private static final Crumb CLUSTER = new Crumb("Cụm 6", "/organization/clusters/ministry/6?asOf=2017-01-01");

    @Test
    void marksTheLineThatThePageIsBelow() {
        assertThat(shell("/organization/units").marked(List.of(CLUSTERS, CLUSTER)))
                .isEqualTo("/organization/units");
    }

    @Test
    void marksTheNearestLineOnTheWayToAPageThatIsBelowNone() {
        assertThat(shell("").marked(List.of(HOME, CLUSTERS, CLUSTER))).isEqualTo("/organization/clusters");
        assertThat(shell("").marked(List.of(CLUSTERS, new Crumb("Đơn vị", "/organization/units"))))
                .isEqualTo("/organization/units");
        assertThat(shell("").marked(List.of(HOME))).isEqualTo("/");
    }

    @Test
    void marksNothingOfAPageThatIsOnNoWay() {
        assertThat(shell("").marked(List.of())).isEmpty();
        assertThat(shell("").marked(List.of(new Crumb("x", "/organization/clustersandmore"))))
                .isEmpty();
    }

    /** A frame whose menu has three lines, around a page at or below {@code current}. */
    private static Shell shell(String current) {
        List<Shell.Line> lines = List.of("/", "/organization/units", "/organization/clusters").stream()
                .map(href -> new Shell.Line("web.menu", href, "users", href.equals(current), Badge.NONE))
                .toList();
        LocalDate day = LocalDate.of(2017, 10, 1);
        return new Shell(
                Optional.empty(),
                "/organization/compacts/ministry/6/2017",
                Language.VI,
                Theme.LIGHT,
                true,
                day,
                new Shell.DayChoice(false, day, "/", List.of(), "/"),
                List.of(new Shell.Group("web.menu.organization", lines)),
                new Shell.Csrf("_csrf", "X-CSRF-TOKEN", ""),
                path -> path);
    }
}
