package vn.thidua.identity.account;

import java.util.List;
import vn.thidua.shared.Violation;

/** What became of an attempt to let the owner of an account set a password. */
sealed interface InvitationOutcome {

    /**
     * The owner of the account can set a password.
     *
     * @param link to be handed to the owner; shown this once only
     */
    record Invited(Account account, String link) implements InvitationOutcome {

        /** Names the account without the link: who has the link has the account. */
        @Override
        public String toString() {
            return "Invited[" + account.username() + "]";
        }
    }

    /** Nothing was made. */
    record Refused(List<Violation> reasons) implements InvitationOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
