package vn.thidua.command.guard;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.Violation;

/** Judges the machine and how the process was started on it. */
final class MachineChecks {

    private static final int LEAST_MEGABYTES = 1_024;
    private static final int LEAST_PER_CENT = 5;

    private MachineChecks() {}

    /** Returns what is wrong with {@code facts}. */
    static List<Violation> of(MachineFacts facts) {
        List<Violation> found = new ArrayList<>();
        if (facts.user().equals("root")) {
            found.add(Violation.of(StartViolation.RUNS_AS_ROOT));
        }
        if (facts.arguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"))) {
            found.add(Violation.of(StartViolation.REMOTE_DEBUGGING));
        }
        if (facts.developerTools()) {
            found.add(Violation.of(StartViolation.DEVELOPER_TOOLS));
        }
        facts.readable()
                .forEach(file -> found.add(Violation.of(StartViolation.FILE_READABLE_BY_OTHERS, file.toString())));
        if (facts.freeMegabytes() < LEAST_MEGABYTES
                || facts.freeMegabytes() * 100 < facts.wholeMegabytes() * LEAST_PER_CENT) {
            found.add(
                    Violation.of(StartViolation.DISK_NEARLY_FULL, facts.folder().toString(), facts.freeMegabytes()));
        }
        return List.copyOf(found);
    }
}
