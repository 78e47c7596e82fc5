/**
 * The rules of the house as tests: each has a name, a reason, and a planted violation that it must find.
 *
 * <p>{@code module} holds the module map (Spring Modulith), {@code type} the rules on compiled classes (ArchUnit), and
 * {@code files}, {@code text} and {@code place} the rules on files, which stand on {@code scan}. Start reading at
 * {@link vn.thidua.house.HouseRules}.
 *
 * <p>To add a rule on files: write a {@link vn.thidua.house.scan.HouseRule}, list it in {@code HouseRules}, and plant a small
 * repository that breaks it in {@code src/test/resources/house/planted/<name of the rule>/repository}, with the findings
 * expected in {@code findings.txt} beside it. To add a rule on classes: add it to a list in {@code type} and plant a class in {@code planted}.
 */
@NullMarked
package vn.thidua.house;

import org.jspecify.annotations.NullMarked;
