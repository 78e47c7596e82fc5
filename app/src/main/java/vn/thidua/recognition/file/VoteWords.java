package vn.thidua.recognition.file;

import vn.thidua.core.eligibility.reckoning.VoteRule;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says how a body decides: what is needed, of whom, quorum, absent members, secrecy, tie. */
final class VoteWords {

    private VoteWords() {}

    static BilingualText of(Entry.Vote vote) {
        return new BilingualText(of(Language.VI, vote), of(Language.EN, vote));
    }

    private static String of(Language language, Entry.Vote vote) {
        VoteRule rule = vote.rule();
        StringBuilder words = new StringBuilder(text(
                language,
                rule.isStrict() ? "more-than" : "at-least",
                vote.text().in(language.locale()),
                rule.percent().toPlainString(),
                text(language, "base." + DataPart.word(rule.base()))));
        rule.quorum().ifPresent(quorum -> words.append(text(language, "quorum", quorum.part(), quorum.of())));
        if (rule.isAskedInWriting()) {
            words.append(text(language, "in-writing"));
        }
        vote.isSecret().ifPresent(secret -> words.append(text(language, secret ? "secret" : "not-secret")));
        vote.isAnnounced().ifPresent(announced -> words.append(text(language, announced ? "announced" : "kept")));
        if (rule.tie() == VoteRule.Tie.HEAD_DECIDES) {
            words.append(text(language, "head-decides"));
        }
        return words.toString();
    }

    private static String text(Language language, String key, Object... arguments) {
        return Texts.text(language, "recognition.file.vote." + key, arguments);
    }
}
