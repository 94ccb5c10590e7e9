package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public final class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
        this.eventDispatchOption = eventDispatchOption;
        this.sendMail = sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public static final class UpdateIssueRequestBuilder {
        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        private UpdateIssueRequestBuilder() {}

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            eventDispatchOption = option;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            sendMail = send;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(eventDispatchOption, sendMail);
        }
    }
}
