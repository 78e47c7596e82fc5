package vn.thidua.identity.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.shared.Errand;
import vn.thidua.web.Texts;

/** Lets somebody into a new installation: makes one administrator and prints the link that sets the password, once. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

    private final FirstAccountService service;
    private final AccountRepository accounts;
    private final Installation installation;

    FirstAdministrator(FirstAccountService service, AccountRepository accounts, Installation installation) {
        this.service = service;
        this.accounts = accounts;
        this.installation = installation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.isDemo() && accounts.isEmpty()) {
            String link = Errand.run("first-administrator", service::create);
            IO.println(Texts.text("identity.account.first-administrator", FirstAccountService.USERNAME, link));
        }
    }
}
