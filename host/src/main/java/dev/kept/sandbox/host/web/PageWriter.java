package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends pages in the product's decoration, and refusals as plain pages without a stack trace. */
final class PageWriter {
    private final Product product;
    private final Users users;
    private final Tokens tokens;

    PageWriter(Product product, Users users, Tokens tokens) {
        this.product = product;
        this.users = users;
        this.tokens = tokens;
    }

    /** The request as pages see it. */
    Request request(HttpServletRequest http, HttpServletResponse response, Map<String, String> variables) {
        return new Request(http, response, variables, users.current(), () -> tokens.of(http));
    }

    void send(Response response, Request request) throws IOException {
        HttpServletResponse http = request.response();
        http.setStatus(response.status());
        response.headers().forEach((name, value) -> http.setHeader(name, located(name, value, request)));
        byte[] body = response.page()
                .map(page -> product.decorate(page, request).getBytes(StandardCharsets.UTF_8))
                .orElseGet(response::body);
        if (body.length > 0) {
            http.setContentType(response.contentType());
            http.setContentLength(body.length);
            http.getOutputStream().write(body);
        }
    }

    private static String located(String name, String value, Request request) {
        boolean ofHost = name.equals("Location") && value.startsWith("/") && !value.startsWith("//");
        return ofHost ? request.contextPath() + value : value;
    }

    /** A refusal: the log-in page for a browser that is not signed in, else a page with the sentence. */
    void refuse(Refused refused, Request request) throws IOException {
        HttpServletRequest http = request.http();
        if (refused.status() == 401 && http.getMethod().equals("GET") && http.getHeader("Authorization") == null) {
            String target = SignInPages.LOGIN + "?os_destination=" + WebSudo.encoded(Destination.of(http));
            send(Response.redirect(target), request);
            return;
        }
        send(Response.page(error(refused.status(), refused.getMessage())), request);
    }

    static Page error(int status, String sentence) {
        String title =
                switch (status) {
                    case 401 -> "Please log in";
                    case 403 -> "Not allowed";
                    case 404 -> "Not found";
                    case 400 -> "Not understood";
                    default -> status >= 500 ? "Something went wrong" : "Error " + status;
                };
        return Page.of(
                        title,
                        "<h1>" + Html.escape(title)
                                + "</h1><div class=\"aui-message aui-message-error\" role=\"alert\"><p>"
                                + Html.escape(sentence) + "</p></div>")
                .withStatus(status);
    }
}
