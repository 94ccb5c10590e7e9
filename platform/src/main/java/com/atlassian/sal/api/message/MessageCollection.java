package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.List;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa. Unconfirmed: the
 * member set.
 */
public interface MessageCollection {
    void addMessage(String key, Serializable... arguments);

    void addMessage(Message message);

    void addAll(List<Message> remoteMessages);

    boolean isEmpty();

    List<Message> getMessages();
}
