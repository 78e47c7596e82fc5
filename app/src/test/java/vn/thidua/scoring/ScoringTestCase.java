package vn.thidua.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.support.TestDatabase;

/**
 * A cluster 91 of four units on a real database, the small table in force, and points that people gave.
 *
 * <p>Worked out by hand: an has 96 of 100 (6), B1 = 3 (0.5), bonus 0.6, typed 1.5, total 8.60 of 10. Binh has 92 of 100 (4), B1 = 0
 * (2), bonus 0.2, typed 2, total 8.20. Chi has 120 of 120 (6), B1 = 1 (1.5), bonus 2 cut to 1 by the section, typed nothing yet:
 * total 8.50. Dung sent no report.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, FakeReportedFigures.Configuration.class})
@Transactional
public abstract class ScoringTestCase {

    protected static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);

    private static final String UNITS = """
            code,name,short_name,cluster,head
            an,Đơn vị An,An,91,yes
            binh,Đơn vị Bình,Bình,91,no
            chi,Đơn vị Chi,Chi,91,no
            dung,Đơn vị Dung,Dung,91,no
            """;

    @Autowired
    protected FakeReportedFigures reported;

    @Autowired
    protected ScoreTables tables;

    @Autowired
    protected PointEntries points;

    @Autowired
    private UnitRegister register;

    @Autowired
    private UnitDirectory directory;

    @BeforeEach
    void setUpCluster() {
        register.register("units.csv", UNITS, NEW_YEAR);
        reported.clear();
        reported.report(unit("an"), Map.of("A1", 96, "A2", 100, "B1", 3));
        reported.report(unit("binh"), Map.of("A1", 92, "A2", 100, "B1", 0));
        reported.report(unit("chi"), Map.of("A1", 120, "A2", 120, "B1", 1));
    }

    protected void registerSmallTable() {
        tables.register(Officers.standing(units()), "table.yaml", TableExamples.SMALL);
    }

    protected void registerGradedTable() {
        tables.register(Officers.standing(units()), "table.yaml", TableExamples.GRADED);
    }

    protected void enterPoints() {
        points.enter(
                Officers.standing(units()),
                FakeReportedFigures.PERIOD,
                "points.csv",
                "unit,leaf,points,by,note\nan,II.1,1.5,Cụm trưởng,Còn chậm\nbinh,II.1,2,Cụm trưởng,\n");
    }

    protected Unit unit(String code) {
        return directory.find(code).orElseThrow();
    }

    protected List<Unit> units() {
        return List.of(unit("an"), unit("binh"), unit("chi"), unit("dung"));
    }
}
