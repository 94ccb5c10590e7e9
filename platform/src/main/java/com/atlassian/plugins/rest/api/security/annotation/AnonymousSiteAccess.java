package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors com.atlassian.plugins.rest:atlassian-rest-v2-api Platform 8.3; none newer than Jira 10,
 * developer.atlassian.com dc-apps-platform-7-preparing-for-secure-endpoints.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface AnonymousSiteAccess {}
