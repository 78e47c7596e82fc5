package vn.thidua.reporting.evidence;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Violation;
import vn.thidua.web.Download;

/** Looks at files for other modules, and hands out files of all. */
@Component
class EvidenceAnswers implements EvidenceFiles {

    @Override
    public Looked look(SourceFile file) {
        return switch (EvidenceKind.look(file.content())) {
            case EvidenceKind.Looked.Taken(EvidenceKind kind) -> new Looked.Taken(kind.name());
            case EvidenceKind.Looked.Refused(Violation why) -> new Looked.Refused(why);
        };
    }

    @Override
    public ResponseEntity<byte[]> handOut(SourceFile file, String kind) {
        EvidenceKind known = EvidenceKind.valueOf(kind);
        return new Download(file.name(), "." + known.ending(), known.mediaType()).with(file.content());
    }
}
