package vn.thidua.identity.access;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.RoleBook;
import vn.thidua.identity.access.HistoryQueries.GivenRow;
import vn.thidua.identity.account.AccountPermission;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the pages of accounts. */
@Component
class AccountAccessScreens {

    private final AccountReach within;
    private final AccountAccessQueries accounts;
    private final CapacityQueries capacities;
    private final HistoryQueries history;
    private final DelegationForms delegations;
    private final UnitDirectory units;
    private final RoleBook roles;
    private final Permissions permissions;
    private final Installation installation;

    AccountAccessScreens(
            AccountReach within,
            AccountAccessQueries accounts,
            CapacityQueries capacities,
            HistoryQueries history,
            DelegationForms delegations,
            UnitDirectory units,
            RoleBook roles,
            Permissions permissions,
            Installation installation) {
        this.within = within;
        this.accounts = accounts;
        this.capacities = capacities;
        this.history = history;
        this.delegations = delegations;
        this.units = units;
        this.roles = roles;
        this.permissions = permissions;
        this.installation = installation;
    }

    AccountListPage list(Actor actor, AccountListPage.Form form) {
        permissions.require(actor, AccessPermission.READ);
        LocalDate today = installation.asOf();
        return new AccountListPage(
                within.accounts(actor).stream()
                        .map(account -> new AccountListPage.Line(
                                account.username(),
                                account.name(),
                                AccountAccessController.ADDRESS + "/" + account.id(),
                                capacities.of(account.id(), today).stream()
                                        .map(held -> CapacityWords.of(held, Language.current()))
                                        .toList(),
                                tone(account),
                                state(account)))
                        .toList(),
                permissions.allows(actor, AccountPermission.MANAGE),
                permissions.allows(actor, AccessPermission.MANAGE_ACCOUNTS) ? Optional.of(form) : Optional.empty());
    }

    AccountPage page(Actor actor, UUID id, AccountAttempt attempt) {
        permissions.require(actor, AccessPermission.READ);
        AccountFacts account = within.get(actor, id);
        boolean entrusted = permissions.allows(actor, AccessPermission.ENTRUST);
        String address = AccountAccessController.ADDRESS + "/" + id;
        return new AccountPage(
                address,
                account.username(),
                account.name(),
                tone(account),
                state(account),
                account.enabled(),
                permissions.allows(actor, AccessPermission.MANAGE_ACCOUNTS),
                "/identity/access?person=" + account.username(),
                linkIf(actor, AccountPermission.MANAGE.key(), id, "/identity/accounts/"),
                linkIf(actor, "identity.session.end-others", id, "/identity/sessions/of/"),
                attempt.reasons(),
                history.given(id).stream()
                        .map(row -> given(actor, account, row))
                        .toList(),
                delegations.lent(id, actor, entrusted),
                grant(actor, attempt.grant()),
                entrusted
                        ? delegations.form(
                                id, address + "/delegations", attempt.assignment(), attempt.delegation(), List.of())
                        : Optional.empty(),
                List.of(new Crumb(text("identity.access.accounts.menu"), AccountAccessController.ADDRESS)));
    }

    private Optional<String> linkIf(Actor actor, String permission, UUID account, String address) {
        return permissions.allows(actor, permission) && within.covers(actor, account)
                ? Optional.of(address + account)
                : Optional.empty();
    }

    private AccountPage.Given given(Actor actor, AccountFacts account, GivenRow row) {
        LocalDate today = installation.asOf();
        boolean mine = AccessPermission.granting(row.role())
                .filter(permission -> permissions.allows(actor, permission))
                .isPresent();
        boolean over =
                row.ended() || row.lastDay().filter(day -> day.isBefore(today)).isPresent();
        String state = row.ended()
                ? text("identity.access.state.ended")
                : row.waiting()
                        ? text("identity.access.state.waiting")
                        : over
                                ? text("identity.access.state.over")
                                : row.validFrom().isAfter(today)
                                        ? text("identity.access.state.later")
                                        : text("identity.access.state.counts");
        return new AccountPage.Given(
                row.id().toString(),
                AccessWords.role(row.role()),
                row.places().isEmpty() ? text("identity.place.everywhere") : String.join(", ", row.places()),
                AccessWords.validity(row.validFrom(), row.lastDay()),
                row.basis(),
                row.grantedBy().orElseGet(() -> text("identity.access.granted-by.installation")),
                row.waiting() && !over ? Tone.WARN : over ? Tone.DRAFT : Tone.DONE,
                state,
                mine && !over,
                mine && row.waiting() && !over && !accounts.isSamePerson(actor, account.id()));
    }

    private Optional<AccountPage.Grant> grant(Actor actor, SentGrant sent) {
        List<Option> grantable = roles.roles().stream()
                .filter(role -> AccessPermission.granting(role)
                        .filter(permission -> permissions.allows(actor, permission))
                        .isPresent())
                .map(role -> new Option(role, AccessWords.role(role)))
                .toList();
        if (grantable.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AccountPage.Grant(
                sent.role(),
                sent.unit(),
                sent.from(),
                sent.lastDay(),
                sent.basis(),
                grantable,
                units.units(installation.asOf()).stream()
                        .filter(unit -> UnitReach.covers(actor, List.of(unit.id())))
                        .map(unit -> new Option(unit.code(), unit.shortName()))
                        .toList()));
    }

    private static Tone tone(AccountFacts account) {
        return account.enabled() ? Tone.DONE : Tone.LATE;
    }

    private static String state(AccountFacts account) {
        return text(account.enabled() ? "identity.access.enabled" : "identity.access.disabled");
    }

    /** What was tried on the page of an account, and why it was refused. */
    record AccountAttempt(SentGrant grant, String assignment, SentDelegation delegation, List<Violation> reasons) {

        static final AccountAttempt NONE = new AccountAttempt(SentGrant.EMPTY, "", SentDelegation.EMPTY, List.of());

        static AccountAttempt of(List<Violation> reasons) {
            return new AccountAttempt(SentGrant.EMPTY, "", SentDelegation.EMPTY, reasons);
        }
    }
}
