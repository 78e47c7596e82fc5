package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.OrganizationImport.Outcome;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.web.Texts;

/** The lists of posts and people that the demonstration takes in, one of them full of defects. All names are invented. */
@Component
final class DemoLists {

    private final OrganizationImport imports;
    private final UnitDirectory directory;

    DemoLists(OrganizationImport imports, UnitDirectory directory) {
        this.imports = imports;
        this.directory = directory;
    }

    /** Takes in the sample lists of the review. Taking them in again changes nothing and leaves no trace. */
    void take() throws IOException {
        Actor operator = new Actor(
                new UUID(0, 0),
                Texts.text("command.review.operator"),
                "standing-officer",
                directory.units().stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()));
        Outcome lists = imports.compare(operator, files("posts.csv", "people.csv"), Progress.SILENT);
        if (lists.refused() > 0) {
            throw new IllegalStateException("the sample lists of posts and people have defects");
        }
        if (lists.added() + lists.changed() == 0) {
            imports.discard(operator, lists.id());
            return;
        }
        if (!imports.apply(operator, lists.id(), Progress.SILENT)) {
            throw new IllegalStateException("the sample lists of posts and people do not apply");
        }
        imports.compare(operator, files("people-with-defects.csv"), Progress.SILENT);
    }

    private static Map<String, byte[]> files(String... names) throws IOException {
        Path sample = Path.of(System.getProperty("thidua.home", "."), "samples", "review-2017");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, Files.readAllBytes(sample.resolve(name)));
        }
        return files;
    }
}
