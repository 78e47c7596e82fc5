package vn.thidua.house.place;

import java.util.List;
import java.util.Map;
import vn.thidua.house.place.OneName.Address;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceTree;

/** Wants an address to start with the module and the feature that answer it. */
public final class Addresses implements HouseRule {

    /** Addresses that everybody knows by another name, each with its reason. */
    private static final Map<String, String> KNOWN = Map.of(
            "/login", "browsers, password keepers and Spring Security expect it",
            "/logout", "the same");

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public String because() {
        return "who sees a page finds its code by the address, in under a minute";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return OneName.addresses(tree)
                .filter(address -> !KNOWN.containsKey(address.path()) && !isNamed(address))
                .map(address -> address.file()
                        .at(
                                address.file().text(),
                                address.offset(),
                                "answers " + address.path() + " and belongs to "
                                        + String.join(".", SourceTree.place(address.file()))))
                .toList();
    }

    private static boolean isNamed(Address address) {
        List<String> place = SourceTree.place(address.file());
        List<String> parts = address.parts();
        if (place.getFirst().equals("web")) {
            return true;
        }
        return !parts.isEmpty()
                && parts.getFirst().equals(place.getFirst())
                && (place.size() == 1 || (parts.size() > 1 && OneName.same(parts.get(1), place.get(1))));
    }
}
