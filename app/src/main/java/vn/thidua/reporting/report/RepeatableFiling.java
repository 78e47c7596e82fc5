package vn.thidua.reporting.report;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportFiling;
import vn.thidua.shared.Actor;

/** Asks the service again when the same request was under way twice: the second then finds the receipt of the first. */
@Component
class RepeatableFiling implements ReportFiling {

    private final FilingService service;

    RepeatableFiling(FilingService service) {
        this.service = service;
    }

    @Override
    public Outcome file(Actor actor, String period, String unit, UUID key, Filing filing) {
        try {
            return service.file(actor, period, unit, key, filing);
        } catch (DuplicateKeyException raced) {
            return service.file(actor, period, unit, key, filing);
        }
    }
}
