package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 6.8.2, totallytot/ping-service-confluence
 * at acc50af.
 */
@FunctionalInterface
public interface ConnectionCallback<A> {
    A execute(Connection connection);
}
