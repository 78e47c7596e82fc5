package vn.thidua.command.database;

import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the application from starting on a server that may lose acknowledged writes.
 *
 * <p>Each of the settings, when off, was seen to lose acknowledged rows or the whole cluster after a power cut.
 */
@Component
@DependsOnDatabaseInitialization
class DurabilityGuard {

    private static final List<String> REQUIRED = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** @throws DatabaseUnavailable if a setting is off, naming every such setting */
    DurabilityGuard(JdbcClient jdbc) {
        List<String> off = REQUIRED.stream()
                .filter(setting -> "off"
                        .equals(jdbc.sql("select current_setting(:name)")
                                .param("name", setting)
                                .query(String.class)
                                .single()))
                .toList();
        if (!off.isEmpty()) {
            throw new DatabaseUnavailable("command.database.not-durable", String.join(", ", off));
        }
    }
}
