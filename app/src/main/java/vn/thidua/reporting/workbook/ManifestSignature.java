package vn.thidua.reporting.workbook;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.shared.InstallationSeal;

/**
 * Signs the manifests of workbooks that go out, and looks at those that come home.
 *
 * <p>A signature is the name of the secret, a colon, and HMAC-SHA256 of the manifest in Base64. Workbooks made of files
 * alone are not signed, and those of another installation cannot be checked: both are taken with a notice. A signature that
 * claims to be ours and is not refuses the workbook, and it is tried out for whom it was made.
 */
final class ManifestSignature {

    private static final String PURPOSE = "workbook manifest";
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{8}):([A-Za-z0-9_-]{43})");

    private final InstallationSeal seal;

    ManifestSignature(InstallationSeal seal) {
        this.seal = seal;
    }

    Manifest sign(Manifest manifest) {
        byte[] signature = seal.sign(PURPOSE, manifest.signedText());
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        return manifest.withSignature(seal.name() + ":" + written);
    }

    /** Logs what is wrong with the signature of {@code manifest}, and says whether it is ours beyond doubt. */
    boolean check(Manifest manifest, Expected expected, DefectLog log) {
        Matcher written = WRITTEN.matcher(manifest.signature());
        if (manifest.signature().isEmpty()) {
            log.notice(Place.FILE, "", WorkbookViolation.MANIFEST_UNSIGNED);
        } else if (!written.matches()) {
            log.error(Place.FILE, manifest.signature(), WorkbookViolation.SIGNATURE_WRONG);
        } else if (!written.group(1).equals(seal.name())) {
            log.notice(Place.FILE, "", WorkbookViolation.SIGNED_ELSEWHERE);
        } else {
            byte[] signature = Base64.getUrlDecoder().decode(written.group(2));
            if (isSigned(manifest, signature)) {
                return true;
            }
            refuse(manifest, signature, expected, log);
        }
        return false;
    }

    private void refuse(Manifest manifest, byte[] signature, Expected expected, DefectLog log) {
        Optional<String> madeFor = expected.units().stream()
                .flatMap(unit -> expected.periods().stream()
                        .filter(period -> isSigned(manifest.madeFor(unit.code(), period.code()), signature))
                        .map(period -> unit.name() + ", " + period.label()))
                .findFirst();
        String said = manifest.unit() + ", " + manifest.period();
        madeFor.ifPresentOrElse(
                owner -> log.error(Place.FILE, said, WorkbookViolation.SIGNATURE_OF_OTHER, owner, said),
                () -> log.error(Place.FILE, said, WorkbookViolation.SIGNATURE_WRONG));
    }

    private boolean isSigned(Manifest manifest, byte[] signature) {
        return seal.isSigned(PURPOSE, manifest.signedText(), signature);
    }
}
