package vn.thidua.web.error;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request whose answer is an error page. Its frame counts nothing: the database may be what failed. */
public final class FailedRequest {

    private static final String MARK = FailedRequest.class.getName();

    private FailedRequest() {}

    /** Says whether {@code request} is answered by an error page. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }
}
