package vn.thidua.conference.pack;

import java.util.List;
import java.util.UUID;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * The files of a conference's pack.
 *
 * @param conference what the conference is called
 * @param zip where all files are in one
 * @param mayIssue whether the reader may issue them
 * @param key names the next request to issue; a new one each time the page is made
 * @param issue where they are issued
 * @param issued what was issued, the latest first
 */
public record PackPage(
        String conference,
        List<Line> files,
        String zip,
        boolean mayIssue,
        UUID key,
        String issue,
        List<Issued> issued,
        List<Crumb> crumbs) {

    public PackPage {
        files = List.copyOf(files);
        issued = List.copyOf(issued);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A file.
     *
     * @param purpose what it is for, in words
     * @param href where it is; empty if it cannot be written
     * @param missing why it cannot be written, in words; empty if it can
     */
    public record Line(String file, String purpose, String href, String missing) {}

    /**
     * A pack as it was issued.
     *
     * @param by when and by whom
     * @param why why it does not count any more; empty if it does
     * @param correction where the correction is shown; empty if it counts
     */
    public record Issued(
            String title, String by, Tone tone, String state, String why, String correction, List<File> files) {

        public Issued {
            files = List.copyOf(files);
        }
    }

    /** A file as it was issued. */
    public record File(String name, String href) {}
}
