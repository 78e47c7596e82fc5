package vn.thidua.scoring.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.round.SheetState;
import vn.thidua.shared.StaleVersion;

/** Stores how far each sheet has come and who checks it. That is known to the whole cluster; the points are not. */
@Repository
public class SheetRepository {

    private static final String SELECT = """
            select sheet.id, sheet.round_id, sheet.unit_id, sheet.state, sheet.version, sheet.consolidator_id,
                   sheet.submitted_at, sheet.returned,
                   array(select checker.checker_id
                           from scoring.sheet_checker checker
                          where checker.sheet_id = sheet.id
                          order by checker.position) as checkers
              from scoring.sheet
            """;

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the sheets of the round called {@code round}, in the order of its cluster. */
    public List<Sheet> of(UUID round) {
        return jdbc.sql(SELECT + """
                         where sheet.round_id = :round
                         order by sheet.position
                        """)
                .param("round", round)
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns all sheets of the rounds in which one of {@code units} has a sheet, by round and in the order of its cluster. */
    public List<Sheet> ofRoundsWith(Set<UUID> units) {
        return jdbc.sql(SELECT + """
                         where sheet.round_id in (select own.round_id
                                                    from scoring.sheet own
                                                   where own.unit_id = any (:units))
                         order by sheet.round_id, sheet.position
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns the sheet of {@code unit} in the round called {@code round}, if there is one. */
    public Optional<Sheet> find(UUID round, UUID unit) {
        return find(round, unit, "");
    }

    /** Returns the same and lets nobody else write on it before the transaction ends. */
    public Optional<Sheet> lock(UUID round, UUID unit) {
        return find(round, unit, " for no key update of sheet");
    }

    private Optional<Sheet> find(UUID round, UUID unit, String locking) {
        return jdbc.sql(SELECT + """
                         where sheet.round_id = :round
                           and sheet.unit_id = :unit
                        """ + locking)
                .param("round", round)
                .param("unit", unit)
                .query((row, number) -> map(row))
                .optional();
    }

    /** Keeps a new sheet at {@code position} of its round, with its check team. */
    public void add(Sheet sheet, int position) {
        jdbc.sql("""
                        insert into scoring.sheet
                               (id, round_id, unit_id, position, state, version, consolidator_id, returned)
                        values (:id, :round, :unit, :position, :state, :version, :consolidator, :returned)
                        """)
                .param("id", sheet.id())
                .param("round", sheet.round())
                .param("unit", sheet.unit())
                .param("position", position)
                .param("state", sheet.state().name())
                .param("version", sheet.version())
                .param("consolidator", sheet.consolidator().orElse(null))
                .param("returned", sheet.returned().toArray(String[]::new))
                .update();
        for (int place = 0; place < sheet.checkers().size(); place++) {
            jdbc.sql("""
                            insert into scoring.sheet_checker (sheet_id, unit_id, checker_id, position)
                            values (:sheet, :unit, :checker, :position)
                            """)
                    .param("sheet", sheet.id())
                    .param("unit", sheet.unit())
                    .param("checker", sheet.checkers().get(place))
                    .param("position", place + 1)
                    .update();
        }
    }

    /**
     * Puts {@code before} into {@code state} with the open criteria {@code returned}, and counts its version up by one.
     *
     * @param submitted when the unit sent its points, if this is when it does
     * @throws StaleVersion if somebody wrote on it since it was read
     */
    public void write(Sheet before, SheetState state, List<String> returned, Optional<Instant> submitted) {
        int changed = jdbc.sql("""
                        update scoring.sheet
                           set state = :state,
                               version = version + 1,
                               returned = :returned,
                               submitted_at = coalesce(submitted_at, :submitted)
                         where id = :id
                           and version = :version
                        """)
                .param("state", state.name())
                .param("returned", returned.toArray(String[]::new))
                .param(
                        "submitted",
                        submitted.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("id", before.id())
                .param("version", before.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion("score sheet", before.id());
        }
    }

    private static Sheet map(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                SheetState.valueOf(row.getString("state")),
                row.getLong("version"),
                Optional.ofNullable(row.getObject("consolidator_id", UUID.class)),
                Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of((String[]) row.getArray("returned").getArray()),
                List.of((UUID[]) row.getArray("checkers").getArray()));
    }
}
