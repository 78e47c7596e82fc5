package vn.thidua.command;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.command.bench.GeneratedOrganization;
import vn.thidua.command.bench.OrganizationBench;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.identity.Appointments;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitSearch;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Errand;

/**
 * An installation in a folder, with units that report and nothing reported yet. Officers answer for the units of one branch
 * each. All names and figures are invented.
 */
record SubmittingUnits(int units) {

    static final String PERIOD = "2026-TEST";
    static final String PASSWORD = "thuyền giấy qua cầu vồng 47";

    /** Branches of the organisation, with an officer each. */
    static final int OFFICERS = 24;

    private static final int ABOVE = 625;
    private static final int INDICATORS = 24;
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    /** Makes the installation; nobody serves it yet. */
    void make(Path data, LocalDate dueOn) throws SQLException {
        try (Database database = EmbeddedDatabase.start(data);
                Application application = Application.start(database);
                Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())) {
            Errand.run("test", () -> {
                new OrganizationBench(
                                application.get(OrganizationImport.class),
                                application.get(UnitSearch.class),
                                application.get(UnitDirectory.class),
                                "Test",
                                new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                        .put(new GeneratedOrganization(ABOVE + units, 1), owner);
                application.get(FormRegister.class).register(form(), catalogue(), List.of(period(dueOn)));
                officers(application);
                return true;
            });
        }
    }

    private static void officers(Application application) {
        String hash = String.valueOf(application.get(PasswordEncoder.class).encode(PASSWORD));
        for (int officer = 0; officer < OFFICERS; officer++) {
            UUID account =
                    application.get(AccountRepository.class).put(new NewAccount(officer(officer), "Officer", hash));
            UUID branch = application
                    .get(UnitDirectory.class)
                    .find(code(1 + officer))
                    .orElseThrow()
                    .id();
            application.get(Appointments.class).appoint(account, "unit-officer", Set.of(branch), SINCE, "test");
        }
    }

    static String officer(int number) {
        return "officer-" + number;
    }

    /** Returns the code of the unit number {@code unit} of those that report. */
    static String unit(int unit) {
        return code(ABOVE + unit);
    }

    /** Returns the number of the officer who answers for the unit number {@code unit}. */
    static int officerOf(int unit) {
        return unit % OFFICERS;
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "dv-%05d", number);
    }

    private static long figure(int unit, int place) {
        return (unit * 7919L + place * 104_729L) % 100_000;
    }

    private static String indicator(int place) {
        return String.format(Locale.ROOT, "KT%02d", place);
    }

    /** Returns the request that sends the report of the unit number {@code unit} as nobody wrote in it before. */
    static String request(int unit) {
        return IntStream.range(0, INDICATORS)
                .mapToObj(place -> "\"" + indicator(place) + "\":\"" + figure(unit, place) + "\"")
                .collect(Collectors.joining(",", "{\"version\":1,\"send\":true,\"figures\":{", "}}"));
    }

    /** Returns the fingerprint of the report of the unit number {@code unit}, as the client reckons it. */
    static String fingerprint(int unit) {
        return fingerprint(IntStream.range(0, INDICATORS)
                .mapToObj(place -> Long.toString(figure(unit, place)))
                .toList());
    }

    /** Returns the fingerprint of {@code figures}, one for each indicator. */
    static String fingerprint(List<String> figures) {
        String lines = IntStream.range(0, figures.size())
                .mapToObj(place -> indicator(place) + "=" + figures.get(place) + "|\n")
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PeriodInfo period(LocalDate dueOn) {
        return new PeriodInfo(PERIOD, new BilingualText("Test", "Test"), 2026, 75, Optional.empty(), dueOn);
    }

    private static String form() {
        return """
                code: test
                version: 1
                name: {vi: Test, en: Test}
                sheets:
                  - tab: Test
                    title: {vi: Test, en: Test}
                    groups: [KT]
                """;
    }

    private static String catalogue() {
        return IntStream.range(0, INDICATORS)
                .mapToObj(place -> indicator(place) + ",KT,Test,Test," + indicator(place) + "," + indicator(place)
                        + ",x,x,INTEGER,0,SUM,SUM,,,NEUTRAL,no,NONE,,\n")
                .collect(Collectors.joining(
                        "",
                        "code,group_code,group_vi,group_en,name_vi,name_en,unit_vi,unit_en,value_type,decimals,"
                                + "agg_across_units,agg_across_periods,numerator,denominator,direction,restricted,"
                                + "target_kind,common_target,checks\n",
                        ""));
    }
}
