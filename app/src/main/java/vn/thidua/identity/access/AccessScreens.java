package vn.thidua.identity.access;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.RoleBook;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the page that says who may do what, and why. */
@Component
class AccessScreens {

    private static final int MOST_CHOICES = 300;

    private final AccessQueries queries;
    private final CapacityQueries capacities;
    private final AccountAccessQueries accounts;
    private final AccountReach within;
    private final Coverage coverage;
    private final UnitDirectory units;
    private final RoleBook roles;
    private final Installation installation;

    AccessScreens(
            AccessQueries queries,
            CapacityQueries capacities,
            AccountAccessQueries accounts,
            AccountReach within,
            Coverage coverage,
            UnitDirectory units,
            RoleBook roles,
            Installation installation) {
        this.queries = queries;
        this.capacities = capacities;
        this.accounts = accounts;
        this.within = within;
        this.coverage = coverage;
        this.units = units;
        this.roles = roles;
        this.installation = installation;
    }

    /** @throws NotFound if there is no such unit, person or permission, or the actor may not know */
    AccessPage page(Actor actor, AccessQuestion asked) {
        List<String> permissions = permissions();
        if (!asked.permission().isEmpty() && !permissions.contains(asked.permission())) {
            throw new NotFound("permission", asked.permission());
        }
        AccessPage.Choices choices = new AccessPage.Choices(
                asked.unit(),
                asked.person(),
                asked.permission(),
                asked.day().toString(),
                options(
                        text("identity.access.unit.none"),
                        units.units().stream()
                                .filter(unit -> UnitReach.covers(actor, List.of(unit.id())))
                                .map(unit -> new Option(unit.code(), unit.shortName()))),
                options(
                        text("identity.access.person.none"),
                        within.accounts(actor).stream()
                                .map(account -> new Option(
                                        account.username(),
                                        text("identity.access.person", account.name(), account.username())))),
                options(
                        text("identity.access.permission.all"),
                        permissions.stream().map(key -> new Option(key, AccessWords.permission(key)))));
        if (!asked.unit().isEmpty()) {
            Unit unit = unit(actor, asked.unit());
            return new AccessPage(
                    choices,
                    Optional.of(text("identity.access.answer.unit", unit.name(), Formats.date(asked.day()))),
                    groups(unit, asked),
                    List.of(),
                    Optional.empty(),
                    asked.export());
        }
        if (!asked.person().isEmpty()) {
            AccountFacts person = within.get(actor, asked.person());
            return new AccessPage(
                    choices,
                    Optional.of(text("identity.access.answer.person", person.name(), Formats.date(asked.day()))),
                    List.of(),
                    holdings(person, asked),
                    Optional.empty(),
                    asked.export());
        }
        return new AccessPage(choices, Optional.empty(), List.of(), List.of(), Optional.of(matrix(permissions)), "");
    }

    /** Returns every permission that a role has, by key. */
    private List<String> permissions() {
        return roles.roles().stream()
                .flatMap(role -> roles.permissions(role).stream())
                .distinct()
                .sorted()
                .toList();
    }

    Unit unit(Actor actor, String code) {
        return units.find(code)
                .filter(found -> UnitReach.covers(actor, List.of(found.id())))
                .orElseThrow(() -> new NotFound("unit", code));
    }

    List<Finding> findings(Unit unit, LocalDate day) {
        return queries.inUnit(unit.id(), AccessDay.of(day, installation.asOf()));
    }

    private List<AccessPage.Group> groups(Unit unit, AccessQuestion asked) {
        List<Finding> findings = findings(unit, asked.day());
        List<AccessPage.Group> groups = new ArrayList<>();
        for (String key : permissions()) {
            if (!asked.permission().isEmpty() && !asked.permission().equals(key)) {
                continue;
            }
            List<AccessPage.Who> who = findings.stream()
                    .filter(finding -> finding.permissions().contains(key))
                    .map(finding -> new AccessPage.Who(
                            finding.name(),
                            finding.username(),
                            AccountAccessController.ADDRESS + "/" + finding.account(),
                            AccessWords.reason(finding, unit.shortName())))
                    .toList();
            if (!who.isEmpty() || !asked.permission().isEmpty()) {
                groups.add(new AccessPage.Group(AccessWords.permission(key), who));
            }
        }
        return groups;
    }

    private List<AccessPage.Holding> holdings(AccountFacts person, AccessQuestion asked) {
        AccessDay day = AccessDay.of(asked.day(), installation.asOf());
        if (!accounts.counts(person.id(), day)) {
            return List.of();
        }
        return capacities.of(person.id(), day).stream()
                .map(held -> new AccessPage.Holding(
                        CapacityWords.of(held, Language.current()),
                        held.roots().isEmpty()
                                ? text("identity.place.everywhere")
                                : text(
                                        "identity.access.covers",
                                        coverage.units(held.roots(), asked.day())
                                                .size()),
                        AccessWords.validity(held.validFrom(), held.lastDay()),
                        held.only().orElse(roles.permissions(held.role())).stream()
                                .sorted()
                                .filter(key -> asked.permission().isEmpty()
                                        || asked.permission().equals(key))
                                .map(AccessWords::permission)
                                .toList()))
                .toList();
    }

    private AccessPage.Matrix matrix(List<String> permissions) {
        return new AccessPage.Matrix(
                roles.roles().stream().map(AccessWords::role).toList(),
                permissions.stream()
                        .map(key -> new AccessPage.MatrixRow(
                                AccessWords.permission(key),
                                roles.roles().stream()
                                        .map(role -> roles.permissions(role).contains(key))
                                        .toList()))
                        .toList());
    }

    /** A list that nobody can look through becomes a field to write in: no options. */
    private static List<Option> options(String none, Stream<Option> options) {
        List<Option> all =
                Stream.concat(Stream.of(new Option("", none)), options).toList();
        return all.size() > MOST_CHOICES ? List.of() : all;
    }
}
