package anye.shell.web;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A page goes out whole: what is said once (the flash) can still be taken back, and a failure in its last line still
 * becomes the error page. The platform's own buffer has one size, that of the largest page, and is made three times over
 * for the smallest; this one grows.
 */
public class WholePage implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        var held = new Held((HttpServletResponse) response);
        chain.doFilter(request, held);
        held.letGo();
    }

    private static final class Held extends HttpServletResponseWrapper {

        private static final int USUAL = 16_384;

        private CharArrayWriter page;
        private PrintWriter writer;

        private Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                page = new CharArrayWriter(USUAL);
                writer = new PrintWriter(page);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (writer == null) {
                super.flushBuffer();
            }
        }

        @Override
        public void reset() {
            super.reset();
            forget();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            forget();
        }

        private void forget() {
            page = null;
            writer = null;
        }

        private void letGo() throws IOException {
            if (writer != null && !isCommitted()) {
                page.writeTo(getResponse().getWriter());
            }
        }
    }
}
