package vn.thidua.web.body;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The asker sends more than is read. Not an {@link java.io.IOException}, which would pass for a broken connection. */
final class BodyTooLarge extends ErrorResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE);
    }
}
