package vn.thidua.journey.access;

import java.util.Optional;

/** What becomes of a request, as the asker sees it. */
enum Verdict {
    /** Answered: with a page, a file, a redirect inside, or in words what is wrong with the input. */
    ANSWERED,
    SENT_TO_LOGIN,
    FORBIDDEN,
    NOT_THERE,
    /** A fault of the product, which is never expected. */
    FAULT;

    static Verdict of(int status, Optional<String> location) {
        return switch (status) {
            case 401 -> SENT_TO_LOGIN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_THERE;
            case 302, 303 -> location.filter(to -> to.endsWith("/login")).isPresent() ? SENT_TO_LOGIN : ANSWERED;
            case 200, 204, 400, 409, 410, 422, 428, 429 -> ANSWERED;
            default -> FAULT;
        };
    }
}
