package vn.thidua.conference.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.RestingOnFigures.Correction;
import vn.thidua.reporting.SourceFile;

/** Stores packs that were issued. */
@Repository
class IssuedPackRepository {

    private static final String COLUMNS = """
            select pack.id, pack.conference_code, pack.number, pack.period_code, pack.units, pack.issued_at,
                   pack.issued_by, pack.account_id, pack.capacity, pack.superseded_at, pack.superseded_by,
                   pack.correction_id, pack.reason,
                   array(select file.name
                           from conference.issued_file file
                          where file.pack_id = pack.id
                          order by file.position) as files
              from conference.issued_pack pack
            """;

    private final JdbcClient jdbc;

    IssuedPackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the packs of the conference {@code code}, the latest first. */
    List<IssuedPack> list(String code) {
        return jdbc.sql(COLUMNS + " where pack.conference_code = :code order by pack.number desc")
                .param("code", code)
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns the packs with figures of {@code unit} for {@code period}, the latest first. */
    List<IssuedPack> with(String period, UUID unit) {
        return jdbc.sql(COLUMNS + """
                         where pack.period_code = :period
                           and :unit = any (pack.units)
                         order by pack.conference_code, pack.number desc
                        """)
                .param("period", period)
                .param("unit", unit)
                .query((row, number) -> map(row))
                .list();
    }

    /** Makes everybody else who issues a pack, or supersedes some, wait for this transaction. */
    void lock() {
        jdbc.sql("lock table conference.issued_pack in share row exclusive mode")
                .update();
    }

    void add(IssuedPack pack, List<SourceFile> files) {
        jdbc.sql("""
                        insert into conference.issued_pack
                               (id, conference_code, number, period_code, units, issued_at, issued_by, account_id, capacity)
                        values (:id, :code, :number, :period, :units, :at, :by, :account, :capacity)
                        """)
                .param("id", pack.id())
                .param("code", pack.conference())
                .param("number", pack.number())
                .param("period", pack.period())
                .param("units", pack.units().toArray(UUID[]::new))
                .param("at", pack.at().atOffset(ZoneOffset.UTC))
                .param("by", pack.by())
                .param("account", pack.account())
                .param("capacity", pack.capacity())
                .update();
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            jdbc.sql("""
                            insert into conference.issued_file (pack_id, position, name, sha256, content)
                            values (:pack, :position, :name, :sha256, :content)
                            """)
                    .param("pack", pack.id())
                    .param("position", i + 1)
                    .param("name", file.name())
                    .param("sha256", file.fingerprint())
                    .param("content", file.content())
                    .update();
        }
    }

    /** Returns the content of the file called {@code name} of a pack, if it has one. */
    Optional<byte[]> content(UUID pack, String name) {
        return jdbc.sql("select content from conference.issued_file where pack_id = :pack and name = :name")
                .param("pack", pack)
                .param("name", name)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** Marks every pack in force with figures of the corrected report as superseded. */
    void supersede(Correction correction) {
        jdbc.sql("""
                        update conference.issued_pack
                           set superseded_at = :at, superseded_by = :by, correction_id = :correction, reason = :reason
                         where period_code = :period
                           and :unit = any (units)
                           and superseded_at is null
                        """)
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .param("by", correction.by())
                .param("correction", correction.id())
                .param("reason", correction.reason())
                .param("period", correction.period())
                .param("unit", correction.unit())
                .update();
    }

    private static IssuedPack map(ResultSet row) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new IssuedPack(
                row.getObject("id", UUID.class),
                row.getString("conference_code"),
                row.getInt("number"),
                row.getString("period_code"),
                Set.of((UUID[]) row.getArray("units").getArray()),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"),
                row.getObject("account_id", UUID.class),
                row.getString("capacity"),
                List.of((String[]) row.getArray("files").getArray()),
                superseded == null
                        ? Optional.empty()
                        : Optional.of(new IssuedPack.Superseded(
                                superseded.toInstant(),
                                row.getString("superseded_by"),
                                row.getObject("correction_id", UUID.class),
                                row.getString("reason"))));
    }
}
