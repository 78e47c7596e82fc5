package vn.thidua.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** The accounts of a demonstration: one per role, named after the role. Their passwords are shown on the login page. */
@Component
public class DemoAccountService {

    /** An account of the demonstration. */
    public record DemoAccount(String username, String role, String password) {}

    /** All accounts of the demonstration, in the order in which the login page offers them. */
    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("can-bo-cum", "standing-officer", "cum-thi-dua-6-7"),
            new DemoAccount("lanh-dao", "leader", "lanh-dao-2017"),
            new DemoAccount("can-bo-don-vi", "unit-officer", "don-vi-kon-tum"),
            new DemoAccount("to-kiem-tra", "checker", "to-kiem-tra-cheo"),
            new DemoAccount("cum-truong", "head-officer", "cum-truong-2017"),
            new DemoAccount("thuong-truc", "standing-body", "thuong-truc-hoi-dong"),
            new DemoAccount("quan-tri", "administrator", "quan-tri-2017"));

    private static final String STANDING_OFFICER = "standing-officer";

    private final AccountRepository accounts;
    private final Appointments appointments;
    private final UnitDirectory units;
    private final Installation installation;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    DemoAccountService(
            AccountRepository accounts,
            Appointments appointments,
            UnitDirectory units,
            Installation installation,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.units = units;
        this.installation = installation;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Makes the accounts, or puts them back to what they should be: the standing officer, the standing body and the leader
     * cover all units of the day that the demonstration plays on, the unit officer covers {@code unitOfOfficer}, the officer of
     * the head and the member of a check team other units of its cluster, the administrator none. The standing officer is an
     * officer of that unit as well, and may sign some papers for the leader, so that there are capacities to switch to.
     *
     * @param unitOfOfficer code of a registered unit
     * @throws IllegalStateException if the installation is not a demonstration
     * @throws NotFound if there is no such unit
     */
    @Transactional
    public void create(String unitOfOfficer) {
        if (!installation.isDemo()) {
            throw new IllegalStateException("demonstration accounts belong to a demonstration only");
        }
        Set<UUID> all = units.units(installation.asOf()).stream().map(Unit::id).collect(Collectors.toSet());
        UUID one = units.find(unitOfOfficer)
                .orElseThrow(() -> new NotFound("unit", unitOfOfficer))
                .id();
        Neighbours neighbours = neighbours(one);
        LocalDate yearBegins = installation.asOf().withDayOfYear(1);
        String basis = Texts.text(Language.VI, "identity.access.basis.demo");
        Map<String, UUID> accountOf = new HashMap<>();
        Map<String, UUID> assignmentOf = new HashMap<>();
        for (DemoAccount demo : ALL) {
            UUID account = put(demo);
            Set<UUID> covered = switch (demo.role()) {
                case "unit-officer" -> Set.of(one);
                case "head-officer" -> Set.of(neighbours.head());
                case "checker" -> Set.of(neighbours.checker());
                case "administrator" -> Set.of();
                default -> all;
            };
            accountOf.put(demo.role(), account);
            assignmentOf.put(demo.role(), appointments.appoint(account, demo.role(), covered, yearBegins, basis));
        }
        UUID officer = Objects.requireNonNull(accountOf.get(STANDING_OFFICER));
        UUID second = appointments.appoint(officer, "unit-officer", Set.of(one), yearBegins.plusMonths(1), basis);
        accountOf.forEach((role, account) -> {
            UUID first = Objects.requireNonNull(assignmentOf.get(role));
            appointments.endOthers(account, account.equals(officer) ? Set.of(first, second) : Set.of(first));
        });
        appointments.lend(Objects.requireNonNull(assignmentOf.get("leader")), officer, loan());
    }

    /** Units of the same cluster; the unit itself where there is no other. */
    private record Neighbours(UUID head, UUID checker) {}

    private Neighbours neighbours(UUID unit) {
        Optional<Cluster> cluster = units.clusters(installation.asOf()).stream()
                .filter(one ->
                        one.members().stream().anyMatch(member -> member.id().equals(unit)))
                .findFirst();
        UUID head = cluster.flatMap(Cluster::head).map(Unit::id).orElse(unit);
        UUID checker = cluster.stream()
                .flatMap(one -> one.members().stream())
                .map(Unit::id)
                .filter(member -> !member.equals(unit) && !member.equals(head))
                .findFirst()
                .orElse(unit);
        return new Neighbours(head, checker);
    }

    /** What the leader lends to the standing officer for the month of the conference. */
    private Appointments.Loan loan() {
        LocalDate day = installation.asOf();
        return new Appointments.Loan(
                SigningForm.TUQ,
                Set.of("conference.pack.download", "conference.proceedings.read"),
                day.withDayOfMonth(1),
                day.withDayOfMonth(day.lengthOfMonth()),
                Texts.text(Language.VI, "identity.access.basis.demo.lent"));
    }

    private UUID put(DemoAccount demo) {
        boolean isNew = accounts.find(demo.username()).isEmpty();
        UUID account = accounts.put(new NewAccount(
                demo.username(),
                Texts.text(Language.VI, "identity.role." + demo.role()),
                String.valueOf(passwords.encode(demo.password()))));
        if (isNew) {
            events.publishEvent(new AuditableEvent(
                    "identity.account.put",
                    "account",
                    demo.username(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("role", demo.role()),
                    ""));
        }
        return account;
    }
}
