package com.atlassian.sal.api.net;

import java.io.File;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 8.2.3, cures-hub/cures-condec-confluence
 * at f1090e6.
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
