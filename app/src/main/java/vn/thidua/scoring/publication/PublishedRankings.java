package vn.thidua.scoring.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what is published, for other screens of scoring. Everybody who may see rankings may see what is published. */
@Component
public class PublishedRankings {

    private final PublicationRepository publications;

    PublishedRankings(PublicationRepository publications) {
        this.publications = publications;
    }

    /**
     * Returns what is in force of {@code cluster} for {@code period}: the latest publication; empty if there is none.
     *
     * @param cluster code of the cluster
     */
    public Optional<Publication> inForce(String period, String cluster) {
        return publications.of(period, cluster).stream().findFirst();
    }
}
