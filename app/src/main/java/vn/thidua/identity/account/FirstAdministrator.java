package vn.thidua.identity.account;

import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Appointments;
import vn.thidua.identity.Installation;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Lets somebody in on a new installation: makes one administrator and prints the password, once. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "quan-tri";
    private static final String ROLE = "administrator";
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final AccountRepository accounts;
    private final Appointments appointments;
    private final Installation installation;
    private final PasswordEncoder passwords;

    FirstAdministrator(
            AccountRepository accounts,
            Appointments appointments,
            Installation installation,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.installation = installation;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (installation.isDemo() || !accounts.isEmpty()) {
            return;
        }
        String password = new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
        UUID account = accounts.put(new NewAccount(
                USERNAME,
                Texts.text(Language.VI, "identity.role." + ROLE),
                String.valueOf(passwords.encode(password))));
        appointments.appoint(
                account,
                ROLE,
                Set.of(),
                installation.asOf(),
                Texts.text(Language.VI, "identity.account.first-administrator.basis"));
        IO.println(Texts.text("identity.account.first-administrator", USERNAME, password));
    }
}
