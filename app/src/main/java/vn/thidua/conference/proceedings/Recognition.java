package vn.thidua.conference.proceedings;

import java.util.List;

/**
 * What the directing guest said about the results.
 *
 * @param acts verbs, for example noted, commended, highly valued
 * @param subject what they were said of
 */
public record Recognition(List<String> acts, String subject) {

    public Recognition {
        acts = List.copyOf(acts);
    }
}
