package vn.thidua.core.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which facts a clause counts. */
public sealed interface Counted {

    /** What one fact is for the count. */
    enum Match {
        YES,
        NO,
        /** It would count if something that was not recorded is as asked. */
        PERHAPS
    }

    /** The kind of facts that are counted. */
    Fact.Kind kind();

    /** Says whether {@code fact} counts. */
    Match match(Fact fact);

    /**
     * Years with one of these ratings.
     *
     * @param accepted codes of the ratings, the least of them first
     */
    record Ratings(List<String> accepted) implements Counted {

        public Ratings {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Fact.Kind kind() {
            return Fact.Kind.RATING;
        }

        @Override
        public Match match(Fact fact) {
            return fact instanceof Fact.Rating rating && accepted.contains(rating.level()) ? Match.YES : Match.NO;
        }
    }

    /**
     * Awards.
     *
     * @param codes any of these titles and forms
     * @param lowest issued at this level or above; empty if any level will do
     * @param issuers kinds of bodies whose awards count; empty if any will do
     * @param regularOnly whether awards for sudden feats and themed movements are left out
     */
    record Awards(Set<String> codes, Optional<Level> lowest, Set<String> issuers, boolean regularOnly)
            implements Counted {

        public Awards {
            codes = Set.copyOf(codes);
            issuers = Set.copyOf(issuers);
        }

        @Override
        public Fact.Kind kind() {
            return Fact.Kind.AWARD;
        }

        @Override
        public Match match(Fact fact) {
            if (!(fact instanceof Fact.Award award)
                    || !codes.contains(award.code())
                    || (regularOnly && award.feat() != Fact.Feat.REGULAR)) {
                return Match.NO;
            }
            boolean isTooLow = lowest.isPresent()
                    && award.level()
                            .map(level -> level.compareTo(lowest.get()) < 0)
                            .orElse(false);
            boolean isOfOthers = !issuers.isEmpty()
                    && award.issuer().map(issuer -> !issuers.contains(issuer)).orElse(false);
            if (isTooLow || isOfOthers) {
                return Match.NO;
            }
            boolean isOpen = (lowest.isPresent() && award.level().isEmpty())
                    || (!issuers.isEmpty() && award.issuer().isEmpty());
            return isOpen ? Match.PERHAPS : Match.YES;
        }
    }

    /**
     * Initiatives and what stands beside them.
     *
     * @param lowest they reach this far or farther
     * @param works which kinds of work count
     */
    record Initiatives(Level lowest, Set<Fact.Work> works) implements Counted {

        public Initiatives {
            works = Set.copyOf(works);
        }

        @Override
        public Fact.Kind kind() {
            return Fact.Kind.INITIATIVE;
        }

        @Override
        public Match match(Fact fact) {
            return fact instanceof Fact.Initiative(int _, Level level, Fact.Work work, Optional<String> _)
                            && level.compareTo(lowest) >= 0
                            && works.contains(work)
                    ? Match.YES
                    : Match.NO;
        }
    }
}
