package vn.thidua.shared;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * In which of several capacities a person acts: by which assignment, in whose stead, and how far.
 *
 * @param id of the assignment or the delegation that it comes from; empty for work that no person signed in for
 * @param words the capacity as records name it, in Vietnamese: post or role, and unit
 * @param everywhere whether the role was given for the whole installation instead of for units
 * @param onBehalf in whose stead; empty for a capacity of one's own
 * @param only keys of the permissions that the capacity is limited to; empty if it has all of its role
 */
public record Capacity(
        Optional<UUID> id, String words, boolean everywhere, Optional<OnBehalf> onBehalf, Optional<Set<String>> only) {

    /** A capacity of one's own of which nothing more is known. */
    public static final Capacity PLAIN = new Capacity(Optional.empty(), "", false, Optional.empty(), Optional.empty());

    public Capacity {
        only = only.map(Set::copyOf);
    }

    /** Says whether the capacity, not the role, leaves room for the permission whose key is {@code permission}. */
    public boolean leaves(String permission) {
        return only.map(keys -> keys.contains(permission)).orElse(true);
    }

    /**
     * The person in whose stead somebody acts.
     *
     * @param account of the person who gave the powers
     */
    public record OnBehalf(UUID account, String name, SigningForm form) {}

    /** What stands in front of a signature that is given in somebody's stead. */
    public enum SigningForm {
        /** A deputy signs for the head. */
        KT,
        /** By order of the head. */
        TL,
        /** By authority that the head gave in writing, for a time. */
        TUQ
    }
}
