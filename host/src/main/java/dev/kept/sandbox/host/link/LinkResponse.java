package dev.kept.sandbox.host.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import dev.kept.sandbox.host.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer whose body has been read. */
record LinkResponse(HttpResponse<byte[]> http) implements Response {

    @Override
    public int getStatusCode() {
        return http.statusCode();
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(http.body());
    }

    @Override
    public <T> T getEntity(Class<T> entityClass) throws ResponseException {
        if (entityClass == String.class) {
            return entityClass.cast(getResponseBodyAsString());
        }
        try {
            return Json.MAPPER.readValue(http.body(), entityClass);
        } catch (IOException e) {
            throw new ResponseException("the answer is no " + entityClass.getSimpleName(), e);
        }
    }

    @Override
    public String getStatusText() {
        return "";
    }

    @Override
    public boolean isSuccessful() {
        return http.statusCode() >= 200 && http.statusCode() < 300;
    }

    @Override
    public String getHeader(String name) {
        return http.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, String> getHeaders() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        http.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}
