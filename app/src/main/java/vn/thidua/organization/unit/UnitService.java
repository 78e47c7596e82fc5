package vn.thidua.organization.unit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitEntry;
import vn.thidua.organization.UnitRegister;

/** Registers units and clusters. */
@Service
class UnitService implements UnitRegister {

    private final UnitRepository units;

    UnitService(UnitRepository units) {
        this.units = units;
    }

    @Override
    @Transactional
    public void register(List<UnitEntry> entries, LocalDate validFrom) {
        int position = 0;
        for (UnitEntry entry : entries) {
            position++;
            units.putUnit(entry, position);
            units.putCluster(entry.cluster());
            units.putMember(entry, validFrom);
        }
    }
}
