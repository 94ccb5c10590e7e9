package com.atlassian.renderer;

import java.util.HashMap;
import java.util.Map;

/**
 * Mirrors com.atlassian.renderer:atlassian-renderer Platform 8.3; none newer than Jira 8.20.22,
 * cures-hub/cures-condec-jira at fbadb34. Unconfirmed: the constructors.
 */
public class RenderContext {
    private final Map<Object, Object> params = new HashMap<>();
    private String outputType = "display";

    public RenderContext() {}

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }

    public void addParam(Object key, Object value) {
        params.put(key, value);
    }

    public Object getParam(Object key) {
        return params.get(key);
    }

    public Map<Object, Object> getParams() {
        return params;
    }
}
