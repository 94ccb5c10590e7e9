package dev.kept.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.RequestFilePart;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseConnectTimeoutException;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ResponseReadTimeoutException;
import com.atlassian.sal.api.net.ResponseStatusException;
import com.atlassian.sal.api.net.ResponseTransportException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.kept.sandbox.host.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request over HTTP. Timeouts are in milliseconds; together they bound the whole exchange. */
final class LinkRequest implements ApplicationLinkRequest {
    private static final HttpClient FOLLOWING =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final HttpClient STAYING = HttpClient.newHttpClient();
    private static final int UNAUTHORIZED = 401;

    private final MethodType method;
    private final Map<String, String> secret;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private String url;
    private String body;
    private String contentType = "application/x-www-form-urlencoded";
    private int connectMillis = 10_000;
    private int readMillis = 30_000;
    private boolean follow = true;

    /**
     * @param secret headers that a plugin must not see
     */
    LinkRequest(MethodType method, String url, Map<String, String> secret) {
        this.method = method;
        this.url = url;
        this.secret = secret;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        connectMillis = connectionTimeout;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        readMillis = soTimeout;
        return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String other) {
        url = other;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody) {
        body = requestBody;
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String type) {
        body = requestBody;
        contentType = type;
        return this;
    }

    @Override
    public ApplicationLinkRequest setFiles(List<RequestFilePart> files) {
        throw new UnsupportedOperationException("not in the sandbox: setFiles");
    }

    @Override
    public ApplicationLinkRequest setEntity(Object entity) {
        try {
            return setRequestBody(Json.MAPPER.writeValueAsString(entity), "application/json");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + entity.getClass(), e);
        }
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... params) {
        for (int i = 0; i + 1 < params.length; i += 2) {
            parameters.computeIfAbsent(params[i], key -> new ArrayList<>()).add(params[i + 1]);
        }
        return this;
    }

    @Override
    public ApplicationLinkRequest addBasicAuthentication(String hostname, String username, String password) {
        String pair = username + ":" + password;
        return setHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ApplicationLinkRequest addHeader(String headerName, String headerValue) {
        headers.computeIfAbsent(headerName, key -> new ArrayList<>()).add(headerValue);
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        headers.remove(headerName);
        return addHeader(headerName, headerValue);
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean wanted) {
        follow = wanted;
        return this;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public String execute() throws ResponseException {
        return executeAndReturn(response -> {
            if (!response.isSuccessful()) {
                throw new ResponseStatusException(
                        "Unexpected response received. Status code: " + response.getStatusCode(), response);
            }
            return response.getResponseBodyAsString();
        });
    }

    @Override
    public void execute(ResponseHandler<? super Response> responseHandler) throws ResponseException {
        responseHandler.handle(send());
    }

    @Override
    public <T> T executeAndReturn(ReturningResponseHandler<? super Response, T> responseHandler)
            throws ResponseException {
        return responseHandler.handle(send());
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException {
        Response response = send();
        return response.getStatusCode() == UNAUTHORIZED
                ? responseHandler.credentialsRequired(response)
                : responseHandler.handle(response);
    }

    private Response send() throws ResponseException {
        HttpClient client = follow ? FOLLOWING : STAYING;
        try {
            return new LinkResponse(client.send(request(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (HttpConnectTimeoutException e) {
            throw new ResponseConnectTimeoutException(e.getMessage(), e);
        } catch (HttpTimeoutException e) {
            throw new ResponseReadTimeoutException(e.getMessage(), e);
        } catch (IOException e) {
            throw new ResponseTransportException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException("interrupted", e);
        }
    }

    private HttpRequest request() throws ResponseException {
        boolean inQuery = method == MethodType.GET || method == MethodType.DELETE || body != null;
        String address = inQuery && !parameters.isEmpty() ? url + (url.contains("?") ? "&" : "?") + form() : url;
        HttpRequest.Builder builder;
        try {
            builder = HttpRequest.newBuilder(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new ResponseException("not a valid address: " + address, e);
        }
        builder.timeout(Duration.ofMillis((long) connectMillis + readMillis));
        String content = body != null ? body : inQuery ? null : form();
        builder.method(
                method.name(),
                content == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8));
        if (content != null && !headers.containsKey("Content-Type")) {
            builder.header("Content-Type", contentType);
        }
        headers.forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        secret.forEach(builder::setHeader);
        return builder.build();
    }

    private String form() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
