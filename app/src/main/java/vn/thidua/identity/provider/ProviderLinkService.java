package vn.thidua.identity.provider;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountSay;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountPermission;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.reset.LinkPurpose;
import vn.thidua.identity.reset.LinkToken;
import vn.thidua.identity.reset.OneTimeLinks;
import vn.thidua.identity.setting.OutsideProvider;
import vn.thidua.identity.setting.PublicAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Links people of the provider to accounts. */
@Service
class ProviderLinkService {

    private final AccountRepository accounts;
    private final ProviderLinkRepository links;
    private final OneTimeLinks tokens;
    private final OutsideProvider provider;
    private final PublicAddress address;
    private final AccountSay say;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    ProviderLinkService(
            AccountRepository accounts,
            ProviderLinkRepository links,
            OneTimeLinks tokens,
            OutsideProvider provider,
            PublicAddress address,
            AccountSay say,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.provider = provider;
        this.address = address;
        this.say = say;
        this.permissions = permissions;
        this.events = events;
    }

    /** Returns the open account that {@code person} is linked to, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Account> find(OutsidePerson person) {
        return links.account(person).flatMap(accounts::find).filter(Account::enabled);
    }

    /** Links {@code person} to the account that the link {@code token} was made for; the link is used up. */
    @Transactional
    public Optional<Account> connect(OutsidePerson person, LinkToken token) {
        Optional<UUID> owner = tokens.account(token, LinkPurpose.CONNECT);
        if (owner.isEmpty() || !connect(person, owner.get())) {
            return Optional.empty();
        }
        tokens.use(token);
        return accounts.find(owner.get()).filter(Account::enabled);
    }

    /** Links {@code person} to {@code account}; says whether neither was linked before. */
    @Transactional
    public boolean connect(OutsidePerson person, UUID account) {
        boolean linked = links.link(person, account);
        if (linked) {
            publish("connect", get(account));
        }
        return linked;
    }

    /** Links the person whom the provider calls {@code subject} to {@code id}; says whether neither was linked before. */
    @Transactional
    public boolean connect(Actor actor, UUID id, String subject) {
        permissions.require(actor, AccountPermission.MANAGE);
        say.require(actor, id);
        return !subject.isBlank() && connect(new OutsidePerson(provider.issuer(), subject.strip()), id);
    }

    /** Returns a link with which the owner of {@code id} connects the account to the provider, once. */
    @Transactional
    public String invite(Actor actor, UUID id) {
        permissions.require(actor, AccountPermission.MANAGE);
        say.require(actor, id);
        publish("invite", get(id));
        return address.of("/identity/provider/connect?token=" + tokens.issue(id, LinkPurpose.CONNECT));
    }

    /** Ends the link of {@code id} to the provider; its sessions end too. */
    @Transactional
    public void disconnect(Actor actor, UUID id) {
        permissions.require(actor, AccountPermission.MANAGE);
        say.require(actor, id);
        Account account = get(id);
        if (links.unlink(provider.issuer(), id)) {
            events.publishEvent(new PasswordChanged(id));
            publish("disconnect", account);
        }
    }

    private void publish(String verb, Account account) {
        events.publishEvent(new AuditableEvent(
                "identity.provider." + verb,
                "account",
                account.username(),
                Optional.empty(),
                Map.of(),
                Map.of("issuer", provider.issuer()),
                ""));
    }

    private Account get(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id));
    }
}
