package vn.thidua.organization.province;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.StructureRegister;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitListOutcome;
import vn.thidua.shared.Errand;

/** Registers the provinces when an installation starts that has none. */
@Component
class ProvinceLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceLoader.class);

    /** Also what the acts of the file are known by, so it never changes. */
    private static final String FILE = "provinces.yaml";

    private static final String ROOT = "viet-nam";

    private final StructureRegister register;
    private final UnitDirectory directory;

    ProvinceLoader(StructureRegister register, UnitDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    /** Runs before the runners, which may name provinces. What an operator has changed since is left alone. */
    @EventListener(ApplicationStartedEvent.class)
    void load() throws IOException {
        if (directory.find(ROOT).isPresent()) {
            return;
        }
        String yaml = new ClassPathResource("organization/" + FILE).getContentAsString(StandardCharsets.UTF_8);
        if (Errand.run("provinces", () -> register.register(FILE, yaml))
                instanceof UnitListOutcome.Refused(var defects)) {
            // An operator's own units may bear these codes; the installation works without provinces as well.
            LOG.warn("the provinces are not registered: {}", defects);
        }
    }
}
