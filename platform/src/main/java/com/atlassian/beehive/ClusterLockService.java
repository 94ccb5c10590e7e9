package com.atlassian.beehive;

/**
 * Mirrors com.atlassian.beehive:beehive-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
