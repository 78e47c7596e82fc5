package vn.thidua.recognition.radar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.eligibility.Chance;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Facts;
import vn.thidua.core.eligibility.Horizon;
import vn.thidua.core.eligibility.Outlook;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.Regime;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/**
 * Looks ahead from one day. Each year is judged by the rules in force on the last day on which it can be proposed: the last day
 * for files if the rules name one for the form, else the last day of the year.
 *
 * <p>An award on which another one rests does not come before it can be reached itself: a commendation of the Prime Minister is
 * not supposed for this year if it takes three more years to come near it.
 */
final class Prospects {

    /** How many years after that of the day are looked at. */
    static final int YEARS_AHEAD = 10;

    private final RuleBook book;
    private final LocalDate day;
    private final Map<LocalDate, Map<String, FormRules>> forms = new HashMap<>();
    private final Map<String, Map<Integer, LocalDate>> deadlines = new LinkedHashMap<>();

    /** Of many nobody knows anything, and they all can reach the same. */
    private final Map<Facts, List<Prospect>> people = new HashMap<>();

    private final Map<Facts, List<Prospect>> units = new HashMap<>();

    Prospects(RuleBook book, LocalDate day) {
        this.book = book;
        this.day = day;
        Set<String> codes = new LinkedHashSet<>(on(day).keySet());
        codes.addAll(on(lastDay(day.getYear())).keySet());
        for (int year = day.getYear() - 1; year <= day.getYear() + YEARS_AHEAD; year++) {
            Regime regime = book.inForce(lastDay(year).isBefore(day) ? day : lastDay(year), List.of());
            for (String code : codes) {
                LocalDate until = deadline(regime, code, year);
                if (!until.isBefore(day) && hasClauses(on(until).get(code))) {
                    deadlines
                            .computeIfAbsent(code, key -> new LinkedHashMap<>())
                            .put(year, until);
                }
            }
        }
    }

    private Map<String, FormRules> on(LocalDate date) {
        return forms.computeIfAbsent(
                date,
                key -> book.inForce(key, List.of()).forms(RulePack.Family.AWARD).stream()
                        .filter(form ->
                                form.kind() == FormRules.Kind.TITLE || form.kind() == FormRules.Kind.COMMENDATION)
                        .collect(Collectors.toMap(
                                FormRules::code, form -> form, (one, other) -> one, LinkedHashMap::new)));
    }

    private static LocalDate deadline(Regime regime, String code, int year) {
        return regime.entries(Entry.FilingTime.class)
                .filter(filing -> filing.id().equals(code))
                .findFirst()
                .map(filing -> filing.to().atYear(year + filing.yearsAfter()))
                .orElse(lastDay(year));
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** Where people only state or judge something, nothing of the record can be looked ahead to. */
    private static boolean hasClauses(@Nullable FormRules form) {
        return form != null
                && form.rule()
                        .clauses()
                        .map(Clause::requirement)
                        .anyMatch(asked -> !(asked instanceof Requirement.GivenTo
                                || asked instanceof Requirement.Stated
                                || asked instanceof Requirement.Judged));
    }

    /** Returns the titles and forms that are given to people or to units, by code, in the order of the rules. */
    List<Option> choices(boolean person) {
        return codes(person)
                .map(code -> new Option(
                        code,
                        rules(code)
                                .values()
                                .iterator()
                                .next()
                                .name()
                                .in(Language.current().locale())))
                .toList();
    }

    private Stream<String> codes(boolean person) {
        return deadlines.keySet().stream()
                .filter(code -> isFor(person, rules(code).values().iterator().next()));
    }

    private Map<Integer, FormRules> rules(String code) {
        Map<Integer, FormRules> rules = new LinkedHashMap<>();
        deadlines
                .getOrDefault(code, Map.of())
                .forEach((year, until) ->
                        Optional.ofNullable(on(until).get(code)).ifPresent(form -> rules.put(year, form)));
        return rules;
    }

    private static boolean isFor(boolean person, FormRules form) {
        boolean isRefused = form.rule()
                .concerning(kind(person))
                .clauses()
                .anyMatch(clause -> clause.requirement() instanceof Requirement.GivenTo(Set<SubjectKind> subjects)
                        && !subjects.contains(kind(person)));
        boolean isOfOthers = word(form.code())
                .map(word -> word.of().equals(person ? "unit" : "person"))
                .orElse(false);
        return !isRefused && !isOfOthers;
    }

    private static SubjectKind kind(boolean person) {
        return person ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE;
    }

    private static Optional<Word> word(String code) {
        return Vocabulary.find(FactKind.AWARD.section(), code);
    }

    /** Returns what can be reached by what {@code facts} say, the nearest first. */
    List<Prospect> of(boolean person, Facts facts) {
        return (person ? people : units).computeIfAbsent(facts, known -> new Chain(person, known).all());
    }

    /** The outlooks of one subject, each after those that it rests on. */
    private final class Chain {

        private final boolean person;
        private final Facts facts;
        private final Set<String> codes;
        private final Set<String> yearly;
        private final Set<String> begun = new HashSet<>();
        private final Map<String, Prospect> found = new LinkedHashMap<>();

        Chain(boolean person, Facts facts) {
            this.person = person;
            this.facts = facts;
            this.codes = codes(person).collect(Collectors.toCollection(LinkedHashSet::new));
            this.yearly = Vocabulary.words(FactKind.AWARD.section()).stream()
                    .filter(Word::once)
                    .map(Word::code)
                    .collect(Collectors.toSet());
        }

        List<Prospect> all() {
            codes.forEach(this::find);
            return found.values().stream().sorted(Prospect.NEAREST).toList();
        }

        private void find(String code) {
            if (!codes.contains(code) || !begun.add(code)) {
                return;
            }
            Map<Integer, FormRules> rules = rules(code);
            rules.values().stream()
                    .flatMap(form -> form.rule().clauses())
                    .flatMap(clause -> clause.requirement().allCounted())
                    .filter(Counted.Awards.class::isInstance)
                    .flatMap(counted -> ((Counted.Awards) counted).codes().stream())
                    .sorted()
                    .distinct()
                    .forEach(this::find);
            List<Chance> chances = new ArrayList<>();
            rules.forEach((year, form) -> {
                if (!isHeld(code, year)) {
                    chances.add(new Chance(year, until(code, year), form.rule()));
                }
            });
            Outlook outlook = Outlook.of(chances, facts, kind(person), horizon());
            found.put(code, new Prospect(code, day.getYear(), rules, outlook));
        }

        private Horizon horizon() {
            Map<String, Integer> soonest = new HashMap<>();
            Map<String, Integer> surely = new HashMap<>();
            found.forEach((code, prospect) -> {
                soonest.put(code, Prospect.year(prospect.outlook().hoped()));
                surely.put(code, Prospect.year(prospect.outlook().sure()));
            });
            return new Horizon(day, yearly, soonest, surely);
        }

        /** What is given once a year is not striven for again in a year for which it is held. */
        private boolean isHeld(String code, int year) {
            return yearly.contains(code)
                    && facts.all().stream()
                            .anyMatch(fact -> fact instanceof Fact.Award award
                                    && award.code().equals(code)
                                    && award.year() == year);
        }
    }

    private LocalDate until(String code, int year) {
        return Optional.ofNullable(deadlines.getOrDefault(code, Map.of()).get(year))
                .orElseThrow();
    }
}
