package dev.kept.web.admin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An administration page as the product finds it; see {@link AdminPage} and the page's own content.
 *
 * <p>Each page has a servlet class of its own, because the product reads who may call it from an annotation of the
 * class. {@code AdminOnly} turns others away before the page is asked; {@link AdminGate} asks again, and for a fresh
 * password.
 */
public abstract class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient AdminPage page;
    private final transient AdminContent<?> content;

    protected AdminServlet(AdminPage page, AdminContent<?> content) {
        this.page = page;
        this.content = content;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.get(content, request, response);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.post(content, request, response);
    }
}
