package vn.thidua.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Capacity.SigningForm;

/** A delegation as a form sent it. */
record SentDelegation(
        String username,
        String form,
        String extent,
        List<String> permission,
        String from,
        String lastDay,
        String basis) {

    static final SentDelegation EMPTY = new SentDelegation("", "KT", "whole", List.of(), "", "", "");

    SentDelegation {
        permission = List.copyOf(permission);
    }

    boolean whole() {
        return extent.equals("whole");
    }

    NewDelegation read() {
        return new NewDelegation(
                username,
                Arrays.stream(SigningForm.values())
                        .filter(one -> one.name().equals(form))
                        .findFirst(),
                whole(),
                Set.copyOf(permission),
                Validity.typed(from, lastDay),
                basis);
    }
}
