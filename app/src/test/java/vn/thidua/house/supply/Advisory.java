package vn.thidua.house.supply;

import java.util.Optional;

/**
 * A weakness that somebody has published.
 *
 * @param since first version that has it; empty if all before {@code fixed} have
 * @param fixed first version that has it no more
 * @param what what can be done with it, in a few words
 * @param source where it can be read about
 */
record Advisory(String id, String component, Optional<String> since, String fixed, String what, String source) {

    boolean reaches(Component part) {
        Release release = Release.of(part.version());
        return part.name().equals(component)
                && release.compareTo(Release.of(fixed)) < 0
                && since.filter(first -> release.compareTo(Release.of(first)) < 0)
                        .isEmpty();
    }
}
