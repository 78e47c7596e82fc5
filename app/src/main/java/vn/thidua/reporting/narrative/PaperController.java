package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.DocxWriter;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.web.Download;
import vn.thidua.web.Formats;
import vn.thidua.web.FrameFacts;

/** Hands out what was put together as a document. */
@Controller
@ConditionalOnWebApplication
class PaperController {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final AssemblyReader reader;
    private final NarrativeAccess access;
    private final UnitDirectory units;
    private final DocxWriter docx;
    private final FrameFacts facts;
    private final RestrictedReads reads;

    PaperController(
            AssemblyReader reader,
            NarrativeAccess access,
            UnitDirectory units,
            DocxWriter docx,
            FrameFacts facts,
            RestrictedReads reads) {
        this.reader = reader;
        this.access = access;
        this.units = units;
        this.docx = docx;
        this.facts = facts;
        this.reads = reads;
    }

    /**
     * Restricted parts are in it only for those who may read them.
     *
     * @param marks whether each paragraph names its source
     */
    @GetMapping("/reporting/narrative/paper/{period}/{holder}")
    ResponseEntity<byte[]> download(
            Actor actor,
            @PathVariable String period,
            @PathVariable String holder,
            @RequestParam(defaultValue = "false") boolean marks) {
        AssemblyReader.Place place = reader.place(actor, ReportingPermission.READ_FIGURES, period, holder);
        boolean restricted = reader.readsRestricted(actor, place.holder());
        List<AssemblyView> parts = access.form(place.period()).narrativeParts().stream()
                .filter(part -> restricted || !part.restricted())
                .map(part -> reader.view(place, part))
                .toList();
        byte[] file = docx.write(new AssembledPaper(
                        place.period(),
                        place.holder(),
                        parts,
                        marks ? Optional.of(names(place, parts)) : Optional.empty(),
                        facts.asOf(),
                        facts.demo())
                .document());
        if (parts.stream().anyMatch(view -> view.part().restricted())) {
            reads.ofTexts(
                    "reporting.narrative.download-restricted",
                    period,
                    place.holder().unit().map(Unit::id));
        }
        String name = "bao-cao-loi-" + period + "-" + place.holder().code().replace(':', '-') + ".docx";
        return new Download(name, ".docx", DOCX).with(file);
    }

    private Function<Source, String> names(AssemblyReader.Place place, List<AssemblyView> parts) {
        Map<UUID, String> names = units.named(place.period().info().dueOn()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName, (first, second) -> first));
        return source -> parts.stream()
                .flatMap(view -> Optional.ofNullable(view.owners().get(source.submission())).stream())
                .findFirst()
                .map(version -> AssembledPaper.WORDS.text(
                        "source",
                        names.getOrDefault(version.unit(), Formats.ABSENT),
                        Integer.toString(version.version())))
                .orElse(Formats.ABSENT);
    }
}
