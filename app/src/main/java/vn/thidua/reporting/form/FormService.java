package vn.thidua.reporting.form;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up forms. */
@Service
public class FormService {

    private final FormRepository forms;

    FormService(FormRepository forms) {
        this.forms = forms;
    }

    /**
     * Stores the form written in {@code definition} (YAML) and {@code catalogue} (CSV). Storing the same texts again
     * changes nothing.
     *
     * @return the form, or every defect of the two texts
     * @throws FormChanged if other texts are stored under the same code and version
     */
    @Transactional
    public FormOutcome register(String definition, String catalogue) {
        FormOutcome outcome = FormReader.read(
                new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(catalogue.getBytes(StandardCharsets.UTF_8)));
        if (outcome instanceof FormOutcome.Read(Form form)) {
            store(form, definition, catalogue);
        }
        return outcome;
    }

    private void store(Form form, String definition, String catalogue) {
        String fingerprint = fingerprint(definition, catalogue);
        Optional<String> stored = forms.fingerprint(form.code(), form.version());
        if (stored.isEmpty()) {
            forms.insert(form, definition, catalogue, fingerprint);
        } else if (!stored.get().equals(fingerprint)) {
            throw new FormChanged(form.code(), form.version());
        }
    }

    private static String fingerprint(String definition, String catalogue) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(definition.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(catalogue.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
