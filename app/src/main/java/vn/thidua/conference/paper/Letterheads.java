package vn.thidua.conference.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.conference.proceedings.Issuer;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.document.Closing;
import vn.thidua.document.DocumentNumber;
import vn.thidua.document.FormatProfile;
import vn.thidua.document.Letterhead;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.PlaceAndDate;
import vn.thidua.document.Signature;

/** Who issues a paper, where, when and by which rules of form. Without a conference the clusters' standing body does. */
final class Letterheads {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PaperTexts texts = PaperTexts.of("conference/report");
    private final ReviewMaterial material;

    Letterheads(ReviewMaterial material) {
        this.material = material;
    }

    /** Returns the day of issue: the last day of the conference. */
    LocalDate day() {
        return material.proceedings().map(Proceedings::endsOn).orElse(material.writtenOn());
    }

    /** Returns the start of the day of issue, so that equal papers give equal files. */
    Instant created() {
        return day().atStartOfDay(VIET_NAM).toInstant();
    }

    FormatProfile profile() {
        return FormatProfile.of(day());
    }

    /** Returns the head of a paper whose type has the code {@code type}, for example BC. */
    Letterhead letterhead(String type) {
        Optional<Issuer> issuer = material.proceedings().map(Proceedings::issuer);
        return new Letterhead(
                issuer.map(Issuer::parent),
                issuer.map(Issuer::name).orElseGet(this::standingBody),
                DocumentNumber.draft(type + "-" + office()),
                new PlaceAndDate(
                        material.proceedings()
                                .map(record -> record.venue().province())
                                .orElseGet(() -> texts.text("without.place")),
                        day()));
    }

    /** Returns the end of a paper that the issuer signs and sends to the clusters. */
    Closing signed() {
        return new Closing.Signed(
                material.proceedings()
                        .map(record -> Signature.of(record.issuer().signer()))
                        .orElseGet(() -> Signature.of(texts.text("without.authority"), texts.text("without.signer"))),
                recipients());
    }

    List<String> recipients() {
        List<String> recipients = new ArrayList<>();
        material.proceedings()
                .ifPresent(record -> recipients.add(
                        texts.text("recipients.above", record.roles().directingGuest())));
        recipients.add(texts.text("recipients.members", clusters()));
        recipients.add(texts.text("recipients.file", office()));
        return recipients;
    }

    /** Returns the clusters in words, for example "cụm thi đua số 6 và số 7". */
    String clusters() {
        return texts.text("clusters", numbers());
    }

    private String numbers() {
        return Written.enumerated(
                material.clusters().stream()
                        .map(code -> texts.text("cluster", code))
                        .toList(),
                texts.text("and"));
    }

    private String standingBody() {
        return texts.text("without.issuer", numbers().toUpperCase(Locale.of("vi")));
    }

    private String office() {
        return material.proceedings()
                .map(record -> record.issuer().office())
                .orElseGet(() -> texts.text("without.office"));
    }
}
