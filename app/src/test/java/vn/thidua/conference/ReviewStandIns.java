package vn.thidua.conference;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingWorkbooks;
import vn.thidua.scoring.BoardLine;
import vn.thidua.scoring.ClusterBoard;
import vn.thidua.scoring.ScoreBoards;
import vn.thidua.scoring.ScoreWorkbook;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Scope;

/** Puts invented answers in the place of reporting and scoring, so that a conference can be tested alone. */
@TestConfiguration(proxyBeanMethods = false)
public class ReviewStandIns {

    @Bean
    @Primary
    ReportedFigures reviewFigures(UnitDirectory units) {
        return new ReviewFigures(units);
    }

    @Bean
    @Primary
    ScoreBoards reviewBoards(ReportedFigures figures) {
        return boards(figures);
    }

    /** Returns boards of the units that {@code figures} speaks of. */
    public static ScoreBoards boards(ReportedFigures figures) {
        return (scope, period) -> figures.consolidated(scope, period).clusters().stream()
                .map(part -> new ClusterBoard(
                        part.cluster().orElseThrow(),
                        new BilingualText("Bảng điểm giao ước năm 2017", "Compact of 2017"),
                        new BigDecimal("1000"),
                        true,
                        lines(part.units())))
                .toList();
    }

    @Bean
    @Primary
    ReportingWorkbooks reviewWorkbooks() {
        return new ReportingWorkbooks() {
            @Override
            public void appendix(Scope scope, String period, OutputStream target) throws IOException {
                target.write("appendix".getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void refusals(Scope scope, String period, OutputStream target) throws IOException {
                target.write("refusals".getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Bean
    @Primary
    ScoreWorkbook reviewScoreWorkbook() {
        return (scope, period, target) -> target.write("scores".getBytes(StandardCharsets.UTF_8));
    }

    private static List<BoardLine> lines(List<Unit> units) {
        List<BoardLine> lines = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            BigDecimal total = new BigDecimal("912.50").subtract(BigDecimal.valueOf(i * 1_225L, 2));
            lines.add(new BoardLine(
                    i + 1, units.get(i), total, total.movePointLeft(1).setScale(1, java.math.RoundingMode.HALF_UP), 0));
        }
        return lines;
    }
}
