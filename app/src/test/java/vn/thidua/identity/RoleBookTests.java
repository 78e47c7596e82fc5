package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

class RoleBookTests {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Officer", "unit-officer", Set.of(OWN));
    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "Administrator", "administrator", Set.of());

    /** Not an enum, so that the search for declared permissions does not find it. */
    private static final Permission SEND = new Permission() {
        @Override
        public String name() {
            return "SEND_REPORT";
        }
    };

    private final Permissions permissions =
            new RolePermissions(RoleBook.checked(Map.of("unit-officer", Set.of(SEND.key())), Set.of(SEND.key())));

    @Test
    void derivesTheKeyFromPackageAndName() {
        assertThat(SEND.key()).isEqualTo("identity.send-report");
    }

    @Test
    void allowsARoleItsPermissionInItsOwnUnitsOnly() {
        permissions.require(OFFICER, SEND);
        permissions.require(OFFICER, SEND, OWN);
        assertThat(permissions.scope(OFFICER, SEND)).isEqualTo(new Scope(Set.of(OWN)));
        assertThatThrownBy(() -> permissions.require(OFFICER, SEND, OTHER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void givesARoleWithoutThePermissionNothing() {
        assertThat(permissions.allows(ADMINISTRATOR, SEND)).isFalse();
        assertThat(permissions.scope(ADMINISTRATOR, SEND).units()).isEmpty();
        assertThatThrownBy(() -> permissions.require(ADMINISTRATOR, SEND)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesAPermissionThatNobodyAsksFor() {
        assertThatThrownBy(() -> RoleBook.checked(Map.of("leader", Set.of("reporting.misspelt")), Set.of()))
                .hasMessageContaining("unknown permission reporting.misspelt");
    }

    @Test
    void refusesAPermissionThatNoRoleHas() {
        assertThatThrownBy(() -> RoleBook.checked(Map.of("leader", Set.of()), Set.of("reporting.read")))
                .hasMessageContaining("no role in roles.yaml has the permission reporting.read");
    }
}
