package vn.thidua.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.AuditableEvent;
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
            new DemoAccount("quan-tri", "administrator", "quan-tri-2017"));

    private final AccountRepository accounts;
    private final UnitDirectory units;
    private final Installation installation;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    DemoAccountService(
            AccountRepository accounts,
            UnitDirectory units,
            Installation installation,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.units = units;
        this.installation = installation;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Makes the accounts, or puts them back to what they should be: the standing officer and the leader cover all units
     * of the day that the demonstration plays on, the unit officer covers {@code unitOfOfficer}, the administrator none.
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
        for (DemoAccount account : ALL) {
            Set<UUID> covered = switch (account.role()) {
                case "unit-officer" -> Set.of(one);
                case "administrator" -> Set.of();
                default -> all;
            };
            publishIfNew(account, covered);
            accounts.put(new NewAccount(
                    account.username(),
                    Texts.text(Language.VI, "identity.role." + account.role()),
                    String.valueOf(passwords.encode(account.password())),
                    account.role(),
                    covered));
        }
    }

    private void publishIfNew(DemoAccount account, Set<UUID> covered) {
        Optional<Map<String, String>> before = accounts.find(account.username()).map(DemoAccountService::facts);
        Map<String, String> after = facts(account.role(), covered);
        if (before.filter(after::equals).isEmpty()) {
            events.publishEvent(new AuditableEvent(
                    "identity.account.put",
                    "account",
                    account.username(),
                    Optional.empty(),
                    before.orElse(Map.of()),
                    after,
                    ""));
        }
    }

    private static Map<String, String> facts(Account account) {
        return facts(account.role(), account.units());
    }

    private static Map<String, String> facts(String role, Set<UUID> units) {
        return Map.of("role", role, "units", Integer.toString(units.size()));
    }
}
