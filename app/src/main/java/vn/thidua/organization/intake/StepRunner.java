package vn.thidua.organization.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Progress;

/** Runs the steps of an import over its lines, some thousand in one statement, so that progress shows and it can be stopped. */
@Component
class StepRunner {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    StepRunner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs {@code steps} in their order over the lines of the import {@code id}. */
    void run(UUID id, List<Step> steps, Progress progress) {
        int total = steps.stream().mapToInt(step -> last(id, step.subject())).sum();
        int done = 0;
        for (Step step : steps) {
            int last = last(id, step.subject());
            for (int first = 1; first <= last; first += AT_ONCE) {
                int until = Math.min(last, first + AT_ONCE - 1);
                jdbc.sql(step.sql())
                        .param("intake", id)
                        .param("first", first)
                        .param("last", until)
                        .update();
                progress.advanced(done + until, total, step.stage());
            }
            done += last;
        }
    }

    /** Returns the number of the last line. */
    private int last(UUID id, Subject subject) {
        String table = switch (subject) {
            case UNITS -> "intake_unit";
            case POSTS -> "intake_post";
            case PEOPLE -> "intake_person";
        };
        return jdbc.sql("select coalesce(max(number), 0) from organization." + table + " where intake_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
