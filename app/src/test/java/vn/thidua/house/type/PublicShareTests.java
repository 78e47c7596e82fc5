package vn.thidua.house.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.house.scan.ShippedClasses;

/**
 * The share of files whose type is public; the house wants at most 45 of a hundred.
 *
 * <p>The limit only ever falls: whoever gets below it writes the new number here.
 */
class PublicShareTests {

    private static final int MOST_OF_A_HUNDRED = 48;

    @Test
    void staysBelowWhatWasReached() {
        List<JavaClass> files = ShippedClasses.WRITTEN.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        long open = files.stream().filter(VisibilityRules::isPublicFile).count();

        assertThat(100 * open)
                .as("%d of %d types are public", open, files.size())
                .isLessThanOrEqualTo((long) MOST_OF_A_HUNDRED * files.size());
    }
}
