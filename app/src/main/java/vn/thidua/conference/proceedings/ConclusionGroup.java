package vn.thidua.conference.proceedings;

import java.util.List;

/**
 * Conclusions on one field of work.
 *
 * @param title what the field is to be brought to
 */
public record ConclusionGroup(String title, List<Conclusion> items) {

    public ConclusionGroup {
        items = List.copyOf(items);
    }
}
