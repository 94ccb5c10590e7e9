package com.atlassian.mail;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; confirmed on Jira 11.3.10,
 * alanmosely/basic-jira-development-panels at 82e8023. The two members for multipart bodies are left out.
 */
public class Email implements Serializable {
    private static final long serialVersionUID = 1L;

    private String to;
    private String subject = "";
    private String from;
    private String fromName;
    private String cc;
    private String bcc;
    private String replyTo;
    private String inReplyTo;
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private String messageId;
    private boolean excludeSubjectPrefix;
    private final HashMap<String, String> headers = new HashMap<>();

    public Email(String to) {
        if (blank(to)) {
            throw new IllegalArgumentException("'To' is a required field");
        }
        this.to = to;
        loadDefaultHeaders();
    }

    public Email(String to, String cc, String bcc) {
        if (blank(to) && blank(cc) && blank(bcc)) {
            throw new IllegalArgumentException("One of 'To', 'CC' or 'BCC' is required");
        }
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
        loadDefaultHeaders();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    protected void loadDefaultHeaders() {
        headers.put("Precedence", "bulk");
        headers.put("Auto-Submitted", "auto-generated");
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setTo(String to) {
        this.to = to;
        return this;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public Email setBcc(String bcc) {
        this.bcc = bcc;
        return this;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    public Email setInReplyTo(String inReplyTo) {
        this.inReplyTo = inReplyTo;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public Email setExcludeSubjectPrefix(boolean excludeSubjectPrefix) {
        this.excludeSubjectPrefix = excludeSubjectPrefix;
        return this;
    }

    public void setMessageId(String messageId) {
        this.messageId = messageId;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public String getInReplyTo() {
        return inReplyTo;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    public String getMessageId() {
        return messageId;
    }

    public boolean isExcludeSubjectPrefix() {
        return excludeSubjectPrefix;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    public String removeHeader(String headerName) {
        return headers.remove(headerName);
    }

    /** Unconfirmed: the type arguments of the map, which older lines leave out. */
    public Map<String, String> getHeaders() {
        return headers;
    }
}
