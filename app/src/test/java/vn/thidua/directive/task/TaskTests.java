package vn.thidua.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskStatus;
import vn.thidua.shared.Violation;

class TaskTests {

    private static final LocalDate DUE = LocalDate.of(2017, 11, 30);

    @ParameterizedTest(name = "{6}")
    @CsvSource(textBlock = """
            # now,       day,        status, progress, note, reasons, why
            TODO,      2017-11-01, DOING,       40,      ,                                    , work has begun
            DOING,     2017-11-30, DONE,       100,      ,                                    , the last day is in time
            DOING,     2017-12-01, DONE,       100,      , LATE_NEEDS_EXPLANATION             , a late task owes a reason even when done
            DOING,     2017-12-01, DOING,       60, storm,                                    , the reason is given
            DOING,     2017-11-01, DONE,        90,      , DONE_NEEDS_ALL                     , done is all of it
            DOING,     2017-11-01, TODO,        10,      , UNTOUCHED_NEEDS_NONE               , untouched is nothing of it
            DOING,     2017-11-01, DOING,      101,      , PROGRESS_NOT_READABLE              , per cent end at one hundred
            DOING,     2017-11-01, WITHDRAWN,    0,      , STATUS_NOT_READABLE                , only the source withdraws
            WITHDRAWN, 2017-12-01, DONE,        90,      , NO_LONGER_ASKED DONE_NEEDS_ALL LATE_NEEDS_EXPLANATION, all reasons at once
            """)
    void answersEveryReasonAgainstAReport(
            TaskStatus now,
            LocalDate day,
            TaskStatus status,
            int progress,
            @Nullable String note,
            @Nullable String reasons,
            String why) {
        TaskReport report =
                new TaskReport(status, progress, Optional.ofNullable(note).orElse(""));

        assertThat(task(now).reasonsAgainst(report, day))
                .extracting(Violation::code)
                .map(code -> code.name())
                .isEqualTo(Optional.ofNullable(reasons)
                        .map(names -> List.of(names.strip().split(" ")))
                        .orElse(List.of()));
    }

    private static Task task(TaskStatus status) {
        BoardTask facts =
                new BoardTask(new UUID(0, 1), "HN", "1.a", 1, "Do it", Optional.empty(), "Somebody", DUE, status, 0);
        return new Task(facts, "Conference", "", Instant.EPOCH, 0);
    }
}
