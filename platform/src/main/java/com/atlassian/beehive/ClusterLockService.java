package com.atlassian.beehive;

/**
 * Mirrors com.atlassian.beehive:beehive-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
