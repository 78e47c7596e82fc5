package vn.thidua.identity.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Violation;

/**
 * Which passwords may be taken: long ones that nobody guesses. Any character counts, none is required, and no password has
 * to be changed because time has passed.
 */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SHORTEST_WORD = 4;
    private static final String PRODUCT = "thidua";

    private final UnitDirectory units;
    private final UsualPasswords usual = new UsualPasswords();

    PasswordPolicy(UnitDirectory units) {
        this.units = units;
    }

    /** Returns everything that speaks against {@code password} for {@code account}. */
    List<Violation> reasonsAgainst(String password, Account account) {
        List<Violation> reasons = new ArrayList<>();
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST) {
            reasons.add(Violation.of(AccountViolation.PASSWORD_TOO_SHORT, SHORTEST));
        }
        if (length > LONGEST) {
            reasons.add(Violation.of(AccountViolation.PASSWORD_TOO_LONG, LONGEST));
            return reasons;
        }
        if (usual.contain(composed)) {
            reasons.add(Violation.of(AccountViolation.PASSWORD_TOO_USUAL));
        }
        String plain = PlainText.of(composed);
        if (holds(plain, Stream.of(account.username(), account.displayName()))) {
            reasons.add(Violation.of(AccountViolation.PASSWORD_HOLDS_OWN_NAME));
        }
        if (holds(
                plain, Stream.concat(Stream.of(PRODUCT), units.units().stream().map(Unit::shortName)))) {
            reasons.add(Violation.of(AccountViolation.PASSWORD_HOLDS_LOCAL_WORD));
        }
        return reasons;
    }

    private static boolean holds(String plain, Stream<String> words) {
        return words.map(PlainText::of).anyMatch(word -> word.length() >= SHORTEST_WORD && plain.contains(word));
    }
}
