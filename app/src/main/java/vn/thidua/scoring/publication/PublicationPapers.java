package vn.thidua.scoring.publication;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocxWriter;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Hands out the minutes of a published ranking. Equal publications give equal files. */
@Component
class PublicationPapers {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PublicationRepository publications;
    private final ReportedFigures reported;
    private final Permissions permissions;
    private final DocxWriter docx;

    PublicationPapers(
            PublicationRepository publications, ReportedFigures reported, Permissions permissions, DocxWriter docx) {
        this.publications = publications;
        this.reported = reported;
        this.permissions = permissions;
        this.docx = docx;
    }

    /** @throws NotFound if there is no publication called {@code id} */
    ResponseEntity<byte[]> minutes(Actor actor, UUID id) {
        permissions.require(actor, PublicationPermission.READ);
        Publication publication = publications.find(id).orElseThrow(() -> new NotFound("publication", id));
        String period = reported.period(publication.period()).name().vi();
        String name = "bien-ban-xep-hang-cum-%s-%s-lan-%d"
                .formatted(publication.cluster(), publication.period(), publication.number());
        return new Download(name, ".docx", DOCX).with(docx.write(new RankingMinutes(publication, period).document()));
    }
}
