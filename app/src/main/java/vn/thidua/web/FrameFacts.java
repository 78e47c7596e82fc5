package vn.thidua.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Actor;

/** What the frame around a page must know about the person and the installation. Implemented by {@code identity}. */
public interface FrameFacts {

    /** Returns who is signed in, if anybody is. */
    Optional<Actor> actor();

    /** Says whether {@code actor} has the permission whose key is {@code permission}. */
    boolean allows(Actor actor, String permission);

    /** Returns where {@code actor} works, in few words: a unit's name, or how many units. */
    String place(Actor actor);

    /** Returns the name of the role of {@code actor}. */
    String role(Actor actor);

    /** Returns the other capacities that {@code actor} may switch to: what the switch sends, and words. */
    List<Option> capacities(Actor actor);

    /** Says whether all figures of this installation are invented. */
    boolean demo();

    /** Returns the day that the screens speak of: today, or the day of the demonstration. */
    LocalDate asOf();
}
