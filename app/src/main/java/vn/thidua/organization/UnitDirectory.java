package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers which units and clusters there are. Names of units are public; what they reported is not asked here. */
public interface UnitDirectory {

    /** Returns every body there ever was, as it was called last, in the official order. Administrative units are none. */
    List<Unit> units();

    /** Returns the bodies that there were on {@code day}, as they were called then, in the official order. */
    List<Unit> units(LocalDate day);

    /**
     * Returns every body there ever was, in the official order, as it was called on {@code day}; one that was not there on
     * that day as it was called last.
     */
    List<Unit> named(LocalDate day);

    /** Returns the body {@code id} as it is called in {@link #named(LocalDate)}, if there ever was one. */
    Optional<Unit> named(UUID id, LocalDate day);

    /**
     * Returns the unit {@code root} and all units below it, as the tree stood on {@code day}; nothing if it was not there.
     */
    Set<UUID> under(UUID root, LocalDate day);

    /** Returns the unit of any kind whose code is {@code code}, if there ever was one, as it was called last. */
    Optional<Unit> find(String code);

    /**
     * Returns the clusters as they stood on {@code day}, by code, without clusters that had no member. Members are called as
     * in {@link #named(LocalDate)}.
     */
    List<Cluster> clusters(LocalDate day);
}
