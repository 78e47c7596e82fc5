package vn.thidua.recognition.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

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
                                List.of(VoteWords.of(vote)),
                                vote.source()))
                        .orElseGet(this::noRule);
            case Asked.Money asked -> money(asked);
            case Asked.Coefficient(String form, SubjectKind subject) ->
                coefficient(form, subject)
                        .map(entry -> of(entry.factor().toPlainString(), entry.source()))
                        .orElseGet(this::noRule);
            case Asked.Term asked ->
                last(Entry.Term.class, asked.deadline())
                        .map(term -> of(lastDay(asked, term).toString(), List.of(term.text()), term.source()))
                        .orElseGet(this::noRule);
            case Asked.Filing(String deadline) ->
                last(Entry.FilingTime.class, deadline)
                        .map(time -> of(
                                time.to()
                                        .atYear(one.yearOn(on) + time.yearsAfter())
                                        .toString(),
                                List.of(time.text()),
                                time.source()))
                        .orElseGet(this::noRule);
            case Asked.Authority(String form, String at) ->
                last(Entry.Authority.class, form + "-" + at)
                        .map(authority -> of(
                                authority.decidedBy().vi(),
                                Stream.concat(Stream.of(authority.decidedBy()), authority.proposedBy().stream())
                                        .toList(),
                                authority.source()))
                        .orElseGet(this::noRule);
            case Asked.Dossier(String form) ->
                last(Entry.Dossier.class, form).map(this::dossier).orElseGet(this::noRule);
            case Asked.Provision(String id) ->
                last(Entry.Provision.class, id)
                        .map(provision -> of(provision.text().vi(), List.of(provision.text()), provision.source()))
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

    private CaseAnswer dossier(Entry.Dossier dossier) {
        String pieces = dossier.pieces().stream().map(BilingualText::vi).collect(Collectors.joining("; "));
        Stream<BilingualText> sets = dossier.sets().stream()
                .map(number -> new BilingualText(
                        Texts.text(Language.VI, "recognition.file.sets", number),
                        Texts.text(Language.EN, "recognition.file.sets", number)));
        return of(pieces, Stream.concat(sets, dossier.pieces().stream()).toList(), dossier.source());
    }

    private static LocalDate lastDay(Asked.Term asked, Entry.Term term) {
        WorkingDays calendar = new WorkingDays(asked.holidays(), asked.worked());
        return switch (term.unit()) {
            case WORKING_DAYS ->
                term.isBefore()
                        ? calendar.before(asked.from(), term.days())
                        : calendar.after(asked.from(), term.days());
            case DAYS -> asked.from().plusDays(term.isBefore() ? -term.days() : term.days());
        };
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
                money.exact().toPlainString(), rounding.map(_ -> money.rounded().toPlainString()), List.of(), sources);
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

    private CaseAnswer of(String answer, List<BilingualText> told, Source source) {
        return of(answer, Optional.empty(), told, List.of(source));
    }

    private CaseAnswer of(String answer, List<Source> sources) {
        return of(answer, Optional.empty(), List.of(), sources);
    }

    private CaseAnswer of(String answer, Optional<String> rounded, List<BilingualText> told, List<Source> sources) {
        List<RulePack> packs = regime.packs().stream()
                .filter(pack -> pack.entries().stream().map(Entry::source).anyMatch(sources::contains))
                .toList();
        List<BilingualText> doubts = book.doubts(regime.on(), one.named(), pack -> concerns(pack, packs));
        return new CaseAnswer(
                one,
                on,
                packs.stream().map(RulePack::code).toList(),
                answer,
                rounded,
                !sources.stream().allMatch(Source::isVerified) || !doubts.isEmpty(),
                sources,
                told,
                doubts,
                List.of(),
                Optional.empty());
    }

    private boolean concerns(RulePack pack, List<RulePack> packs) {
        if (one.asked() instanceof Asked.InForce(String code)) {
            return pack.code().equals(code);
        }
        boolean mayHold = pack.isKnownByNameOnly()
                && (packs.isEmpty() || packs.stream().anyMatch(used -> used.family() == pack.family()));
        return mayHold || packs.contains(pack);
    }
}
