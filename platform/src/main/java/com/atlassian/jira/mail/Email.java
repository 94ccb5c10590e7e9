package com.atlassian.jira.mail;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.10, alanmosely/basic-jira-development-panels at
 * 82e8023. It adds Jira's finger print to the headers, by which Jira knows its own mail.
 */
public class Email extends com.atlassian.mail.Email {
    private static final long serialVersionUID = 1L;

    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }

    @Override
    protected void loadDefaultHeaders() {
        super.loadDefaultHeaders();
        addHeader("X-JIRA-FingerPrint", "");
    }
}
