package vn.thidua.identity.access;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Option;

/**
 * What lends powers: what was typed, what can be chosen, and why it was refused.
 *
 * @param action where it is sent
 * @param chosen keys of the permissions that were chosen
 * @param assignments whose powers can be lent
 * @param permissions what can be lent of them
 */
public record DelegationForm(
        String action,
        String assignment,
        String username,
        String form,
        boolean whole,
        List<String> chosen,
        String from,
        String lastDay,
        String basis,
        List<Option> assignments,
        List<Option> forms,
        List<Option> permissions,
        List<Violation> reasons) {

    public DelegationForm {
        chosen = List.copyOf(chosen);
        assignments = List.copyOf(assignments);
        forms = List.copyOf(forms);
        permissions = List.copyOf(permissions);
        reasons = List.copyOf(reasons);
    }
}
