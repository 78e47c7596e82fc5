package vn.thidua.organization.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.core.JacksonException;
import vn.thidua.organization.PersonRegister;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Registers people from a file. */
@Service
class PersonFileService implements PersonRegister {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9./-]{1,40}");

    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    PersonFileService(PersonRepository people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @Override
    @Transactional
    public List<LineDefect> register(String file, String yaml) {
        List<Violation> reasons = new ArrayList<>();
        int added = 0;
        try {
            PersonFile read = PersonFile.read(yaml);
            Set<String> codes = new HashSet<>();
            for (PersonFile.Entry entry : read.entries()) {
                List<Violation> wrong = wrong(read, entry, codes);
                reasons.addAll(wrong);
                if (wrong.isEmpty() && add(read, entry, reasons)) {
                    added++;
                }
            }
        } catch (JacksonException damaged) {
            reasons.add(Violation.of(PersonViolation.FILE_UNREADABLE, damaged.getOriginalMessage()));
        }
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else if (added > 0) {
            events.publishEvent(new AuditableEvent(
                    "organization.person.register",
                    "person-list",
                    file,
                    Optional.empty(),
                    Map.of(),
                    Map.of("people", String.valueOf(added)),
                    ""));
        }
        return reasons.stream().map(what -> new LineDefect(file, 0, what)).toList();
    }

    private static List<Violation> wrong(PersonFile file, PersonFile.Entry entry, Set<String> codes) {
        String code = Objects.requireNonNullElse(entry.code(), "");
        if (!entry.isComplete()) {
            return List.of(Violation.of(PersonViolation.ENTRY_INCOMPLETE, code));
        }
        List<Violation> wrong = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            wrong.add(Violation.of(PersonViolation.CODE_MALFORMED, code));
        }
        if (!codes.add(code)) {
            wrong.add(Violation.of(PersonViolation.CODE_TWICE, code));
        }
        LocalDate free = LocalDate.MIN;
        for (PersonFile.Time time : entry.timesOrNone()) {
            String post = time.post();
            if (post != null && !file.titles().containsKey(post)) {
                wrong.add(Violation.of(PersonViolation.POST_UNKNOWN, code, post));
            }
            LocalDate from = Objects.requireNonNull(time.from());
            LocalDate end = time.end().orElse(LocalDate.MAX);
            if (from.isBefore(free) || !end.isAfter(from)) {
                wrong.add(Violation.of(PersonViolation.TIMES_OUT_OF_ORDER, code));
            }
            free = end;
        }
        return wrong;
    }

    /** Adds the person, unless the code is on record. */
    private boolean add(PersonFile file, PersonFile.Entry entry, List<Violation> reasons) {
        String code = Objects.requireNonNull(entry.code());
        String name = Normalizer.normalize(Objects.requireNonNull(entry.name()).strip(), Normalizer.Form.NFC);
        Optional<UUID> person = people.add(code, name);
        if (person.isEmpty()) {
            return false;
        }
        List<String> order = List.copyOf(file.titles().keySet());
        for (PersonFile.Time time : entry.timesOrNone()) {
            LocalDate from = Objects.requireNonNull(time.from());
            String unitCode = Objects.requireNonNull(time.unit());
            Optional<UUID> unit = people.unit(unitCode, from);
            if (unit.isEmpty()) {
                reasons.add(Violation.of(PersonViolation.UNIT_UNKNOWN, code, unitCode));
            } else {
                Optional<UUID> post = Optional.ofNullable(time.post())
                        .map(held -> people.post(
                                unit.get(),
                                held,
                                Objects.requireNonNull(file.titles().get(held)),
                                order.indexOf(held) + 1,
                                from));
                people.addTime(person.get(), unit.get(), post, from, time.end());
            }
        }
        return true;
    }
}
