/**
 * Recognition: who may be given which title or commendation by the rules in force, and what is known that speaks for it.
 *
 * <p>Features: {@code rules} (regimes of law as data: the rule packs), {@code file} (cases judged from files alone),
 * {@code catalogue} (what the rules of a day ask for, and what differs between two days),
 * {@code register} (the facts of a person or a unit over the years), {@code intake} (old registers from files),
 * {@code verdict} (what the facts are enough for), {@code radar} (what can still be reached, and by when). Verdicts are pure
 * functions in {@code vn.thidua.core.eligibility}. Other modules ask {@link vn.thidua.recognition.EligibleFiles}.
 *
 * <p>Vocabulary: a title is "danh hiệu thi đua", a form "hình thức khen thưởng", a rule pack a "bộ quy tắc", a clause a "điều
 * kiện"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {"shared", "web", "document", "organization"})
@NullMarked
package vn.thidua.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
