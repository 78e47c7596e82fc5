package vn.thidua.conference.pack;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.conference.PackOrder;
import vn.thidua.conference.paper.ReviewMaterial;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Issues packs: the files as they are now, kept for good. */
@Service
class IssueService {

    private final PackService packs;
    private final PackWriter writer;
    private final IssuedPackRepository issued;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IssueService(
            PackService packs,
            PackWriter writer,
            IssuedPackRepository issued,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.packs = packs;
        this.writer = writer;
        this.issued = issued;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Issues the pack of the conference {@code code} under the next number. Asked again with the same {@code key}, nothing
     * happens.
     *
     * @param key names the request; made by whoever asks
     * @throws NotFound if there is no such conference
     */
    @Transactional
    public IssuedPack issue(Actor actor, String code, UUID key) throws IOException {
        permissions.require(actor, PackPermission.ISSUE);
        issued.lock();
        PackOrder order = packs.order(actor, packs.record(actor, code));
        List<IssuedPack> earlier = issued.list(code);
        Optional<IssuedPack> known =
                earlier.stream().filter(pack -> pack.id().equals(key)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        List<SourceFile> files = files(order);
        IssuedPack pack = new IssuedPack(
                key,
                code,
                earlier.stream().mapToInt(IssuedPack::number).max().orElse(0) + 1,
                order.period(),
                order.scope().units(),
                clock.instant(),
                actor.name(),
                actor.account(),
                actor.capacity().words(),
                files.stream().map(SourceFile::name).toList(),
                Optional.empty());
        issued.add(pack, files);
        events.publishEvent(new AuditableEvent(
                "conference.pack.issue",
                "conference",
                code,
                Optional.empty(),
                Map.of(),
                Map.of("number", Integer.toString(pack.number()), "period", pack.period()),
                ""));
        return pack;
    }

    private List<SourceFile> files(PackOrder order) throws IOException {
        ReviewMaterial material = writer.material(order);
        List<SourceFile> files = new ArrayList<>();
        for (PackEntry entry : PackEntry.values()) {
            if (PackWriter.missing(entry, material).isEmpty()) {
                files.add(new SourceFile(entry.file(), writer.write(entry, order, material)));
            }
        }
        return files;
    }

    /** Returns the packs that were issued of the conference {@code code}, the latest first. */
    @Transactional(readOnly = true)
    public List<IssuedPack> list(Actor actor, String code) {
        packs.record(actor, code);
        return issued.list(code);
    }

    /**
     * Returns a file as it was issued.
     *
     * @throws NotFound if there is no such conference, pack or file
     */
    @Transactional
    public byte[] file(Actor actor, String code, int number, String name) {
        byte[] content = list(actor, code).stream()
                .filter(pack -> pack.number() == number)
                .findFirst()
                .flatMap(pack -> issued.content(pack.id(), name))
                .orElseThrow(() -> new NotFound("file of issued pack", name));
        events.publishEvent(new AuditableEvent(
                "conference.pack.download",
                "conference",
                code,
                Optional.empty(),
                Map.of(),
                Map.of("file", name, "number", Integer.toString(number)),
                ""));
        return content;
    }
}
