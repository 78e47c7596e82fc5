package vn.thidua.identity.login;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;

/** Turns an account whose owner has proved to be the owner into somebody who is signed in. */
@Component
class Entrance {

    private final UnitDirectory units;

    Entrance(UnitDirectory units) {
        this.units = units;
    }

    /** Returns the owner of {@code account}, in the capacity in which the session begins. */
    SignedIn open(Account account) {
        Actor actor = new Actor(account.id(), account.displayName(), account.role(), account.units());
        Optional<String> place = account.units().size() == 1
                ? units.units().stream()
                        .filter(unit -> account.units().contains(unit.id()))
                        .map(Unit::shortName)
                        .findFirst()
                : Optional.empty();
        return new SignedIn(account.username(), actor, place);
    }
}
