package vn.thidua.recognition.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.TableCell;
import vn.thidua.recognition.register.Fact;
import vn.thidua.recognition.register.FactSource;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.recognition.register.FactWords;
import vn.thidua.recognition.register.NewFact;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.shared.Progress;

/**
 * What becomes of each line of a file, given what is on record and what was decided. Depends on nothing else, so that it is
 * made anew whenever something of that changes.
 */
record Evaluation(List<JudgedLine> lines, List<Question> questions) {

    Evaluation {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }

    /** What another line of the file said of the same thing. */
    private record Said(Fact fact, int line) {}

    /** A fact of a subject, as far as it is the same thing. */
    private record Thing(FactSubject subject, String identity) {}

    /** Looks at {@code lines} of {@code file} on the day {@code today}. */
    static Evaluation of(
            String file, List<Line> lines, Present present, Asking asking, LocalDate today, Progress progress) {
        SubjectFinder finder = new SubjectFinder(present);
        Map<Thing, Said> said = new HashMap<>();
        Map<FactSubject, Map<String, Fact>> known = new HashMap<>();
        List<JudgedLine> judged = new ArrayList<>();
        for (Line line : lines) {
            LineCells cells = new LineCells(line, asking);
            Optional<LocalDate> born = born(line, cells);
            Optional<FactSubject> subject = finder.find(cells, born);
            List<Fact> facts = new FactReading(cells, today)
                    .read(subject.map(FactSubject::person).orElse(true), born);
            List<NewFact> fresh = subject.isPresent() && cells.bucket() == Bucket.READY
                    ? fresh(
                            new FactSource(file, line.sheet(), line.number()),
                            subject.get(),
                            facts,
                            cells,
                            said,
                            known.computeIfAbsent(subject.get(), about -> byIdentity(present.facts(about))))
                    : List.of();
            judged.add(new JudgedLine(line, cells.bucket(), cells.reasons(), fresh));
            progress.advanced(judged.size(), lines.size(), "recognition.intake.stage.compare");
        }
        return new Evaluation(judged, asking.questions());
    }

    /** Returns how many lines are in {@code bucket}. */
    int count(Bucket bucket) {
        return (int) lines.stream().filter(line -> line.bucket() == bucket).count();
    }

    /** A year alone tells nobody apart: the day counts as not known. */
    private static Optional<LocalDate> born(Line line, LineCells cells) {
        TableCell cell = line.cells().getOrDefault(Column.BORN, TableCell.BLANK);
        return DaySpelling.year(cell.text()).isPresent() ? Optional.empty() : cells.day(Column.BORN);
    }

    private static Map<String, Fact> byIdentity(List<Fact> facts) {
        Map<String, Fact> byIdentity = new HashMap<>();
        facts.forEach(fact -> byIdentity.put(fact.identity(Vocabulary.isOnce(fact)), fact));
        return byIdentity;
    }

    /** Returns what of {@code facts} is neither on record nor said by a line before; what contradicts either is refused. */
    private static List<NewFact> fresh(
            FactSource source,
            FactSubject subject,
            List<Fact> facts,
            LineCells cells,
            Map<Thing, Said> said,
            Map<String, Fact> known) {
        List<NewFact> fresh = new ArrayList<>();
        Optional<Said> before = Optional.empty();
        for (Fact fact : facts) {
            String identity = fact.identity(Vocabulary.isOnce(fact));
            Optional<Said> earlier = Optional.ofNullable(said.get(new Thing(subject, identity)));
            Optional<Fact> present = Optional.ofNullable(known.get(identity));
            if (present.filter(there -> !there.equals(fact)).isPresent()) {
                cells.put(Bucket.REFUSED, IntakeViolation.OTHER_ON_RECORD, FactWords.of(present.get()));
            } else if (earlier.filter(there -> !there.fact().equals(fact)).isPresent()) {
                cells.put(
                        Bucket.REFUSED,
                        IntakeViolation.OTHER_BEFORE,
                        Integer.toString(earlier.get().line()),
                        FactWords.of(earlier.get().fact()));
            } else if (earlier.isPresent()) {
                before = earlier;
            } else if (present.isEmpty()) {
                fresh.add(new NewFact(subject, fact, source));
            }
        }
        if (cells.bucket() == Bucket.READY && fresh.isEmpty()) {
            if (before.isPresent()) {
                cells.put(
                        Bucket.DOUBLE,
                        IntakeViolation.DOUBLE_BEFORE,
                        Integer.toString(before.get().line()));
            } else {
                cells.put(Bucket.DOUBLE, IntakeViolation.DOUBLE_ON_RECORD);
            }
        }
        if (cells.bucket() == Bucket.READY) {
            fresh.forEach(entered -> said.put(
                    new Thing(subject, entered.fact().identity(Vocabulary.isOnce(entered.fact()))),
                    new Said(entered.fact(), source.line())));
            return fresh;
        }
        return List.of();
    }
}
