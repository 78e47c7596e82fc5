package vn.thidua.identity.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.CsvText;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.web.Texts;

/** Writes who may do what as a file. It names people, so every such file is on record. */
@Service
class AccessExportService {

    private static final List<String> COLUMNS = List.of("what", "permission", "name", "username", "where", "why");

    private final AccessScreens screens;
    private final ApplicationEventPublisher events;

    AccessExportService(AccessScreens screens, ApplicationEventPublisher events) {
        this.screens = screens;
        this.events = events;
    }

    @Transactional
    public String csv(Actor actor, AccessQuestion asked) {
        StringBuilder table = new StringBuilder(CsvText.BEGINNING);
        table.append(CsvText.row(COLUMNS.stream()
                .map(column -> Texts.text("identity.access.column." + column))
                .toList()));
        Optional<UUID> concerned = Optional.empty();
        if (!asked.unit().isEmpty()) {
            Unit unit = screens.unit(actor, asked.unit());
            concerned = Optional.of(unit.id());
            for (Finding finding : screens.findings(unit, asked.day())) {
                finding.permissions().stream()
                        .sorted()
                        .filter(key -> asked.permission().isEmpty()
                                || asked.permission().equals(key))
                        .forEach(key -> table.append(CsvText.row(List.of(
                                AccessWords.permission(key),
                                key,
                                finding.name(),
                                finding.username(),
                                unit.shortName(),
                                AccessWords.reason(finding, unit.shortName())))));
            }
        } else {
            AccessPage page = screens.page(actor, asked);
            for (AccessPage.Holding holding : page.holdings()) {
                for (String words : holding.permissions()) {
                    List<String> cells = new ArrayList<>(List.of(words, "", asked.person(), asked.person()));
                    cells.add(holding.where());
                    cells.add(holding.words() + ", " + holding.validity());
                    table.append(CsvText.row(cells));
                }
            }
        }
        events.publishEvent(new AuditableEvent(
                "identity.access.export",
                "access",
                asked.unit().isEmpty() ? "person" : asked.unit(),
                concerned,
                Map.of(),
                Map.of("day", asked.day().toString(), "permission", asked.permission()),
                ""));
        return table.toString();
    }
}
