package vn.thidua.organization;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the mergers of 1 July 2025 among the sample's units on record, in the transaction of the test. */
@TestComponent
public class ProvincesOfToday {

    public static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final JdbcClient jdbc;

    ProvincesOfToday(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Merges the thirteen provinces into seven; two of these were not among the thirteen. */
    public void merge() {
        open("da-nang", "Công an thành phố Đà Nẵng", "Đà Nẵng", LocalDate.of(1997, 1, 1));
        open("dong-nai", "Công an tỉnh Đồng Nai", "Đồng Nai", LocalDate.of(1997, 1, 1));
        merge("gia-lai", "binh-dinh");
        merge("quang-ngai", "kon-tum");
        merge("dak-lak", "phu-yen");
        merge("khanh-hoa", "ninh-thuan");
        merge("lam-dong", "dak-nong", "binh-thuan");
        merge("dong-nai", "binh-phuoc");
        merge("da-nang", "quang-nam");
    }

    /** Opens a unit that stands under none. */
    public void open(String code, String name, String shortName, LocalDate from) {
        jdbc.sql("insert into organization.unit (id, code) values (uuidv7(), :code)")
                .param("code", code)
                .update();
        jdbc.sql("""
                        insert into organization.unit_state (unit_id, valid_from, name, short_name, position)
                        select id, :from, :name, :shortName, 99
                          from organization.unit
                         where code = :code
                        """)
                .param("code", code)
                .param("from", from)
                .param("name", name)
                .param("shortName", shortName)
                .update();
    }

    /** Lets {@code successor} take over from {@code others}; that it succeeds itself is not written. */
    public void merge(String successor, String... others) {
        UUID change = record("MERGE");
        for (String other : others) {
            succeed(change, other, successor);
            end(other);
        }
    }

    /** Splits {@code unit} among {@code successors}, and ends it. */
    public void split(String unit, List<String> successors) {
        UUID change = record("SPLIT");
        successors.forEach(successor -> succeed(change, unit, successor));
        end(unit);
    }

    /** Ends {@code unit} on the day of the mergers. */
    public void end(String unit) {
        jdbc.sql("""
                        update organization.unit_state
                           set valid_to = :end
                         where unit_id = (select id from organization.unit where code = :code)
                           and valid_to is null
                        """).param("end", MERGED).param("code", unit).update();
    }

    private UUID record(String kind) {
        UUID change = UUID.randomUUID();
        jdbc.sql("""
                        insert into organization.unit_change (id, kind, effective_on, basis, recorded_at, recorded_by)
                        values (:id, :kind, :on, 'test', :at, 'test')
                        """)
                .param("id", change)
                .param("kind", kind)
                .param("on", MERGED)
                .param("at", OffsetDateTime.of(2025, 6, 30, 0, 0, 0, 0, ZoneOffset.UTC))
                .update();
        return change;
    }

    private void succeed(UUID change, String predecessor, String successor) {
        jdbc.sql("""
                        insert into organization.unit_succession (change_id, predecessor_id, successor_id)
                        select :change, predecessor.id, successor.id
                          from organization.unit predecessor, organization.unit successor
                         where predecessor.code = :predecessor
                           and successor.code = :successor
                        """)
                .param("change", change)
                .param("predecessor", predecessor)
                .param("successor", successor)
                .update();
    }
}
