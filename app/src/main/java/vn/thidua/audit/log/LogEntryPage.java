package vn.thidua.audit.log;

import java.util.List;
import vn.thidua.web.Crumb;

/**
 * One entry.
 *
 * @param reason why, in the words of the person; empty if nobody had to say
 * @param things where all that was done to the same thing is listed
 * @param previous hash of the entry before
 */
public record LogEntryPage(
        LogPage.Line line,
        String code,
        String reason,
        String address,
        String session,
        String things,
        String hash,
        String previous,
        List<Crumb> crumbs) {

    public LogEntryPage {
        crumbs = List.copyOf(crumbs);
    }
}
