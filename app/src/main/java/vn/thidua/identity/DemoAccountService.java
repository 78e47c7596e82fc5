package vn.thidua.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
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

    DemoAccountService(
            AccountRepository accounts, UnitDirectory units, Installation installation, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.units = units;
        this.installation = installation;
        this.passwords = passwords;
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
            accounts.put(new NewAccount(
                    account.username(),
                    Texts.text(Language.VI, "identity.role." + account.role()),
                    String.valueOf(passwords.encode(account.password())),
                    account.role(),
                    covered));
        }
    }
}
