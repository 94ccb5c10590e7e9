package com.atlassian.crowd.embedded.api;

/**
 * Mirrors com.atlassian.crowd:embedded-crowd-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface Group extends Comparable<Group> {
    String getName();
}
