package vn.thidua.scoring.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.StaleVersion;

/** Stores what others say of units. A row is never changed. */
@Repository
public class OutsideRepository {

    private final JdbcClient jdbc;

    OutsideRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns what counts for {@code period} of each unit in {@code scope}, withdrawn or not, by kind, code and task.
     */
    public List<OutsideFact> latest(Scope scope, String period) {
        return jdbc.sql("""
                        select distinct on (unit_id, kind, code, task)
                               unit_id, kind, code, task, version, standing, value, weight, basis, entered_by, account_id,
                               entered_at
                          from scoring.outside_fact
                         where period = :period
                           and unit_id = any (:units)
                         order by unit_id, kind, code, task, version desc
                        """)
                .param("period", period)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> fact(row))
                .list();
    }

    /**
     * Adds a version.
     *
     * @throws StaleVersion if somebody entered the same version first
     */
    public void add(String period, OutsideFact fact) {
        int added = jdbc.sql("""
                        insert into scoring.outside_fact
                               (id, period, unit_id, kind, code, task, version, standing, value, weight, basis, entered_by,
                                account_id, entered_at)
                        values (uuidv7(), :period, :unit, :kind, :code, :task, :version, :standing, :value, :weight, :basis,
                                :by, :account, :at)
                            on conflict (period, unit_id, kind, code, task, version) do nothing
                        """)
                .param("period", period)
                .param("unit", fact.unit())
                .param("kind", fact.kind().name())
                .param("code", fact.code())
                .param("task", fact.task())
                .param("version", fact.version())
                .param("standing", fact.standing())
                .param("value", fact.value().orElse(null), Types.NUMERIC)
                .param("weight", fact.weight().orElse(null), Types.NUMERIC)
                .param("basis", fact.basis())
                .param("by", fact.enteredBy())
                .param("account", fact.account())
                .param("at", fact.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new StaleVersion("outside fact", fact.code());
        }
    }

    private static OutsideFact fact(ResultSet row) throws SQLException {
        return new OutsideFact(
                row.getObject("unit_id", UUID.class),
                OutsideKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("task"),
                row.getInt("version"),
                row.getBoolean("standing"),
                Optional.ofNullable(row.getBigDecimal("value")),
                Optional.ofNullable(row.getBigDecimal("weight")),
                row.getString("basis"),
                row.getString("entered_by"),
                row.getObject("account_id", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
