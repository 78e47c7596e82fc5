package vn.thidua.identity.session;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.shared.Actor;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;

/** Tells on the home page who has no capacity in force why nothing else is there. */
@Configuration(proxyBeanMethods = false)
class SessionMenu {

    @Bean
    DashboardTile noCapacityTile() {
        return new DashboardTile(
                Place.MAIN,
                0,
                "identity/session/nothing",
                Optional.empty(),
                actor -> actor.role().equals(Actor.NO_ROLE)
                        ? Optional.of(new NoCapacity(actor.capacity().id().isPresent()))
                        : Optional.empty());
    }
}
