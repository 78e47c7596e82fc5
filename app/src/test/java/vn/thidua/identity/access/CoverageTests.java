package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, AccessExamples.class})
@Transactional
class CoverageTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    @Autowired
    private AccessExamples examples;

    @Autowired
    private Coverage coverage;

    @Autowired
    private UnitChains chains;

    @Test
    void coversTheUnitAndAllBelowItOnTheDay() {
        UUID province = examples.unit("P", Optional.empty());
        UUID district = examples.unit("D", Optional.of(province));
        UUID commune = examples.unit("C", Optional.of(district));
        examples.unit("OTHER", Optional.empty());

        assertThat(covered(CHANGE, province)).containsExactlyInAnyOrder(province, district, commune);
        assertThat(coverage.units(List.of(new CoverageRoot(province, false)), CHANGE))
                .containsExactly(province);
        assertThat(covered(CHANGE)).isEmpty();
    }

    @Test
    void followsAUnitThatMoved() {
        UUID left = examples.unit("L", Optional.empty());
        UUID right = examples.unit("R", Optional.empty());
        UUID moved = examples.unit("M", Optional.of(left));
        UUID below = examples.unit("B", Optional.of(moved));
        examples.move(moved, "M", Optional.of(right), CHANGE);

        assertThat(covered(BEFORE, left)).containsExactlyInAnyOrder(left, moved, below);
        assertThat(covered(CHANGE, left)).containsExactly(left);
        assertThat(covered(CHANGE, right)).containsExactlyInAnyOrder(right, moved, below);
    }

    @Test
    void keepsWhatAMergedUnitLeftBehindForWhoeverCoversItsHeir() {
        UUID root = examples.unit("ROOT", Optional.empty());
        UUID first = examples.unit("A", Optional.of(root));
        UUID second = examples.unit("B", Optional.of(root));
        UUID heir = examples.unit("AB", Optional.of(root));
        examples.replace(first, CHANGE, heir);
        examples.replace(second, CHANGE, heir);

        assertThat(covered(CHANGE, heir)).containsExactlyInAnyOrder(heir, first, second);
        assertThat(covered(CHANGE, first))
                .as("an assignment to a unit that is gone")
                .isEmpty();
    }

    @Test
    void givesWhatASplitUnitLeftBehindOnlyToThoseAboveAllHeirs() {
        UUID root = examples.unit("ROOT", Optional.empty());
        UUID gone = examples.unit("GONE", Optional.of(root));
        UUID one = examples.unit("ONE", Optional.of(root));
        UUID two = examples.unit("TWO", Optional.of(root));
        examples.replace(gone, CHANGE, one, two);

        assertThat(covered(CHANGE, one)).containsExactly(one);
        assertThat(covered(CHANGE, one, two)).contains(gone);
        assertThat(covered(CHANGE, root)).contains(gone);
    }

    @Test
    void leavesAClosedUnitToThoseAboveItsLastPlace() {
        UUID root = examples.unit("ROOT", Optional.empty());
        UUID closed = examples.unit("CLOSED", Optional.of(root));
        examples.close(closed, CHANGE);

        assertThat(covered(CHANGE, root)).containsExactlyInAnyOrder(root, closed);
        assertThat(covered(CHANGE, closed)).isEmpty();
    }

    @Test
    void answersTheSameForwardsAndBackwardsOnRandomTrees() {
        Random random = new Random(20251);
        for (int round = 0; round < 12; round++) {
            List<UUID> units = randomTree(round, random);
            for (UUID root : units) {
                Set<UUID> forwards = covered(CHANGE, root);
                for (UUID unit : units) {
                    assertThat(backwards(unit, root))
                            .as("round %d: %s from %s", round, unit, root)
                            .isEqualTo(forwards.contains(unit));
                }
            }
        }
    }

    private List<UUID> randomTree(int round, Random random) {
        List<UUID> units = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Optional<UUID> parent = units.isEmpty() || random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(units.get(random.nextInt(units.size())));
            units.add(examples.unit("U" + round + "-" + i, parent));
        }
        UUID gone = examples.unit("G" + round, Optional.of(units.get(random.nextInt(units.size()))));
        if (random.nextBoolean()) {
            examples.replace(gone, CHANGE, units.get(random.nextInt(4)), units.get(4 + random.nextInt(4)));
        } else {
            examples.close(gone, CHANGE);
        }
        units.add(gone);
        return units;
    }

    private boolean backwards(UUID unit, UUID root) {
        var chain = chains.of(unit, CHANGE);
        return !chain.isEmpty() && chain.values().stream().allMatch(above -> above.containsKey(root));
    }

    private Set<UUID> covered(LocalDate day, UUID... roots) {
        return coverage.units(AccessExamples.whole(roots), day);
    }
}
