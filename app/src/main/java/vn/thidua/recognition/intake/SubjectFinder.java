package vn.thidua.recognition.intake;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.organization.SearchKey;
import vn.thidua.recognition.register.FactSubject;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/**
 * Finds whom a line is about. By the number; else by name and date of birth, if nobody else of that name can be meant; else a
 * person decides, once for all lines with the same name, date and unit. Two people of one name are never taken for one.
 */
final class SubjectFinder {

    private static final int MOST_OPTIONS = 20;

    private final Present present;

    SubjectFinder(Present present) {
        this.present = present;
    }

    /** Returns whom the line is about; nothing if that is not known, which the line then says. */
    Optional<FactSubject> find(LineCells line, Optional<LocalDate> born) {
        Optional<PresentUnit> unit = unit(line);
        if (line.has(Column.CODE)) {
            return byCode(line).map(person -> new FactSubject(true, person.id()));
        }
        if (line.has(Column.NAME)) {
            return line.has(Column.UNIT) && unit.isEmpty()
                    ? Optional.empty()
                    : byName(line, born, unit).map(person -> new FactSubject(true, person.id()));
        }
        if (!line.has(Column.UNIT)) {
            line.put(Bucket.GAP, IntakeViolation.SUBJECT_MISSING);
        }
        return unit.map(found -> new FactSubject(false, found.id()));
    }

    private Optional<PresentUnit> unit(LineCells line) {
        String written = line.text(Column.UNIT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<PresentUnit> named = present.unit(written);
        if (named.isPresent() || line.has(Column.CODE)) {
            return named;
        }
        Optional<String> answer = line.asking()
                .ask(Question.UNIT, SearchKey.of(written), written, () -> Proposals.units(present.units(), written));
        if (answer.isEmpty()) {
            line.put(Bucket.ASKED, IntakeViolation.UNIT_ASKED, written);
        } else if (answer.get().equals(Question.NONE)) {
            line.put(Bucket.GAP, IntakeViolation.UNIT_UNKNOWN, written);
        }
        return answer.flatMap(present::unit);
    }

    private Optional<PresentPerson> byCode(LineCells line) {
        String code = line.text(Column.CODE);
        Optional<PresentPerson> person = present.person(code);
        if (person.isEmpty()) {
            line.put(Bucket.GAP, IntakeViolation.PERSON_UNKNOWN, code);
            return person;
        }
        String name = line.text(Column.NAME);
        if (!name.isEmpty()
                && !SearchKey.of(name).equals(SearchKey.of(person.get().name()))) {
            line.put(Bucket.GAP, IntakeViolation.PERSON_OTHER_NAME, code, name);
            return Optional.empty();
        }
        return person;
    }

    private Optional<PresentPerson> byName(LineCells line, Optional<LocalDate> born, Optional<PresentUnit> unit) {
        String name = line.text(Column.NAME);
        List<PresentPerson> candidates = present.named(name).stream()
                .filter(person ->
                        unit.isEmpty() || person.units().contains(unit.get().id()))
                .filter(person -> born.isEmpty()
                        || person.born().isEmpty()
                        || person.born().equals(born))
                .toList();
        if (candidates.isEmpty()) {
            line.put(Bucket.GAP, IntakeViolation.PERSON_UNKNOWN, name);
            return Optional.empty();
        }
        if (candidates.size() > 1 && born.isEmpty()) {
            // One answer would put the lines of all of them under one person.
            line.put(Bucket.GAP, IntakeViolation.PERSON_AMBIGUOUS, name, candidates.size());
            return Optional.empty();
        }
        boolean certain = candidates.size() == 1
                && born.isPresent()
                && candidates.getFirst().born().equals(born)
                && candidates.getFirst().name().equalsIgnoreCase(name);
        return certain ? Optional.of(candidates.getFirst()) : decided(line, name, born, unit, candidates);
    }

    private Optional<PresentPerson> decided(
            LineCells line,
            String name,
            Optional<LocalDate> born,
            Optional<PresentUnit> unit,
            List<PresentPerson> candidates) {
        String key = String.join(
                "|",
                name.toLowerCase(Locale.ROOT),
                born.map(LocalDate::toString).orElse(""),
                unit.map(PresentUnit::code).orElse(""));
        String asked = String.join(
                " · ",
                name,
                born.map(Formats::date).orElseGet(() -> text("recognition.intake.born.unknown")),
                unit.map(PresentUnit::name).orElseGet(() -> text("recognition.intake.unit.unknown")));
        Optional<String> answer = line.asking().ask(Question.PERSON, key, asked, () -> options(candidates));
        if (answer.isEmpty()) {
            line.put(Bucket.ASKED, IntakeViolation.PERSON_ASKED, asked);
        } else if (answer.get().equals(Question.NONE)) {
            line.put(Bucket.GAP, IntakeViolation.PERSON_NOT_DECIDED, asked);
        }
        return answer.flatMap(present::person);
    }

    private static List<Option> options(List<PresentPerson> candidates) {
        return candidates.stream()
                .limit(MOST_OPTIONS)
                .map(person -> new Option(
                        person.code(),
                        String.join(
                                " · ",
                                person.code(),
                                person.name(),
                                person.unitNames(),
                                person.born()
                                        .map(Formats::date)
                                        .orElseGet(() -> text("recognition.intake.born.unknown")))))
                .toList();
    }
}
