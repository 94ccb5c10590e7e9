package com.atlassian.sal.api.net;

import java.util.List;
import java.util.Map;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 8.2.3, cures-hub/cures-condec-confluence
 * at f1090e6.
 */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS,
        PATCH
    }

    T setConnectionTimeout(int connectionTimeout);

    T setSoTimeout(int soTimeout);

    T setUrl(String url);

    T setRequestBody(String requestBody);

    T setRequestBody(String requestBody, String contentType);

    T setFiles(List<RequestFilePart> files);

    T setEntity(Object entity);

    T addRequestParameters(String... params);

    T addBasicAuthentication(String hostname, String username, String password);

    T addHeader(String headerName, String headerValue);

    T setHeader(String headerName, String headerValue);

    T setFollowRedirects(boolean follow);

    Map<String, List<String>> getHeaders();

    void execute(ResponseHandler<? super RESP> responseHandler) throws ResponseException;

    String execute() throws ResponseException;

    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> responseHandler) throws ResponseException;
}
