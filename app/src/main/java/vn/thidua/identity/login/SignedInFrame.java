package vn.thidua.identity.login;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.access.CapacityWords;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.FrameFacts;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Tells the frame around the pages who is signed in. */
@Component
class SignedInFrame implements FrameFacts {

    private final Permissions permissions;
    private final Installation installation;

    SignedInFrame(Permissions permissions, Installation installation) {
        this.permissions = permissions;
        this.installation = installation;
    }

    @Override
    public Optional<Actor> actor() {
        return SignedIn.current().map(SignedIn::actor);
    }

    @Override
    public boolean allows(Actor actor, String permission) {
        return permissions.allows(actor, permission);
    }

    @Override
    public String place(Actor actor) {
        return SignedIn.current()
                .flatMap(SignedIn::place)
                .orElseGet(() -> Texts.text(
                        actor.units().isEmpty() ? "identity.place.none" : "identity.place.units",
                        actor.units().size()));
    }

    @Override
    public String role(Actor actor) {
        String role = SignedIn.current()
                .flatMap(SignedIn::inUse)
                .map(held -> CapacityWords.role(held, Language.current()))
                .orElseGet(() -> Texts.text("identity.role." + actor.role()));
        return actor.capacity()
                .onBehalf()
                .map(giver -> Texts.text(
                        "identity.capacity.on-behalf",
                        CapacityWords.form(giver.form(), Language.current()),
                        giver.name(),
                        role))
                .orElse(role);
    }

    @Override
    public List<Option> capacities(Actor actor) {
        return SignedIn.current().map(SignedIn::capacities).orElse(List.of()).stream()
                .filter(held -> !actor.capacity().id().equals(Optional.of(held.id())))
                .map(held -> new Option(held.id().toString(), CapacityWords.of(held, Language.current())))
                .toList();
    }

    @Override
    public boolean demo() {
        return installation.isDemo();
    }

    @Override
    public LocalDate asOf() {
        return installation.asOf();
    }
}
