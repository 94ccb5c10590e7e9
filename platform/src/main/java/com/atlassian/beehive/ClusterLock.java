package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * Mirrors com.atlassian.beehive:beehive-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
