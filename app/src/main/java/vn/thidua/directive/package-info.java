/**
 * Directives: what was asked of whom by when, and how far it has come.
 *
 * <p>Other modules hand in tasks through {@link vn.thidua.directive.TaskRegister} and read how they stand through
 * {@link vn.thidua.directive.TaskBoard}. Feature: {@code task}. Why something is asked is not decided here: the
 * conclusions of a conference, for example, belong to {@code vn.thidua.conference}.
 *
 * <p>Vocabulary: a task is "nhiệm vụ", a clause "nội dung"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Directive",
        allowedDependencies = {"shared", "web", "document", "organization", "identity"})
@NullMarked
package vn.thidua.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
