package vn.thidua.house.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Draws the modules as they are: a PlantUML picture by Spring Modulith, and a table. */
final class ModulePicture {

    private static final String PICTURE = "components.puml";

    private final ApplicationModules modules;
    private final Path work;

    /** Draws {@code modules} with {@code work}, an empty folder, for what is made on the way. */
    ModulePicture(ApplicationModules modules, Path work) {
        this.modules = modules;
        this.work = work;
    }

    /** Returns the files of {@code docs/modules} by name. */
    Map<String, String> files() {
        return Map.of(PICTURE, picture(), "README.md", table());
    }

    /** Spring Modulith's order of lines depends on the order of classes; ours is the alphabet's. */
    private String picture() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(work.toString()))
                .writeModulesAsPlantUml();
        try {
            return sorted(Files.readAllLines(work.resolve(PICTURE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sorts each run of lines that declare components or arrows. */
    static String sorted(List<String> lines) {
        List<String> result = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : lines) {
            if (isSortable(line)) {
                run.add(line);
            } else {
                run.stream().sorted().forEach(result::add);
                run.clear();
                result.add(line);
            }
        }
        run.stream().sorted().forEach(result::add);
        return String.join("\n", result) + "\n";
    }

    private static boolean isSortable(String line) {
        return line.strip().startsWith("Component(") || line.startsWith("Rel(");
    }

    private String table() {
        Map<String, Set<String>> declared = Modules.declared();
        Stream<String> rows = modules.stream()
                .sorted(Comparator.comparingInt((ApplicationModule module) -> -ModuleMap.row(name(module)))
                        .thenComparing(ModulePicture::name))
                .map(module -> "| %d | `%s` | %s | %s |"
                        .formatted(
                                ModuleMap.row(name(module)),
                                name(module),
                                module.getDisplayName(),
                                String.join(", ", declared.getOrDefault(name(module), Set.of()))));
        return """
                # Modules

                Made by the house tests from the declarations in each `package-info.java`; `components.puml` shows what the code uses of
                it. To renew both: `./mvnw test -pl app -am -Dtest=ModulePictureTests -Dsurefire.failIfNoSpecifiedTests=false
                -Dhouse.renew=true`. Below all of them is the jar `core`, which knows the JDK only.

                | Row | Module | Name | May use |
                |--:|---|---|---|
                """ + String.join("\n", rows.toList()) + "\n";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
