package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.entries;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedTasksTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # tasks,                                                told,               why
            task:L/T1=1*100,                                        20,                 the only task is done
            task:L/T1=1*0,                                          0,                  nothing done
            task:L/T1=1*90 task:L/T2=1*50,                          14,                 equal weights
            task:L/T1=1*90 task:L/T2=1.5*50 task:L/T3=2*100,        16.22222222222222222222222222222222, half weights and an exact third
            task:L/T1=2*100 task:L/T2=0*0,                          20,                 a task without weight counts nothing
            task:L/T1=3*55.5,                                       11.1,               parts of a per cent
            X=1,                                                    TASKS_MISSING L,    no task is not all done
            task:L/T1=0*100 task:L/T2=0*50,                         WEIGHTS_ZERO L,     no mean of nothing
            task:L/T2=1*100 task:L/T1=-1*50,                        TASK_IMPOSSIBLE T1, a weight below zero
            task:L/T1=1*100.01,                                     TASK_IMPOSSIBLE T1, more than done
            task:L/T1=1*-0.01,                                      TASK_IMPOSSIBLE T1, less than not begun
            """)
    void weighsTheTasks(String tasks, String told, String why) {
        assertThat(told(score(new WeightedTasks(), "20", tasks))).isEqualTo(told);
    }

    @Test
    void showsTheTasksInTheirOrderThenTheMean() {
        assertThat(score(new WeightedTasks(), "20", "task:L/T2=2*100 task:L/T1=1.5*90")
                        .steps())
                .containsExactly(
                        new ScoringStep.WeightedMean(
                                List.of(
                                        new Task("T1", new BigDecimal("1.5"), new BigDecimal(90)),
                                        new Task("T2", BigDecimal.TWO, new BigDecimal(100))),
                                new BigDecimal("335.0"),
                                new BigDecimal("3.5"),
                                new BigDecimal("95.71428571428571428571428571428571")),
                        new ScoringStep.PerCentOf(
                                new BigDecimal("95.71428571428571428571428571428571"),
                                new BigDecimal(20),
                                new BigDecimal("19.14285714285714285714285714285714")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # tasks,                                  done,  why
            task:L/T1=1*100 task:M/T2=1*100,          true,  every task of every criterion
            task:L/T1=1*100 task:M/T2=1*99.99,        false, one is missing a little
            task:L/T1=1*100 task:L/T2=0*0,            false, a task without weight is a task
            X=1,                                      false, no tasks are none done
            """)
    void saysWhetherAllAreDone(String tasks, boolean done, String why) {
        assertThat(entries("A " + tasks).hasAllTasksDone()).isEqualTo(done);
    }

    @Test
    void isNeverDefective() {
        assertThat(ScoringExamples.defects(new WeightedTasks(), "20")).isEmpty();
    }
}
