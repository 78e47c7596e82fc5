package vn.thidua.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountSay;
import vn.thidua.identity.setting.OutsideProvider;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Texts;

/** Fills the pages about accounts. */
@Component
class AccountScreens {

    private final AccountQueries queries;
    private final OutsideProvider provider;
    private final AccountSay say;
    private final Permissions permissions;

    AccountScreens(AccountQueries queries, OutsideProvider provider, AccountSay say, Permissions permissions) {
        this.queries = queries;
        this.provider = provider;
        this.say = say;
        this.permissions = permissions;
    }

    AccountPage own(Actor actor, Optional<String> done, Optional<String> trouble, List<Violation> reasons) {
        AccountQueries.Line line = get(actor.account());
        return new AccountPage(
                line.username(),
                line.displayName(),
                Texts.find("identity.role." + actor.role()).orElse(actor.role()),
                line.email().map(AccountScreens::hidden),
                provider.offer(),
                line.provider(),
                done,
                trouble,
                reasons);
    }

    AccountListPage list(Actor actor) {
        permissions.require(actor, AccountPermission.MANAGE);
        return new AccountListPage(
                way(actor).toList(),
                queries.lines().stream()
                        .filter(line -> say.covers(actor, line.id()))
                        .map(AccountScreens::line)
                        .toList());
    }

    /** The menu leads to the other list of accounts. */
    private Stream<Crumb> way(Actor actor) {
        return permissions.allows(actor, "identity.access.read")
                ? Stream.of(new Crumb(Texts.text("identity.access.accounts.menu"), "/identity/access/accounts"))
                : Stream.empty();
    }

    AccountDetailPage detail(Actor actor, UUID id, Optional<String> link, List<Violation> reasons) {
        permissions.require(actor, AccountPermission.MANAGE);
        say.require(actor, id);
        AccountQueries.Line line = get(id);
        return new AccountDetailPage(
                Stream.concat(
                                way(actor),
                                Stream.of(new Crumb(Texts.text("identity.account.list.title"), "/identity/accounts")))
                        .toList(),
                line(line),
                line.email().orElse(""),
                provider.offer(),
                actor.account().equals(id),
                link,
                reasons);
    }

    private AccountQueries.Line get(UUID id) {
        return queries.line(id).orElseThrow(() -> new NotFound("account", id));
    }

    private static AccountListPage.Line line(AccountQueries.Line line) {
        return new AccountListPage.Line(
                line.id(),
                line.username(),
                line.displayName(),
                line.enabled(),
                line.email().isPresent(),
                line.totp(),
                line.passkeys(),
                line.provider());
    }

    /** Enough for the owner to recognise it, too little for somebody who looks over a shoulder. */
    private static String hidden(String email) {
        return email.charAt(0) + "…" + email.substring(email.indexOf('@'));
    }
}
