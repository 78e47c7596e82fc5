package vn.thidua.organization.compact;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.cluster.ClusterPermission;
import vn.thidua.organization.compact.CompactRepository.ClusterInYear;
import vn.thidua.organization.compact.CompactRepository.Compact;
import vn.thidua.organization.compact.CompactRepository.Member;
import vn.thidua.organization.compact.CompactRepository.Signature;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Tone;

/** Fills the page of a compact. */
@Component
class CompactScreens {

    private static final String KEY = "organization.compact.";

    private final CompactRepository compacts;
    private final Permissions permissions;

    CompactScreens(CompactRepository compacts, Permissions permissions) {
        this.compacts = compacts;
        this.permissions = permissions;
    }

    /** @throws NotFound if there is no such cluster, or the reader covers no unit of it */
    CompactPage page(Actor actor, CompactAddress address) {
        permissions.require(actor, ClusterPermission.READ);
        return page(actor, address, Optional.empty(), List.of());
    }

    /** Returns the page with what was sent and why it was refused. */
    CompactPage refused(Actor actor, CompactAddress address, CompactPage.Writing sent, List<Violation> reasons) {
        return page(actor, address, Optional.of(sent), reasons);
    }

    private CompactPage page(
            Actor actor, CompactAddress address, Optional<CompactPage.Writing> sent, List<Violation> reasons) {
        ClusterInYear cluster = compacts.cluster(address, permissions.scope(actor, ClusterPermission.READ));
        List<Member> members = compacts.members(cluster);
        Optional<Compact> compact = compacts.find(cluster, address.year());
        List<Target> targets =
                compact.map(known -> compacts.targets(known.id())).orElse(List.of());
        Map<UUID, Signature> signatures =
                compact.map(known -> compacts.signatures(known.id())).orElse(Map.of());
        long signed = members.stream()
                .filter(member -> signatures.containsKey(member.id()))
                .count();
        boolean all = compact.isPresent() && signed == members.size();
        return new CompactPage(
                text(KEY + "title", address.number(), String.valueOf(address.year())),
                compact.isEmpty() ? Tone.DRAFT : all ? Tone.DONE : Tone.WAIT,
                compact.isEmpty() ? text(KEY + "not-written-yet") : text(KEY + "signed", signed, members.size()),
                compact.map(known -> known.text()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList())
                        .orElse(List.of()),
                members.stream()
                        .map(member -> line(actor, member, targets, signatures, compact.isPresent()))
                        .toList(),
                sent.orElseGet(() -> new CompactPage.Writing(
                        address.href(),
                        compact.map(Compact::version).orElse(0L),
                        compact.map(Compact::text).orElse(""),
                        targets.stream().map(CompactScreens::written).collect(Collectors.joining("\n")))),
                members.stream().allMatch(member -> permissions.allows(actor, ClusterPermission.CHANGE, member.id())),
                reasons,
                List.of(
                        new Crumb(text("organization.cluster.menu"), "/organization/clusters"),
                        new Crumb(
                                text("organization.cluster.title", address.number()),
                                "/organization/clusters/" + address.series() + "/" + address.number() + "?asOf="
                                        + cluster.day())));
    }

    private CompactPage.Line line(
            Actor actor, Member member, List<Target> targets, Map<UUID, Signature> signatures, boolean written) {
        Optional<Signature> signature = Optional.ofNullable(signatures.get(member.id()));
        return new CompactPage.Line(
                member.code(),
                member.name(),
                targets.stream()
                        .filter(target -> target.unit().equals(member.code()))
                        .map(target -> text(
                                KEY + "target", target.subject(), Formats.number(target.amount()), target.measure()))
                        .toList(),
                signature
                        .map(one -> text(KEY + "signed-by", one.signedBy(), Formats.moment(one.signedAt())))
                        .orElse(""),
                written && signature.isEmpty() && permissions.allows(actor, ClusterPermission.SIGN, member.id()));
    }

    private static String written(Target target) {
        return String.join(
                "; ",
                target.unit(),
                target.subject(),
                target.amount().toPlainString().replace('.', ','),
                target.measure());
    }
}
