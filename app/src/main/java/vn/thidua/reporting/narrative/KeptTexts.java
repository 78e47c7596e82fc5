package vn.thidua.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportTexts;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/** Tells what sends reports about their texts. */
@Component
class KeptTexts implements ReportTexts {

    private final TextRepository texts;
    private final SentTextsRepository sent;
    private final PeriodRepository periods;
    private final FormRepository forms;

    KeptTexts(TextRepository texts, SentTextsRepository sent, PeriodRepository periods, FormRepository forms) {
        this.texts = texts;
        this.sent = sent;
        this.periods = periods;
        this.forms = forms;
    }

    /** A text may be longer than its part allows after the period has moved to a version of the form that asks less. */
    @Override
    public List<Violation> obstacles(String period, UUID unit) {
        Map<String, StoredText> written = texts.of(period, unit);
        List<Violation> reasons = new ArrayList<>();
        for (NarrativePart part : form(period).narrativeParts()) {
            List<String> paragraphs = written.getOrDefault(part.code(), StoredText.unwritten(part.code()))
                    .paragraphs();
            String title = part.title().in(Language.current().locale());
            if (part.required() && paragraphs.isEmpty()) {
                reasons.add(Violation.of(NarrativeViolation.PART_EMPTY, title));
            }
            int characters = Paragraphs.characters(paragraphs);
            if (characters > part.maxLength()) {
                reasons.add(Violation.of(NarrativeViolation.TEXT_TOO_LONG, title, characters, part.maxLength()));
            }
        }
        return reasons;
    }

    @Override
    public boolean areAsSent(String period, UUID unit, UUID submission) {
        return sent.isFrozen(period, unit, submission, asked(period));
    }

    @Override
    public void freeze(String period, UUID unit, UUID submission) {
        sent.freeze(period, unit, submission, asked(period));
    }

    private List<String> asked(String period) {
        return form(period).narrativeParts().stream().map(NarrativePart::code).toList();
    }

    private Form form(String period) {
        Period known = periods.get(period);
        return forms.get(known.formCode(), known.formVersion());
    }
}
