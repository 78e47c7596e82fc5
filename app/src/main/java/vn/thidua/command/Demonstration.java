package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.Installation;

/** The demonstration: the sample review, in an installation that says on every page that its figures are invented. */
@Component
final class Demonstration {

    /** Day of the briefing; the screens of the demonstration speak of it as today. */
    private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

    /** The unit whose officer has an account. */
    private static final String UNIT_OF_OFFICER = "kon-tum";

    private final Installation installation;
    private final DemoAccountService accounts;
    private final ReviewJob job;
    private final DemoLists lists;

    Demonstration(Installation installation, DemoAccountService accounts, ReviewJob job, DemoLists lists) {
        this.installation = installation;
        this.accounts = accounts;
        this.job = job;
        this.lists = lists;
    }

    /**
     * Plays the demonstration and writes its pack to {@code out}. Playing it again changes nothing.
     *
     * @throws InputRefused if the installation holds real data, or the sample is damaged; then nothing was written
     */
    ReviewResult play(Path out, ReviewConsole console) throws IOException {
        installation.markAsDemo(DAY);
        ReviewResult result = job.run(ReviewSetup.sample(), out, console);
        accounts.create(UNIT_OF_OFFICER);
        lists.take();
        return result;
    }
}
