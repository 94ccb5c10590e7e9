package com.atlassian.velocity.htmlsafe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mirrors com.atlassian.velocity.htmlsafe:velocity-htmlsafe Platform 8.3; confirmed on Jira 11.3.1,
 * codescape/jira-scrum-poker at bb652fd.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HtmlSafe {}
