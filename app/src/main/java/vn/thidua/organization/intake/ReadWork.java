package vn.thidua.organization.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.web.WorkHandler;
import vn.thidua.web.WorkProgress;

/** Reads the files of an import, outside of any transaction, and has the result staged. */
@Component
class ReadWork implements WorkHandler {

    private final IntakeRepository intakes;
    private final StageService stage;

    ReadWork(IntakeRepository intakes, StageService stage) {
        this.intakes = intakes;
        this.stage = stage;
    }

    @Override
    public String kind() {
        return IntakeWork.READ;
    }

    @Override
    public void run(Actor actor, String subject, WorkProgress progress) {
        UUID id = UUID.fromString(subject);
        List<SentFile> files = intakes.files(id);
        DefectLog log = new DefectLog(files.stream().map(SentFile::name).toList());
        ListReader reader = new ListReader(log, progress);
        files.forEach(file -> reader.read(file.name(), file.content()));
        stage.stage(actor, id, reader.lines(), log, progress);
    }
}
