package vn.thidua.reporting.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.shared.Actor;

/** Stores what became of files. Lists for screens are in {@code IntakeQueries}. */
@Repository
class IntakeRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(UUID id, String source, LocalDate receivedOn, Instant startedAt, Actor startedBy) {
        jdbc.sql("""
                        insert into reporting.import (id, source, received_on, started_at, started_by, started_by_id)
                        values (:id, :source, :receivedOn, :startedAt, :startedBy, :account)
                        """)
                .param("id", id)
                .param("source", source)
                .param("receivedOn", receivedOn)
                .param("startedAt", startedAt.atOffset(ZoneOffset.UTC))
                .param("startedBy", startedBy.name())
                .param("account", startedBy.account())
                .update();
    }

    /** Returns the day on which the files of {@code id} count as received. */
    LocalDate receivedOn(UUID id) {
        return jdbc.sql("select received_on from reporting.import where id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    void insertFile(UUID intake, int position, FileOutcome outcome) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into reporting.import_file
                               (id, import_id, position, file_name, outcome, unit_id, period_code, submission_id)
                        values (:id, :intake, :position, :fileName, :outcome, :unit, :period, :submission)
                        """)
                .param("id", id)
                .param("intake", intake)
                .param("position", position)
                .param("fileName", outcome.file())
                .param("outcome", outcome.result().name())
                .param("unit", outcome.unit().map(Unit::id).orElse(null))
                .param("period", outcome.period().orElse(null))
                .param("submission", outcome.submission().orElse(null))
                .update();
        insertDefects(id, outcome.defects());
    }

    private void insertDefects(UUID file, List<Defect> defects) {
        IntStream.range(0, defects.size()).forEach(i -> {
            Defect defect = defects.get(i);
            jdbc.sql("""
                            insert into reporting.import_defect
                                   (import_file_id, position, sheet, cell, severity, code, arguments, found)
                            values (:file, :position, :sheet, :cell, :severity, :code, :arguments::jsonb, :found)
                            """)
                    .param("file", file)
                    .param("position", i + 1)
                    .param("sheet", defect.sheet())
                    .param("cell", defect.cell())
                    .param("severity", defect.severity().name())
                    .param("code", defect.what().code().name())
                    .param("arguments", json.writeValueAsString(defect.what().arguments()))
                    .param("found", defect.found())
                    .update();
        });
    }
}
