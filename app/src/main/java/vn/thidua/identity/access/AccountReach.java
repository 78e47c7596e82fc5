package vn.thidua.identity.access;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountSay;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

/**
 * The accounts that somebody who administers may know of: those with anything within reach, and those with nothing yet. To
 * have a say over an account takes more: all that it holds must lie within reach.
 */
@Component
class AccountReach implements AccountSay {

    private final AccountAccessQueries accounts;
    private final AssignmentRepository assignments;

    AccountReach(AccountAccessQueries accounts, AssignmentRepository assignments) {
        this.accounts = accounts;
        this.assignments = assignments;
    }

    List<AccountFacts> accounts(Actor actor) {
        return accounts.all().stream()
                .filter(account -> knows(actor, account.id()))
                .toList();
    }

    /** @throws NotFound if there is no such account, or the actor may not know of it */
    AccountFacts get(Actor actor, String username) {
        return accounts.find(username)
                .filter(account -> knows(actor, account.id()))
                .orElseThrow(() -> new NotFound("account", username));
    }

    /** @throws NotFound if there is no such account, or the actor may not know of it */
    AccountFacts get(Actor actor, UUID id) {
        AccountFacts account = accounts.get(id);
        if (!knows(actor, id)) {
            throw new NotFound("account", id);
        }
        return account;
    }

    @Override
    public boolean covers(Actor actor, UUID account) {
        return assignments.of(account).stream()
                .filter(held -> !held.ended())
                .allMatch(held -> UnitReach.covers(actor, held.units()));
    }

    private boolean knows(Actor actor, UUID account) {
        if (actor.capacity().everywhere()) {
            return true;
        }
        List<Assignment> held = assignments.of(account);
        return held.isEmpty()
                || held.stream().anyMatch(one -> one.units().stream().anyMatch(actor.units()::contains));
    }
}
