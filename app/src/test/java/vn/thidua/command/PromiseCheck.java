package vn.thidua.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.command.ClientJournal.Promise;

/**
 * Holds what clients were promised against what an installation has on record.
 *
 * @param lost promises of which the record knows nothing
 * @param other promises of which the record says other figures or another submission
 * @param twice units with more than one of anything
 * @param half units of which a part is there and another is not
 */
record PromiseCheck(List<String> lost, List<String> other, List<String> twice, List<String> half) {

    private record Unit(
            String code,
            boolean sent,
            long submissions,
            long steps,
            long filings,
            long entries,
            List<String> figures,
            List<UUID> keys,
            List<UUID> ids) {

        boolean isTwice() {
            return submissions > 1 || steps > 1 || filings > 1 || entries > 1;
        }

        boolean isHalf() {
            return List.of(submissions > 0, steps > 0, filings > 0, entries > 0).stream()
                    .anyMatch(there -> there != sent);
        }

        boolean keeps(Promise promise) {
            return keys.contains(promise.key())
                    && ids.contains(promise.submission())
                    && SubmittingUnits.fingerprint(figures).equals(promise.hash());
        }
    }

    private static final String RECORD = """
            select unit.code, coalesce(report.state = 'SUBMITTED', false) as sent,
                   (select count(*) from reporting.submission where unit_id = unit.id) as submissions,
                   (select count(*) from reporting.report_step where report_id = report.id) as steps,
                   (select count(*) from reporting.filing where report_id = report.id) as filings,
                   (select count(*)
                      from audit.entry
                     where entry.unit_id = unit.id
                       and action = 'reporting.report.file') as entries,
                   (select figures from reporting.submission where unit_id = unit.id and version = 1) as figures,
                   array(select key from reporting.filing where report_id = report.id) as keys,
                   array(select submission_id
                           from reporting.filing
                          where report_id = report.id
                            and submission_id = report.submission_id) as ids
              from organization.unit
              left join reporting.report on report.unit_id = unit.id
            """;

    /** Checks {@code promises}, by unit, with a connection that no fence binds. */
    static PromiseCheck of(Connection connection, Map<String, Promise> promises) throws SQLException {
        PromiseCheck check =
                new PromiseCheck(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RECORD)) {
            while (row.next()) {
                check.add(unit(row), promises);
            }
        }
        return check;
    }

    private void add(Unit unit, Map<String, Promise> promises) {
        Promise promise = promises.get(unit.code());
        if (promise != null && unit.submissions() == 0) {
            lost.add(unit.code());
        } else if (promise != null && !unit.keeps(promise)) {
            other.add(unit.code());
        }
        if (unit.isTwice()) {
            twice.add(unit.code());
        }
        if (unit.isHalf()) {
            half.add(unit.code());
        }
    }

    private static Unit unit(ResultSet row) throws SQLException {
        Object figures = row.getObject("figures");
        return new Unit(
                row.getString("code"),
                row.getBoolean("sent"),
                row.getLong("submissions"),
                row.getLong("steps"),
                row.getLong("filings"),
                row.getLong("entries"),
                figures == null
                        ? List.of()
                        : Arrays.stream((Object[]) row.getArray("figures").getArray())
                                .map(Objects::toString)
                                .toList(),
                List.of((UUID[]) row.getArray("keys").getArray()),
                List.of((UUID[]) row.getArray("ids").getArray()));
    }

    /** Says how many there are of each. */
    String words() {
        return "lost " + lost.size() + ", other figures " + other.size() + ", twice " + twice.size() + ", half "
                + half.size();
    }
}
