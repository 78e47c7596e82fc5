package vn.thidua.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitEntry;
import vn.thidua.organization.UnitRegister;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class UnitServiceTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);

    @Autowired
    private UnitRegister register;

    @Autowired
    private UnitDirectory directory;

    @Test
    void registersUnitsUnderTheirClusterFromADayOn() {
        register.register(
                List.of(
                        new UnitEntry("U-1", "First unit", "First", "91", true),
                        new UnitEntry("U-2", "Second unit", "Second", "91", false)),
                NEW_YEAR);

        assertThat(clusterOn(NEW_YEAR).members()).extracting(Unit::code).containsExactly("U-1", "U-2");
        assertThat(clusterOn(NEW_YEAR).head()).map(Unit::code).contains("U-1");
        assertThat(directory.clusters(NEW_YEAR.minusDays(1)))
                .noneMatch(cluster -> cluster.code().equals("91"));
    }

    @Test
    void changesNothingWhenTheSameListComesAgain() {
        List<UnitEntry> list = List.of(new UnitEntry("U-1", "First unit", "First", "91", true));
        register.register(list, NEW_YEAR);
        Cluster before = clusterOn(NEW_YEAR);

        register.register(list, NEW_YEAR);

        assertThat(clusterOn(NEW_YEAR)).isEqualTo(before);
    }

    private Cluster clusterOn(LocalDate day) {
        return directory.clusters(day).stream()
                .filter(cluster -> cluster.code().equals("91"))
                .findFirst()
                .orElseThrow();
    }
}
