package vn.thidua.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitEntry;
import vn.thidua.organization.UnitList;
import vn.thidua.organization.UnitListOutcome;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.AuditableEvent;

/** Registers units and clusters. */
@Service
class UnitService implements UnitRegister {

    private final UnitRepository units;
    private final UnitDirectory directory;
    private final ApplicationEventPublisher events;

    UnitService(UnitRepository units, UnitDirectory directory, ApplicationEventPublisher events) {
        this.units = units;
        this.directory = directory;
        this.events = events;
    }

    @Override
    @Transactional
    public UnitListOutcome register(String file, String csv, LocalDate validFrom) {
        UnitList list = UnitList.read(file, csv);
        if (!list.defects().isEmpty()) {
            return new UnitListOutcome.Refused(list.defects());
        }
        List<Unit> before = directory.units();
        int position = 0;
        for (UnitEntry entry : list.entries()) {
            position++;
            units.putUnit(entry, position, validFrom);
            units.putCluster(entry.cluster(), validFrom);
            units.putMember(entry, validFrom);
        }
        List<Unit> after = directory.units();
        if (!after.equals(before)) {
            events.publishEvent(new AuditableEvent(
                    "organization.unit.register",
                    "unit-list",
                    file,
                    Optional.empty(),
                    Map.of("units", Integer.toString(before.size())),
                    Map.of("units", Integer.toString(after.size())),
                    ""));
        }
        return new UnitListOutcome.Registered(position);
    }
}
