package com.atlassian.jira.event.type;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Dispatch(false, null);
    EventDispatchOption ISSUE_CREATED = new Dispatch(true, EventType.ISSUE_CREATED_ID);
    EventDispatchOption ISSUE_UPDATED = new Dispatch(true, EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Dispatch(true, EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Dispatch(true, EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();
    /** Only here so that the constants have a value. */
    final class Dispatch implements EventDispatchOption {
        private final boolean sent;
        private final Long eventTypeId;

        private Dispatch(boolean sent, Long eventTypeId) {
            this.sent = sent;
            this.eventTypeId = eventTypeId;
        }

        @Override
        public boolean isEventBeingSent() {
            return sent;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
