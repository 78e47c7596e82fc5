package vn.thidua.identity.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.identity.Appointments;
import vn.thidua.identity.Installation;

/** Makes accounts for tests of signing in. */
@TestComponent
public class TestAccount {

    /** A password that the policy allows. */
    public static final String PASSWORD = "thuyền giấy qua cầu vồng 47";

    private final AccountRepository accounts;
    private final Appointments appointments;
    private final Installation installation;
    private final PasswordEncoder passwords;

    TestAccount(
            AccountRepository accounts,
            Appointments appointments,
            Installation installation,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.installation = installation;
        this.passwords = passwords;
    }

    /** Makes an account with {@link #PASSWORD}, or puts it back to what it was, and returns its number. */
    public UUID put(String username, String role) {
        return putWithHash(username, role, String.valueOf(passwords.encode(PASSWORD)));
    }

    /** Makes an account whose password is stored as {@code hash}. */
    public UUID putWithHash(String username, String role, String hash) {
        UUID account = accounts.put(new NewAccount(username, "Somebody", hash));
        UUID assignment = appointments.appoint(account, role, Set.of(), installation.asOf(), "test");
        appointments.endOthers(account, Set.of(assignment));
        return account;
    }

    /** Sets the mail address of the account called {@code id}. */
    public void mail(UUID id, String address) {
        accounts.storeEmail(id, Optional.of(address));
    }

    /** Returns how the password of the account called {@code username} is stored. */
    public String hash(String username) {
        return accounts.find(username).orElseThrow().passwordHash();
    }
}
