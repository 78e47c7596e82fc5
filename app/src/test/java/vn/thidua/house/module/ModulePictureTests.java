package vn.thidua.house.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.house.scan.SourceTree;

class ModulePictureTests {

    private static final Path FOLDER = SourceTree.root().resolve("docs/modules");

    @Test
    void isCurrent(@TempDir Path work) throws IOException {
        Map<String, String> files = new ModulePicture(Modules.BUILT, work).files();
        if (Boolean.getBoolean("house.renew")) {
            renew(files);
        }

        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey()))
                    .as("a picture that is out of date misleads; renew it as docs/modules/README.md says")
                    .content()
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void doesNotDependOnTheOrderOfClasses() {
        assertThat(ModulePicture.sorted(
                        List.of("top", "  Component(b)", "  Component(a)", "middle", "Rel(2)", "Rel(1)")))
                .isEqualTo("top\n  Component(a)\n  Component(b)\nmiddle\nRel(1)\nRel(2)\n");
    }

    private static void renew(Map<String, String> files) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
