package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors com.atlassian.plugins.rest:atlassian-rest-v2-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi
 * at 4c9d627.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface UnrestrictedAccess {}
