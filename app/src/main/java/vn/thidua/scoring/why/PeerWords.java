package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.ScoringStep;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes out the arithmetic of a comparison with peers, so that it can be done again by hand. */
final class PeerWords {

    private final Language language;

    PeerWords(Language language) {
        this.language = language;
    }

    /** Returns the sum behind the points of {@code peers}; empty where nothing is reckoned, because the value earns nothing. */
    Optional<String> arithmetic(ScoringStep.AmongPeers peers, Leaf leaf) {
        if (peers.value().signum() <= 0 || !(leaf.rule() instanceof PeerRelative rule)) {
            return Optional.empty();
        }
        if (peers.anchor().isEmpty()) {
            return Optional.of(text("share", peers.value(), peers.best(), leaf.maximum(), peers.points()));
        }
        BigDecimal anchor = peers.anchor().get();
        return Optional.of(
                peers.value().compareTo(anchor) <= 0
                        ? text("share", peers.value(), anchor, rule.anchorPoints(), peers.points())
                        : text(
                                "between",
                                peers.value(),
                                anchor,
                                peers.best(),
                                leaf.maximum(),
                                rule.anchorPoints(),
                                peers.points()));
    }

    private String text(String key, BigDecimal... numbers) {
        Object[] written = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            written[i] = Exact.text(language, numbers[i]);
        }
        return Texts.text(language, "scoring.why.step.peers." + key, written);
    }
}
