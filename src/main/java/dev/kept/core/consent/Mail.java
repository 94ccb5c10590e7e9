package dev.kept.core.consent;

/**
 * One mail to one reader.
 *
 * @param to a mail address
 * @param text the mail without markup
 * @param html the same as HTML, complete; a host that sends one form only takes this one
 */
public record Mail(String to, String subject, String text, String html) {}
