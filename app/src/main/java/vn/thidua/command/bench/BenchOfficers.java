package vn.thidua.command.bench;

import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.identity.Appointments;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;

/** Invented officers of the units of a {@link GeneratedOrganization}, all with one password. */
public final class BenchOfficers {

    private static final String PASSWORD = "paper boats under a rainbow 47";
    private static final String ROLE = "unit-officer";
    private static final long ACCOUNTS = 0xbe9cL;
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    private final UnitDirectory directory;
    private final Appointments appointments;
    private final PasswordEncoder passwords;

    /** Prepares what appoints them. */
    public BenchOfficers(UnitDirectory directory, Appointments appointments, PasswordEncoder passwords) {
        this.directory = directory;
        this.appointments = appointments;
        this.passwords = passwords;
    }

    /**
     * Makes {@code count} officers and gives each a share of {@code clusters} with all units in them, in turn.
     *
     * @param owner a connection as the owner of the tables
     * @param clusters codes
     */
    List<Actor> appoint(Connection owner, int count, List<String> clusters) {
        BenchScript.run(
                owner,
                "submit-accounts",
                Map.of("hash", String.valueOf(passwords.encode(PASSWORD)), "clients", Integer.toString(count)));
        List<Actor> officers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            UUID account = new UUID(ACCOUNTS, number);
            Set<UUID> roots = new HashSet<>();
            Set<UUID> units = new HashSet<>();
            for (int cluster = number; cluster < clusters.size(); cluster += count) {
                UUID root = directory.find(clusters.get(cluster)).orElseThrow().id();
                roots.add(root);
                units.addAll(directory.under(root, SINCE));
            }
            appointments.appoint(account, ROLE, roots, SINCE, "bench");
            officers.add(new Actor(account, username(number), ROLE, units));
        }
        return officers;
    }

    /** Returns a program of officer {@code number}, signed in; {@code report} is one that the officer may read. */
    static SubmitProgram program(int port, int number, String report) throws IOException {
        return new SubmitProgram(port, username(number), PASSWORD, report);
    }

    private static String username(int number) {
        return "bench-" + number;
    }
}
