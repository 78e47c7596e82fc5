package vn.thidua.scoring.publication;

import java.util.List;
import java.util.Optional;
import vn.thidua.scoring.board.ScoredCluster;

/**
 * What would be published now.
 *
 * @param earlier what was published of the same cluster and period, the latest first
 */
record PublicationDraft(ScoredCluster board, RankingPrint print, List<Publication> earlier) {

    PublicationDraft {
        earlier = List.copyOf(earlier);
    }

    /** Returns what counts now, if anything was published. */
    Optional<Publication> latest() {
        return earlier.stream().findFirst();
    }

    /** Says whether it is what was published last. */
    boolean isUnchanged() {
        return latest().filter(one -> one.fingerprint().equals(print.fingerprint()))
                .isPresent();
    }
}
