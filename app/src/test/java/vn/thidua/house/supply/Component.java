package vn.thidua.house.supply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.house.scan.SourceTree;

/**
 * A part of the product that others made.
 *
 * @param name {@code group:artifact}, or {@code npm:package}
 */
record Component(String name, String version) {

    private static final String BILL = "META-INF/sbom/application.cdx.json";

    /** Returns everything in the bill of materials that the build has written, and the packages that the browser's files are from. */
    static List<Component> ofThisBuild() {
        List<Component> all = new ArrayList<>();
        try (InputStream bill = new ClassPathResource(BILL).getInputStream()) {
            JsonMapper json = new JsonMapper();
            for (JsonNode part : json.readTree(bill).get("components")) {
                all.add(new Component(
                        part.path("group").asString() + ":" + part.get("name").asString(),
                        part.get("version").asString()));
            }
            JsonNode packages = json.readTree(Files.readString(SourceTree.root().resolve("package.json")));
            packages.get("devDependencies")
                    .properties()
                    .forEach(line -> all.add(new Component(
                            "npm:" + line.getKey(), line.getValue().asString())));
        } catch (IOException e) {
            throw new UncheckedIOException("the build writes " + BILL + "; run it with Maven", e);
        }
        return all;
    }
}
