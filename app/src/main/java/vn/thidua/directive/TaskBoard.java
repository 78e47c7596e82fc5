package vn.thidua.directive;

import java.util.List;
import vn.thidua.shared.Scope;

/** Answers how tasks stand. Tasks of units outside the reader's scope are left out; those of central bodies are not. */
public interface TaskBoard {

    /** Returns the tasks of the source called {@code source}, by clause and then in the official order of units. */
    List<BoardTask> tasks(Scope scope, String source);
}
