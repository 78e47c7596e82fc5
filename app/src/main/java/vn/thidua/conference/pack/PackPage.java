package vn.thidua.conference.pack;

import java.util.List;
import vn.thidua.web.Crumb;

/**
 * The files of a conference's pack.
 *
 * @param conference what the conference is called
 * @param zip where all files are in one
 */
public record PackPage(String conference, List<Line> files, String zip, List<Crumb> crumbs) {

    public PackPage {
        files = List.copyOf(files);
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
}
