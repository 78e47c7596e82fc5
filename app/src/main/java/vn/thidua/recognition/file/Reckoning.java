package vn.thidua.recognition.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.reckoning.Money;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.core.eligibility.reckoning.WorkingDays;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Regime;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.recognition.rules.Source;

/** Answers what is asked for beside verdicts: seats, votes, money, days, who decides. */
final class Reckoning {

    private final RuleBook book;
    private final EligibleCase one;
    private final LocalDate on;
    private final Regime regime;

    Reckoning(RuleBook book, EligibleCase one, LocalDate on, Regime regime) {
        this.book = book;
        this.one = one;
        this.on = on;
        this.regime = regime;
    }

    CaseAnswer answer() {
        return switch (one.asked()) {
            case Asked.Quota asked -> quota(asked);
            case Asked.Vote asked ->
                last(Entry.Vote.class, asked.vote())
                        .map(vote -> of(
                                DataPart.word(
                                        vote.rule().decide(asked.counted()).result()),
                                vote.source()))
                        .orElseGet(this::noRule);
            case Asked.Money asked -> money(asked);
            case Asked.Coefficient(String form, SubjectKind subject) ->
                coefficient(form, subject)
                        .map(entry -> of(entry.factor().toPlainString(), entry.source()))
                        .orElseGet(this::noRule);
            case Asked.Term asked ->
                last(Entry.Term.class, asked.deadline())
                        .map(term -> of(
                                new WorkingDays(asked.holidays(), asked.worked())
                                        .after(asked.from(), term.workingDays())
                                        .toString(),
                                term.source()))
                        .orElseGet(this::noRule);
            case Asked.Filing(String deadline) ->
                last(Entry.FilingTime.class, deadline)
                        .map(time -> of(
                                time.to()
                                        .atYear(one.yearOn(on) + time.yearsAfter())
                                        .toString(),
                                time.source()))
                        .orElseGet(this::noRule);
            case Asked.Authority(String form, String at) ->
                last(Entry.Authority.class, form + "-" + at)
                        .map(authority -> of(authority.decidedBy().vi(), authority.source()))
                        .orElseGet(this::noRule);
            case Asked.Combine asked -> combine(asked);
            case Asked.InForce(String pack) -> inForce(pack);
            case Asked.BaseSalary() ->
                baseSalary()
                        .map(salary -> of(salary.amount().toPlainString(), salary.source()))
                        .orElseGet(this::noRule);
            case Asked.Eligible _, Asked.Rating _, Asked.Streamlining _ ->
                throw new IllegalStateException("is judged, not reckoned: " + one.id());
        };
    }

    private <E extends Entry> Optional<E> last(Class<E> kind, String id) {
        return regime.entries(kind).filter(entry -> entry.id().equals(id)).reduce((_, lower) -> lower);
    }

    /** Every layer's limit has to be kept, so the smallest decides. */
    private CaseAnswer quota(Asked.Quota asked) {
        List<Entry.Share> shares = regime.entries(Entry.Share.class)
                .filter(share -> share.form().equals(asked.form()))
                .toList();
        List<Source> sources = shares.stream().map(Entry.Share::source).toList();
        if (shares.isEmpty()) {
            return noRule();
        }
        Optional<Quota.Seats> least = shares.stream()
                .flatMap(share -> share.quota().stream())
                .map(quota -> quota.seats(asked.bases()))
                .min(Comparator.comparingInt(Quota.Seats::total));
        if (least.isEmpty()) {
            return of("no-limit", sources);
        }
        Map<String, Integer> granted = asked.granted().orElse(Map.of());
        String answer = asked.granted().isEmpty()
                ? String.valueOf(least.get().total())
                : least.get().isKept(granted) ? "kept" : "exceeded";
        return of(answer, sources);
    }

    private CaseAnswer money(Asked.Money asked) {
        Optional<Entry.Coefficient> coefficient = coefficient(asked.form(), asked.subject());
        Optional<Entry.BaseSalary> salary = baseSalary();
        if (coefficient.isEmpty() || salary.isEmpty()) {
            return noRule();
        }
        Optional<Entry.MoneyRounding> rounding =
                regime.entries(Entry.MoneyRounding.class).reduce((_, lower) -> lower);
        Money money = Money.of(
                coefficient.get().factor(),
                salary.get().amount(),
                rounding.map(Entry.MoneyRounding::rounding)
                        .orElse(new Money.Rounding(RoundingMode.HALF_UP, BigDecimal.ONE)));
        List<Source> sources = Stream.of(coefficient, salary, rounding)
                .flatMap(Optional::stream)
                .map(Entry::source)
                .toList();
        return of(
                money.exact().toPlainString(), rounding.map(_ -> money.rounded().toPlainString()), sources);
    }

    private Optional<Entry.Coefficient> coefficient(String form, SubjectKind subject) {
        return last(Entry.Coefficient.class, form + "-" + DataPart.word(subject));
    }

    private Optional<Entry.BaseSalary> baseSalary() {
        return regime.entries(Entry.BaseSalary.class)
                .filter(salary -> !salary.from().isAfter(on))
                .max(Comparator.comparing(Entry.BaseSalary::from));
    }

    private CaseAnswer combine(Asked.Combine asked) {
        Optional<FormRules.Kind> first = regime.form(asked.first()).map(FormRules::kind);
        Optional<FormRules.Kind> second = regime.form(asked.second()).map(FormRules::kind);
        return regime.entries(Entry.Combination.class)
                .filter(rule -> rule.isSameMerit() == asked.isSameMerit())
                .filter(rule -> isPair(rule, first, second) || isPair(rule, second, first))
                .reduce((_, lower) -> lower)
                .map(rule -> of(rule.isAllowed() ? "allowed" : "not-allowed", rule.source()))
                .orElseGet(this::noRule);
    }

    private static boolean isPair(
            Entry.Combination rule, Optional<FormRules.Kind> first, Optional<FormRules.Kind> second) {
        return first.equals(Optional.of(rule.first())) && second.equals(Optional.of(rule.second()));
    }

    private CaseAnswer inForce(String code) {
        RulePack pack = book.pack(code).orElseThrow();
        return of(book.isInForce(pack, on) ? "yes" : "no", pack.source());
    }

    private CaseAnswer noRule() {
        return of(CaseAnswer.NO_RULE, List.of());
    }

    private CaseAnswer of(String answer, Source source) {
        return of(answer, List.of(source));
    }

    private CaseAnswer of(String answer, List<Source> sources) {
        return of(answer, Optional.empty(), sources);
    }

    private CaseAnswer of(String answer, Optional<String> rounded, List<Source> sources) {
        return new CaseAnswer(
                one,
                on,
                regime.packs().stream().map(RulePack::code).toList(),
                answer,
                rounded,
                !sources.stream().allMatch(Source::isVerified),
                sources,
                List.of(),
                Optional.empty());
    }
}
