package vn.thidua.organization.intake;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.ContainerViolation;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/** Reads what was wrong with an import. */
@Component
class DefectQueries {

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DefectQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Returns the defects in their order.
     *
     * @param after how many of them are passed over
     */
    List<Defect> page(UUID id, Asked asked, int after, int most) {
        return jdbc.sql("""
                        select file, sheet, line, cell, family, code, arguments, found
                          from organization.intake_defect
                         where intake_id = :id
                           and asked = :asked
                           and position > :after
                         order by position
                         limit :most
                        """)
                .param("id", id)
                .param("asked", asked.name())
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Defect(
                        new Place(row.getString("file"), row.getString("sheet"), row.getInt("line")),
                        row.getString("cell"),
                        new Violation(
                                code(row.getString("family"), row.getString("code")),
                                json.readValue(row.getString("arguments"), ARGUMENTS)),
                        row.getString("found")))
                .list();
    }

    private static ViolationCode code(String family, String name) {
        return Stream.<ViolationCode[]>of(IntakeViolation.values(), ContainerViolation.values())
                .flatMap(Arrays::stream)
                .filter(code -> code.getClass().getSimpleName().equals(family)
                        && code.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("defect of an unknown kind is on record: " + name));
    }
}
