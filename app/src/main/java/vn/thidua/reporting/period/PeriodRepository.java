package vn.thidua.reporting.period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.NotFound;

/** Stores periods. Periods are public: nothing that a unit reported is in them. */
@Repository
public class PeriodRepository {

    private final JdbcClient jdbc;

    PeriodRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the period {@code code}.
     *
     * @throws NotFound if there is none
     */
    public Period get(String code) {
        return find(code).orElseThrow(() -> new NotFound("period", code));
    }

    /** Returns the period {@code code}, if there is one. */
    public Optional<Period> find(String code) {
        return jdbc.sql("""
                        select code, name_vi, name_en, year, share, previous_code, due_on, form_code, form_version
                          from reporting.period
                         where code = :code
                        """)
                .param("code", code)
                .query((row, number) -> map(row))
                .optional();
    }

    /** Returns all periods, the latest first. */
    public List<Period> list() {
        return jdbc.sql("""
                        select code, name_vi, name_en, year, share, previous_code, due_on, form_code, form_version
                          from reporting.period
                         order by year desc, share desc, code
                        """).query((row, number) -> map(row)).list();
    }

    /**
     * Returns when the period {@code code} takes figures.
     *
     * @throws NotFound if there is none
     */
    public PeriodWindow window(String code) {
        return jdbc.sql("""
                        select opens_on, closes_on, approval_required
                          from reporting.period
                         where code = :code
                        """)
                .param("code", code)
                .query((row, number) -> new PeriodWindow(
                        Optional.ofNullable(row.getObject("opens_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("closes_on", LocalDate.class)),
                        row.getBoolean("approval_required")))
                .optional()
                .orElseThrow(() -> new NotFound("period", code));
    }

    /** Lets nobody begin or write a report of the period {@code code} until the transaction ends. */
    public void lock(String code) {
        jdbc.sql("select code from reporting.period where code = :code for update")
                .param("code", code)
                .query(String.class)
                .list();
    }

    /** Waits for whoever holds the {@link #lock} of the period {@code code}, and keeps it from others until the end. */
    public void hold(String code) {
        jdbc.sql("select code from reporting.period where code = :code for key share")
                .param("code", code)
                .query(String.class)
                .list();
    }

    /** Stores {@code period}, replacing what is stored under its code. */
    public void put(Period period) {
        PeriodInfo info = period.info();
        jdbc.sql("""
                        insert into reporting.period
                               (code, name_vi, name_en, year, share, previous_code, due_on, form_code, form_version)
                        values (:code, :nameVi, :nameEn, :year, :share, :previous, :dueOn, :formCode, :formVersion)
                            on conflict (code) do update
                           set name_vi = excluded.name_vi, name_en = excluded.name_en, year = excluded.year,
                               share = excluded.share, previous_code = excluded.previous_code,
                               due_on = excluded.due_on, form_code = excluded.form_code,
                               form_version = excluded.form_version
                        """)
                .param("code", info.code())
                .param("nameVi", info.name().vi())
                .param("nameEn", info.name().en())
                .param("year", info.year())
                .param("share", info.share())
                .param("previous", info.previous().orElse(null))
                .param("dueOn", info.dueOn())
                .param("formCode", period.formCode())
                .param("formVersion", period.formVersion())
                .update();
    }

    private static Period map(ResultSet row) throws SQLException {
        PeriodInfo info = new PeriodInfo(
                row.getString("code"),
                new BilingualText(row.getString("name_vi"), row.getString("name_en")),
                row.getInt("year"),
                row.getInt("share"),
                Optional.ofNullable(row.getString("previous_code")),
                row.getObject("due_on", LocalDate.class));
        return new Period(info, row.getString("form_code"), row.getInt("form_version"));
    }
}
