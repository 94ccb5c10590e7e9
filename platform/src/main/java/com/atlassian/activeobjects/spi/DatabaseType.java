package com.atlassian.activeobjects.spi;

/**
 * Mirrors com.atlassian.activeobjects:activeobjects-plugin Platform 8.3; none newer than AO plugin 1.4.1,
 * Kast0rTr0y/ao-plugin at d262c8e.
 */
public enum DatabaseType {
    HSQL,
    MYSQL,
    POSTGRESQL,
    ORACLE,
    MS_SQL,
    DB2,
    DERBY_EMBEDDED,
    DERBY_NETWORK,
    H2,
    NUODB,
    UNKNOWN
}
