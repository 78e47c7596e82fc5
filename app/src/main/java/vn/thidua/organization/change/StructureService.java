package vn.thidua.organization.change;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.core.JacksonException;
import vn.thidua.organization.StructureRegister;
import vn.thidua.organization.UnitListOutcome;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Registers units and acts from a file. */
@Service
class StructureService implements StructureRegister {

    private final ActReader reader;
    private final ActRepository acts;
    private final ActService service;
    private final ApplicationEventPublisher events;

    StructureService(ActReader reader, ActRepository acts, ActService service, ApplicationEventPublisher events) {
        this.reader = reader;
        this.acts = acts;
        this.service = service;
        this.events = events;
    }

    @Override
    @Transactional
    public UnitListOutcome register(String file, String yaml) {
        StructureFile structure;
        try {
            structure = StructureFile.read(yaml);
        } catch (JacksonException damaged) {
            return refused(file, List.of(Violation.of(ActViolation.FILE_UNREADABLE, damaged.getOriginalMessage())));
        }
        acts.lockStructure();
        List<Violation> reasons = new ArrayList<>();
        int opened = open(file, structure, reasons);
        acts.putAreas(structure.areasOrNone());
        for (int i = 0; i < structure.steps().size(); i++) {
            StructureFile.Step step = structure.steps().get(i);
            UUID id = UUID.nameUUIDFromBytes((file + "#" + (i + 1)).getBytes(StandardCharsets.UTF_8));
            Optional<Act> act = step.toAct();
            if (act.isEmpty()) {
                reasons.add(Violation.of(ActViolation.ACT_UNKNOWN, step.act()));
            } else if (service.recordFromFile(id, act.get(), file) instanceof ActOutcome.Refused(var more)) {
                reasons.addAll(more);
            }
        }
        return reasons.isEmpty() ? new UnitListOutcome.Registered(opened) : refused(file, reasons);
    }

    /** Adds the units that are not on record yet and returns how many. A unit may stand under one above it in the file. */
    private int open(String file, StructureFile structure, List<Violation> reasons) {
        List<StructureFile.Entry> entries = structure.entries();
        Set<String> taken = reader.units(
                        entries.stream().map(entry -> entry.unit().code()).toList())
                .keySet();
        Map<String, UUID> ids = new HashMap<>();
        int opened = 0;
        LocalDate from = structure.from();
        if (from == null && !entries.isEmpty()) {
            reasons.add(Violation.of(ActViolation.DAY_MISSING));
            return 0;
        }
        for (StructureFile.Entry entry : entries) {
            NewUnit unit = entry.unit();
            if (!taken.contains(unit.code())) {
                opened++;
                Optional<UUID> parent = unit.parent().flatMap(code -> id(code, ids));
                if (unit.parent().isPresent() && parent.isEmpty()) {
                    reasons.add(Violation.of(
                            ActViolation.PARENT_UNKNOWN, unit.parent().get()));
                }
                int position = Objects.requireNonNullElse(entry.position(), opened);
                ActPlan.Opening opening = new ActPlan.Opening(
                        UUID.randomUUID(),
                        unit.code(),
                        structure.kindOrBody(),
                        new UnitState(
                                Objects.requireNonNull(from),
                                Optional.empty(),
                                unit.name(),
                                unit.shortName(),
                                parent,
                                position,
                                unit.area().flatMap(code -> id(code, ids)),
                                unit.officialCode()));
                acts.open(opening);
                ids.put(unit.code(), opening.id());
            }
        }
        if (opened > 0) {
            events.publishEvent(new AuditableEvent(
                    "organization.unit.register",
                    "unit-list",
                    file,
                    Optional.empty(),
                    Map.of(),
                    Map.of("units", String.valueOf(opened)),
                    ""));
        }
        return opened;
    }

    private Optional<UUID> id(String code, Map<String, UUID> opened) {
        return Optional.ofNullable(opened.get(code))
                .or(() -> reader.units(List.of(code)).values().stream()
                        .map(KnownUnit::id)
                        .findFirst());
    }

    /** Nothing of a file with a defect may stay. */
    private static UnitListOutcome refused(String file, List<Violation> reasons) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new UnitListOutcome.Refused(
                reasons.stream().map(what -> new LineDefect(file, 0, what)).toList());
    }
}
