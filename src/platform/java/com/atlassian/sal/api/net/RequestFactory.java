package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in mrdon/SAL @ 2011.
 */
public interface RequestFactory<T extends Request<?, ?>> {
    T createRequest(Request.MethodType methodType, String url);

    T createRequest();

    boolean supportsHeader();
}
