package com.atlassian.sal.api.rdbms;

import java.sql.Connection;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in SAL Javadoc 3.0.0.
 */
@FunctionalInterface
public interface ConnectionCallback<A> {
    A execute(Connection connection);
}
