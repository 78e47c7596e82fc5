package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Source;
import vn.thidua.shared.BilingualText;

/**
 * The answer to a case on one day.
 *
 * @param asked the case
 * @param packs codes of the packs that were applied, the highest layer first
 * @param answer in one word or number: a verdict, a number of seats, an amount in đồng, a day, a code
 * @param rounded money as it is paid, in đồng; empty if nothing is rounded
 * @param needsChecking whether it rests on wording that nobody looked up
 * @param sources where it is written, for what is no verdict
 * @param told what the rule says, for what is no verdict
 * @param doubts why it needs checking although its clauses may be sure
 * @param judged the forms that were judged, in the order of the packs
 * @param whatIf the same with the facts of "what if"
 */
record CaseAnswer(
        EligibleCase asked,
        LocalDate on,
        List<String> packs,
        String answer,
        Optional<String> rounded,
        boolean needsChecking,
        List<Source> sources,
        List<BilingualText> told,
        List<BilingualText> doubts,
        List<Judged> judged,
        Optional<Judged> whatIf) {

    /** No rule that is in force names what was asked for. */
    static final String NO_RULE = "no-rule";

    /** A form with its verdicts. */
    record Judged(FormRules form, Assessment assessment) {

        /** Says whether a fact or a judgement could still turn it. */
        boolean isOpen() {
            return assessment.verdict() == Verdict.FACT_MISSING || assessment.verdict() == Verdict.NEEDS_JUDGEMENT;
        }

        Stream<Finding> findings() {
            return assessment.weighed().findings();
        }
    }

    CaseAnswer {
        packs = List.copyOf(packs);
        sources = List.copyOf(sources);
        told = List.copyOf(told);
        doubts = List.copyOf(doubts);
        judged = List.copyOf(judged);
    }

    /** Returns what is odd about the facts of the case. */
    List<Remark> remarks() {
        return asked.remarks();
    }

    /** Returns every citation that the answer names, in order, each once. */
    List<String> citations() {
        return Stream.concat(
                        sources.stream().map(Source::citation),
                        judged.stream()
                                .flatMap(Judged::findings)
                                .map(finding -> finding.clause().citation()))
                .distinct()
                .toList();
    }

    /** Says whether the answer is what the writer of the case expected; empty if nothing was. */
    Optional<Boolean> isAsExpected() {
        return asked.expected().map(this::agrees);
    }

    private boolean agrees(EligibleCase.Expected expected) {
        boolean hasClauses = expected.clauses().entrySet().stream()
                .allMatch(clause -> judged.stream()
                        .flatMap(Judged::findings)
                        .anyMatch(finding -> finding.clause().id().equals(clause.getKey())
                                && DataPart.word(finding.verdict()).equals(clause.getValue())));
        return expected.answer().map(answer::equals).orElse(true)
                && expected.rounded()
                        .map(amount -> rounded.equals(Optional.of(amount)))
                        .orElse(true)
                && expected.needsChecking().map(check -> check == needsChecking).orElse(true)
                && expected.cites()
                        .map(part -> citations().stream().anyMatch(citation -> citation.contains(part)))
                        .orElse(true)
                && hasClauses;
    }
}
