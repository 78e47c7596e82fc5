/**
 * Recognition: what is known of people and units that awards are judged by.
 *
 * <p>Features: {@code register} (the facts of a person or a unit over the years), {@code intake} (old registers from files).
 *
 * <p>Vocabulary: a title is "danh hiệu thi đua", a form "hình thức khen thưởng"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {"shared", "web", "document", "organization"})
@NullMarked
package vn.thidua.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
