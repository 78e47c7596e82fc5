package vn.thidua.identity;

import java.util.UUID;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

/** How far somebody's say over the accounts of others goes, whatever permission it is about. */
public interface AccountSay {

    /** Says whether everything that {@code account} holds lies within the reach of {@code actor}. */
    boolean covers(Actor actor, UUID account);

    /**
     * Goes on only if {@link #covers} says so.
     *
     * @throws NotFound if it does not, so that nobody learns of accounts out of reach
     */
    default void require(Actor actor, UUID account) {
        if (!covers(actor, account)) {
            throw new NotFound("account", account);
        }
    }
}
