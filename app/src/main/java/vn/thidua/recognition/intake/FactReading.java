package vn.thidua.recognition.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactCheck;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.register.Word;
import vn.thidua.shared.Violation;

/** Reads what a line says: one fact for each column that brings one, and a date of birth. */
final class FactReading {

    private static final Set<FactKind> INTERVALS =
            EnumSet.of(FactKind.DISCIPLINE, FactKind.INQUIRY, FactKind.SERVICE, FactKind.ABSENCE);

    private final LineCells line;
    private final LocalDate today;

    FactReading(LineCells line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /**
     * Returns the facts of the line about a person or a unit.
     *
     * @param born the day of birth in the line
     */
    List<Fact> read(boolean person, Optional<LocalDate> born) {
        Set<FactKind> kinds = Stream.of(Column.values())
                .filter(line::has)
                .flatMap(column -> column.brings().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
        if (kinds.isEmpty() && born.isEmpty()) {
            line.put(Bucket.REFUSED, IntakeViolation.NOTHING_SAID);
            return List.of();
        }
        if (line.has(Column.TITLE) && line.has(Column.FORM)) {
            line.put(Bucket.REFUSED, IntakeViolation.TWO_AWARDS);
        }
        if (kinds.stream().filter(INTERVALS::contains).count() > 1) {
            line.put(Bucket.REFUSED, IntakeViolation.TWO_INTERVALS);
        }
        Optional<Integer> year = line.year();
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : kinds) {
            // The paper of a line is that of its award; without one, that of what else was decided.
            Fact fact = fact(kind, kinds.contains(FactKind.AWARD) && kind != FactKind.AWARD);
            facts.add(yearly(kind) && year.isPresent() ? fact.inYear(year.get()) : fact);
        }
        if (person && born.isPresent()) {
            facts.add(Fact.of(FactKind.BIRTH, "").decided("", "", "", born));
        }
        check(facts, person);
        return facts;
    }

    private Fact fact(FactKind kind, boolean withoutPaper) {
        Fact fact = Fact.of(kind, code(kind));
        return switch (kind) {
            case RATING -> fact.decided("", "", "", day(withoutPaper));
            case AWARD ->
                fact.decided(level(fact.code()), line.text(Column.ISSUER), line.text(Column.NUMBER), day(false))
                        .called(line.text(Column.MERIT), line.word(Column.FEAT, Vocabulary.FEAT));
            case INITIATIVE ->
                fact.decided(
                                line.word(Column.SCOPE, Vocabulary.LEVEL),
                                withoutPaper ? "" : line.text(Column.ISSUER),
                                withoutPaper ? "" : line.text(Column.NUMBER),
                                day(withoutPaper))
                        .called(line.text(Column.INITIATIVE), "");
            case DISCIPLINE ->
                fact.decided(
                                "",
                                withoutPaper ? "" : line.text(Column.ISSUER),
                                withoutPaper ? "" : line.text(Column.NUMBER),
                                day(withoutPaper))
                        .lasting(line.day(Column.FROM), line.day(Column.UNTIL), Optional.empty());
            case INQUIRY, SERVICE -> fact.lasting(line.day(Column.FROM), line.day(Column.UNTIL), Optional.empty());
            case ABSENCE -> fact.lasting(line.day(Column.FROM), line.day(Column.UNTIL), line.number(Column.DAYS));
            case BIRTH, STATEMENT, MEASURE, JUDGEMENT, COMPLETE ->
                throw new IllegalStateException("no column brings " + kind);
        };
    }

    private Optional<LocalDate> day(boolean withoutPaper) {
        return withoutPaper ? Optional.empty() : line.day(Column.DAY);
    }

    private String code(FactKind kind) {
        return switch (kind) {
            case RATING -> line.word(Column.RATING, kind.section());
            case AWARD -> line.word(line.has(Column.TITLE) ? Column.TITLE : Column.FORM, kind.section());
            // What stands under the heading of initiatives is one, unless the line says what else it is.
            case INITIATIVE -> line.has(Column.WORK) ? line.word(Column.WORK, kind.section()) : "initiative";
            case DISCIPLINE -> line.word(Column.DISCIPLINE, kind.section());
            case INQUIRY -> line.word(Column.INQUIRY, kind.section());
            case SERVICE -> line.word(Column.SERVICE, kind.section());
            case ABSENCE -> line.word(Column.ABSENCE, kind.section());
            case BIRTH, STATEMENT, MEASURE, JUDGEMENT, COMPLETE -> "";
        };
    }

    /** The level that the file says; without one, that which the name of the award fixes. */
    private String level(String award) {
        return line.has(Column.LEVEL)
                ? line.word(Column.LEVEL, Vocabulary.LEVEL)
                : Vocabulary.find(FactKind.AWARD.section(), award)
                        .map(Word::level)
                        .orElse("");
    }

    private static boolean yearly(FactKind kind) {
        return kind == FactKind.RATING
                || kind == FactKind.AWARD
                || kind == FactKind.INITIATIVE
                || kind == FactKind.ABSENCE;
    }

    private void check(List<Fact> facts, boolean person) {
        if (line.bucket().compareTo(Bucket.ASKED) <= 0) {
            return;
        }
        for (Fact fact : facts) {
            for (Violation wrong : FactCheck.of(fact, person, today)) {
                boolean missing = switch (wrong.code().name()) {
                    case "FIELD_MISSING", "ABSENCE_UNMEASURED" -> true;
                    default -> false;
                };
                line.put(missing ? Bucket.GAP : Bucket.REFUSED, wrong);
            }
        }
        facts.stream().filter(fact -> fact.kind() == FactKind.AWARD).forEach(this::paper);
    }

    /** Without number, day or issuer an award may be entered, but only if a person says so. */
    private void paper(Fact award) {
        String missing = Stream.of(
                        award.number().isEmpty() ? Column.NUMBER.title() : "",
                        award.day().isEmpty() ? Column.DAY.title() : "",
                        award.issuer().isEmpty() ? Column.ISSUER.title() : "",
                        award.level().isEmpty() ? Column.LEVEL.title() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && line.bucket() == Bucket.READY) {
            Optional<String> answer = line.asking().ask(Question.PAPER, "", "", () -> List.of());
            line.put(
                    answer.filter(Question.TAKE::equals).isPresent() ? Bucket.READY : Bucket.GAP,
                    IntakeViolation.PAPER_UNKNOWN,
                    missing);
        }
    }
}
