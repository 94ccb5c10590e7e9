package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface DateTimeFormatter {
    String format(Date date);

    Date parse(String text);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withZone(TimeZone timeZone);

    TimeZone getZone();

    Locale getLocale();

    DateTimeStyle getStyle();

    String getFormatHint();
}
