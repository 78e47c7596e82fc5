package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Level;
import vn.thidua.recognition.rules.DataPart;

/** Reads the facts of a case. */
final class FactReader {

    private final String caseId;
    private final Set<String> ratings;

    /** @param ratings codes of ratings that some pack knows */
    FactReader(String caseId, Set<String> ratings) {
        this.caseId = caseId;
        this.ratings = ratings;
    }

    /** Returns the facts of the list called {@code key}; none if it is left out. */
    List<Fact> read(DataPart owner, String key) {
        List<Fact> facts = new ArrayList<>();
        Set<Integer> rated = new HashSet<>();
        for (DataPart item : owner.parts(key)) {
            DataPart part = item.part(item.onlyKey());
            checkOrder(part);
            if (item.onlyKey().equals("rating") && !ratings.contains(part.text("level"))) {
                part.refuse(
                        "level", CaseViolation.RATING_UNKNOWN, caseId, part.text("level"), String.join(", ", ratings));
            }
            facts(item.onlyKey(), part).forEach(facts::add);
            if (item.onlyKey().equals("rating") && !rated.add(part.whole("year", 0))) {
                part.refuse("year", CaseViolation.RATING_TWICE, caseId, part.text("year"));
            }
        }
        return facts;
    }

    private void checkOrder(DataPart part) {
        String from = part.text("from");
        String to = part.text("to");
        if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0) {
            part.refuse("to", CaseViolation.END_BEFORE_BEGINNING, caseId, from, to);
        }
    }

    private static Stream<Fact> facts(String kind, DataPart part) {
        int year = part.whole("year", 0);
        return switch (kind) {
            case "rating" -> Stream.of(new Fact.Rating(year, part.text("level"), part.date("decidedOn")));
            case "award" -> Stream.of(award(part, year));
            case "initiative" ->
                Stream.of(new Fact.Initiative(
                        year,
                        part.choice("reach", Level.values()).orElseThrow(),
                        part.choice("work", Fact.Work.values()).orElse(Fact.Work.INITIATIVE),
                        part.findText("recogniser")));
            case "discipline" ->
                Stream.of(new Fact.Discipline(
                        part.choice("degree", Fact.Degree.values()).orElseThrow(), from(part), part.date("to")));
            case "inquiry" ->
                Stream.of(new Fact.Inquiry(
                        part.choice("question", Fact.Question.values()).orElseThrow(), from(part), part.date("to")));
            case "service" -> Stream.of(new Fact.Service(part.text("post"), from(part), part.date("to")));
            case "absence" ->
                Stream.of(new Fact.Absence(
                        year,
                        part.whole("workingDays", 0),
                        part.choice("reason", Fact.Reason.values()).orElseThrow()));
            case "measure" -> Stream.of(new Fact.Measure(year, part.text("name"), part.number("value")));
            case "statement" ->
                Stream.of(
                        new Fact.Statement(part.text("topic"), part.find("year").map(_ -> year), part.text("is")));
            case "judgement" ->
                Stream.of(new Fact.Judgement(
                        part.text("clause"),
                        part.isTrue("holds"),
                        part.date("on").orElseThrow(),
                        part.text("by")));
            case "complete" ->
                part.choices("of", Fact.Kind.values()).stream()
                        .map(of -> new Fact.Complete(of, part.whole("from", 0), part.whole("to", 0)));
            default -> throw new IllegalStateException("the schema lets pass a kind of fact nobody knows: " + kind);
        };
    }

    private static Fact award(DataPart part, int year) {
        Optional<Level> level = part.choice("issuedAt", Level.values());
        return new Fact.Award(
                part.text("code"),
                year,
                level,
                part.findText("issuer"),
                part.findText("number"),
                part.date("decidedOn"),
                part.choice("feat", Fact.Feat.values()).orElse(Fact.Feat.REGULAR),
                part.findText("merit"));
    }

    private static LocalDate from(DataPart part) {
        return part.date("from").orElseThrow();
    }
}
