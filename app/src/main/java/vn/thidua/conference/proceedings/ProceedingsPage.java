package vn.thidua.conference.proceedings;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * The record of a conference.
 *
 * @param invented whether everything in it is invented
 * @param facts what stands under the title, in words
 * @param head who stood where, and what was reviewed
 * @param delegates how many came, in words
 * @param tasks where its tasks are; empty if the reader sees none
 * @param brief where the brief is; empty if the reader may not see it
 * @param pack where the pack is; empty as {@code brief}
 * @param answer how many conclusions are done everywhere, in words; empty if none is a task
 */
public record ProceedingsPage(
        String code,
        String title,
        boolean invented,
        String facts,
        List<Fact> head,
        List<Stretch> programme,
        List<Cluster> clusters,
        String delegates,
        List<String> findings,
        String recognition,
        List<Group> conclusions,
        String answer,
        List<Photo> pictures,
        String tasks,
        String brief,
        String pack,
        List<Crumb> crumbs) {

    public ProceedingsPage {
        head = List.copyOf(head);
        programme = List.copyOf(programme);
        clusters = List.copyOf(clusters);
        findings = List.copyOf(findings);
        conclusions = List.copyOf(conclusions);
        pictures = List.copyOf(pictures);
        crumbs = List.copyOf(crumbs);
    }

    /** A value with its name. */
    public record Fact(String label, String value) {}

    /**
     * A stretch of the programme.
     *
     * @param time from when to when
     * @param paper what is read; empty if nothing
     */
    public record Stretch(String time, String title, String by, String paper, List<Stretch> parts) {

        public Stretch {
            parts = List.copyOf(parts);
        }
    }

    /** The delegations of one cluster. */
    public record Cluster(String name, String delegates, List<Delegates> units) {

        public Cluster {
            units = List.copyOf(units);
        }
    }

    /** Who came for one unit. */
    public record Delegates(String unit, String head, String count) {}

    /** Conclusions on one field. */
    public record Group(int number, String title, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One conclusion.
     *
     * @param kind information, decision or task, in words
     * @param due who has to do it until when, in words; empty unless it is a task
     * @param done how many are done, in words; empty unless the reader sees tasks of it
     * @param href where its tasks are; empty as {@code done}
     */
    public record Item(String code, String text, String kind, String due, Tone tone, String done, String href) {}

    /** A picture of the record. */
    public record Photo(String href, String caption, String alternative, int width, int height) {}
}
