package vn.thidua.identity.throttle;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.throttle.Admission.Admitted;
import vn.thidua.identity.throttle.Admission.Refused;

/**
 * Slows down guessing without giving strangers the means to keep an owner out.
 *
 * <p>A try at a name is counted against one of three allowances: that of devices which have signed in with this name
 * before, that of networks which have, and that of everybody else. Whoever uses up the last one makes strangers wait, never
 * the owner at a usual place. Names without an account are counted too: waiting must not tell which names exist.
 */
@Component
public class Throttle {

    private record Charge(String key, Allowance allowance) {}

    private final AllowanceRepository allowances;
    private final KnownClientRepository clients;

    Throttle(AllowanceRepository allowances, KnownClientRepository clients) {
        this.allowances = allowances;
        this.clients = clients;
    }

    /** Counts a try of {@code client} at {@code username} and says whether it may be made. */
    public Admission admit(Gate gate, String username, Client client) {
        Allowances limits = Allowances.of(gate);
        if (client.device()
                .filter(device -> clients.knows(username, device(device)))
                .isPresent()) {
            return take(List.of(new Charge(key(gate, "devices", username), limits.knownDevices())));
        }
        Charge network = new Charge(AllowanceRepository.key("network", client.network()), Allowances.NETWORK);
        if (clients.knows(username, network(client.network()))
                && take(List.of(network, new Charge(key(gate, "networks", username), limits.knownNetworks())))
                        instanceof Admitted admitted) {
            return admitted;
        }
        return take(List.of(
                network,
                new Charge(key(gate, "network", username, client.network()), Allowances.NETWORK_AT_NAME),
                new Charge(key(gate, "strangers", username), limits.strangers())));
    }

    /** Counts a try of {@code client} at no name in particular and says whether it may be made. */
    public Admission admit(Gate gate, Client client) {
        return take(List.of(new Charge(key(gate, "links", client.network()), Allowances.LINKS_OF_NETWORK)));
    }

    /** Gives back a try that was right: it was no guess. */
    public void succeeded(Admitted admitted) {
        admitted.counted().forEach(allowances::giveBack);
    }

    /** Remembers that the owner of {@code account}, called {@code username}, is at home on {@code client}. */
    public void remember(UUID account, String username, Client client) {
        allowances.tidy();
        client.device().ifPresent(device -> clients.remember(account, device(device)));
        clients.remember(account, network(client.network()));
        for (Gate gate : List.of(Gate.PASSWORD, Gate.CODE)) {
            allowances.forget(key(gate, "network", username, client.network()));
        }
    }

    /** Takes from all allowances or from none. */
    private Admission take(List<Charge> charges) {
        List<String> taken = new ArrayList<>();
        for (Charge charge : charges) {
            if (!allowances.take(charge.key(), charge.allowance())) {
                taken.forEach(allowances::giveBack);
                return new Refused(allowances.untilNext(charge.key(), charge.allowance()));
            }
            taken.add(charge.key());
        }
        return new Admitted(taken);
    }

    private static String key(Gate gate, String what, String... whose) {
        return AllowanceRepository.key(gate.name() + " " + what, whose);
    }

    private static String device(String device) {
        return AllowanceRepository.key("device", device);
    }

    private static String network(String network) {
        return AllowanceRepository.key("network", network);
    }
}
