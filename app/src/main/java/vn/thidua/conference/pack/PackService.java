package vn.thidua.conference.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.thidua.conference.PackOrder;
import vn.thidua.conference.paper.ReviewMaterial;
import vn.thidua.conference.proceedings.Attendance;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.conference.proceedings.ProceedingsQueries;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;

/** Hands out the files of a conference's pack to a person. */
@Service
class PackService {

    private final PackWriter writer;
    private final ProceedingsQueries proceedings;
    private final Attendance attendance;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    PackService(
            PackWriter writer,
            ProceedingsQueries proceedings,
            Attendance attendance,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.writer = writer;
        this.proceedings = proceedings;
        this.attendance = attendance;
        this.permissions = permissions;
        this.events = events;
    }

    /** Returns the record behind the pack, after asking whether {@code actor} may have the pack. */
    Proceedings record(Actor actor, String code) {
        permissions.require(actor, PackPermission.DOWNLOAD);
        Proceedings record = proceedings.get(code);
        order(actor, record);
        return record;
    }

    /** Returns why files of the pack behind {@code record} cannot be written, by file; none if all can. */
    Map<PackEntry, Violation> missing(Actor actor, Proceedings record) {
        ReviewMaterial material = writer.material(order(actor, record));
        Map<PackEntry, Violation> missing = new EnumMap<>(PackEntry.class);
        for (PackEntry entry : PackEntry.values()) {
            PackWriter.missing(entry, material).ifPresent(reason -> missing.put(entry, reason));
        }
        return missing;
    }

    /**
     * Returns one file.
     *
     * @throws NotFound if a pack has no such file
     */
    byte[] file(Actor actor, String code, PackEntry entry) throws IOException {
        PackOrder order = order(actor, record(actor, code));
        ReviewMaterial material = writer.material(order);
        if (PackWriter.missing(entry, material).isPresent()) {
            throw new NotFound("file of pack", entry.file());
        }
        byte[] file = writer.write(entry, order, material);
        publish(code, entry.file());
        return file;
    }

    /** Returns all files in one .zip file. */
    byte[] zip(Actor actor, String code) throws IOException {
        Proceedings record = record(actor, code);
        PackOrder order = order(actor, record);
        ReviewMaterial material = writer.material(order);
        LocalDateTime written = record.endsOn().atStartOfDay();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (PackEntry entry : PackEntry.values()) {
                if (PackWriter.missing(entry, material).isEmpty()) {
                    ZipEntry part = new ZipEntry(entry.file());
                    part.setTimeLocal(written);
                    zip.putNextEntry(part);
                    zip.write(writer.write(entry, order, material));
                    zip.closeEntry();
                }
            }
        }
        publish(code, "all");
        return file.toByteArray();
    }

    /** A file that leaves the house is logged before it does, in a transaction of its own. */
    private void publish(String code, String file) {
        events.publishEvent(new AuditableEvent(
                "conference.pack.download", "conference", code, Optional.empty(), Map.of(), Map.of("file", file), ""));
    }

    /** A pack over some of the units would look like one over all of them, so it is for those who may see them all. */
    PackOrder order(Actor actor, Proceedings record) {
        Scope scope = permissions.scope(actor, PackPermission.DOWNLOAD);
        boolean all = attendance.members(record).stream().map(Unit::id).allMatch(scope::covers);
        if (!all) {
            throw new AccessDeniedException(actor.account() + " does not cover all units of " + record.code());
        }
        return new PackOrder(new Scope(attendance.memberIds(record)), record.period(), Optional.of(record.code()));
    }
}
