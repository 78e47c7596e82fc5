package vn.thidua.house.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModuleMapTests {

    /** What Spring Modulith puts in place of a declaration that says nothing. */
    private static final String EVERYTHING = ApplicationModule.OPEN_TOKEN;

    @Test
    void modulesUseEachOtherAsDeclared() {
        Modules.BUILT.verify();
    }

    @Test
    void everyModuleIsInTheMap() {
        assertThat(ModuleMap.modules()).containsAll(Modules.declared().keySet());
    }

    @Test
    void everyModuleDeclaresWhatItUses() {
        assertThat(Modules.declared())
                .allSatisfy((module, used) -> assertThat(used)
                        .as("%s allows everything; an undeclared arrow is one that nobody decided", module)
                        .doesNotContain(EVERYTHING));
    }

    @Test
    void modulesDeclareOnlyArrowsOfTheMap() {
        assertThat(Modules.declared())
                .allSatisfy((module, used) -> assertThat(Modules.forbidden(module, used))
                        .as("call down, publish up; an arrow that is not in ModuleMap needs a decision first")
                        .isEmpty());
    }

    @Test
    void everyArrowOfTheMapPointsDown() {
        assertThat(ModuleMap.modules())
                .allSatisfy(module -> assertThat(ModuleMap.uses(module))
                        .allSatisfy(used -> assertThat(ModuleMap.row(used)).isLessThan(ModuleMap.row(module))));
    }

    @Test
    void findsPlantedArrows() {
        assertThat(Modules.forbidden("reporting", Set.of("scoring", "organization", "ballot")))
                .containsExactlyInAnyOrder("reporting → scoring", "reporting → ballot");
    }

    @Test
    void findsAPlantedModuleWithoutDeclaration() {
        JavaClasses planted = new ClassFileImporter().importPackages("vn.thidua.house.planted");

        assertThat(Modules.declaredBy(planted.get("vn.thidua.house.planted.open.package-info")))
                .contains(EVERYTHING);
        assertThatThrownBy(() -> Modules.declaredBy(planted.get("vn.thidua.house.planted.time.package-info")))
                .hasMessageContaining("is not declared a module");
    }

    @Test
    void findsAPlantedUseOfAnotherModulesInside() {
        Violations violations = ApplicationModules.of(
                        "vn.thidua.house.planted.modulith", ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .detectViolations();

        assertThat(List.copyOf(violations.getMessages()))
                .anySatisfy(message ->
                        assertThat(message).contains("Upper").contains("lower").contains("Inside"));
    }
}
