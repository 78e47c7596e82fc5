package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.conference.ConferenceImport;
import vn.thidua.conference.ConferenceImported;
import vn.thidua.conference.ConferencePack;
import vn.thidua.conference.PackOrder;
import vn.thidua.conference.PackResult;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.web.Texts;

/** The last part of a review: the conference goes on record, its conclusions become tasks, the pack is written. */
@Component
final class ReviewConference {

    private final ConferenceImport conferences;
    private final ConferencePack pack;

    ReviewConference(ConferenceImport conferences, ConferencePack pack) {
        this.conferences = conferences;
        this.pack = pack;
    }

    /**
     * Records the conference that {@code setup} names, if it names one, and writes the pack to {@code out}.
     *
     * @return names of the files written
     * @throws InputRefused if the record of the conference is defective; then no pack is written
     */
    List<String> recordAndWrite(ReviewSetup setup, Actor actor, Path out, ReviewConsole console) throws IOException {
        Optional<String> conference =
                setup.optionalFile(setup.description().conference()).map(file -> record(file, console));
        PackOrder order =
                new PackOrder(new Scope(actor.units()), setup.description().period(), conference);
        PackResult written = pack.write(order, out, console.pack());
        written.leftOut()
                .forEach(file -> console.line("command.review.left-out", file.name(), Texts.reason(file.reason())));
        return written.files().stream().map(PackResult.PackFile::name).toList();
    }

    private String record(Path file, ReviewConsole console) {
        return switch (conferences.importFile(file)) {
            case ConferenceImported.Refused(var defects) -> throw new InputRefused(defects);
            case ConferenceImported.Stored stored -> {
                console.heading(
                        "command.review.conference",
                        stored.code(),
                        stored.tasks().added(),
                        stored.tasks().unchanged());
                yield stored.code();
            }
        };
    }
}
