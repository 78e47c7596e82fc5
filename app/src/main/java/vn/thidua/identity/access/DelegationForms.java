package vn.thidua.identity.access;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.RoleBook;
import vn.thidua.identity.access.HistoryQueries.LentRow;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the parts of pages that show delegations and make new ones. */
@Component
class DelegationForms {

    private final CapacityQueries capacities;
    private final HistoryQueries history;
    private final RoleBook roles;
    private final Installation installation;

    DelegationForms(CapacityQueries capacities, HistoryQueries history, RoleBook roles, Installation installation) {
        this.capacities = capacities;
        this.history = history;
        this.roles = roles;
        this.installation = installation;
    }

    /** Returns the form for the assignments that {@code holder} has of their own; empty if there are none. */
    Optional<DelegationForm> form(
            UUID holder, String action, String assignment, SentDelegation sent, List<Violation> reasons) {
        List<HeldCapacity> own = capacities.of(holder, installation.asOf()).stream()
                .filter(held -> held.onBehalf().isEmpty())
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DelegationForm(
                action,
                assignment,
                sent.username(),
                sent.form(),
                sent.whole(),
                sent.permission(),
                sent.from(),
                sent.lastDay(),
                sent.basis(),
                own.stream()
                        .map(held -> new Option(held.id().toString(), CapacityWords.of(held, Language.current())))
                        .toList(),
                Arrays.stream(SigningForm.values())
                        .map(form -> new Option(form.name(), text("identity.capacity.form." + form + ".long")))
                        .toList(),
                own.stream()
                        .flatMap(held -> capacities.lent(held.role(), false, roles.permissions(held.role())).stream())
                        .distinct()
                        .sorted()
                        .map(key -> new Option(key, AccessWords.permission(key)))
                        .toList(),
                reasons));
    }

    /** Returns every delegation from {@code account} or to it. */
    List<AccountPage.Lent> lent(UUID account, Actor reader, boolean entrusted) {
        LocalDate today = installation.asOf();
        return history.lent(account, today).stream()
                .map(row -> new AccountPage.Lent(
                        row.id().toString(),
                        text(
                                "identity.access.lent",
                                row.deputyName(),
                                CapacityWords.form(row.form(), Language.current()),
                                row.holderName(),
                                AccessWords.role(row.role())),
                        AccessWords.validity(row.validFrom(), Optional.of(row.lastDay())),
                        row.limited()
                                ? String.join(
                                        "; ",
                                        row.permissions().stream()
                                                .map(AccessWords::permission)
                                                .toList())
                                : text("identity.access.lent.whole"),
                        row.basis(),
                        row.counts() ? Tone.DONE : row.revoked() ? Tone.DRAFT : Tone.WAIT,
                        state(row, today),
                        !row.revoked()
                                && !row.lastDay().isBefore(today)
                                && (entrusted || account.equals(reader.account()))))
                .toList();
    }

    private static String state(LentRow row, LocalDate today) {
        if (row.revoked()) {
            return text("identity.access.state.revoked");
        }
        if (row.counts()) {
            return text("identity.access.state.counts");
        }
        return row.validFrom().isAfter(today)
                ? text("identity.access.state.later")
                : text("identity.access.state.over");
    }
}
