package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Documents;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a request see what the other nodes of the cluster have stored before it. */
final class RefreshFilter extends HttpFilter {
    private final transient Documents documents;

    RefreshFilter(Documents documents) {
        this.documents = documents;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        documents.refresh();
        chain.doFilter(request, response);
    }
}
