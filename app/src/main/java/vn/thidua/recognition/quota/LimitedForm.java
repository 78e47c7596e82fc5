package vn.thidua.recognition.quota;

import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.RulePack;

/** A title or rating and what a pack of rules says about how many may hold it. */
record LimitedForm(RulePack pack, Entry.Share share) {

    /** Returns the code of the pack and that of the quota, for addresses. */
    String key() {
        return pack.code() + ":" + share.id();
    }

    /** Returns the name of the title or rating. */
    String name() {
        return Vocabulary.shown(kind().section(), share.form());
    }

    /** Says whether each unit decides on it by itself, so that units without a common one above share no seats. */
    boolean isOfEachUnit() {
        return kind() == FactKind.RATING
                || Vocabulary.find(kind().section(), share.form())
                        .filter(word -> word.level().equals("base"))
                        .isPresent();
    }

    private FactKind kind() {
        return pack.family() == RulePack.Family.RATING ? FactKind.RATING : FactKind.AWARD;
    }
}
