package vn.thidua.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.thidua.shared.Violation;

/** Says to programs what went wrong, as RFC 9457 writes it. The words are the ones that people read. */
public final class Problems {

    private static final String TYPE = "urn:thidua:problem:";

    private Problems() {}

    /**
     * Returns a problem.
     *
     * @param kind name that programs know it by, in lower case with hyphens
     * @param detail for people
     */
    public static ProblemDetail of(HttpStatus status, String kind, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(Texts.text("web.error." + (status == HttpStatus.CONFLICT ? 409 : 422) + ".title"));
        return problem;
    }

    /** Returns {@code problem} as an answer. */
    public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Returns one line of a list of what is wrong at {@code place}. */
    public static Map<String, String> error(String place, Violation violation) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("place", place);
        error.put("code", violation.code().key());
        error.put("detail", Texts.reason(violation));
        Texts.mend(violation).ifPresent(mend -> error.put("mend", mend));
        return error;
    }
}
