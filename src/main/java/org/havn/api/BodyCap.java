package org.havn.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.havn.pairing.Problem;
import org.havn.profiles.ExportRequest;
import org.havn.shared.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body is read past its cap, whatever length it claims: that of a page as JSON text, or that of a question. */
final class BodyCap extends OncePerRequestFilter {
    /** Quotes and line breaks double in JSON, and something stands around the page. */
    private static final long PAGE = 2L * ExportRequest.LARGEST_PAGE + 64 * 1024;

    /** The calls that bring a page. */
    private static final Pattern WITH_A_PAGE = Pattern.compile("/(?:exports|captures|pools/[^/]+/candidates)$");

    private static final long QUESTION = 256L * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cap = WITH_A_PAGE.matcher(request.getRequestURI()).find() ? PAGE : QUESTION;
        if (request.getContentLengthLong() > cap) Problem.of(Refusal.TOO_LARGE).write(response);
        else chain.doFilter(new Capped(request, cap), response);
    }

    /** The body went on past its cap. */
    static final class BodyTooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Capped extends HttpServletRequestWrapper {
        private final long cap;

        Capped(HttpServletRequest request, long cap) {
            super(request);
            this.cap = cap;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), cap);
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long cap) {
            this.body = body;
            this.left = cap;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var got = body.read(into, offset, length);
            if (got > 0) count(got);
            return got;
        }

        private void count(int bytes) throws BodyTooLarge {
            left -= bytes;
            if (left < 0) throw new BodyTooLarge();
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
