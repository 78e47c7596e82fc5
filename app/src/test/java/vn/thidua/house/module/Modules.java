package vn.thidua.house.module;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.thidua.ThiduaApplication;
import vn.thidua.house.scan.ShippedClasses;
import vn.thidua.house.scan.SourceTree;

/** The modules as they are built and declared. */
final class Modules {

    /** The modules as Spring Modulith sees them, without the calculation core and translated templates. */
    static final ApplicationModules BUILT =
            ApplicationModules.of(ThiduaApplication.class, resideInAnyPackage("vn.thidua.jte..", "vn.thidua.core.."));

    private Modules() {}

    /** Returns what each module declares to use; a feature of a module counts as the module. */
    static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (String module : SourceTree.ofThisRepository().modules()) {
            declared.put(module, declaredBy(ShippedClasses.WRITTEN.get("vn.thidua." + module + ".package-info")));
        }
        return declared;
    }

    /** Returns what the module of {@code packageInfo} declares to use. */
    static Set<String> declaredBy(JavaClass packageInfo) {
        ApplicationModule declaration = packageInfo
                .tryGetAnnotationOfType(ApplicationModule.class)
                .orElseThrow(
                        () -> new IllegalStateException(packageInfo.getPackageName() + " is not declared a module"));
        Set<String> used = new TreeSet<>();
        for (String dependency : declaration.allowedDependencies()) {
            used.add(dependency.split("\\s*::\\s*", 2)[0]);
        }
        return used;
    }

    /** Returns what {@code module} uses according to {@code declared} although {@link ModuleMap} forbids it. */
    static List<String> forbidden(String module, Set<String> declared) {
        return declared.stream()
                .filter(used -> !ModuleMap.uses(module).contains(used) || ModuleMap.row(used) >= ModuleMap.row(module))
                .map(used -> module + " → " + used)
                .toList();
    }
}
