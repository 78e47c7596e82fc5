package vn.thidua.scoring.projector;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What hangs on the wall, as an address.
 *
 * @param period code of the period
 * @param cluster code of the cluster
 * @param step how many places are named, from the last; empty to show all
 */
record ProjectorAddress(String period, String cluster, Source source, Optional<Integer> step) {

    static final String PAGE = "/scoring/projector";
    static final String PART = "/scoring/projector/part";

    /** Returns the same with {@code step}. */
    ProjectorAddress at(Optional<Integer> other) {
        return new ProjectorAddress(period, cluster, source, other);
    }

    String page() {
        return with(PAGE).build().encode().toUriString();
    }

    /** Returns the wall alone; {@code seen} says what the asker has of it already. */
    String part(String seen) {
        return with(PART).queryParam("seen", seen).build().encode().toUriString();
    }

    private UriComponentsBuilder with(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("period", period)
                .queryParam("cluster", cluster)
                .queryParam("source", source)
                .queryParamIfPresent("step", step);
    }
}
