package vn.thidua.identity;

import java.util.List;
import org.springframework.stereotype.Component;

/** The roles that there are. */
@Component
public class RoleNames {

    private final RoleBook roles;

    RoleNames(RoleBook roles) {
        this.roles = roles;
    }

    /** Returns the codes of all roles, in alphabetical order. */
    public List<String> all() {
        return roles.permissionsOf().keySet().stream().sorted().toList();
    }
}
