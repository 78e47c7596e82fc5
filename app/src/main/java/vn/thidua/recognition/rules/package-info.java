/**
 * Rule packs: regimes of law as data, read from YAML, checked, laid over each other by layer and date.
 *
 * <p>Start reading at {@code PackReader} (text to pack, all defects at once), then {@link
 * vn.thidua.recognition.rules.RuleBook} (which packs are in force on a day) and {@link
 * vn.thidua.recognition.rules.Regime} (what they say together). What a clause means is said in {@code
 * vn.thidua.core.eligibility}. The packs of the product are in {@code recognition/packs}; format: {@code
 * docs/formats/rule-pack.md}; why they are data: {@code docs/decisions/2026-11-27-rules-as-packs.md}.
 */
@NullMarked
package vn.thidua.recognition.rules;

import org.jspecify.annotations.NullMarked;
