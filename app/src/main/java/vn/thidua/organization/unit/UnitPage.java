package vn.thidua.organization.unit;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * One unit, as of a day.
 *
 * @param state whether it is there on the day, in words
 * @param absent why it is not there on the day, in words; empty if it is
 * @param facts what is known of it
 * @param below units directly under it
 * @param serving bodies that serve it, if it is an administrative unit
 * @param history acts that touched it, the latest first
 * @param states what it was called and where it stood through time, the latest first
 * @param actions what the reader may do
 */
public record UnitPage(
        String code,
        String name,
        Tone tone,
        String state,
        Optional<String> absent,
        List<Fact> facts,
        Below below,
        List<Link> serving,
        List<Act> history,
        List<State> states,
        List<Action> actions,
        List<Crumb> crumbs) {

    public UnitPage {
        facts = List.copyOf(facts);
        serving = List.copyOf(serving);
        history = List.copyOf(history);
        states = List.copyOf(states);
        actions = List.copyOf(actions);
        crumbs = List.copyOf(crumbs);
    }

    /** A fact; without an address the words are no link. */
    public record Fact(String label, String words, String href) {}

    /** A unit to go to. */
    public record Link(String name, String code, String href) {}

    /**
     * The units directly under the unit.
     *
     * @param further where the list goes on; empty if these are all
     */
    public record Below(int all, List<Link> links, Optional<String> further) {

        public Below {
            links = List.copyOf(links);
        }
    }

    /**
     * An act that touched the unit.
     *
     * @param day first day on which it holds
     * @param from who handed over
     * @param to who took over
     */
    public record Act(
            String day, String title, List<Link> from, List<Link> to, String basis, String recorded, String icon) {

        public Act {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** What the unit was called and where it stood for a stretch of time. */
    public record State(String from, String until, String name, String shortName, String parent, boolean shown) {}

    /** Something that the reader may do. */
    public record Action(String words, String href, String icon) {}
}
