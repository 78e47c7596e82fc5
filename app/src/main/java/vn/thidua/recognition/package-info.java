/**
 * Recognition: who may be given which title or commendation by the rules in force, and what speaks for it.
 *
 * <p>Features: {@code rules} (regimes of law as data: the rule packs) and {@code file} (cases judged from files alone). Verdicts
 * are pure functions in {@code vn.thidua.core.eligibility}. Other modules ask {@link vn.thidua.recognition.EligibleFiles}.
 *
 * <p>Vocabulary: a rule pack is a "bộ quy tắc", a clause a "điều kiện"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {"shared", "web"})
@NullMarked
package vn.thidua.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
