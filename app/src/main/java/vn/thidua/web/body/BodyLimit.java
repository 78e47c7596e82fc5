package vn.thidua.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops reading what a request carries once it is more than {@link #MOST_BYTES}. Whoever reads it learns so by an exception
 * that is answered with status 413. Files and fields of forms are read by the server, not through here.
 */
@Component
@ConditionalOnWebApplication
final class BodyLimit extends OncePerRequestFilter {

    /** More than ten times all figures of the largest form that was seen (3,000 cells of about 30 bytes). */
    static final int MOST_BYTES = 1 << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Bounded(request), response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final HttpServletRequest request;
        private Optional<ServletInputStream> stream = Optional.empty();

        Bounded(HttpServletRequest request) {
            super(request);
            this.request = request;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (request.getContentLengthLong() > MOST_BYTES) {
                throw new BodyTooLarge();
            }
            ServletInputStream bounded =
                    stream.isPresent() ? stream.get() : new BoundedStream(request.getInputStream(), MOST_BYTES);
            stream = Optional.of(bounded);
            return bounded;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            Charset charset = Optional.ofNullable(request.getCharacterEncoding())
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
