package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Finding;

/**
 * What is different between the answers to one case on two days, clause by clause.
 *
 * @param clauses those that came, went, ask for something else or have another verdict; empty if all is the same
 */
public record Differences(String caseId, LocalDate from, LocalDate to, List<ClauseChange> clauses) {

    /** What happened to a clause. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** It asks for something else. */
        CHANGED,
        /** It asks for the same and has another verdict. */
        JUDGED_OTHERWISE
    }

    /** A clause before and after; one of the two may be missing. */
    public record ClauseChange(String id, Kind kind, Optional<Finding> before, Optional<Finding> after) {}

    public Differences {
        clauses = List.copyOf(clauses);
    }

    /** Returns what happened to each clause of one form from one day to another; nothing of those that stayed as they were. */
    public static List<ClauseChange> of(Stream<Finding> before, Stream<Finding> after) {
        return changes(byClause(before), byClause(after));
    }

    private static Map<String, Finding> byClause(Stream<Finding> findings) {
        Map<String, Finding> named = new LinkedHashMap<>();
        findings.forEach(finding -> named.put(finding.clause().id(), finding));
        return named;
    }

    /** Returns the differences between neighbouring days of each case. */
    static List<Differences> of(List<CaseAnswer> answers) {
        List<Differences> differences = new ArrayList<>();
        for (int i = 1; i < answers.size(); i++) {
            CaseAnswer before = answers.get(i - 1);
            CaseAnswer after = answers.get(i);
            if (before.asked().equals(after.asked())) {
                differences.add(new Differences(
                        after.asked().id(), before.on(), after.on(), changes(findings(before), findings(after))));
            }
        }
        return differences;
    }

    private static Map<String, Finding> findings(CaseAnswer answer) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        answer.judged()
                .forEach(form -> form.findings()
                        .forEach(finding -> findings.put(
                                form.form().code() + "/" + finding.clause().id(), finding)));
        return findings;
    }

    private static List<ClauseChange> changes(Map<String, Finding> before, Map<String, Finding> after) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<ClauseChange> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<Finding> was = Optional.ofNullable(before.get(id));
            Optional<Finding> is = Optional.ofNullable(after.get(id));
            kind(was, is).ifPresent(kind -> changes.add(new ClauseChange(id, kind, was, is)));
        }
        return changes;
    }

    private static Optional<Kind> kind(Optional<Finding> was, Optional<Finding> is) {
        if (was.isEmpty()) {
            return Optional.of(Kind.ADDED);
        }
        if (is.isEmpty()) {
            return Optional.of(Kind.REMOVED);
        }
        if (!was.get().clause().requirement().equals(is.get().clause().requirement())) {
            return Optional.of(Kind.CHANGED);
        }
        return was.get().verdict() == is.get().verdict() ? Optional.empty() : Optional.of(Kind.JUDGED_OTHERWISE);
    }
}
