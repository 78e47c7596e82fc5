package vn.thidua.identity.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Appointments;
import vn.thidua.identity.Installation;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Makes the account that makes all others. */
@Service
class FirstAccountService {

    static final String USERNAME = "quan-tri";
    private static final String ROLE = "administrator";

    private final AccountRepository accounts;
    private final Appointments appointments;
    private final Installation installation;
    private final UnknownPassword unknown;
    private final SetupLinks links;
    private final ApplicationEventPublisher events;

    FirstAccountService(
            AccountRepository accounts,
            Appointments appointments,
            Installation installation,
            UnknownPassword unknown,
            SetupLinks links,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.installation = installation;
        this.unknown = unknown;
        this.links = links;
        this.events = events;
    }

    /** Makes the account and returns the link that sets its password. */
    @Transactional
    public String create() {
        UUID account = accounts.put(
                new NewAccount(USERNAME, Texts.text(Language.VI, "identity.role." + ROLE), unknown.hash()));
        appointments.appoint(
                account,
                ROLE,
                Set.of(),
                installation.asOf(),
                Texts.text(Language.VI, "identity.account.first-administrator.basis"));
        events.publishEvent(new AuditableEvent(
                "identity.account.put", "account", USERNAME, Optional.empty(), Map.of(), Map.of("role", ROLE), ""));
        return links.issue(accounts.find(USERNAME).orElseThrow(() -> new NotFound("account", USERNAME)));
    }
}
