package dev.kept.sandbox.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A response whose body is kept, so that it can be decorated, and whose errors become the product's error pages. */
final class Captured extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private PrintWriter writer;
    private Optional<Integer> error = Optional.empty();
    private String errorText = "";

    Captured(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("asynchronous writing is not in the sandbox");
            }

            @Override
            public void write(int value) {
                body.write(value);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                body.write(bytes, from, length);
            }
        };
    }

    private Charset charset() {
        boolean html = getContentType() == null || !getContentType().contains("charset");
        return html ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String text) {
        error = Optional.of(status);
        errorText = text == null ? "" : text;
    }

    @Override
    public void setContentLength(int length) {
        // the length is known only after the decoration
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    /** The status of {@code sendError}, when it was called. */
    Optional<Integer> error() {
        return error;
    }

    String errorText() {
        return errorText;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    String text() {
        return new String(body(), charset());
    }

    boolean html() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }
}
