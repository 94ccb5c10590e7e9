package com.atlassian.sal.api.net;

import java.io.File;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in mrdon/SAL @ 2011.
 */
public class RequestFilePart {
    private final String contentType;
    private final String fileName;
    private final File file;
    private final String parameterName;

    public RequestFilePart(String contentType, String fileName, File file, String parameterName) {
        this.contentType = contentType;
        this.fileName = fileName;
        this.file = file;
        this.parameterName = parameterName;
    }

    public RequestFilePart(File file, String parameterName) {
        this(null, null, file, parameterName);
    }

    public String getContentType() {
        return contentType;
    }

    public String getFileName() {
        return fileName;
    }

    public File getFile() {
        return file;
    }

    public String getParameterName() {
        return parameterName;
    }
}
