package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * The texts of one report, as they stand or as they were sent.
 *
 * @param period code of the period
 * @param unit whose texts they are
 * @param href where the page is
 * @param report where the report is
 * @param tone of its state
 * @param state where the report stands, or which version was sent, in words
 * @param writable whether the reader may write any of the texts now
 */
public record TextPage(
        String title,
        String period,
        UUID unit,
        String href,
        String report,
        Tone tone,
        String state,
        boolean writable,
        List<Part> parts,
        List<Crumb> crumbs) {

    public TextPage {
        parts = List.copyOf(parts);
        crumbs = List.copyOf(crumbs);
    }

    /** Says whether a restricted text is on the page. */
    boolean showsRestricted() {
        return parts.stream()
                .anyMatch(part -> part.restricted() && !part.paragraphs().isEmpty());
    }

    /**
     * One narrative part.
     *
     * @param code of the part; also where it stands on the page
     * @param hint what helps to write it; empty if nothing does
     * @param locked whether the reader may not read it; then it has no text
     * @param open whether the reader may write it now
     * @param missing whether the report cannot be sent because it is empty
     * @param most characters that it may have
     * @param version that the reader sees
     * @param paragraphs to be read
     * @param typed to be changed: the text as it stands, or what the reader typed and was not saved
     * @param count characters and words, in words
     * @param standing who saved it and when, or what is asked, in words
     * @param reasons why what the reader typed was not saved
     * @param other what somebody else saved meanwhile
     */
    public record Part(
            String code,
            String title,
            String hint,
            boolean locked,
            boolean restricted,
            boolean open,
            boolean missing,
            int most,
            int version,
            List<String> paragraphs,
            String typed,
            String count,
            String standing,
            List<Violation> reasons,
            Optional<Other> other) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
            reasons = List.copyOf(reasons);
        }
    }

    /** What somebody else saved, and who and when, in words. */
    public record Other(String words, List<String> paragraphs) {

        public Other {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
