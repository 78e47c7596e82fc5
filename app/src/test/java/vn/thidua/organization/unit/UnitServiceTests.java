package vn.thidua.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitListOutcome;
import vn.thidua.organization.UnitRegister;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class UnitServiceTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);
    private static final String LIST = """
            code,name,short_name,cluster,head
            u-1,First unit,First,91,yes
            u-2,Second unit,Second,91,no
            """;

    @Autowired
    private UnitRegister register;

    @Autowired
    private UnitDirectory directory;

    @Test
    void registersUnitsUnderTheirClusterFromADayOn() {
        assertThat(register.register("units.csv", LIST, NEW_YEAR)).isEqualTo(new UnitListOutcome.Registered(2));

        assertThat(clusterOn(NEW_YEAR).members()).extracting(Unit::code).containsExactly("u-1", "u-2");
        assertThat(clusterOn(NEW_YEAR).head()).map(Unit::code).contains("u-1");
        assertThat(directory.clusters(NEW_YEAR.minusDays(1)))
                .noneMatch(cluster -> cluster.code().equals("91"));
    }

    @Test
    void changesNothingWhenTheSameListComesAgain() {
        register.register("units.csv", LIST, NEW_YEAR);
        Cluster before = clusterOn(NEW_YEAR);

        register.register("units.csv", LIST, NEW_YEAR);

        assertThat(clusterOn(NEW_YEAR)).isEqualTo(before);
    }

    @Test
    void registersNothingOfAListWithADefect() {
        UnitListOutcome outcome = register.register("units.csv", LIST + "u-1,Third unit,Third,91,no\n", NEW_YEAR);

        assertThat(outcome).isInstanceOf(UnitListOutcome.Refused.class);
        assertThat(directory.find("u-1")).isEmpty();
    }

    private Cluster clusterOn(LocalDate day) {
        return directory.clusters(day).stream()
                .filter(cluster -> cluster.code().equals("91"))
                .findFirst()
                .orElseThrow();
    }
}
