package vn.thidua.organization.unit;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitListOutcome;
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
    public UnitListOutcome register(String file, String csv, LocalDate validFrom) {
        UnitList list = UnitList.read(file, csv);
        if (!list.defects().isEmpty()) {
            return new UnitListOutcome.Refused(list.defects());
        }
        int position = 0;
        for (UnitEntry entry : list.entries()) {
            position++;
            units.putUnit(entry, position, validFrom);
            units.putCluster(entry.cluster(), validFrom);
            units.putMember(entry, validFrom);
        }
        return new UnitListOutcome.Registered(position);
    }
}
