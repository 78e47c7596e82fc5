package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.eligibility.Assessment;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Proposal;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Regime;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.shared.BilingualText;

/** Answers cases by the rules in force on their days. */
final class CaseJudging {

    private final RuleBook book;

    CaseJudging(RuleBook book) {
        this.book = book;
    }

    /** Returns the answers, case by case and day by day. */
    List<CaseAnswer> answers(List<EligibleCase> cases) {
        return cases.stream()
                .flatMap(one -> one.days().stream().sorted().distinct().map(day -> answer(one, day)))
                .toList();
    }

    private CaseAnswer answer(EligibleCase one, LocalDate day) {
        Regime regime = regime(one, day);
        return switch (one.asked()) {
            case Asked.Eligible asked -> eligible(one, asked, day, regime);
            case Asked.Rating asked -> rating(one, asked, day, regime);
            case Asked.Streamlining(List<Fact> facts) -> streamlining(one, facts, day, regime);
            default -> new Reckoning(book, one, day, regime).answer();
        };
    }

    /** The pack that a case names by itself holds on the day of it that comes nearest to {@code day}. */
    private Regime regime(EligibleCase one, LocalDate day) {
        Set<String> local = new LinkedHashSet<>(one.layers());
        local.addAll(one.rules().stream().toList());
        LocalDate ruling =
                one.rules().flatMap(book::pack).map(pack -> nearest(pack, day)).orElse(day);
        return book.inForce(ruling, local);
    }

    private LocalDate nearest(RulePack pack, LocalDate day) {
        if (day.isBefore(pack.validFrom())) {
            return pack.validFrom();
        }
        return book.lastDay(pack).filter(last -> last.isBefore(day)).orElse(day);
    }

    private CaseAnswer eligible(EligibleCase one, Asked.Eligible asked, LocalDate day, Regime regime) {
        Facts facts = Facts.of(asked.facts());
        List<Regime> choice = choice(one, day, regime);
        Regime chosen = choice.getFirst();
        Optional<CaseAnswer.Judged> best = Optional.empty();
        for (Regime candidate : choice) {
            Optional<CaseAnswer.Judged> judged = judged(candidate, asked, facts, one, day);
            if (judged.isPresent() && (best.isEmpty() || isBetter(judged.get(), best.get()))) {
                best = judged;
                chosen = candidate;
            }
        }
        if (best.isEmpty()) {
            return verdict(one, day, chosen, CaseAnswer.NO_RULE, List.of(), Optional.empty());
        }
        CaseAnswer.Judged judged = best.get();
        Optional<CaseAnswer.Judged> whatIf = asked.whatIf().isEmpty()
                ? Optional.empty()
                : judged(chosen, asked, facts.with(asked.whatIf()), one, day);
        return verdict(one, day, chosen, DataPart.word(judged.assessment().verdict()), List.of(judged), whatIf);
    }

    private static boolean isBetter(CaseAnswer.Judged one, CaseAnswer.Judged other) {
        return one.assessment().verdict().compareTo(other.assessment().verdict()) > 0;
    }

    private static Optional<CaseAnswer.Judged> judged(
            Regime regime, Asked.Eligible asked, Facts facts, EligibleCase one, LocalDate day) {
        return regime.form(asked.form())
                .filter(form -> asksForSomething(form) && !form.rule().isSilentOn(asked.subject()))
                .map(form -> judged(form, asked.subject(), facts, one, day));
    }

    /** A form of which only is known to whom it is given cannot be judged. */
    private static boolean asksForSomething(FormRules form) {
        return form.rule().clauses().anyMatch(clause -> !(clause.requirement() instanceof Requirement.GivenTo));
    }

    private static CaseAnswer.Judged judged(
            FormRules form, SubjectKind subject, Facts facts, EligibleCase one, LocalDate day) {
        Proposal proposal = new Proposal(subject, day, one.yearOn(day));
        return new CaseAnswer.Judged(form, Assessment.of(form.rule(), facts, proposal));
    }

    /** A file that came in before the first day of the rules may be judged by those before, if the new ones say so. */
    private List<Regime> choice(EligibleCase one, LocalDate day, Regime regime) {
        for (RulePack pack : regime.packs()) {
            boolean cameBefore =
                    one.filedOn().map(filed -> filed.isBefore(pack.validFrom())).orElse(false);
            if (cameBefore && pack.transition().isPresent()) {
                Regime former = book.inForce(one.filedOn().orElse(day), one.layers());
                return pack.transition().get() == RulePack.Transition.FORMER
                        ? List.of(former)
                        : List.of(regime, former);
            }
        }
        return List.of(regime);
    }

    /**
     * The first form of the packs whose conditions hold, unless one before it is still open. What keeps a rating out altogether
     * goes before all of them, if it holds.
     */
    private CaseAnswer rating(EligibleCase one, Asked.Rating asked, LocalDate day, Regime regime) {
        Facts facts = Facts.of(asked.facts());
        List<CaseAnswer.Judged> judged = new ArrayList<>();
        for (FormRules form : regime.forms(RulePack.Family.RATING)) {
            CaseAnswer.Judged next = judged(form, asked.subject(), facts, one, day);
            Verdict verdict = next.assessment().verdict();
            boolean isOpenBar = form.kind() == FormRules.Kind.BAR && verdict != Verdict.MET;
            judged.add(next);
            if (verdict != Verdict.NOT_MET && !isOpenBar) {
                String answer = verdict == Verdict.MET ? form.code() : DataPart.word(verdict);
                return verdict(one, day, regime, answer, judged, Optional.empty());
            }
        }
        String answer = judged.isEmpty() ? CaseAnswer.NO_RULE : DataPart.word(Verdict.NOT_MET);
        return verdict(one, day, regime, answer, judged, Optional.empty());
    }

    private CaseAnswer streamlining(EligibleCase one, List<Fact> given, LocalDate day, Regime regime) {
        Facts facts = Facts.of(given);
        List<CaseAnswer.Judged> judged = regime.forms(RulePack.Family.STREAMLINING).stream()
                .map(form -> judged(form, SubjectKind.INDIVIDUAL, facts, one, day))
                .toList();
        String answer = judged.stream()
                .map(form -> form.assessment().verdict())
                .max(Verdict::compareTo)
                .map(DataPart::word)
                .orElse(CaseAnswer.NO_RULE);
        return verdict(one, day, regime, answer, judged, Optional.empty());
    }

    /** Returns the packs of the families that the forms are of. */
    private static List<String> applied(Regime regime, List<CaseAnswer.Judged> judged) {
        Set<String> sources = judged.stream()
                .flatMap(form -> form.form().sources().values().stream())
                .collect(Collectors.toSet());
        Set<RulePack.Family> families = regime.packs().stream()
                .filter(pack -> sources.contains(pack.code()))
                .map(RulePack::family)
                .collect(Collectors.toSet());
        return regime.packs().stream()
                .filter(pack ->
                        families.contains(pack.family()) && !pack.forms().isEmpty())
                .map(RulePack::code)
                .toList();
    }

    private static boolean concerns(RulePack pack, RulePack.Family family, List<CaseAnswer.Judged> judged) {
        Set<String> forms = judged.stream().map(one -> one.form().code()).collect(Collectors.toSet());
        return pack.family() == family
                && (pack.isKnownByNameOnly()
                        || forms.isEmpty()
                        || pack.forms().stream().anyMatch(form -> forms.contains(form.code())));
    }

    /** What the question is about where no pack has an answer. */
    private RulePack.Family family(EligibleCase one, List<String> packs) {
        return switch (one.asked()) {
            case Asked.Rating _ -> RulePack.Family.RATING;
            case Asked.Streamlining _ -> RulePack.Family.STREAMLINING;
            default ->
                packs.stream()
                        .flatMap(code -> book.pack(code).stream())
                        .map(RulePack::family)
                        .findFirst()
                        .orElse(RulePack.Family.AWARD);
        };
    }

    private CaseAnswer verdict(
            EligibleCase one,
            LocalDate day,
            Regime regime,
            String answer,
            List<CaseAnswer.Judged> judged,
            Optional<CaseAnswer.Judged> whatIf) {
        List<String> packs = applied(regime, judged);
        List<BilingualText> doubts =
                book.doubts(regime.on(), one.named(), pack -> concerns(pack, family(one, packs), judged));
        boolean isVerified =
                judged.stream().allMatch(form -> form.assessment().weighed().isVerified());
        return new CaseAnswer(
                one,
                day,
                packs,
                answer,
                Optional.empty(),
                !isVerified || !doubts.isEmpty(),
                List.of(),
                List.of(),
                doubts,
                judged,
                whatIf);
    }
}
