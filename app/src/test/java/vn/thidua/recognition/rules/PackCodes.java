package vn.thidua.recognition.rules;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Window;

/**
 * The clauses of packs, and the codes of facts that they ask for.
 *
 * @param forms every form of every regime that ever was in force
 */
record PackCodes(
        List<Placed> clauses,
        List<FormRules> forms,
        Set<String> awards,
        Set<Said> statements,
        Set<String> measures,
        Set<String> posts) {

    /** A clause and where it stands. */
    record Placed(String where, Clause clause) {}

    /** An answer to a topic that some clause accepts. */
    record Said(String topic, String value) {}

    static PackCodes of(RuleBook book) {
        List<Placed> clauses = book.packs().stream()
                .flatMap(pack -> pack.forms().stream()
                        .flatMap(form -> form.rule()
                                .clauses()
                                .map(clause ->
                                        new Placed(pack.code() + " " + form.code() + "/" + clause.id(), clause))))
                .toList();
        List<Requirement> asked =
                clauses.stream().map(placed -> placed.clause().requirement()).toList();
        return new PackCodes(
                clauses,
                forms(book),
                sorted(asked.stream().flatMap(PackCodes::awards)),
                statements(asked),
                sorted(asked.stream().flatMap(PackCodes::measures)),
                sorted(asked.stream()
                        .flatMap(one -> one instanceof Requirement.ServedMonths served
                                ? Stream.concat(Stream.of("staff"), served.posts().stream())
                                : Stream.of())));
    }

    private static List<FormRules> forms(RuleBook book) {
        List<String> local = book.packs().stream()
                .filter(pack -> !pack.layer().isNational())
                .map(RulePack::code)
                .toList();
        List<LocalDate> days =
                book.packs().stream().map(RulePack::validFrom).distinct().toList();
        Set<FormRules> forms = new LinkedHashSet<>();
        for (LocalDate day : days) {
            for (List<String> named : List.of(List.<String>of(), local)) {
                Regime regime = book.inForce(day, named);
                Stream.of(RulePack.Family.values())
                        .flatMap(family -> regime.forms(family).stream())
                        .forEach(forms::add);
            }
        }
        return List.copyOf(forms);
    }

    private static Stream<String> awards(Requirement asked) {
        return switch (asked) {
            case Requirement.Count(Counted counted, int _, Window window) ->
                Stream.concat(awards(counted), window instanceof Window.InRun(var run) ? awards(run) : Stream.of());
            case Requirement.RunOfYears run -> run.after().stream().flatMap(after -> after.codes().stream());
            case Requirement.RunOfAwards run -> run.awards().codes().stream();
            default -> Stream.of();
        };
    }

    private static Stream<String> awards(Counted counted) {
        return counted instanceof Counted.Awards awards ? awards.codes().stream() : Stream.of();
    }

    private static Set<Said> statements(List<Requirement> asked) {
        Set<Said> statements = new LinkedHashSet<>();
        asked.forEach(one -> {
            if (one instanceof Requirement.Stated stated) {
                stated.accepted().stream().sorted().forEach(value -> statements.add(new Said(stated.topic(), value)));
            }
        });
        return statements;
    }

    private static Stream<String> measures(Requirement asked) {
        return switch (asked) {
            case Requirement.Measured measured -> Stream.of(measured.name());
            case Requirement.Ratio ratio -> Stream.of(ratio.part(), ratio.whole());
            default -> Stream.of();
        };
    }

    private static Set<String> sorted(Stream<String> codes) {
        Set<String> sorted = new TreeSet<>();
        codes.forEach(sorted::add);
        return sorted;
    }
}
