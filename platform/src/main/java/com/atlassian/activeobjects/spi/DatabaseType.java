package com.atlassian.activeobjects.spi;

/**
 * Mirrors com.atlassian.activeobjects:activeobjects-plugin Platform 8.3; confirmed in Kast0rTr0y/ao-plugin @ AO
 * plugin 1.3.
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
