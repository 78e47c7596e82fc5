package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.ranking.RankingRule;

/** Contenders in the short form of the tables of cases. */
final class LaboratoryExamples {

    static final List<String> NODES = List.of("I", "II", "III");
    private static final Map<String, BigDecimal> MAXIMA =
            Map.of("I", new BigDecimal(50), "II", new BigDecimal(30), "III", new BigDecimal(20));

    private LaboratoryExamples() {}

    static Terms terms(Terms.Basis basis) {
        return new Terms(
                basis,
                new BigDecimal(100),
                new BigDecimal(100),
                MAXIMA,
                2,
                RoundingMode.HALF_UP,
                new RankingRule(RankingRule.Style.COMPETITION, List.of()));
    }

    /** Reads {@code "A 40 20 15"}: points in the three sections; {@code -} is not assigned. */
    static Contender contender(String text) {
        List<String> words = Arrays.asList(text.strip().split(" +", -1));
        Map<String, Share> shares = new HashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal assigned = BigDecimal.ZERO;
        for (int i = 0; i < NODES.size(); i++) {
            String word = words.get(i + 1);
            Share share = word.equals("-")
                    ? new Share(BigDecimal.ZERO, BigDecimal.ZERO)
                    : new Share(new BigDecimal(word), MAXIMA.getOrDefault(NODES.get(i), BigDecimal.ZERO));
            shares.put(NODES.get(i), share);
            total = total.add(share.points());
            assigned = assigned.add(share.maximum());
        }
        return new Contender(words.getFirst(), total, assigned, shares, Map.of(), List.of());
    }

    /** Reads several contenders, parted by semicolons. */
    static List<Contender> cluster(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(LaboratoryExamples::contender)
                .toList();
    }

    /** Reads {@code "I=2 III=0"}. */
    static Weights weights(String text) {
        Map<String, BigDecimal> factors = new HashMap<>();
        for (String word : text.strip().split(" +", -1)) {
            if (!word.isEmpty()) {
                factors.put(
                        word.substring(0, word.indexOf('=')), new BigDecimal(word.substring(word.indexOf('=') + 1)));
            }
        }
        return new Weights(factors);
    }
}
